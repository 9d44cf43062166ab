import { serialOf } from "../../../../src/vocabulary/calendar";
import type { Locale } from "../../../../src/vocabulary/locale";
import type { FileProblemId } from "../../../../src/vocabulary/fileProblems";
import { FileProblem } from "../../../../src/spreadsheet/FileProblem";
import type { CsvDialect, CsvEncoding } from "../../../../src/spreadsheet/csv/CsvDialect";
import { guessCsv } from "../../../../src/spreadsheet/csv/guessCsv";
import { readCsv } from "../../../../src/spreadsheet/csv/readCsv";
import { bytesOf, valuesOf } from "./csvTexts";

const guess = (text: string, locale: Locale = "en") => guessCsv(bytesOf(text), locale);

describe("encodings", () => {
  const text = "prénom;œuvre;prix\r\nZoé;L’été;12 €\r\n";
  it.each<[CsvEncoding, boolean]>([
    ["utf-8", false],
    ["utf-8", true],
    ["utf-16le", false],
    ["utf-16le", true],
    ["utf-16be", false],
    ["utf-16be", true],
    ["windows-1252", false],
  ])("%s, mark: %s", (encoding, mark) => {
    const bytes = bytesOf(text, encoding, mark);
    const { dialect } = guessCsv(bytes, "fr");
    expect(dialect).toMatchObject({ encoding, separator: ";" });
    const { spreadsheet } = readCsv(bytes, dialect, { name: "a", locale: "fr" });
    expect(valuesOf(spreadsheet.sheets[0]!)).toEqual([
      ["prénom", "œuvre", "prix"],
      ["Zoé", "L’été", 12],
    ]);
  });

  const far = "abc,1\n".repeat(100_000);
  it.each<CsvEncoding>(["utf-8", "windows-1252"])("%s, with accents far down", (encoding) => {
    expect(guessCsv(bytesOf(`${far}é,2\n`, encoding), "en").dialect.encoding).toBe(encoding);
  });
  it("cuts a sign of several bytes at the end of what it looks at", () => {
    for (const before of ["", "a", "ab"])
      expect(guessCsv(bytesOf(`${before}${"€,\n".repeat(100_000)}`), "en").dialect.encoding).toBe("utf-8");
  });
});

describe("separators", () => {
  it.each<[string, string, string]>([
    ["commas", "name,amount\nA,1\nB,2", ","],
    ["semicolons", "name;amount\nA;1\nB;2", ";"],
    ["tabs", "name\tamount\nA\t1\nB\t2", "\t"],
    ["bars", "name|amount\nA|1\nB|2", "|"],
    ["decimal commas among semicolons", "a;b\n1,5;2,5\n3,5;4,5", ";"],
    ["decimal commas without a title", "1,5;2,5\n3,5;4,5", ";"],
    ["decimal commas among tabs", "1,5\t2,5\n3,5\t4,5", "\t"],
    ["decimal commas in quotes", 'name,amount\nA,"1,5"\nB,"2,5"', ","],
    ["commas in every text", "name;town;n\nA, B;Paris, France;1\nC, D;Rome, Italy;2", ";"],
    ["semicolons in every text", "id,tags,n\n1,a;b,5\n2,c;d,6\n3,e;f,7", ","],
    ["semicolons in quotes", '"a;b","c;d"\n"e;f","g;h"', ","],
    ["line ends in quotes", 'a;b\n"x\ny,z";1\n"u\nv,w";2', ";"],
    ["titles above the table", "Sales 2024\n\nid,name,n\n1,A,5\n2,B,6\n3,C,7", ","],
    ["rows of unequal length", "a;b;c\n1,5;2\n3,5;4;5\n6,5;7;8", ";"],
    ["one row", "a,b,c", ","],
    ["a line for Excel", "sep=^\na^b\n1^2", "^"],
    ["a line for Excel that overrules", "sep=;\r\na,b;c\r\n1,2;3\r\n", ";"],
  ])("%s", (_, text, separator) => {
    expect(guess(text).dialect.separator).toBe(separator);
    expect(guess(text, "fr").dialect.separator).toBe(separator);
  });
  it("is the usual one where there is none", () => {
    expect(guess("name\nA\nB").dialect.separator).toBe(",");
    expect(guess("name\nA\nB", "fr").dialect.separator).toBe(";");
    expect(guess("price\n12,5\n13,25", "fr").dialect).toMatchObject({ separator: ";", decimal: "," });
  });
  it("knows a line for Excel at the very beginning only", () => {
    expect(guess("sep=;\na;b").dialect.hasSeparatorLine).toBe(true);
    expect(guess("\ufeffSEP=;\r\na;b").dialect.hasSeparatorLine).toBe(true);
    expect(guess('"sep=;"\na;b').dialect.hasSeparatorLine).toBe(false);
    expect(guess("a\nsep=;\n").dialect.hasSeparatorLine).toBe(false);
  });
});

