import type { FoundTable } from "../../excel/findTables";
import type { RememberedSheet } from "../../excel/rememberedSheets";
import type { Area } from "../../formula/CellReading";
import type { OrderChoices } from "../../orders/prepare/OrderChoices";
import type { Locale } from "../../vocabulary/locale";
import { orderSheetNames, type OrderSheetId } from "../../vocabulary/orderSheetNames";
import type { TableSettings } from "../../orders/tables/TableSettings";
import type { CurrencyId } from "../../vocabulary/currencies";
import type { Source } from "./Source";

/** Where orders are to be found again. */
type SourceAgain = { kind: "table"; name: string } | { kind: "range" | "selection"; area: Area } | { kind: "files" };

/** What a worksheet of orders remembers of its making. */
export interface MadeOfOrders {
  sheet: OrderSheetId;
  source: SourceAgain & { name: string };
  /** Without what would name customers on sheets that hold no ids. */
  choices: OrderChoices;
  joinsForgotten?: true;
  settings: TableSettings;
  currency: CurrencyId;
  locale: Locale;
}

/** Sheets that were made of the same orders, and still are there. */
export interface MadeSheets {
  act: string;
  sheets: readonly { id: string; name: string; sheet: OrderSheetId }[];
  about: MadeOfOrders;
}

/** In a text, as a worksheet keeps it. */
export function aboutSheet(
  sheet: OrderSheetId,
  source: Source,
  choices: OrderChoices,
  { settings, currency }: Pick<MadeOfOrders, "settings" | "currency">,
  locale: Locale,
): string {
  const { joins, ...others } = choices;
  const hidesIds = settings.isAnonymous === true && joins !== undefined;
  return JSON.stringify({
    sheet,
    source: { ...sourceAgain(source), name: source.name },
    choices: hidesIds ? others : choices,
    ...(hidesIds ? { joinsForgotten: true } : {}),
    settings,
    currency,
    locale,
  } satisfies MadeOfOrders);
}

function sourceAgain(source: Source): SourceAgain {
  if (source.kind === "files") return { kind: "files" };
  const { found } = source;
  if ("table" in found.source) return { kind: "table", name: found.source.table };
  return { kind: found.kind === "selection" ? "selection" : "range", area: found.source };
}

/** By the act of writing, in the order of their tabs. */
export function madeSheets(remembered: readonly RememberedSheet[]): MadeSheets[] {
  const acts = new Map<string, MadeSheets & { sheets: MadeSheets["sheets"][number][] }>();
  for (const { id, name, act, about } of remembered) {
    const made = madeIn(about);
    if (!made) continue;
    const known = acts.get(act) ?? { act, about: made, sheets: [] };
    acts.set(act, known);
    known.sheets.push({ id, name, sheet: made.sheet });
  }
  return [...acts.values()];
}

function madeIn(about: string): MadeOfOrders | undefined {
  try {
    const made = JSON.parse(about) as MadeOfOrders;
    return Object.hasOwn(orderSheetNames, made.sheet) ? made : undefined;
  } catch {
    return undefined;
  }
}

/** The list that the sheets were made of, as it stands by now; undefined where it is gone. */
export function sourceFound({ source }: MadeOfOrders, found: readonly FoundTable[]): Source | undefined {
  const again = found.find((one) => {
    if (source.kind === "table") return "table" in one.source && one.source.table === source.name;
    return (
      source.kind === "range" && one.kind === "range" && "row" in one.source && isSamePlace(one.source, source.area)
    );
  });
  if (again) return { kind: "cells", name: again.name, found: again };
  // what was selected once need not be selected now
  if (source.kind !== "selection") return undefined;
  const { area, name } = source;
  const { rows, columns } = area;
  return {
    kind: "cells",
    name,
    found: { kind: "selection", source: area, name, rows, columns, head: { values: [], formats: [] } },
  };
}

/** It may have grown since. */
const isSamePlace = (a: Area, b: Area): boolean => a.sheet === b.sheet && a.row === b.row && a.column === b.column;
