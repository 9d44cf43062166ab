import { shortHash } from "../core/numerics/shortHash";
import type { PlanList } from "../template/plan";

type Held = unknown;
/** Halves of a hash, each of which a sum of many may hold. */
const HALF = 6;
/** Excel carries fifteen digits, and a sum of cents may differ in the last. */
const DIGITS = 12;

/** Rows of a list in few characters, in whatever order they stand: sorting a list changes nothing of it. */
export function listPrint(count: number, rowAt: (row: number) => readonly Held[]): string {
  let [high, low] = [0, 0];
  for (let row = 0; row < count; row++) {
    const hash = shortHash(JSON.stringify(rowAt(row).map(plain)));
    high += parseInt(hash.slice(0, HALF), 16);
    low += parseInt(hash.slice(HALF), 16);
  }
  return `${count}:${high.toString(16)}:${low.toString(16)}`;
}

export const printOf = ({ columns, area }: PlanList): string =>
  listPrint(area.rows - 1, (row) => columns.map(({ values }) => values[row]));

function plain(held: Held): string | number {
  if (held === undefined || held === null || Number.isNaN(held)) return "";
  return typeof held === "number" ? Number(held.toPrecision(DIGITS)) : `${held as string | boolean}`;
}
