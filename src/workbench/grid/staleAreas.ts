import type { ICellData, IRange, Nullable } from "@univerjs/core";
import type { Area } from "../address";
import { isErrorCode } from "../functions/errors";
import { SPILLS, sheetOfKey, type KeptGrid, type SheetArea, type Spills } from "./gridBlocks";

type Matrix<T> = Readonly<Record<string, Readonly<Record<string, Nullable<T>>>>>;

/** More areas than these are not worth telling apart. */
const MOST_AREAS = 2_000;

/**
 * What has to be calculated although its value was kept: what had changed when the page was left, formulas without a
 * value or with another one every time, and errors, as their sentences are known to their functions alone and follow
 * the language of the page.
 */
export function staleAreas(unit: string, { core, blocks }: KeptGrid): readonly SheetArea[] | "all" {
  if (core.stale === "all") return "all";
  const found = [...core.stale];
  for (const [key, block] of blocks) {
    if (key === SPILLS) continue;
    const stale = [...entriesOf(block as Matrix<ICellData>)].filter(([, , cell]) => isStale(cell));
    found.push(...columnsOf(stale).map((area) => ({ sheet: sheetOfKey(key), area })));
    if (found.length > MOST_AREAS) return "all";
  }
  return [...found, ...failedSpills(unit, blocks.get(SPILLS) as Spills)];
}

const VOLATILE = /\b(NOW|TODAY|RAND|RANDBETWEEN|RANDARRAY|OFFSET|INDIRECT)\(/i;

function isStale({ f, si, v }: ICellData): boolean {
  if (!f && !si) return false;
  return v === undefined || v === null || isErrorCode(v) || (typeof f === "string" && VOLATILE.test(f));
}

/** Formulas that fill a cell with an error. */
function failedSpills(unit: string, { ranges, cells }: Spills): SheetArea[] {
  return Object.entries(ranges[unit] ?? {}).flatMap(([sheet, origins]) => {
    const failed = [...entriesOf((cells[unit]?.[sheet] ?? {}) as Matrix<ICellData>)].filter(([, , cell]) =>
      isErrorCode(cell.v),
    );
    return [...entriesOf(origins as Matrix<IRange>)]
      .filter(([, , range]) =>
        failed.some(
          ([row, column]) =>
            row >= range.startRow && row <= range.endRow && column >= range.startColumn && column <= range.endColumn,
        ),
      )
      .map(([row, column]) => ({ sheet, area: { row, column, rows: 1, columns: 1 } }));
  });
}

function* entriesOf<T>(matrix: Matrix<T>): Iterable<readonly [row: number, column: number, value: T]> {
  for (const [row, line] of Object.entries(matrix)) {
    for (const [column, value] of Object.entries(line))
      if (value !== null && value !== undefined) yield [Number(row), Number(column), value];
  }
}

/** Cells below each other as one area; they come row by row. */
function columnsOf(cells: readonly (readonly [row: number, column: number, cell: ICellData])[]): Area[] {
  const areas: Area[] = [];
  const open = new Map<number, number>();
  for (const [row, column] of cells) {
    const at = open.get(column);
    const above = at === undefined ? undefined : areas[at];
    if (at !== undefined && above && above.row + above.rows === row) areas[at] = { ...above, rows: above.rows + 1 };
    else open.set(column, areas.push({ row, column, rows: 1, columns: 1 }) - 1);
  }
  return areas;
}
