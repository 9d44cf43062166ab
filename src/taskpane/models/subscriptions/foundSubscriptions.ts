import { dateIn } from "../../../core/dateIn";
import type { FoundTable } from "../../../excel/findTables";
import type { Area } from "../../../formula/CellReading";
import { wordsOf } from "../../../orders/columns/wordsOf";
import { subscriptionWords } from "../../../vocabulary/subscriptionWords";
import type { NamedCells } from "./NamedCells";

/** What a list of the workbook can be taken for. */
export type FoundSubscriptions = { name: string } & (
  { kind: "dates"; starts: NamedCells; ends: NamedCells } | { kind: "survivors"; survivors: NamedCells }
);

type Rows = readonly (readonly unknown[])[];

/** Titles stand below no more rows than these. */
const LOOKED_AT = 20;
/** Days from 1954 to 2119: what is smaller or larger is hardly the day of a contract. */
const [EARLIEST, LATEST] = [20_000, 80_000] as const;

/** Start and end dates, or survivors, as the titles of a list say; undefined where they say neither. */
export function foundSubscriptions(found: FoundTable): FoundSubscriptions | undefined {
  return datesIn(found) ?? triangleIn(found) ?? survivorsIn(found);
}

function datesIn(found: FoundTable): FoundSubscriptions | undefined {
  const { values } = found.head;
  const titles = values.slice(0, "table" in found.source ? 1 : LOOKED_AT);
  for (const [row, cells] of titles.entries()) {
    const below = values.slice(row + 1);
    const start = columnOf(cells, subscriptionWords.start);
    const end = columnOf(cells, subscriptionWords.end, start);
    if (start < 0 || end < 0 || !holdsDays(below, start) || !isBlankOrDays(below, end)) continue;
    return {
      kind: "dates",
      name: found.name,
      starts: columnIn(found, start, row, titleOf(cells[start])),
      ends: columnIn(found, end, row, titleOf(cells[end])),
    };
  }
  return undefined;
}

/** The ages 0, 1, 2 … behind the first cell of a row, as CLV.SURVIVORS spills them. */
function triangleIn({ source, head: { values }, name, columns }: FoundTable): FoundSubscriptions | undefined {
  if ("table" in source) return undefined;
  for (const [row, cells] of values.slice(0, LOOKED_AT).entries()) {
    const first = cells.findIndex((cell, column) => cell === 0 && cells[column + 1] === 1 && column > 0);
    if (first < 0) continue;
    const ages = cells.slice(first).findIndex((cell, age) => cell !== age);
    const below = values.slice(row + 1).findIndex((line) => isBlank(line[first - 1]));
    const width = ages < 0 ? columns - first : ages;
    return {
      kind: "survivors",
      name,
      survivors: {
        area: {
          sheet: source.sheet,
          row: source.row + row,
          column: source.column + first - 1,
          rows: below < 0 ? source.rows - row : below + 1,
          columns: width + 1,
        },
      },
    };
  }
  return undefined;
}

/** One cohort below its title, as far as its cells hold figures that do not rise. */
function survivorsIn(found: FoundTable): FoundSubscriptions | undefined {
  const { values } = found.head;
  const titles = values.slice(0, "table" in found.source ? 1 : LOOKED_AT);
  for (const [row, cells] of titles.entries()) {
    const column = columnOf(cells, subscriptionWords.survivors);
    if (column < 0) continue;
    const below = values.slice(row + 1).map((line) => line[column]);
    const end = below.findIndex((cell) => typeof cell !== "number");
    const counts = (end < 0 ? below : below.slice(0, end)) as number[];
    if (counts.length < 3 || counts.some((count, i) => i > 0 && count > counts[i - 1]!)) continue;
    const survivors = columnIn(found, column, row, titleOf(cells[column]));
    return {
      kind: "survivors",
      name: found.name,
      survivors: "area" in survivors && end > 0 ? { area: { ...survivors.area, rows: end } } : survivors,
    };
  }
  return undefined;
}

/** The cells below a title. */
function columnIn({ source }: FoundTable, column: number, titleRow: number, title: string): NamedCells {
  if ("table" in source) return { table: source.table, column: title };
  const area: Area = {
    sheet: source.sheet,
    row: source.row + titleRow + 1,
    column: source.column + column,
    rows: source.rows - titleRow - 1,
    columns: 1,
  };
  return { area };
}

const columnOf = (cells: readonly unknown[], words: readonly string[], taken = -1): number =>
  cells.findIndex(
    (cell, column) =>
      column !== taken && typeof cell === "string" && wordsOf(cell).some((word) => words.includes(word)),
  );

const titleOf = (cell: unknown): string => String(cell);
const isBlank = (cell: unknown): boolean => cell === "" || cell === null || cell === undefined;
const isDay = (cell: unknown): boolean =>
  typeof cell === "number" ? cell >= EARLIEST && cell <= LATEST : typeof cell === "string" && dateIn(cell).length > 0;

const holdsDays = (rows: Rows, column: number): boolean => {
  const filled = rows.map((row) => row[column]).filter((cell) => !isBlank(cell));
  return filled.length > 0 && filled.every(isDay);
};
const isBlankOrDays = (rows: Rows, column: number): boolean =>
  rows.map((row) => row[column]).every((cell) => isBlank(cell) || isDay(cell));
