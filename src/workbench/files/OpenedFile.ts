import type { PropertyData } from "../../spreadsheet/Spreadsheet";
import type { Loss } from "../../spreadsheet/Loss";

/** What is known of the file that a workbook came from. */
export interface OpenedFile {
  readonly name: string;
  /** What it held that is not in the workbook. */
  readonly losses: readonly Loss[];
  readonly properties: PropertyData;
}
