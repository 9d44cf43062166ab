import { checkCells } from "../core/checkCells";
import { CoreError } from "../core/CoreError";
import { sentences } from "../vocabulary/errors";
import type { TermId } from "../vocabulary/terms";
import { cellError } from "./cellError";
import { orError } from "./orError";
import { cellReader, type CellReader } from "./cellReader";
import { isFigure } from "./readers";
import type { Lifted, LikeInput, Maybe } from "./signature";
import { cutWholeColumns } from "./wholeColumns";

type Arguments = Partial<Record<TermId, Maybe<Lifted>>>;

type Core = (...values: any[]) => number;
type Value = number | string | undefined;
interface Source {
  id: TermId;
  read: CellReader;
  numeric: boolean;
  rows: readonly (readonly unknown[])[];
  height: number;
  width: number;
}

/**
 * Applies a function of single values to ranges, as Excel's own functions do: same shape in, same shape out; a single
 * cell is repeated; a column beside a row makes a table. One bad cell is an error in its own place only.
 *
 * @param core      a function of the arguments' values, in their order
 * @param required  arguments that must have a value
 * @param optional  arguments that may be left out
 * @returns         rows of numbers and Excel errors
 */
export function lift(core: Core, required: Arguments, optional: Arguments = {}): LikeInput {
  return orError(() => {
    const sources = [...sourcesOf(required, false), ...sourcesOf(optional, true)];
    cutWholeColumns(sources);
    const [height, width] = shapeOf(sources);
    return fill(core, sources, height, width);
  });
}

const sourcesOf = (args: Arguments, optional: boolean): Source[] =>
  (Object.entries(args) as [TermId, Maybe<Lifted>][]).map(([id, cells]) => {
    const rows = cells?.[0]?.length ? cells : [[undefined]];
    return {
      id,
      read: cellReader(id, optional),
      numeric: isFigure(id),
      rows,
      height: rows.length,
      width: rows[0]!.length,
    };
  });

/**
 * The shape of the result.
 *
 * @throws {CoreError} "value" when the shapes of the arguments do not go together
 */
export function shapeOf(sources: readonly Pick<Source, "id" | "height" | "width">[]): [height: number, width: number] {
  const height = Math.max(1, ...sources.map((s) => s.height));
  const width = Math.max(1, ...sources.map((s) => s.width));
  for (const { id, height: rows, width: columns } of sources) {
    const fits = (rows === 1 || rows === height) && (columns === 1 || columns === width);
    if (!fits) throw new CoreError("value", sentences.shape(id, rows, columns, [height, width]));
  }
  // a column beside a row of whole sheets would be more than a machine holds
  checkCells(height, width);
  return [height, width];
}

function fill(core: Core, sources: Source[], height: number, width: number): unknown[][] {
  const result = new Array<unknown[]>(height);
  for (let r = 0; r < height; r++) {
    const line = new Array<unknown>(width);
    for (let c = 0; c < width; c++) {
      try {
        line[c] = finite(apply(core, sources, r, c));
      } catch (error) {
        line[c] = cellError(error);
      }
    }
    result[r] = line;
  }
  return result;
}

/** Spelled out for each number of arguments: spreading a list of them takes longer than the calculation. */
function apply(core: Core, s: Source[], r: number, c: number): number {
  switch (s.length) {
    case 1:
      return core(valueAt(s[0]!, r, c));
    case 2:
      return core(valueAt(s[0]!, r, c), valueAt(s[1]!, r, c));
    case 3:
      return core(valueAt(s[0]!, r, c), valueAt(s[1]!, r, c), valueAt(s[2]!, r, c));
    case 4:
      return core(valueAt(s[0]!, r, c), valueAt(s[1]!, r, c), valueAt(s[2]!, r, c), valueAt(s[3]!, r, c));
    case 5:
      return core(
        valueAt(s[0]!, r, c),
        valueAt(s[1]!, r, c),
        valueAt(s[2]!, r, c),
        valueAt(s[3]!, r, c),
        valueAt(s[4]!, r, c),
      );
    default:
      return core(...s.map((source) => valueAt(source, r, c)));
  }
}

function valueAt({ rows, height, width, numeric, read }: Source, r: number, c: number): Value {
  const cell = rows[height === 1 ? 0 : r]![width === 1 ? 0 : c];
  // nearly every cell holds a plain number: the reader is asked about the others
  return numeric && typeof cell === "number" && Number.isFinite(cell) ? cell : read(cell);
}

/** Answers the number, without the sign of zero. */
export function finite(value: number): number {
  if (!Number.isFinite(value)) throw new CoreError("overflow", sentences.overflow());
  return value + 0;
}
