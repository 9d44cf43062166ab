import type { PlanList } from "../template/plan";
import { usualDialect } from "../spreadsheet/csv/usualDialect";
import { writeCsv } from "../spreadsheet/csv/writeCsv";
import type { CellData } from "../spreadsheet/Spreadsheet";
import { dayOf } from "../vocabulary/calendar";
import { languages } from "../vocabulary/languages";
import type { Locale } from "../vocabulary/locale";

/** Of cells that hold days. */
const DAY = 0;
/** With these Excel takes a text for a formula, quotes or none. */
const LIKE_A_FORMULA = /^[=+\-@\t\r]/;

/**
 * The rows of a list as a table of text, with the separators that Excel has in a language, so that it opens it without
 * asking; days are written as everybody reads them, 2026-01-31. What came out of data and begins as a formula does gets an
 * apostrophe: no file of a shop may run anything on the machine of who opens this one.
 */
export function listCsv({ columns }: Pick<PlanList, "columns">, locale: Locale): Uint8Array {
  const isDay = columns.map(({ style }) => style.format === languages[locale].dayFormat);
  const heads = row(columns.map(({ head }) => ({ value: safe(head) })));
  const rows = Array.from({ length: columns[0]?.values.length ?? 0 }, (_, i) =>
    row(columns.map(({ values }, c) => cellOf(values[i], isDay[c]!))),
  );
  return writeCsv({ cells: [heads, ...rows] }, [{ format: "yyyy-mm-dd" }], usualDialect(locale), {
    locale,
    shown: dayWritten,
  });
}

const row = (cells: readonly CellData[]): Record<number, CellData> => ({ ...cells });

function cellOf(value: number | string | null | undefined, isDay: boolean): CellData {
  if (value === null || value === undefined || Number.isNaN(value)) return {};
  if (typeof value === "string") return { value: safe(value) };
  return isDay ? { value, style: DAY } : { value };
}

const safe = (text: string): string => (LIKE_A_FORMULA.test(text) ? `'${text}` : text);

function dayWritten(serial: number): string {
  const [year, month, day] = dayOf(serial)!;
  const two = (part: number): string => String(part).padStart(2, "0");
  return `${String(year).padStart(4, "0")}-${two(month)}-${two(day)}`;
}
