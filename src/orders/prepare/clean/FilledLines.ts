import type { OrderParts } from "./OrderParts";

const NONE = -1;

/**
 * What an order says once counts for all its lines: many programs write its customer, day, status and currency on the
 * first one only. Lines of other sources are left alone.
 */
export class FilledLines {
  /** 1 for each line to which something was added. */
  private readonly isFilled: Uint8Array;

  constructor(private readonly parts: OrderParts | undefined) {
    this.isFilled = new Uint8Array(parts?.ofLine.length ?? 0);
  }

  get count(): number {
    return this.isFilled.reduce((all, one) => all + one, 0);
  }

  /**
   * A column, or a copy of it where something is added.
   *
   * @param column   -1 where nothing stands
   * @param mayFill  of lines where nothing stands: is it really nothing?
   */
  filled(column: Int32Array, mayFill: (line: number) => boolean = () => true): Int32Array {
    const { parts, isFilled } = this;
    if (!parts || !column.includes(NONE)) return column;
    const said = new Int32Array(parts.count).fill(NONE);
    const { ofLine } = parts;
    for (let line = 0; line < column.length; line++) {
      const part = ofLine[line]!;
      if (part >= 0 && column[line]! >= 0 && said[part]! < 0) said[part] = column[line]!;
    }
    const filled = column.slice();
    for (let line = 0; line < column.length; line++) {
      const part = ofLine[line]!;
      if (part < 0 || column[line]! >= 0 || said[part]! < 0 || !mayFill(line)) continue;
      filled[line] = said[part]!;
      isFilled[line] = 1;
    }
    return filled;
  }
}
