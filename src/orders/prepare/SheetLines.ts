import { SheetTable } from "../SheetTable";
import type { RawLines } from "./RawLines";
import { RawColumns } from "./read/RawColumns";
import { rawLineMaker, type WaysOfReading } from "./read/rawLineMaker";

/** Keeps the rows of a worksheet as lines, which `openOrders` takes over. */
export class SheetLines extends SheetTable {
  private readonly columns: RawColumns;

  constructor(choices: WaysOfReading) {
    const columns = new RawColumns(choices.columns, () => 0);
    super(rawLineMaker(choices, columns));
    this.columns = columns;
  }

  read(): RawLines {
    return this.columns.read();
  }
}
