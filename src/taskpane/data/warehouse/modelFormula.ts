import { absolute } from "../../../formula/absolute";
import type { ReducedList } from "./reducedList";
import type { ResultId } from "../../../orders/warehouse/results";

/** The function that fits a model to each result, and the columns that it takes; customers are weights. */
const FITS = {
  compressed: ["BGNBD.FIT", ["repeat_purchases", "recency", "age", "customers"]],
  spend: ["GAMMAGAMMA.FIT", ["repeat_purchases", "monetary_value", "customers"]],
  customers: ["BGNBD.FIT", ["repeat_purchases", "recency", "age"]],
} as const satisfies Record<ResultId, readonly [string, readonly string[]]>;

/** A formula that fits a model to a list of the workbook, as Excel takes it; undefined for a file. */
export function modelFormula({ result, titles, source }: ReducedList, separator: string): string | undefined {
  if (!source) return undefined;
  const [id, columns] = FITS[result];
  const args = columns.map((wanted) => {
    const place = titles.findIndex((title) => title.trim().toLowerCase() === wanted);
    if ("table" in source) return `${source.table}[${escaped(titles[place]!)}]`;
    return absolute(source.sheet, {
      row: source.row + 1,
      column: source.column + place,
      rows: source.rows - 1,
      columns: 1,
    });
  });
  return `=CLV.${id}(${args.join(`${separator} `)})`;
}

/** Signs that mean something in the name of a column have an apostrophe before them. */
const escaped = (title: string): string => title.replace(/['[\]#@]/g, "'$&");
