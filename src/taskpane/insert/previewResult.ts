import type { RangeContent } from "../../excel/readRanges";
import { answersAtOnce, type FunctionEntry } from "../../explain/Scope";
import { inLocale } from "../../functions/locale";
import { wrappers } from "../../functions/wrappers";
import type { Locale } from "../../vocabulary/locale";

/** An argument with what its cells hold; undefined when it is left out. */
export type KnownArgument = RangeContent | { value: number | string } | undefined;

export interface CellFailure {
  code: string;
  sentence: string;
}
export type ResultCell = number | string | CellFailure;

/** What a formula would show, and how large it would be. */
export interface Result {
  rows: number;
  columns: number;
  /** All of it, or its first rows and columns. */
  cells: readonly (readonly ResultCell[])[];
}

type Rows = readonly (readonly unknown[])[];

/**
 * Works a formula out as its cell would: by the function itself. Of large ranges the beginning is known, and the
 * beginning of the result follows from it, since each row of a result comes from its own row.
 *
 * @returns undefined where all cells make the result together and not all of them were read, or where it comes later
 */
export function previewResult(
  entry: FunctionEntry,
  args: readonly KnownArgument[],
  locale: Locale,
): Result | undefined {
  const { id, parameters, time } = entry;
  const isPart = (arg: KnownArgument, i: number): boolean =>
    !isWhole(arg) && ["column", "table"].includes(parameters[i]!.takes);
  if (time === "later" || args.some(isPart)) return undefined;
  const sizes = args
    .filter((_, i) => parameters[i]!.takes === "lifted")
    .map((arg) => (arg && "area" in arg ? arg : { rows: 1, columns: 1 }));
  const [rows, columns] = [
    Math.max(1, ...sizes.map((size) => size.rows)),
    Math.max(1, ...sizes.map((size) => size.columns)),
  ];
  // where the sizes do not go together it is them the answer is about
  const fits = sizes.every((size) => [1, rows].includes(size.rows) && [1, columns].includes(size.columns));
  const given = args.map((arg, i) => rowsOf(arg, fits && parameters[i]!.takes === "lifted"));
  const cells = inLocale(locale, () => wrappers[id]!(...given) as unknown[][]).map((line) => line.map(shown));
  return fits && !answersAtOnce(entry)
    ? { rows, columns, cells }
    : { rows: cells.length, columns: cells[0]?.length ?? 1, cells };
}

const isWhole = (arg: KnownArgument): boolean =>
  !arg || !("area" in arg) || (arg.values.length === arg.rows && arg.values[0]?.length === arg.columns);

/**
 * The rows of an argument as a cell hands them over: its beginning, or as many as there are, even where they are not
 * known.
 */
function rowsOf(arg: KnownArgument, isBeginning: boolean): Rows | null {
  if (!arg) return null;
  if (!("area" in arg)) return [[arg.value]];
  const { values, rows, columns } = arg;
  if (isBeginning || isWhole(arg)) return values;
  const unknown = Array.from({ length: columns }, () => "");
  return Array.from({ length: rows }, () => unknown);
}

function shown(cell: unknown): ResultCell {
  if (typeof cell === "number" || typeof cell === "string") return cell;
  const { code, message } = cell as CustomFunctions.Error;
  return { code, sentence: message ?? "" };
}
