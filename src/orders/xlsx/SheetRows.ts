import type { CellData } from "../../spreadsheet/Spreadsheet";
import { placeIn } from "../../spreadsheet/xlsx/placeIn";
import { readValue } from "../../spreadsheet/xlsx/readValue";
import { attributesOf, type XmlListener } from "../../spreadsheet/xlsx/scanXml";
import type { SharedStrings } from "../../spreadsheet/xlsx/SharedStrings";
import { TextRuns } from "../../spreadsheet/xlsx/TextRuns";

type Attributes = ReadonlyMap<string, string>;
type CellValue = CellData["value"];

/** Rows of a worksheet as its part tells them: values only, by their columns, and no cell is kept. */
export class SheetRows implements XmlListener {
  private row = 0;
  private column = -1;
  private cells: CellValue[] = [];
  private looks: number[] = [];
  private cell: Attributes | undefined;
  private isValue = false;
  private value = "";
  private readonly runs = new TextRuns();

  /**
   * @param take  given each row that has an element of its own, counted from 1, what its cells hold, and the numbers of
   *              their looks
   */
  constructor(
    private readonly strings: SharedStrings,
    private readonly take: (row: number, cells: readonly CellValue[], looks: readonly number[]) => void,
  ) {}

  open(name: string, attributes: string): void {
    if (name === "row") this.openRow(attributesOf(attributes).get("r"));
    else if (name === "c") this.openCell(attributesOf(attributes));
    else if (name === "v") this.isValue = true;
    else if (this.cell) this.runs.open(name);
  }

  close(name: string): void {
    if (name === "row") this.take(this.row, this.cells, this.looks);
    else if (name === "c") this.closeCell();
    else if (name === "v") this.isValue = false;
    else this.runs.close(name);
  }

  text(text: string): void {
    if (!this.cell) return;
    if (this.isValue) this.value += text;
    else this.runs.text(text);
  }

  private openRow(number: string | undefined): void {
    this.row = number === undefined ? this.row + 1 : placeIn(`A${number}`).row + 1;
    this.column = -1;
    this.cells = [];
    this.looks = [];
  }

  private openCell(cell: Attributes): void {
    const address = cell.get("r");
    this.column = address === undefined ? this.column + 1 : placeIn(address).column;
    this.cell = cell;
    this.value = "";
    this.runs.clear();
  }

  private closeCell(): void {
    const type = this.cell?.get("t") ?? "n";
    const look = this.cell?.get("s");
    if (look !== undefined) this.looks[this.column] = Number(look);
    this.cell = undefined;
    this.cells[this.column] =
      type === "s" ? this.shared() : type === "inlineStr" ? this.runs.read() : readValue(type, this.value);
  }

  private shared(): string | undefined {
    return /^\s*\d+\s*$/.test(this.value) ? this.strings.at(Number(this.value))?.text : undefined;
  }
}
