import type { CsvEncoding } from "../../../spreadsheet/csv/CsvDialect";
import type { SampleCell } from "../../columns/SampleColumn";

/** The beginning of a table, whatever it is written in. */
export interface TableHead {
  name: string;
  size: number;
  /** With what may be titles, unless they are known. */
  rows: readonly (readonly SampleCell[])[];
  titles?: readonly string[];
  text?: { separator: string; encoding: CsvEncoding };
  /** Worksheets of its workbook, where there are several. */
  sheets?: readonly string[];
}

/** So many rows are looked at. */
export const SAMPLED = 1000;
