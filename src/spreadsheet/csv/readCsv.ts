import { SHEET_COLUMNS, SHEET_ROWS } from "../../formula/address";
import type { Locale } from "../../vocabulary/locale";
import { FileProblem } from "../FileProblem";
import { Losses, type Loss } from "../Loss";
import type { SheetData, Spreadsheet } from "../Spreadsheet";
import { SheetNames } from "../xlsx/SheetNames";
import { CsvDecoder } from "./CsvDecoder";
import type { CsvDialect } from "./CsvDialect";
import { CsvScanner, type FieldTaker } from "./CsvScanner";
import { FieldReader } from "./FieldReader";

export interface CsvReading {
  /** Of the sheet. */
  name: string;
  locale: Locale;
  /** Told how much is read, from 0 to 1, at most twenty times. */
  onProgress?: (fraction: number) => void;
}
export interface ReadCsv {
  spreadsheet: Spreadsheet;
  losses: Loss[];
}

/** What a cell holds in Excel. */
const LONGEST_TEXT = 32_767;
const MOST_CELLS = 20_000_000;
const PIECES = 20;
const SMALLEST_PIECE = 65_536;
/** No engine makes a text much longer. */
const LONGEST_FIELD = 2 ** 28;
/** Of columns, in pixels. */
const USUAL_WIDTH = 64;
const LARGEST_WIDTH = 260;
const CHARACTER_WIDTH = 7;
const MARGIN = 12;

/** @throws {FileProblem} when the file holds nothing, is no text, or is more than a worksheet */
export function readCsv(bytes: Uint8Array, dialect: CsvDialect, { name, locale, onProgress }: CsvReading): ReadCsv {
  const fields = new FieldReader(dialect, locale);
  const filled = new FilledSheet(fields, dialect.hasSeparatorLine);
  const scanner = new CsvScanner(dialect.separator, filled);
  scanPieces(bytes, new CsvDecoder(dialect.encoding), scanner, onProgress);
  if (filled.cells.length === 0) throw new FileProblem("blank");
  if (scanner.isOpen) filled.losses.add("openQuotes");
  return {
    spreadsheet: {
      sheets: [sheetOf(new SheetNames().free(name), filled)],
      names: [],
      styles: fields.styles,
      font: { name: "Calibri", size: 11 },
      active: 0,
      properties: { custom: {} },
    },
    losses: filled.losses.list(),
  };
}

/** A file in one piece would need its size three times over. */
function scanPieces(
  bytes: Uint8Array,
  decoder: CsvDecoder,
  scanner: CsvScanner,
  onProgress: (fraction: number) => void = () => undefined,
): void {
  const usual = Math.max(SMALLEST_PIECE, Math.ceil(bytes.length / PIECES));
  let rest = "";
  let size = usual;
  for (let from = 0; from < bytes.length;) {
    const to = Math.min(from + size, bytes.length);
    const isLast = to === bytes.length;
    const text = rest + decoder.decode(bytes.subarray(from, to), isLast);
    const done = scanner.scan(text, isLast);
    rest = text.slice(done);
    if (rest.length > LONGEST_FIELD) throw new FileProblem("tooLarge");
    // a field longer than a piece is looked at again from its beginning: pieces that grow keep that short
    size = done === 0 ? size * 2 : usual;
    from = to;
    onProgress(to / bytes.length);
  }
}

class FilledSheet implements FieldTaker {
  readonly cells: SheetData["cells"] = [];
  /** Characters, by column. */
  readonly lengths: number[] = [];
  readonly losses = new Losses();
  private row = 0;
  private column = 0;
  private count = 0;

  constructor(
    private readonly reader: FieldReader,
    private isSkipping: boolean,
  ) {}

  field(text: string, isQuoted: boolean): void {
    const column = this.column++;
    if ((text === "" && !isQuoted) || this.isSkipping) return;
    const cell = this.reader.cell(text.length > LONGEST_TEXT ? this.cut(text) : text, isQuoted);
    if (!cell) return;
    if (this.row >= SHEET_ROWS) throw new FileProblem("tooManyRows");
    if (column >= SHEET_COLUMNS) throw new FileProblem("tooManyColumns");
    while (this.cells.length <= this.row) this.cells.push(this.cells.length === this.row ? {} : undefined);
    this.cells[this.row]![column] = cell;
    if (!(this.lengths[column]! >= text.length)) this.widen(column, text.length);
  }

  endRow(): void {
    if (this.isSkipping) this.isSkipping = false;
    else this.row++;
    this.count += this.column;
    this.column = 0;
    if (this.count > MOST_CELLS) throw new FileProblem("tooManyCells");
  }

  private widen(column: number, length: number): void {
    while (this.lengths.length < column) this.lengths.push(0);
    this.lengths[column] = length;
  }

  /** Not between the two halves of a sign. */
  private cut(text: string): string {
    this.losses.add("textsCut");
    const isHalf = /[\ud800-\udbff]/.test(text.charAt(LONGEST_TEXT - 1));
    return text.slice(0, isHalf ? LONGEST_TEXT - 1 : LONGEST_TEXT);
  }
}

function sheetOf(name: string, { cells, lengths }: FilledSheet): SheetData {
  return {
    name,
    visibility: "visible",
    cells,
    columns: columnsOf(lengths),
    rows: {},
    usual: { width: USUAL_WIDTH, height: 20 },
    merged: [],
    frozen: { rows: 0, columns: 0 },
    gridlines: true,
    print: {},
    tables: [],
    validations: [],
    conditions: [],
    charts: [],
    protected: false,
  };
}

/** As wide as what they hold, within reason. */
function columnsOf(lengths: readonly number[]): SheetData["columns"] {
  const sizes = lengths.map((length) => Math.min(length * CHARACTER_WIDTH + MARGIN, LARGEST_WIDTH));
  return Object.fromEntries(sizes.flatMap((size, column) => (size > USUAL_WIDTH ? [[column, { size }]] : [])));
}
