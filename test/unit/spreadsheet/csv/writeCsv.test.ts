import type { Locale } from "../../../../src/vocabulary/locale";
import type { CellData, SheetData } from "../../../../src/spreadsheet/Spreadsheet";
import { usualDialect } from "../../../../src/spreadsheet/csv/usualDialect";
import { writeCsv, type CsvWriting } from "../../../../src/spreadsheet/csv/writeCsv";

type Row = (CellData["value"] | CellData)[];
const isCell = (value: Row[number]): value is CellData =>
  typeof value === "object" && ("value" in value || "formula" in value || "style" in value);
const sheetOf = (rows: Row[]): Pick<SheetData, "cells"> => ({
  cells: rows.map((row) =>
    Object.fromEntries(
      row.flatMap((value, column): [number, CellData][] =>
        value === undefined ? [] : [[column, isCell(value) ? value : { value }]],
      ),
    ),
  ),
});
const STYLES = [{ bold: true }, { format: "0.00%" }];
const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
const written = (rows: Row[], locale: Locale, writing: Partial<CsvWriting> = {}): string =>
  decoder.decode(writeCsv(sheetOf(rows), STYLES, usualDialect(locale), { locale, ...writing }));

it("begins with a mark, and separates as Excel does in the language", () => {
  const rows: Row[] = [
    ["prénom", "prix", "payé"],
    ["Zoé", 1234.5, true],
    ["Léa", -0.25, false],
  ];
  expect(written(rows, "en")).toBe("\ufeffprénom,prix,payé\r\nZoé,1234.5,TRUE\r\nLéa,-0.25,FALSE\r\n");
  expect(written(rows, "fr")).toBe("\ufeffprénom;prix;payé\r\nZoé;1234,5;VRAI\r\nLéa;-0,25;FAUX\r\n");
});

it.each<[Row[number], string, string?]>([
  ["a,b", '"a,b"', "a,b"],
  ["a;b", "a;b", '"a;b"'],
  ['say "yes"', '"say ""yes"""'],
  ["a\nb", '"a\nb"'],
  ["a\rb", '"a\rb"'],
  ["", '""'],
  [" a", '" a"'],
  ["a ", '"a "'],
  ["=1+1", '"=1+1"'],
  ["+A1", '"+A1"'],
  ["-A1", '"-A1"'],
  ["@SUM(A1)", '"@SUM(A1)"'],
  ["sep=;", '"sep=;"'],
  ["5", '"5"'],
  ["TRUE", '"TRUE"'],
  ["VRAI", '"VRAI"'],
  ["2024-12-25", '"2024-12-25"'],
  ["12%", '"12%"'],
  ["00123", "00123"],
  ["1234567890123456", "1234567890123456"],
  [1e-7, "1E-7"],
  [1.5e-7, "1.5E-7", "1,5E-7"],
  [1e21, "1E+21"],
  [123456789012345680000, "1.2345678901234568E+20", "1,2345678901234568E+20"],
  [0.1 + 0.2, "0.30000000000000004", "0,30000000000000004"],
  [-0, "0"],
  [{ error: "#N/A" }, "#N/A"],
  [{ error: "#NAME?" }, "#NAME?", "#NOM?"],
  [{ value: 3, formula: "=1+2" }, "3"],
  [{ value: 0.125, style: 1 }, "0.125", "0,125"],
])("%j", (value, en, fr = en) => {
  expect(written([[value]], "en")).toBe(`\ufeff${en}\r\n`);
  expect(written([[value]], "fr")).toBe(`\ufeff${fr}\r\n`);
});

it("writes rows as long as the widest, and no cell that only looks like something", () => {
  expect(written([[1], [undefined, 2], [], [{ style: 0 }]], "en")).toBe("\ufeff1,\r\n,2\r\n");
  expect(written([], "en")).toBe("\ufeff");
  const cells: SheetData["cells"] = [];
  cells[2] = { 1: { value: "a" } };
  expect(decoder.decode(writeCsv({ cells }, [], usualDialect("en"), { locale: "en" }))).toBe("\ufeff,\r\n,\r\n,a\r\n");
});

it("writes numbers as they are shown where that is asked for", () => {
  const shown = (value: number, format: string): string => `${value},0 in ${format}`;
  const rows: Row[] = [
    [
      { value: 5, style: 1 },
      { value: 6, style: 0 },
      { value: "text", style: 1 },
    ],
  ];
  expect(written(rows, "en", { shown })).toBe('\ufeff"5,0 in 0.00%",6,text\r\n');
});

it("writes no file of blanks for a cell far from the others", () => {
  const cells: SheetData["cells"] = [{ 0: { value: "a" }, 16_383: { value: "b" } }];
  cells[1_048_575] = { 1: { value: "c" } };
  const bytes = writeCsv({ cells }, [], usualDialect("en"), { locale: "en" });
  expect(decoder.decode(bytes)).toBe(`\ufeffa${",".repeat(16_383)}b\r\n${"\r\n".repeat(1_048_574)},c\r\n`);
});
