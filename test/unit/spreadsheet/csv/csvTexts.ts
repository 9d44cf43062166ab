import type { Locale } from "../../../../src/vocabulary/locale";
import type { CellData, SheetData, Spreadsheet } from "../../../../src/spreadsheet/Spreadsheet";
import type { CsvDialect, CsvEncoding } from "../../../../src/spreadsheet/csv/CsvDialect";
import { readCsv } from "../../../../src/spreadsheet/csv/readCsv";
import { usualDialect } from "../../../../src/spreadsheet/csv/usualDialect";

/** What Windows-1252 has from 0x80 on and the tests need. */
const WINDOWS: Readonly<Record<string, number>> = { "€": 0x80, "’": 0x92, œ: 0x9c };

export function bytesOf(text: string, encoding: CsvEncoding = "utf-8", mark = false): Uint8Array {
  const marked = mark ? `\ufeff${text}` : text;
  if (encoding === "utf-8") return new TextEncoder().encode(marked);
  const codes = [...marked].flatMap((sign) => sign.split("")).map((sign) => sign.charCodeAt(0));
  if (encoding === "windows-1252") return Uint8Array.from([...text].map((sign) => WINDOWS[sign] ?? sign.charCodeAt(0)));
  return Uint8Array.from(
    codes.flatMap((code) => (encoding === "utf-16le" ? [code & 255, code >> 8] : [code >> 8, code & 255])),
  );
}

/** As files are mostly written: quotes mean nothing. */
export const dialectOf = (locale: Locale, changes: Partial<CsvDialect> = {}): CsvDialect => ({
  ...usualDialect(locale),
  quoted: "values",
  ...changes,
});

export function read(text: string, locale: Locale = "en", changes: Partial<CsvDialect> = {}): Spreadsheet {
  return readCsv(bytesOf(text), dialectOf(locale, changes), { name: "orders", locale }).spreadsheet;
}

type Values = (CellData["value"] | null)[][];

/** By row and column, null where there is no cell. */
export function valuesOf({ cells }: Pick<SheetData, "cells">): Values {
  const columns = Math.max(0, ...cells.map((row) => Math.max(-1, ...Object.keys(row ?? {}).map(Number)) + 1));
  return Array.from(cells, (row) => Array.from({ length: columns }, (_, column) => row?.[column]?.value ?? null));
}

export const valuesIn = (text: string, locale: Locale = "en", changes: Partial<CsvDialect> = {}): Values =>
  valuesOf(read(text, locale, changes).sheets[0]!);

/** What one field becomes, and the format that it gets. */
export function fieldIn(field: string, locale: Locale): [value: CellData["value"], format?: string] {
  const { sheets, styles } = read(field, locale, { separator: "\t" });
  const { value, style } = sheets[0]!.cells[0]![0]!;
  return style === undefined ? [value] : [value, styles[style]!.format!];
}
