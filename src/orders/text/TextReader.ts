import { FieldList } from "../../spreadsheet/csv/FieldList";
import { guessSeparator } from "../../spreadsheet/csv/guessSeparator";
import { headOf, type CsvHead } from "../../spreadsheet/csv/headOf";
import { fileKind } from "../../spreadsheet/fileKind";
import { FileProblem } from "../../spreadsheet/FileProblem";
import { languages } from "../../vocabulary/languages";
import type { Locale } from "../../vocabulary/locale";
import type { ColumnChoice } from "../ColumnChoice";
import { columnPlaces, hasTitles, type ColumnPlaces } from "../columnPlaces";
import type { OrderCollector } from "../OrderCollector";
import { OrderFileProblem } from "../OrderFileProblem";
import { utf8Pieces, type Pieces } from "./pieces";
import { textHead } from "./textHead";
import { TextRows } from "./TextRows";

/** No row is longer. */
const LONGEST = 2 ** 28;
const ASCII = 0x80;
const FIRST_BUFFER = 2 ** 22;

/** Reads tables of text, one after another. Files of one source are mostly written alike. */
export class TextReader {
  private separator: string | undefined;
  private buffer = new Uint8Array(FIRST_BUFFER);

  constructor(
    private readonly choice: ColumnChoice,
    private readonly locale: Locale,
    private readonly collector: OrderCollector,
  ) {}

  /** @throws {FileProblem | OrderFileProblem} */
  async read(file: string, pieces: Pieces): Promise<void> {
    const { head, all } = await textHead(pieces);
    if (fileKind(head) !== "text") throw new FileProblem("noOrders");
    const found = headOf(head);
    const { separator, places } = this.columnsOf(file, found);
    if (separator.charCodeAt(0) >= ASCII) throw new FileProblem("oddSeparator");
    this.separator = separator;
    const table = { file, separator, places, hasTitles: hasTitles(this.choice), skips: found.hasSeparatorLine };
    const rows = new TextRows(table, this.choice, this.collector);
    await this.scan(utf8Pieces(all, found.encoding), rows);
    if (rows.scanner.isOpen) this.collector.report.openQuotes.push(rows.place(""));
  }

  private columnsOf(file: string, { text, named }: CsvHead): { separator: string; places: ColumnPlaces } {
    const placesBy = (separator: string): ColumnPlaces =>
      columnPlaces(
        this.choice,
        FieldList.of(text, separator)
          .filled()[0]
          ?.map((field) => field.text) ?? [],
        file,
      );
    const known = named ?? this.separator;
    if (known !== undefined && hasTitles(this.choice)) {
      try {
        return { separator: known, places: placesBy(known) };
      } catch (error) {
        // another separator may have the columns
        if (!(error instanceof OrderFileProblem)) throw error;
      }
    }
    const separator = named ?? guessSeparator(text) ?? languages[this.locale].list;
    return { separator, places: placesBy(separator) };
  }

  private async scan(pieces: Pieces, rows: TextRows): Promise<void> {
    const { scanner } = rows;
    let [length, enough] = [0, 0];
    for await (const piece of pieces) {
      if (piece.includes(0)) throw new FileProblem("notText");
      length = this.append(piece, length);
      // a row that is longer than a piece is looked at again from its beginning
      if (length < enough && length <= LONGEST) continue;
      const done = scanner.scan(this.buffer, length, false);
      rows.flush();
      this.buffer.copyWithin(0, done, length);
      length -= done;
      if (length > LONGEST) throw new FileProblem("longLine");
      enough = done === 0 ? length * 2 : 0;
    }
    scanner.scan(this.buffer, length, true);
    rows.flush();
  }

  /** Behind what is left of the piece before; one byte more is free. */
  private append(piece: Uint8Array, length: number): number {
    const end = length + piece.length;
    if (end >= this.buffer.length) {
      const longer = new Uint8Array(end * 2);
      longer.set(this.buffer.subarray(0, length));
      this.buffer = longer;
    }
    this.buffer.set(piece, length);
    return end;
  }
}
