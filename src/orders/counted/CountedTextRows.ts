import { orderProblems } from "../../vocabulary/orderProblems";
import type { CountedRole } from "../columnPlaces";
import type { TextRowTaker, TextTable } from "../LineMaker";
import { OrderFileProblem } from "../OrderFileProblem";
import { fieldText } from "../text/fieldText";
import { RowScanner, type RowTaker } from "../text/RowScanner";
import type { CountedColumns } from "./CountedColumns";

/** Takes the figures out of the rows of a text. */
export class CountedTextRows implements RowTaker, TextRowTaker {
  readonly scanner: RowScanner;
  /** Of what is asked for, its place among the fields that the scanner keeps. */
  private readonly slots: readonly (readonly [CountedRole, number])[];
  private readonly file: string;
  private number: number;
  private titleRows: number;

  constructor(
    { file, separator, places, titleRows, skips }: TextTable,
    private readonly columns: CountedColumns,
  ) {
    const wanted = Int32Array.from(new Set(Object.values(places))).sort();
    this.slots = Object.entries(places).map(([role, place]) => [role as CountedRole, wanted.indexOf(place)]);
    this.scanner = new RowScanner(separator.charCodeAt(0), wanted, this);
    this.file = file;
    this.titleRows = titleRows;
    this.number = skips ? -1 : 0;
  }

  row(isBlank: boolean): void {
    if (++this.number === 0 || isBlank) return;
    if (this.titleRows > 0) {
      this.titleRows--;
      return;
    }
    const { bytes, starts, ends } = this.scanner;
    const cells = this.slots.map(([role, slot]) => [role, fieldText(bytes, starts[slot], ends[slot]).trim()] as const);
    this.columns.add(this.file, this.number, Object.fromEntries(cells));
  }

  /** Nothing is kept of the bytes. */
  flush(): void {
    return;
  }

  /** @throws {OrderFileProblem} as what is left of the file is one field, and no rows of it are seen */
  leftOpen(): void {
    throw new OrderFileProblem(this.file, orderProblems.openQuote(this.number));
  }
}
