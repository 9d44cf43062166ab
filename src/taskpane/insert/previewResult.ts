import type { RangeContent } from "../../excel/readRanges";
import { idOf } from "../../functions/associate";
import { inLocale } from "../../functions/locale";
import * as unitEconomics from "../../functions/unitEconomics";
import type { Locale } from "../../vocabulary/locale";

/** An argument with what its cells hold; undefined when it is left out. */
export type KnownArgument = RangeContent | { value: number | string } | undefined;

export interface CellFailure { code: string; sentence: string }
export type ResultCell = number | string | CellFailure;

/** What a formula would show, and how large it would be. */
export interface Result {
  rows: number;
  columns: number;
  /** All of it, or its first rows and columns. */
  cells: readonly (readonly ResultCell[])[];
}

type CustomFunction = (...args: unknown[]) => unknown[][];
type Rows = readonly (readonly unknown[])[];

const functions = new Map(Object.entries(unitEconomics).map(([name, run]) => [idOf(name), run as CustomFunction]));

/**
 * Works a formula out as its cell would: by the function itself. Of large ranges the beginning is known, and the beginning of the result
 * follows from it, since each row of a result comes from its own row.
 *
 * @param isTable  the function fills a table of its own from single cells
 */
export function previewResult(id: string, args: readonly KnownArgument[], { locale, isTable }: { locale: Locale; isTable: boolean }): Result {
  const run = functions.get(id);
  if (!run) throw new Error(`${id} is no function`);
  const sizes = args.map((arg) => (arg && "area" in arg ? arg : { rows: 1, columns: 1 }));
  const [rows, columns] = [Math.max(1, ...sizes.map((size) => size.rows)), Math.max(1, ...sizes.map((size) => size.columns))];
  // where the sizes do not go together it is them the answer is about
  const fits = !isTable && sizes.every((size) => [1, rows].includes(size.rows) && [1, columns].includes(size.columns));
  const cells = inLocale(locale, () => run(...args.map((arg) => rowsOf(arg, !fits)))).map((line) => line.map(shown));
  return fits ? { rows, columns, cells } : { rows: cells.length, columns: cells[0]?.length ?? 1, cells };
}

/** The rows of an argument as a cell hands them over; as many as there are, even where they are not known, when `isWhole`. */
function rowsOf(arg: KnownArgument, isWhole: boolean): Rows | null {
  if (!arg) return null;
  if (!("area" in arg)) return [[arg.value]];
  const { values, rows, columns } = arg;
  if (!isWhole || (values.length === rows && values[0]?.length === columns)) return values;
  const unknown = Array.from({ length: columns }, () => "");
  return Array.from({ length: rows }, () => unknown);
}

function shown(cell: unknown): ResultCell {
  if (typeof cell === "number" || typeof cell === "string") return cell;
  const { code, message } = cell as CustomFunctions.Error;
  return { code, sentence: message ?? "" };
}
