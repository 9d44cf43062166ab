import { dateIn } from "../../core/dateIn";
import { numberIn } from "../../core/numberIn";
import { CURRENCY_CODES } from "../../vocabulary/currencyCodes";
import type { SampleCell, SampleColumn } from "./SampleColumn";

/** What the cells of a column look like. Shares are of the filled ones, that of `filled` is of all. */
export interface ColumnProfile {
  filled: number;
  days: number;
  numbers: number;
  wholes: number;
  emails: number;
  currencies: number;
  /** How many different ones there are, and by how many filled ones each stands. */
  distinct: number;
  distinctShare: number;
  /** Of the most frequent one. */
  topShare: number;
}

const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]{2,}$/;
const CURRENCY = new RegExp(String.raw`^(?:${CURRENCY_CODES}|[€$£¥₹])$`, "i");

export function columnProfile({ cells }: SampleColumn): ColumnProfile {
  const filled = cells.filter((cell) => cell !== undefined && cell !== "");
  const count = Math.max(filled.length, 1);
  const share = (is: (cell: SampleCell) => boolean): number => filled.filter(is).length / count;
  const counts = new Map<string, number>();
  for (const cell of filled) counts.set(keyOf(cell), (counts.get(keyOf(cell)) ?? 0) + 1);
  return {
    filled: filled.length / Math.max(cells.length, 1),
    days: share(isDay),
    numbers: share((cell) => numberOf(cell) !== undefined),
    wholes: share((cell) => Number.isInteger(numberOf(cell))),
    emails: share((cell) => typeof cell === "string" && EMAIL.test(cell.trim())),
    currencies: share((cell) => typeof cell === "string" && CURRENCY.test(cell.trim())),
    distinct: counts.size,
    distinctShare: counts.size / count,
    topShare: Math.max(0, ...counts.values()) / count,
  };
}

export const isDay = (cell: SampleCell): boolean =>
  typeof cell === "object" || (typeof cell === "string" && dateIn(cell).length > 0);

export function numberOf(cell: SampleCell): number | undefined {
  return typeof cell === "number" ? cell : typeof cell === "string" ? numberIn(cell)[0] : undefined;
}

const keyOf = (cell: SampleCell): string =>
  typeof cell === "object" ? `day ${cell.day}` : String(cell).trim().toLowerCase();
