import { SHEET_COLUMNS } from "../../formula/address";
import type { LineData, SheetData } from "../Spreadsheet";
import type { StyleList } from "./StyleList";
import type { XmlNode } from "./XmlNode";

const CHARACTER = 7;
const PIXELS_PER_POINT = 4 / 3;
const HIGHEST_ROW = 409.5;
const WIDEST_COLUMN = 255;
/** Every column, some times over: a file that says them without end is not followed. */
const MOST_LOOKS = 10 * SHEET_COLUMNS;
/** Of Excel's, in pixels. */
const USUAL = { width: 64, height: 20 };

/** As wide as Excel draws so many characters of the default font. */
const pixelsOf = (characters: number): number =>
  Math.trunc(((256 * Math.min(characters, WIDEST_COLUMN) + 18) / 256) * CHARACTER);

/**
 * Columns, and pixels of columns and rows of which nothing is said.
 *
 * @param used  how many columns have cells
 */
export function readLines(sheet: XmlNode, styles: StyleList, used: number): Pick<SheetData, "columns" | "usual"> {
  const format = sheet.child("sheetFormatPr");
  const [width = 0, height = 0] = ["defaultColWidth", "defaultRowHeight"].map((name) => format?.number(name));
  const said = saidColumns(sheet, styles);
  // some programs say every column: how wide the last one is, is how wide one is that nobody touched
  const last = Object.keys(said).length === SHEET_COLUMNS ? said[SHEET_COLUMNS - 1] : undefined;
  const usual = last?.size !== undefined && !last.hidden ? last.size : undefined;
  const columns: SheetData["columns"] = {};
  said.forEach((column, i) => {
    const isBeyond = i >= used && column === last && usual !== undefined;
    const { size, ...line } = isBeyond ? {} : column;
    const own = size === undefined || size === usual ? line : { size, ...line };
    if (Object.keys(own).length > 0) columns[i] = own;
  });
  return {
    columns,
    usual: {
      width: usual ?? (width > 0 ? pixelsOf(width) : USUAL.width),
      height: height > 0 ? Math.round(Math.min(height, HIGHEST_ROW) * PIXELS_PER_POINT) : USUAL.height,
    },
  };
}

/** A column is said once; of what says it again, the first counts. */
function saidColumns(sheet: XmlNode, styles: StyleList): LineData[] {
  const columns: LineData[] = [];
  let looks = 0;
  for (const node of sheet.all("cols").flatMap((list) => list.all("col"))) {
    const first = Math.max(1, Math.trunc(node.number("min") ?? 1));
    const last = Math.min(SHEET_COLUMNS, Math.trunc(node.number("max") ?? 0));
    const line = lineOf(node, styles);
    for (let i = first - 1; i < last && looks < MOST_LOOKS; i++, looks++) columns[i] ??= line;
  }
  return columns;
}

function lineOf(node: XmlNode, styles: StyleList): LineData {
  const width = node.number("width") ?? 0;
  const style = styles.of(node.number("style") ?? 0);
  return {
    ...(width > 0 ? { size: pixelsOf(width) } : {}),
    ...(node.isOn("hidden") ? { hidden: true } : {}),
    ...(style === undefined ? {} : { style }),
  };
}
