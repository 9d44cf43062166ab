import { DEFAULT_PADDING_DATA, SpreadsheetSkeleton } from "@univerjs/preset-sheets-core";

type Method = (
  this: SpreadsheetSkeleton,
  ...args: Parameters<SpreadsheetSkeleton["getOverflowPosition"]>
) => ReturnType<SpreadsheetSkeleton["getOverflowPosition"]>;

/**
 * A text wider than its cell runs over the blank ones beside it. Univer compares the bare text, then draws it a little
 * to the side: one that just fits was cut.
 */
export function countPaddingInOverflow(): void {
  const skeleton = SpreadsheetSkeleton.prototype;
  const original: Method = Reflect.get(skeleton, "getOverflowPosition");
  skeleton.getOverflowPosition = function (size, align, row, column, columns) {
    const { l, r } = { ...DEFAULT_PADDING_DATA, ...this.worksheet.getComposedCellStyle(row, column).pd };
    return original.call(
      this,
      size && { ...size, width: size.width + (l ?? 0) + (r ?? 0) },
      align,
      row,
      column,
      columns,
    );
  };
}
