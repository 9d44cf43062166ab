import type { DateOrder, DecimalMark } from "../../../spreadsheet/csv/CsvDialect";
import { dateEvidence, decimalEvidence, type CsvDoubt } from "../../../spreadsheet/csv/CsvEvidence";
import { languages } from "../../../vocabulary/languages";
import type { Locale } from "../../../vocabulary/locale";
import type { OrderRoleId } from "../../../vocabulary/orderRoles";
import type { SampleCell } from "../../columns/SampleColumn";

export interface Habits {
  decimal: DecimalMark;
  days: DateOrder;
  doubts: readonly CsvDoubt[];
}

export type CellsOf = (role: OrderRoleId) => readonly SampleCell[] | undefined;

const DAYS = ["date", "updated"] as const;
const FIGURES = ["amount", "quantity", "unitPrice", "cost", "shipping", "discount", "tax"] as const;

/** How days and figures are written, by the columns that hold them: other columns may have a language of their own. */
export function habitsOf(
  cellsOf: CellsOf,
  { separator, locale }: { separator: string | undefined; locale: Locale },
): Habits {
  const [figures, days] = [decimalEvidence(), dateEvidence(locale)];
  for (const text of textsIn(DAYS, cellsOf)) days.add(text);
  for (const text of textsIn(FIGURES, cellsOf)) if (/[.,]\d/.test(text)) figures.add(text);
  const { decimal, dateOrder } = languages[locale];
  const [figureDoubt, dayDoubt] = [figures.doubt(decimal), days.doubt(dateOrder)];
  // where the comma separates and nothing is open, what comes further down has no comma either
  const usual = separator === "," && !figureDoubt ? "." : decimal;
  return {
    decimal: figures.choice(usual),
    days: days.choice(dateOrder),
    doubts: [
      ...(figureDoubt ? [{ kind: "decimal" as const, ...figureDoubt }] : []),
      ...(dayDoubt ? [{ kind: "dates" as const, ...dayDoubt }] : []),
    ],
  };
}

const textsIn = (roles: readonly OrderRoleId[], cellsOf: CellsOf): string[] =>
  roles.flatMap((role) => cellsOf(role) ?? []).filter((cell) => typeof cell === "string");
