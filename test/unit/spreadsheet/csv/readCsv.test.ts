import type { FileProblemId } from "../../../../src/vocabulary/fileProblems";
import { FileProblem } from "../../../../src/spreadsheet/FileProblem";
import type { CsvDialect } from "../../../../src/spreadsheet/csv/CsvDialect";
import { readCsv } from "../../../../src/spreadsheet/csv/readCsv";
import { bytesOf, dialectOf, read, valuesIn, valuesOf } from "./csvTexts";

describe("fields and lines", () => {
  it.each<[string, string, (string | number | null)[][]]>([
    [
      "LF",
      "a,b\n1,2\n",
      [
        ["a", "b"],
        [1, 2],
      ],
    ],
    [
      "CRLF",
      "a,b\r\n1,2\r\n",
      [
        ["a", "b"],
        [1, 2],
      ],
    ],
    [
      "CR",
      "a,b\r1,2\r",
      [
        ["a", "b"],
        [1, 2],
      ],
    ],
    ["all of them", "a\nb\r\nc\rd", [["a"], ["b"], ["c"], ["d"]]],
    [
      "no last line end",
      "a,b\n1,2",
      [
        ["a", "b"],
        [1, 2],
      ],
    ],
    ["empty lines", "\na\n\n\r\nb\n\n\n", [[null], ["a"], [null], [null], ["b"]]],
    [
      "rows of unequal length",
      "a\nb,c,d\ne,f",
      [
        ["a", null, null],
        ["b", "c", "d"],
        ["e", "f", null],
      ],
    ],
    [
      "blank fields",
      ",a,,b,\n,,,\nc",
      [
        [null, "a", null, "b"],
        [null, null, null, null],
        ["c", null, null, null],
      ],
    ],
    ["quotes", '"a","b c"', [["a", "b c"]]],
    ["separators in quotes", '"a,b",c', [["a,b", "c"]]],
    [
      "line ends in quotes",
      '"a\nb","c\r\nd"\n"e\rf",g',
      [
        ["a\nb", "c\r\nd"],
        ["e\rf", "g"],
      ],
    ],
    ["doubled quotes", '"say ""yes""","""",""""""', [['say "yes"', '"', '""']]],
    ["an empty text is no blank field", '"",,a', [["", null, "a"]]],
    ["a quote within a field", 'a"b,5" disk,c""', [['a"b', '5" disk', 'c""']]],
    ["what follows a closing quote", '"a"b,"c"d"e"', [["ab", 'cd"e"']]],
    ["a quote behind a space", ' "a,b"', [[' "a', 'b"']]],
    ["a quote that nothing closes", 'a,"b\nc,d', [["a", "b\nc,d"]]],
    ["a quote at the end", 'a,"', [["a", ""]]],
    ["no-break spaces and accents", "é\u00a0è,œ", [["é\u00a0è", "œ"]]],
    ["signs beyond the first plane", '😀,"😀"', [["😀", "😀"]]],
  ])("%s", (_, text, values) => {
    expect(valuesIn(text)).toEqual(values);
  });

  it("leaves rows without cells out", () => {
    const { cells } = read("a\n\n\nb\n,,\n").sheets[0]!;
    expect(cells).toEqual([{ 0: { value: "a" } }, undefined, undefined, { 0: { value: "b" } }]);
  });

  it.each([";", "\t", "|", "^", " "])("separates by %j", (separator) => {
    expect(valuesIn(`a${separator}1\n"b${separator}"${separator}2`, "en", { separator })).toEqual([
      ["a", 1],
      [`b${separator}`, 2],
    ]);
  });

  it("takes Excel's line of the separator for no row", () => {
    expect(valuesIn("sep=;\r\na;b", "en", { separator: ";", hasSeparatorLine: true })).toEqual([["a", "b"]]);
  });

  it("joins what falls into two pieces of the file", () => {
    const row = '"é ""x"",\r\n",12.5,2024-12-25,😀\r\n';
    const rows = 20_000;
    const bytes = bytesOf(row.repeat(rows));
    const { cells } = readCsv(bytes, dialectOf("en"), { name: "a", locale: "en" }).spreadsheet.sheets[0]!;
    const [first] = cells;
    expect(first).toEqual({
      0: { value: 'é "x",\r\n' },
      1: { value: 12.5 },
      2: { value: 45651, style: 0 },
      3: { value: "😀" },
    });
    expect(cells).toHaveLength(rows);
    expect(cells.every((cells) => JSON.stringify(cells) === JSON.stringify(first))).toBe(true);
  });
});

it.each<[string, Partial<CsvDialect>, Uint8Array]>([
  ["UTF-8", {}, bytesOf("é;€;’")],
  ["UTF-8 with its mark", {}, bytesOf("é;€;’", "utf-8", true)],
  ["UTF-16 LE", { encoding: "utf-16le" }, bytesOf("é;€;’", "utf-16le")],
  ["UTF-16 LE with its mark", { encoding: "utf-16le" }, bytesOf("é;€;’", "utf-16le", true)],
  ["UTF-16 BE with its mark", { encoding: "utf-16be" }, bytesOf("é;€;’", "utf-16be", true)],
  ["Windows-1252", { encoding: "windows-1252" }, bytesOf("é;€;’", "windows-1252")],
])("reads %s", (_, changes, bytes) => {
  const { spreadsheet } = readCsv(bytes, dialectOf("fr", changes), { name: "a", locale: "fr" });
  expect(valuesOf(spreadsheet.sheets[0]!)).toEqual([["é", "€", "’"]]);
});

