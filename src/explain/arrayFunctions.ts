import { wholePart } from "../core/numerics/wholePart";
import { knownNumber, UNKNOWN, valueOf, type Outcome } from "./Outcome";
import type { Arguments } from "./worksheetFunctions";

/** What a function answers that makes many cells of many: all of them at once. */
type ArrayFunction = (args: Arguments) => readonly (readonly Outcome[])[] | Outcome;

/** A column of numbers in order; anything else Excel has to sort. */
const sort: ArrayFunction = (args) => {
  const rows = args.cells(0)?.rows;
  const order = args.count > 2 ? knownNumber(args.one(2)) : 1;
  const numbers = rows?.map((row) => (row.length === 1 ? knownNumber(row[0]) : undefined));
  if (
    !numbers ||
    args.count > 3 ||
    (args.count > 1 && ![1, undefined].includes(knownNumber(args.one(1)))) ||
    !(order === 1 || order === -1) ||
    numbers.includes(undefined)
  )
    return UNKNOWN;
  return (numbers as number[]).sort((a, b) => (a - b) * order).map((number) => [valueOf(number)]);
};

/** The first rows, or the last. */
const take: ArrayFunction = (args) => {
  const [rows, count] = [args.cells(0)?.rows, knownNumber(args.one(1))];
  if (!rows || count === undefined || args.count > 2 || wholePart(Math.abs(count)) === 0) return UNKNOWN;
  return count > 0 ? rows.slice(0, wholePart(count)) : rows.slice(-wholePart(-count));
};

const ARRAY_FUNCTIONS: Readonly<Record<string, ArrayFunction>> = { SORT: sort, TAKE: take };

export const arrayFunction = (name: string): ArrayFunction | undefined =>
  Object.hasOwn(ARRAY_FUNCTIONS, name) ? ARRAY_FUNCTIONS[name] : undefined;
