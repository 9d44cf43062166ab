import type { Band, Block, ChartBlock, TableBlock, TableRow, AskingTemplate } from "./Template";
import { inputsIn, tablesOf } from "./inputsOf";

/** More than forty years of months; a sheet of so many rows still opens at once. */
export const MOST_ROWS = 500;

/** The table of a template to which rows can be added. */
export const growingTable = (template: Pick<AskingTemplate, "bands">): TableBlock | undefined =>
  tablesOf(template).find(({ grows }) => grows !== undefined);

/** The inputs of an added row without its number, `revenue_`. */
export const growingInputs = ({ rows }: TableBlock): string[] =>
  inputsIn({ rows: rows.slice(-1) }).map(([key]) => key.replace(/\d+$/, ""));

/** The template with so many rows in the table that grows; charts go on to the last one. */
export function withRows(template: AskingTemplate, count: number): AskingTemplate {
  const table = growingTable(template);
  if (!table || table.rows.length === count) return template;
  const known = grown.get(template) ?? new Map<number, AskingTemplate>();
  grown.set(template, known);
  const found = known.get(count) ?? grow(template, table, count);
  known.set(count, found);
  return found;
}

/** The same rows make the same template, so that what is known of it need not be found again. */
const grown = new WeakMap<AskingTemplate, Map<number, AskingTemplate>>();

function grow(template: AskingTemplate, table: TableBlock, count: number): AskingTemplate {
  const last = table.rows.length;
  const rows = Array.from({ length: count }, (_, i) => table.rows[i] ?? nextRow(table.rows.at(-1)!, last, i + 1));
  const changed = (block: Block): Block =>
    block === table ? { ...table, rows } : block.kind === "chart" ? upTo(block, table, last, count) : block;
  const inBand = (band: Band): Band =>
    "full" in band
      ? { full: band.full.map(changed) }
      : { left: band.left.map(changed), right: band.right.map(changed) };
  return { ...template, bands: template.bands.map(inBand) };
}

/** The last row, made into that of another number: keys of the row and of the row above move with it. */
function nextRow(pattern: TableRow, last: number, number: number): TableRow {
  const moved = (text: string): string =>
    text.replace(/"[^"]*"|\b([a-z]\w*_)(\d+)\b/g, (whole, key: string | undefined, at: string | undefined) => {
      if (key === undefined) return whole;
      return Number(at) === last ? `${key}${number}` : Number(at) === last - 1 ? `${key}${number - 1}` : whole;
    });
  return JSON.parse(JSON.stringify(pattern), (_, value: unknown) =>
    typeof value === "string" ? moved(value) : value,
  ) as TableRow;
}

function upTo(chart: ChartBlock, { rows }: TableBlock, last: number, count: number): ChartBlock {
  const keys = new Set(Object.values(rows.at(-1)!.cells).flatMap((spec) => ("key" in spec ? (spec.key ?? []) : [])));
  return {
    ...chart,
    series: chart.series.map((series) => ({
      ...series,
      cells: [
        series.cells[0],
        keys.has(series.cells[1]) ? series.cells[1].replace(new RegExp(`_${last}$`), `_${count}`) : series.cells[1],
      ] as const,
    })),
  };
}
