import { CoreError } from "../core/CoreError";
import { sentences } from "../vocabulary/errors";
import type { TermId } from "../vocabulary/terms";
import { readerOf } from "./readers";

/**
 * Reads a cell as the unit of its term asks for. A blank is an error where a value is needed, and left out where it is
 * not.
 */
export type CellReader = (cell: unknown) => number | string | undefined;

export function cellReader(id: TermId, optional: boolean): CellReader {
  const { read } = readerOf(id);
  if (optional) return (cell) => read(id, cell);
  return (cell) => {
    const value = read(id, cell);
    if (value === undefined) throw new CoreError("value", sentences.blank(id));
    return value;
  };
}