describe("decimals and days", () => {
  it.each<[string, string, Partial<CsvDialect>]>([
    ["a decimal comma", "a;12,5", { decimal: "," }],
    ["a decimal point", "a;12.5", { decimal: "." }],
    ["both marks, comma last", "a;1.234,50", { decimal: "," }],
    ["both marks, point last", "a;1,234.50", { decimal: "." }],
    ["several points", "a;1.234.567", { decimal: "," }],
    ["several commas", "a;1,234,567", { decimal: "." }],
    ["a zero before three decimals", "a;0,125", { decimal: "," }],
    ["spaces between groups", "a;1 234,567", { decimal: "," }],
    ["an amount", "a;1.234,50 €", { decimal: "," }],
    ["a percentage", "a;12,5 %", { decimal: "," }],
    ["one that settles the others", "a;1,234\nb;5,678\nc;12,5", { decimal: "," }],
    ["most of them", "a;12,5\nb;13,5\nc;1.5", { decimal: "," }],
    ["quotes", 'a,"1,5"', { decimal: "," }],
    ["a program's exponent", "a;1.234E+05", { decimal: "." }],
    ["a day above twelve, first", "a;25/12/2024\nb;03/04/2025", { dates: "day first" }],
    ["a day above twelve, second", "a;12/25/2024\nb;03/04/2025", { dates: "month first" }],
    ["points between", "a;25.12.2024", { dates: "day first" }],
    ["with a time", "a;12/25/2024 10:30", { dates: "month first" }],
  ])("%s", (_, text, expected) => {
    for (const locale of ["en", "fr"] as const) {
      const { dialect, doubts } = guess(text, locale);
      expect(dialect).toMatchObject(expected);
      expect(doubts).toEqual([]);
    }
  });

  it("asks where every figure may be two", () => {
    const readings = [
      { choice: ".", value: 1234 },
      { choice: ",", value: 1.234 },
    ];
    const text = "name;price\nA;1,234\nB;5,678";
    expect(guess(text)).toMatchObject({
      dialect: { decimal: "." },
      doubts: [{ kind: "decimal", example: "1,234", readings }],
    });
    expect(guess(text, "fr")).toMatchObject({
      dialect: { decimal: "," },
      doubts: [{ kind: "decimal", example: "1,234", readings: [...readings].reverse() }],
    });
  });
  it("asks where every day may be two", () => {
    const readings = [
      { choice: "month first", value: serialOf([2025, 3, 4]) },
      { choice: "day first", value: serialOf([2025, 4, 3]) },
    ];
    const text = "name;day\nA;03/03/2025\nB;03/04/2025\nC;05/06/2025";
    expect(guess(text)).toMatchObject({
      dialect: { dates: "month first" },
      doubts: [{ kind: "dates", example: "03/04/2025", readings }],
    });
    expect(guess(text, "fr")).toMatchObject({
      dialect: { dates: "day first" },
      doubts: [{ kind: "dates", example: "03/04/2025", readings: [...readings].reverse() }],
    });
  });
  it.each(["a;1234;2025-04-03", "a;3 avril 2025;12%", "a;03/03/2025", "1.2.3;192.168.1.1", "00123;1 234"])(
    "asks nothing of %s",
    (text) => {
      expect(guess(text).doubts).toEqual([]);
      expect(guess(text, "fr")).toMatchObject({ dialect: { decimal: ",", dates: "day first" }, doubts: [] });
    },
  );
  it("expects points where commas separate, whatever the language", () => {
    expect(guess("id,n\n1,2\n3,4", "fr").dialect.decimal).toBe(".");
  });
});

it.each<[string, string, CsvDialect["quoted"]]>([
  ["quotes around everything", '"id","n"\n"1","2"\n"3","4"', "values"],
  ["quotes around one column", 'id,n\n1,"950.00"\n2,"12.50"', "values"],
  ["quotes where commas ask for them", 'n\n950.00\n"1,234.50"', "values"],
  ["quotes where commas ask for them, and elsewhere", 'n,m\n950.00,5\n"1,234.50","6"', "values"],
  ["figures with and without quotes in a column", 'id,n\n1,2\n"3",4', "texts"],
])("%s", (_, text, quoted) => {
  expect(guess(text).dialect.quoted).toBe(quoted);
});

it.each<[string, Uint8Array, FileProblemId]>([
  ["no byte", bytesOf(""), "blank"],
  ["nothing but a mark", bytesOf("", "utf-8", true), "blank"],
  ["blank lines", bytesOf(" \r\n\r\n"), "blank"],
  ["NULs", Uint8Array.of(0x50, 0x4b, 3, 4, 20, 0, 0, 0, 8, 0), "notText"],
  ["controls", Uint8Array.of(1, 2, 3, 4, 5, 6, 14, 15, 16), "notText"],
])("%s: the file is not guessed", (_, bytes, id) => {
  expect(() => guessCsv(bytes, "en")).toThrow(new FileProblem(id));
});
