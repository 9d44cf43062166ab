import { DEFAULT_PADDING_DATA, FontCache, SpreadsheetSkeleton } from "@univerjs/preset-sheets-core";
import type { ICellData, IStyleData } from "@univerjs/core";
import { SHRINKS } from "./styles";

/** What Univer knows of a cell before it draws it. */
interface Drawn {
  readonly style?: IStyleData | null;
  readonly cellData?: ICellData | null;
  fontString?: string;
}
type Method = (this: SpreadsheetSkeleton, row: number, column: number, drawn: Drawn) => unknown;
/** Private in Univer: the last that is done for a cell before it is drawn. */
const LAST = "_calculateOverflowCell";

/** Excel makes what is wider than its column smaller where the cell is to shrink; Univer would cut it. */
export function drawShrunk(): void {
  const skeleton = SpreadsheetSkeleton.prototype;
  const original = Reflect.get(skeleton, LAST) as Method;
  const method: Method = function (row, column, drawn) {
    if (drawn.style?.tb === SHRINKS && drawn.fontString)
      drawn.fontString = fitting(drawn, drawn.fontString, this.getColWidth(column));
    return original.call(this, row, column, drawn);
  };
  Reflect.set(skeleton, LAST, method);
}

function fitting({ style, cellData }: Drawn, font: string, column: number): string {
  const { l, r } = { ...DEFAULT_PADDING_DATA, ...style?.pd };
  const { width } = FontCache.getMeasureText(String(cellData?.v ?? ""), font);
  const share = Math.min(1, (column - (l ?? 0) - (r ?? 0)) / width);
  return share === 1 ? font : font.replace(/[\d.]+(?=p[tx])/, (size) => String(Number(size) * share));
}