it("makes a plain workbook of one sheet, with columns as wide as what they hold", () => {
  const { sheets, ...book } = read(`id,date,${"n".repeat(20)},long\n1,2024-12-25,x,${"y".repeat(90)}`);
  expect(book).toEqual({
    names: [],
    styles: [{ format: "m/d/yyyy" }],
    font: { name: "Calibri", size: 11 },
    active: 0,
    properties: { custom: {} },
  });
  expect(sheets).toHaveLength(1);
  expect(sheets[0]).toMatchObject({
    name: "orders",
    visibility: "visible",
    columns: { 1: { size: 82 }, 2: { size: 152 }, 3: { size: 260 } },
    usual: { width: 64, height: 20 },
  });
  expect(Object.keys(sheets[0]!.columns)).toEqual(["1", "2", "3"]);
});

it("names the sheet as Excel allows", () => {
  const name = `export [2024]: ${"x".repeat(40)}`;
  const { sheets } = readCsv(bytesOf("a"), dialectOf("en"), { name, locale: "en" }).spreadsheet;
  expect(sheets[0]!.name).toBe(`export  2024   ${"x".repeat(16)}`);
});

describe("limits", () => {
  const problemOf = (text: string | Uint8Array): FileProblemId | undefined => {
    try {
      readCsv(typeof text === "string" ? bytesOf(text) : text, dialectOf("en"), { name: "a", locale: "en" });
    } catch (error) {
      if (error instanceof FileProblem) return error.id;
      throw error;
    }
    return undefined;
  };
  it.each<[string, string | Uint8Array, FileProblemId | undefined]>([
    ["no byte", "", "blank"],
    ["nothing but a mark", "\ufeff", "blank"],
    ["nothing but separators and lines", ",,\n,\r\n\n", "blank"],
    ["a NUL", "a,b\0,c", "notText"],
    ["a picture", Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13), "notText"],
    ["the last row of a worksheet", `${"\n".repeat(1_048_575)}a`, undefined],
    ["a row more", `${"\n".repeat(1_048_576)}a`, "tooManyRows"],
    ["empty lines behind the last row", `a${"\n".repeat(1_100_000)}`, undefined],
    ["the last column of a worksheet", `${",".repeat(16_383)}a`, undefined],
    ["a column more", `${",".repeat(16_384)}a`, "tooManyColumns"],
    ["blank fields behind the last column", `a${",".repeat(20_000)}`, undefined],
    ["more cells than twenty million", `${",".repeat(10_000)}\n`.repeat(2_000), "tooManyCells"],
  ])("%s", (_, text, problem) => {
    expect(problemOf(text)).toBe(problem);
  });

  it("cuts texts that are longer than a cell, and says how many", () => {
    const long = "x".repeat(32_768);
    const { spreadsheet, losses } = readCsv(
      bytesOf(`${long},a\n${"y".repeat(32_767)},${"z".repeat(32_766)}😀`),
      dialectOf("en"),
      {
        name: "a",
        locale: "en",
      },
    );
    expect(losses).toEqual([{ id: "textsCut", count: 2 }]);
    expect(valuesOf(spreadsheet.sheets[0]!)).toEqual([
      [long.slice(1), "a"],
      ["y".repeat(32_767), "z".repeat(32_766)],
    ]);
  });

  it.each(["x", '"x', "1", '""', "é"])("reads 5 MB of %s as one field", (sign) => {
    const bytes = bytesOf(sign + sign.slice(-1).repeat(5_000_000));
    const { spreadsheet, losses } = readCsv(bytes, dialectOf("en"), { name: "a", locale: "en" });
    expect(spreadsheet.sheets[0]!.cells[0]![0]!.value).toHaveLength(32_767);
    const open = sign === '"x' ? [{ id: "openQuotes", count: 1 }] : [];
    expect(losses).toEqual([{ id: "textsCut", count: 1 }, ...open]);
  });

  it("names a quote that is never closed", () => {
    const lossesOf = (text: string): unknown =>
      readCsv(bytesOf(text), dialectOf("en"), { name: "a", locale: "en" }).losses;
    expect(lossesOf('a\nb\n"c\nd\ne')).toEqual([{ id: "openQuotes", count: 1 }]);
    expect(lossesOf('a\n"b"\n')).toEqual([]);
  });
});

it.each([1, 1_000, 300_000])("tells its progress at most twenty times: %d rows", (rows) => {
  const told: number[] = [];
  const bytes = bytesOf("1,2,3\n".repeat(rows));
  readCsv(bytes, dialectOf("en"), { name: "a", locale: "en", onProgress: (fraction) => told.push(fraction) });
  expect(told.length).toBeGreaterThan(0);
  expect(told.length).toBeLessThanOrEqual(20);
  expect(told).toEqual([...told].sort((a, b) => a - b));
  expect(told.at(-1)).toBe(1);
});
