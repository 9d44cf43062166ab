import { languages } from "../../vocabulary/languages";
import type { Locale } from "../../vocabulary/locale";
import type { CellData, SheetData, StyleData } from "../Spreadsheet";
import type { CsvDialect, DecimalMark } from "./CsvDialect";
import { FieldReader } from "./FieldReader";
import { needsQuotes } from "./needsQuotes";

export interface CsvWriting {
  /** Whose words for errors and for true and false are written. */
  locale: Locale;
  /** How a number looks in a format of Excel; without it numbers are written plain, in all their digits. */
  shown?: (value: number, format: string) => string;
}

/** From here on whole numbers have more digits than are kept: with an exponent they are no id. */
const LARGE = 1e15;
/** A cell far from all others would make a file of blanks. */
const MOST_FIELDS = 20_000_000;

/**
 * The values of a sheet as a table of text, in UTF-8 with a mark at its beginning, without which Excel misreads accents.
 *
 * Every row has as many fields as the widest, but where that would be too many. Texts that would be read as something
 * else have quotes, and so have those that begin like a formula; they are written as they are, for an apostrophe or a
 * space before them would change them. Excel takes no notice of these quotes, `readCsv` does (`quoted: "texts"`).
 */
export function writeCsv(
  sheet: Pick<SheetData, "cells">,
  styles: readonly StyleData[],
  dialect: CsvDialect,
  writing: CsvWriting,
): Uint8Array {
  const fields = new FieldWriter(styles, dialect, writing);
  const { rows, columns } = usedArea(sheet.cells);
  const lines = Array.from({ length: rows }, (_, row) => {
    const cells = sheet.cells[row];
    const width = rows * columns > MOST_FIELDS ? widthOf(cells) : columns;
    const line = Array.from({ length: width }, (_, column) => fields.written(cells?.[column]));
    // Excel would take such a first line for its own
    if (row === 0 && line[0] !== undefined && /^sep=/i.test(line[0])) line[0] = quoted(line[0]);
    return `${line.join(dialect.separator)}\r\n`;
  });
  return new TextEncoder().encode(`\ufeff${lines.join("")}`);
}

function usedArea(cells: SheetData["cells"]): { rows: number; columns: number } {
  let [rows, columns] = [0, 0];
  cells.forEach((row, i) => {
    const width = widthOf(row);
    if (width > 0) [rows, columns] = [i + 1, Math.max(columns, width)];
  });
  return { rows, columns };
}

function widthOf(row: SheetData["cells"][number]): number {
  let width = 0;
  for (const [column, { value }] of Object.entries<CellData>(row ?? {}))
    if (value !== undefined) width = Math.max(width, Number(column) + 1);
  return width;
}

class FieldWriter {
  private readonly reader: FieldReader;

  constructor(
    private readonly styles: readonly StyleData[],
    private readonly dialect: CsvDialect,
    private readonly writing: CsvWriting,
  ) {
    this.reader = new FieldReader(dialect, writing.locale);
  }

  written(cell: CellData | undefined): string {
    const value = cell?.value;
    const { separator } = this.dialect;
    if (value === undefined) return "";
    if (typeof value === "string") return this.isSafe(value) ? value : quoted(value);
    const text = typeof value === "number" ? this.number(value, cell?.style) : this.word(value);
    return needsQuotes(text, separator) ? quoted(text) : text;
  }

  private number(value: number, style: number | undefined): string {
    const format = style === undefined ? undefined : this.styles[style]?.format;
    return format === undefined || !this.writing.shown
      ? plain(value, this.dialect.decimal)
      : this.writing.shown(value, format);
  }

  private word(value: Exclude<CellData["value"], string | number | undefined>): string {
    const { truth, errors } = languages[this.writing.locale];
    if (typeof value === "boolean") return value ? truth.true : truth.false;
    return errors[value.error] ?? value.error;
  }

  private isSafe(text: string): boolean {
    return (
      !needsQuotes(text, this.dialect.separator) &&
      !/^[=+\-@\s]|\s$/.test(text) &&
      this.reader.cell(text, false)?.value === text
    );
  }
}

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

function plain(value: number, decimal: DecimalMark): string {
  const text = Math.abs(value) >= LARGE ? value.toExponential() : String(value);
  return text.replace(".", decimal).replace("e", "E");
}
