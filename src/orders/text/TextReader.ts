import { FieldList } from "../../spreadsheet/csv/FieldList";
import { guessSeparator } from "../../spreadsheet/csv/guessSeparator";
import { headOf, type CsvHead } from "../../spreadsheet/csv/headOf";
import { fileKind } from "../../spreadsheet/fileKind";
import { FileProblem } from "../../spreadsheet/FileProblem";
import { languages } from "../../vocabulary/languages";
import type { Locale } from "../../vocabulary/locale";
import type { LineMaker, TextRowTaker, TextTable } from "../LineMaker";
import { OrderFileProblem } from "../OrderFileProblem";
import { TitleSearch } from "../TitleSearch";
import { utf8Pieces, type Pieces } from "./pieces";
import { textHead } from "./textHead";

/** No row is longer. */
const LONGEST = 2 ** 28;
const ASCII = 0x80;
const FIRST_BUFFER = 2 ** 22;

type Columns = Pick<TextTable, "separator" | "places" | "titleRows">;

/** Reads tables of text, one after another. Files of one source are mostly written alike. */
export class TextReader {
  private separator: string | undefined;
  private buffer = new Uint8Array(FIRST_BUFFER);

  constructor(
    private readonly maker: LineMaker,
    private readonly locale: Locale,
  ) {}

  /** @throws {FileProblem | OrderFileProblem} */
  async read(file: string, pieces: Pieces): Promise<void> {
    const { head, all } = await textHead(pieces);
    if (fileKind(head) !== "text") throw new FileProblem("noOrders");
    const found = headOf(head);
    const columns = this.columnsOf(file, found);
    const { separator } = columns;
    if (separator.charCodeAt(0) >= ASCII) throw new FileProblem("oddSeparator");
    this.separator = separator;
    const rows = this.maker.textRows({ file, ...columns, skips: found.hasSeparatorLine });
    await this.scan(utf8Pieces(all, found.encoding), rows);
    if (rows.scanner.isOpen) rows.leftOpen();
  }

  private columnsOf(file: string, { text, named }: CsvHead): Columns {
    const known = named ?? this.separator;
    if (known !== undefined && this.maker.hasTitles) {
      try {
        return this.columnsBy(known, file, text);
      } catch (error) {
        // another separator may have the columns
        if (!(error instanceof OrderFileProblem)) throw error;
      }
    }
    return this.columnsBy(named ?? guessSeparator(text) ?? languages[this.locale].list, file, text);
  }

  private columnsBy(separator: string, file: string, text: string): Columns {
    const rows = FieldList.of(text, separator)
      .filled()
      .map((row) => row.map((field) => field.text));
    // without titles the first row tells how many columns there are
    if (!this.maker.hasTitles) return { separator, places: this.maker.places(rows[0] ?? [], file), titleRows: 0 };
    const search = new TitleSearch(this.maker, file);
    for (const row of rows.length > 0 ? rows : [[]]) {
      search.look(row);
      if (search.places) return { separator, places: search.places, titleRows: search.rows };
    }
    search.end();
    throw new FileProblem("blank");
  }

  private async scan(pieces: Pieces, rows: TextRowTaker): Promise<void> {
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
