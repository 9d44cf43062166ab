import {
  BooleanNumber,
  BorderStyleTypes,
  CellValueType,
  HorizontalAlign,
  type IBorderStyleData,
  type ICellData,
  type IStyleData,
  type IWorkbookData,
  VerticalAlign,
} from "@univerjs/core";
import type { Line, Look, SheetContent } from "./sheetContent";

const FONT = "Calibri";
const SIZE = 11;
const ROW_HEIGHT = 21;
const COLUMN_WIDTH = 72;
const ROWS = 1_000;
const COLUMNS = 40;

/** A workbook of one sheet, without its formulas. */
export function snapshotOf({ name, columnWidths, rowHeights, cells }: SheetContent): Partial<IWorkbookData> {
  const cellData: Record<number, Record<number, ICellData>> = {};
  for (const { row, column, value, look } of cells) {
    (cellData[row] ??= {})[column] = {
      ...(value === undefined
        ? {}
        : { v: value, t: typeof value === "number" ? CellValueType.NUMBER : CellValueType.STRING }),
      ...(look ? { s: styleOf(look) } : {}),
    };
  }
  return {
    id: "workbook",
    name: "Workbook",
    sheetOrder: ["first"],
    sheets: {
      first: {
        id: "first",
        name,
        showGridlines: BooleanNumber.FALSE,
        rowCount: ROWS,
        columnCount: COLUMNS,
        cellData,
        defaultColumnWidth: COLUMN_WIDTH,
        defaultRowHeight: ROW_HEIGHT,
        defaultStyle: { ff: FONT, fs: SIZE, vt: VerticalAlign.MIDDLE },
        columnData: Object.fromEntries(columnWidths.map((w, i) => [i, { w }])),
        rowData: Object.fromEntries(
          Object.entries(rowHeights).map(([row, h]) => [row, { h, ia: BooleanNumber.FALSE }]),
        ),
      },
    },
  };
}

function styleOf(look: Look): IStyleData {
  const borders = { ...(look.top ? { t: lineOf(look.top) } : {}), ...(look.bottom ? { b: lineOf(look.bottom) } : {}) };
  return {
    ...(look.bold ? { bl: BooleanNumber.TRUE } : {}),
    ...(look.italic ? { it: BooleanNumber.TRUE } : {}),
    ...(look.size ? { fs: look.size } : {}),
    ...(look.ink ? { cl: { rgb: look.ink } } : {}),
    ...(look.fill ? { bg: { rgb: look.fill } } : {}),
    ...(look.format ? { n: { pattern: look.format } } : {}),
    ...(look.align ? { ht: look.align === "right" ? HorizontalAlign.RIGHT : HorizontalAlign.LEFT } : {}),
    ...(look.indent ? { pd: { l: look.indent, r: look.indent } } : {}),
    ...(look.top || look.bottom ? { bd: borders } : {}),
  };
}

const LINES = { thin: BorderStyleTypes.THIN, medium: BorderStyleTypes.MEDIUM, double: BorderStyleTypes.DOUBLE };
const lineOf = ({ color, style = "thin" }: Line): IBorderStyleData => ({ s: LINES[style], cl: { rgb: color } });
