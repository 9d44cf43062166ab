import type { ColumnId, ListColumn, Template } from "../template/Template";

/** A column of a list, and how wide it is in characters. */
export interface SizedColumn {
  column: ListColumn;
  width: number;
}

const LETTERS = ["B", "C", "D", "E", "F", "G", "H", "I", "J", "K", "L", "M", "N"] as const satisfies ColumnId[];

/**
 * The page of a list, across the paper.
 *
 * @param half  how many of its columns stand on the left side
 */
export const listPage = (columns: readonly SizedColumn[], half: number): Template["page"] => ({
  widths: [1, ...columns.map(({ width }) => width)],
  left: LETTERS.slice(0, half),
  right: LETTERS.slice(half, columns.length),
  orientation: "landscape",
});
