import { useMemo, useReducer, type Dispatch } from "react";
import { SheetNotWritten } from "../../excel/SheetNotWritten";
import { SheetsNotUpdated } from "../../excel/SheetsNotUpdated";
import { evaluatePlan, type Functions } from "../../files/evaluatePlan";
import type { Headline } from "../../orderSheets/headlineOf";
import { copiesInFile } from "../../rollUp/copiesInFile";
import type { Copy, NotTaken } from "../../rollUp/Copy";
import { currenciesOf } from "../../rollUp/currencyOf";
import { rolledUp, type RolledUp } from "../../rollUp/RolledUp";
import { aboutRollUp } from "../../rollUp/RollUpMemory";
import { rollUpPlan } from "../../rollUp/rollUpSheet";
import { rowsFor } from "../../rollUp/totalsBlocks";
import type { Plan } from "../../template/plan";
import type { Locale } from "../../vocabulary/locale";
import { ROLL_UP_NAME } from "../../vocabulary/rollUpName";
import { term } from "../../vocabulary/terms";
import type { CatalogueState } from "../parts/catalogue";
import type { Failure } from "../parts/made/Failure";
import { updateFailure } from "../parts/made/updateFailure";
import { useHost } from "../parts/useHost";
import { useLocale } from "../parts/useWords";
import { copyOnSheet } from "./copyOnSheet";
import { noRollUp, reduceRollUp, type RollUpAction, type RollUpState } from "./rollUpState";

/** Of a file that is larger, which no worksheet that was filled in is, no more is read: it is told as damaged. */
const LARGEST_FILE = 50_000_000;

interface RollUp {
  state: RollUpState;
  /** What of it has a value; undefined until the functions are known. */
  rolled: RolledUp | undefined;
  /** Of the copies that have one, in the order of their rows. */
  currencies: readonly string[];
  /** The sheet that the copies are taken into has no row for a currency of theirs. */
  lacksRow: boolean;
  dispatch: Dispatch<RollUpAction>;
  readFiles: (files: readonly File[]) => Promise<void>;
  readSheet: (sheet: { id: string; name: string }) => Promise<void>;
  make: () => Promise<void>;
  undo: () => Promise<void>;
}

/** Copies are read one after the other, worked out, and written as a sheet, or into the one that is there. */
export function useRollUp(catalogue: CatalogueState): RollUp {
  const host = useHost();
  const paneLocale = useLocale();
  const [state, dispatch] = useReducer(reduceRollUp, noRollUp);
  const functions = useMemo<Functions | undefined>(
    () => (catalogue.status === "ready" ? new Map(catalogue.entries.map((entry) => [entry.id, entry])) : undefined),
    [catalogue],
  );
  const { read, rates, into, making } = state;
  const rolled = useMemo(() => (functions ? rolledUp(read, functions) : undefined), [functions, read]);
  const currencies = useMemo(() => {
    const found = rolled ? currenciesOf(rolled.rows) : [];
    const kept = into?.memory.currencies ?? [];
    return [...kept, ...found.filter((currency) => !kept.includes(currency))];
  }, [rolled, into]);

  const readFiles = async (files: readonly File[]): Promise<void> => {
    dispatch({ type: "readingBegun", files: files.length });
    for (const file of files) dispatch({ type: "read", found: await inFile(file), isFile: true });
  };
  const readSheet = async ({ id, name }: { id: string; name: string }): Promise<void> => {
    dispatch({ type: "read", found: [await copyOnSheet(host, id, name)], isFile: false });
  };
  const make = async (): Promise<void> => {
    if (!rolled || !functions || making.at === "writing") return;
    const locale = into?.memory.locale ?? paneLocale;
    dispatch({ type: "made", making: { at: "writing" } });
    const plan = rollUpPlan(rolled, { locale, rates, currencies, sheetName: into?.name ?? ROLL_UP_NAME[locale] });
    const about = aboutRollUp({ read, rates, currencies, locale });
    const headline = headlineOf(plan, functions);
    try {
      if (into) {
        const { sheets } = await host.updateSheets([{ id: into.id, plan, about }]);
        dispatch({ type: "made", making: { at: "updated", sheet: sheets[0]!, headline } });
      } else {
        const { sheets } = await host.writeSheets([plan], { remembers: [about] });
        dispatch({ type: "made", making: { at: "written", written: sheets[0]!, headline } });
      }
    } catch (error) {
      dispatch({ type: "made", making: { at: "failed", failure: failureOf(error, paneLocale) } });
    }
  };
  const undo = async (): Promise<void> => {
    if (making.at !== "written") return;
    try {
      const { kept } = await host.deleteSheets([making.written]);
      const left = kept.length > 0 ? { ...making, notDeleted: { changed: kept } } : ({ at: "choosing" } as const);
      dispatch({ type: "made", making: left });
    } catch {
      dispatch({ type: "made", making: { ...making, notDeleted: "refused" } });
    }
  };
  const lacksRow = into !== undefined && rowsFor(currencies) > rowsFor(into.memory.currencies);
  return { state, rolled, currencies, lacksRow, dispatch, readFiles, readSheet, make, undo };
}

async function inFile(file: File): Promise<(Copy | NotTaken)[]> {
  const bytes = await file
    .slice(0, LARGEST_FILE)
    .arrayBuffer()
    .catch(() => new ArrayBuffer());
  return copiesInFile(file.name, new Uint8Array(bytes));
}

function headlineOf(plan: Plan, functions: Functions): Headline {
  const valueAt = evaluatePlan(plan, functions);
  const cell = plan.cells.find(({ key }) => key === "value_all");
  const value = cell && valueAt(cell);
  return { label: term("clv").label, value: typeof value === "number" ? value : undefined, format: "money" };
}

function failureOf(error: unknown, locale: Locale): Failure {
  if (error instanceof SheetsNotUpdated) return { says: updateFailure(error, locale) };
  return error instanceof SheetNotWritten
    ? { reason: error.reason, code: error.code }
    : { reason: "unknown", code: undefined };
}
