import { cellKey, type CellAt } from "../formula/address";
import type { CellStyle, Plan, PlanCell } from "./plan";
import { roomIn, textWidth } from "./textWidth";

type Page = Pick<Plan, "cells" | "columnWidths">;

/**
 * How many columns a text has from its own on, in the direction it runs: up to the next cell that holds something, or
 * the page's edge.
 */
export type Columns = (cell: CellAt & { style: CellStyle }) => { from: number; count: number };

export function columnsFor({ cells, columnWidths }: Page): Columns {
  const held = new Set(cells.filter(({ content, key }) => content !== undefined || key !== undefined).map(cellKey));
  return ({ row, column, style: { align } }) => {
    const step = align === "right" ? -1 : 1;
    // column A is the page's margin
    const isFree = (at: number): boolean =>
      at > 0 && at < columnWidths.length && !held.has(cellKey({ row, column: at }));
    let last = column;
    while (isFree(last + step)) last += step;
    return { from: Math.min(column, last), count: Math.abs(last - column) + 1 };
  };
}

/** The pixels that a text has where it stands; what shrinks has those of its own column. */
export function roomFor(page: Page): (cell: PlanCell) => number {
  const columns = columnsFor(page);
  return (cell) => {
    const { from, count } = columns(cell);
    return roomIn(page.columnWidths.slice(from, from + count), cell.style.indent);
  };
}

/** A figure never runs over its neighbours, and turns to ### where it is too wide. */
export const isFigure = ({ content, style: { format = "General" } }: Pick<PlanCell, "content" | "style">): boolean =>
  !["General", "@"].includes(format) ||
  (content !== undefined && "value" in content && typeof content.value === "number");

/**
 * What cannot run on is made smaller until it fits: every figure, and a text beside a cell that holds something or at
 * the page's edge.
 */
export function shrinking(page: Page): PlanCell[] {
  const columns = columnsFor(page);
  return page.cells.map((cell) => {
    const holds = cell.content !== undefined || cell.key !== undefined;
    return holds && (isFigure(cell) || columns(cell).count === 1)
      ? { ...cell, style: { ...cell.style, shrink: true } }
      : cell;
  });
}

/** Smaller than this nobody reads. */
const SMALLEST = 6;

/** The part of a text that fits where it stands, made smaller as far as it can be read: 1 when all of it does. */
export function partThatFits(text: string, { style }: PlanCell, room: number): number {
  const size = style.shrink ? Math.min(style.size, SMALLEST) : style.size;
  return Math.min(1, room / textWidth(text, { ...style, size }));
}
