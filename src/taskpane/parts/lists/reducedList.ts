import type { FoundTable } from "../../../excel/findTables";
import type { ColumnSource } from "../../../excel/readColumns";
import { findHeader } from "../../../orders/columns/findHeader";
import type { OrderFile } from "../../../orders/OrderFile";
import { cellsHead } from "../../../orders/prepare/sample/cellsHead";
import { resultOf } from "../../../orders/warehouse/resultOf";
import type { ResultId } from "../../../orders/warehouse/results";

/** What a row of it stands for; `sheet` is the Customers sheet, which counts purchases and days. */
export type ListKind = ResultId | "sheet";

/** A list of customers whose purchases are counted already. */
export interface CustomersList<Kind extends ListKind = ListKind> {
  name: string;
  result: Kind;
  /** Of its columns, as they are written. */
  titles: readonly string[];
  /** Below its titles; undefined where they were not counted. */
  rows?: number;
  /** Its cells, from the titles on; undefined where it is a file. */
  source?: ColumnSource;
  /** What it is to be read from where it is no part of the workbook. */
  files?: readonly OrderFile[];
}

/** What a warehouse gave, or CLV.BYCUSTOMER. */
export type ReducedList = CustomersList<ResultId>;

/** Undefined where the cells hold something else. */
export function reducedList(found: FoundTable): ReducedList | undefined {
  const { rows } = cellsHead({ name: found.name, size: found.rows, ...found.head });
  const above = findHeader(rows) ?? 0;
  const titles = (rows[above] ?? []).map((title) => (typeof title === "string" ? title : ""));
  const result = resultOf(titles);
  if (!result) return undefined;
  const { source } = found;
  if ("table" in source) return { name: found.name, result, titles, rows: found.rows, source };
  const below = { ...source, row: source.row + above, rows: source.rows - above };
  return { name: found.name, result, titles, rows: below.rows - 1, source: below };
}
