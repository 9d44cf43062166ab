import type { IStyleData, Nullable, Workbook, Worksheet } from "@univerjs/core";
import { formatKind } from "./formatKind";

/** A cell as Univer's interceptors name it. */
export interface CellPlace {
  readonly workbook: Workbook;
  readonly worksheet: Worksheet;
  readonly row: number;
  readonly col: number;
}

export const styleAt = ({ workbook, worksheet, row, col }: CellPlace): Nullable<IStyleData> =>
  workbook.getStyles().getStyleByCell(worksheet.getCellRaw(row, col));
export const formatAt = (place: CellPlace): string | undefined => styleAt(place)?.n?.pattern;
/** What is entered into a cell of the format "text" is a text. */
export const isTextCell = (place: CellPlace): boolean => formatKind(formatAt(place)) === "text";
