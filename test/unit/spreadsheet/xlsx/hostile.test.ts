import { strToU8, zipSync, type ZippableFile, type Zippable } from "fflate";
import { fileKind } from "../../../../src/spreadsheet/fileKind";
import { FileProblem } from "../../../../src/spreadsheet/FileProblem";
import type { CellData, SheetData } from "../../../../src/spreadsheet/Spreadsheet";
import { readXlsx, type ReadFile } from "../../../../src/spreadsheet/xlsx/readXlsx";
import { cpuTimer } from "../../../support/cpuTimer";
import { spreadsheetFaults } from "../../../support/spreadsheetFaults";
import {
  cellsOnly,
  oleContainer,
  packageParts,
  relations,
  sharedStrings,
  styleSheet,
  worksheet,
  xlsxFile,
  zipped,
  type PackageContent,
} from "../../../support/xlsxPackage";

/** Of an answer, in milliseconds of calculation: what hangs a page is as bad as what crashes it. */
const PATIENCE = 10_000;

/** Opened, with nothing in it that a workbook cannot hold. */
async function opened(file: Uint8Array | PackageContent): Promise<ReadFile> {
  const bytes = file instanceof Uint8Array ? file : xlsxFile(file);
  const took = cpuTimer();
  expect(fileKind(bytes)).toBe("zip");
  const read = await readXlsx(bytes);
  expect(took()).toBeLessThan(PATIENCE);
  expect(spreadsheetFaults(read.spreadsheet)).toEqual([]);
  return read;
}

/** The id of the problem that keeps a file from being opened. */
async function problemOf(file: Uint8Array | PackageContent): Promise<string> {
  const bytes = file instanceof Uint8Array ? file : xlsxFile(file);
  const took = cpuTimer();
  try {
    if (fileKind(bytes) === "zip") await readXlsx(bytes);
    return "opened";
  } catch (error) {
    expect(took()).toBeLessThan(PATIENCE);
    expect(error).toBeInstanceOf(FileProblem);
    return (error as FileProblem).id;
  }
}

const first = ({ spreadsheet }: ReadFile): SheetData => spreadsheet.sheets[0]!;
/** By row and column. */
const cellAt = (read: ReadFile, row: number, column: number): CellData | undefined => first(read).cells[row]?.[column];
/** What cells of one row hold. */
async function rowOf(cells: string, more: PackageContent = {}): Promise<(CellData | undefined)[]> {
  const read = await opened({ ...more, sheet: cellsOnly(`<row r="1">${cells}</row>`) });
  return Array.from({ length: cells.match(/<c[ >/]/g)!.length }, (_, i) => cellAt(read, 0, i));
}
const many = (count: number, item: (i: number) => string): string =>
  Array.from({ length: count }, (_, i) => item(i)).join("");
const HELLO: PackageContent = {
  sheet: cellsOnly('<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1"><v>2.5</v></c></row>'),
  strings: "<si><t>hello</t></si>",
};

describe("archives", () => {
  test("cut off anywhere, they are damaged", async () => {
    const whole = xlsxFile(HELLO);
    for (let length = 4; length < whole.length; length += 37)
      expect([length, await problemOf(whole.slice(0, length))]).toEqual([length, "damaged"]);
    expect(await problemOf(new Uint8Array(0))).toBe("blank");
  });

  test("a part that would be larger than the memory is not unpacked", async () => {
    const bomb = new Uint8Array(30_000_000);
    const tenth: ZippableFile = [bomb, { level: 1 }];
    const parts: Zippable = Object.fromEntries(
      Object.entries(packageParts(HELLO)).map(([path, part]) => [path, strToU8(part as string)]),
    );
    expect(await problemOf(zipSync({ ...parts, "xl/styles.xml": tenth }))).toBe("damaged");
    expect(cellAt(await opened(zipSync({ ...parts, "xl/media/image1.png": tenth })), 0, 1)?.value).toBe(2.5);
  });

  test("parts that fill the memory, one or several together, are too large", async () => {
    const limits = { cells: 10, largest: { together: 9_000, part: 6_000 } };
    const strings = (size: number): Promise<ReadFile> =>
      readXlsx(xlsxFile({ ...HELLO, strings: `<si><t>${"a".repeat(size)}</t></si>` }), limits);
    await expect(strings(100)).resolves.toBeDefined();
    await expect(strings(6_100)).rejects.toMatchObject({ id: "tooLarge" });
    const drawings = Array.from(
      { length: 20 },
      (_, i) => [`d${i}`, "comments", `../x${i}.xml`] as [string, string, string],
    );
    const parts = Object.fromEntries(drawings.map(([id]) => [`xl/x${id.slice(1)}.xml`, `<x>${" ".repeat(500)}</x>`]));
    const file = xlsxFile({
      ...HELLO,
      parts: { ...parts, "xl/worksheets/_rels/sheet1.xml.rels": relations(...drawings) },
    });
    await expect(readXlsx(file, limits)).rejects.toMatchObject({ id: "tooLarge" });
    await expect(readXlsx(file)).resolves.toBeDefined();
  });

  test.each([
    ["smaller", 10],
    ["larger", 1_000_000],
    ["the largest", 0xfffffffe],
    ["none", 0],
  ])("a part that says it is %s than it is, is damaged", async (_, size) => {
    const file = zipSync({
      ...bytesOf(HELLO),
      "xl/sharedStrings.xml": [strToU8(sharedStrings("<si><t>hello</t></si>".repeat(500))), { level: 9 }],
    });
    expect(await problemOf(lying(file, "xl/sharedStrings.xml", size))).toBe("damaged");
  });

  test("a part that unpacks to much more than it says is noticed soon", async () => {
    const file = zipSync({ ...bytesOf(HELLO), "xl/sharedStrings.xml": [new Uint8Array(200_000_000), { level: 1 }] });
    expect(await problemOf(lying(file, "xl/sharedStrings.xml", 1_000_000))).toBe("damaged");
  });

  test("a byte that was changed on the way is noticed", async () => {
    const file = zipped(packageParts(HELLO), 0);
    const at = Buffer.from(file).indexOf("hello");
    file[at] = 0x48;
    expect(await problemOf(file)).toBe("damaged");
  });

  test("names of parts: absolute, with backslashes, steps up, other capitals", async () => {
    const parts = packageParts(HELLO);
    const renamed = (name: (path: string) => string): Uint8Array =>
      zipped(Object.fromEntries(Object.entries(parts).map(([path, part]) => [name(path), part])));
    for (const name of [
      (path: string) => `/${path}`,
      (path: string) => path.replaceAll("/", "\\"),
      (path: string) => `x/../${path}`,
      (path: string) => path.toUpperCase(),
    ])
      expect(cellAt(await opened(renamed(name)), 0, 0)?.value).toBe("hello");
    const read = await opened({
      ...HELLO,
      parts: {
        "_rels/.rels": relations(["a", "officeDocument", "/xl/workbook.xml"]),
        "xl/_rels/workbook.xml.rels": relations(
          ["rId1", "worksheet", "/xl/worksheets/../worksheets/sheet1.xml"],
          ["s", "sharedStrings", ".\\sharedStrings.xml"],
        ),
      },
    });
    expect(cellAt(read, 0, 0)?.value).toBe("hello");
  });
});

const bytesOf = (content: PackageContent): Record<string, Uint8Array> =>
  Object.fromEntries(Object.entries(packageParts(content)).map(([path, part]) => [path, strToU8(part as string)]));

/** An archive whose list says another size of a part than it has. */
function lying(file: Uint8Array, name: string, size: number): Uint8Array {
  const bytes = Buffer.from(file);
  const at = bytes.lastIndexOf(name) - 46;
  bytes.writeUInt32LE(size, at + 24);
  return new Uint8Array(bytes);
}

describe("parts that are missing or broken", () => {
  const without = (...paths: string[]): PackageContent => ({
    ...HELLO,
    styles: "<fonts><font/></fonts>",
    parts: Object.fromEntries(paths.map((path) => [path, undefined])),
  });

  test.each(["[Content_Types].xml", "_rels/.rels", "xl/styles.xml"])("without %s a workbook is read", async (path) => {
    const read = await opened(without(path));
    expect([cellAt(read, 0, 0)?.value, cellAt(read, 0, 1)?.value, read.losses]).toEqual(["hello", 2.5, []]);
  });

  test.each(["xl/workbook.xml", "xl/worksheets/sheet1.xml", "xl/_rels/workbook.xml.rels"])(
    "without %s it is damaged",
    async (path) => {
      expect(await problemOf(without(path))).toBe("damaged");
    },
  );

  test("texts that are missing are counted", async () => {
    const read = await opened(without("xl/sharedStrings.xml"));
    expect([cellAt(read, 0, 0), read.losses]).toEqual([undefined, [{ id: "brokenCells", count: 1 }]]);
    const cells = await rowOf(
      many(5, (i) => `<c t="s"><v>${["0", "1", "-1", "0.5", "9e99"][i]}</v></c>`),
      { strings: "<si><t>a</t></si>" },
    );
    expect(cells.map((cell) => cell?.value)).toEqual(["a", undefined, undefined, undefined, undefined]);
  });

  test("a sheet that stops in the middle is damaged, wherever it stops", async () => {
    const whole = worksheet(HELLO.sheet!);
    for (let length = 0; length < whole.length; length++)
      expect([
        length,
        await problemOf({ ...HELLO, parts: { "xl/worksheets/sheet1.xml": whole.slice(0, length) } }),
      ]).toEqual([length, "damaged"]);
  });

  test.each(["xl/styles.xml", "xl/sharedStrings.xml", "xl/workbook.xml", "_rels/.rels"])(
    "%s that is no XML",
    async (path) => {
      for (const text of [
        ...(path.endsWith("Strings.xml") ? [] : [""]),
        "no XML",
        "<a><b></a>",
        "<a",
        "<a b='>",
        "<!--",
        "<a/><b/>",
      ])
        expect([text, await problemOf({ ...HELLO, styles: "", parts: { [path]: text } })]).toEqual([text, "damaged"]);
    },
  );

  test("what hangs on a sheet may be broken", async () => {
    const read = await opened({
      ...HELLO,
      parts: {
        "xl/worksheets/_rels/sheet1.xml.rels": relations(
          ["a", "drawing", "../drawings/drawing1.xml"],
          ["b", "comments", "../comments1.xml"],
          ["c", "table", "../tables/none.xml"],
        ),
        "xl/drawings/drawing1.xml": "<wsDr",
        "xl/comments1.xml": "broken",
        "docProps/core.xml": "broken",
      },
    });
    expect(read.losses).toEqual([
      { id: "tables", count: 1 },
      { id: "objects", count: 1 },
    ]);
  });
});

describe("other files", () => {
  test.each([
    ["a workbook behind a password", oleContainer("EncryptedPackage"), "password"],
    ["Excel 97", oleContainer("Workbook"), "oldExcel"],
    ["a workbook of Excel 5, without a container", Uint8Array.of(0x09, 0x08, 0x08, 0, 0, 5, 5, 0), "oldExcel"],
    ["a web page", strToU8("\uFEFF\n <!-- x --><HTML xmlns:o=''><table><tr><td>1</td></tr></table></HTML>"), "webPage"],
    ["a page of XHTML", strToU8('<?xml version="1.0"?>\n<!DOCTYPE html><html></html>'), "webPage"],
    ["a document", strToU8("%PDF-1.7\n1 0 obj"), "unknown"],
    ["a picture", Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a), "unknown"],
    [
      "a workbook of Excel 2003 in XML",
      strToU8(
        '<?xml version="1.0"?>\n<?mso-application progid="Excel.Sheet"?>\n<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"/>',
      ),
      "oldExcel",
    ],
    ["an archive of whatever", zipped({ "readme.txt": "hello" }), "unknown"],
    ["an empty archive", zipped({}), "unknown"],
    [
      "OpenDocument",
      zipped({ mimetype: "application/vnd.oasis.opendocument.spreadsheet", "content.xml": "<x/>" }),
      "openDocument",
    ],
    [
      "a binary workbook",
      zipped({ "_rels/.rels": relations(["a", "officeDocument", "xl/workbook.bin"]), "xl/workbook.bin": "x" }),
      "binary",
    ],
    [
      "a text document",
      zipped({
        "_rels/.rels": relations(["a", "officeDocument", "word/document.xml"]),
        "word/document.xml": "<w:document/>",
      }),
      "unknown",
    ],
  ])("%s", async (_, bytes, problem) => {
    expect(await problemOf(bytes)).toBe(problem);
  });

  test("a file of an archive that asks for a password", async () => {
    const file = Buffer.from(xlsxFile(HELLO));
    const at = file.indexOf("PK\x01\x02");
    file.writeUInt16LE(1, at + 8);
    expect(await problemOf(new Uint8Array(file))).toBe("password");
  });
});

describe("XML that means harm", () => {
  const laughs = `<!DOCTYPE x [<!ENTITY a "ha">${many(20, (i) => `<!ENTITY a${i} "${"&a;".repeat(10)}">`)}]>`;

  test.each(["xl/worksheets/sheet1.xml", "xl/workbook.xml", "xl/sharedStrings.xml", "_rels/.rels", "xl/styles.xml"])(
    "entities in %s",
    async (path) => {
      const text = packageParts({ ...HELLO, styles: "" })[path] as string;
      const evil = (type: string): PackageContent => ({
        ...HELLO,
        parts: { [path]: text.replace("?>\n<", `?>\n${type}<`) },
      });
      expect(await problemOf(evil(laughs))).toBe("damaged");
      expect(await problemOf(evil('<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>'))).toBe("damaged");
      expect(await problemOf(evil('<!DOCTYPE x SYSTEM "http://example.com/x.dtd">'))).toBe("damaged");
    },
  );

  test("elements inside each other without end", async () => {
    expect(await problemOf({ sheet: `${"<a>".repeat(1_000_000)}` })).toBe("damaged");
    expect(await problemOf({ sheet: `${"<a>".repeat(5_000)}${"</a>".repeat(5_000)}` })).toBe("damaged");
  });

  test.each([
    ["signs less", "<".repeat(1_000_000)],
    ["attributes without values", `<sheetData ${"a ".repeat(500_000)}/>`],
    ["an attribute without an end", `<sheetData a="${"b=".repeat(500_000)}/>`],
    ["comments that are not closed", "<!--".repeat(200_000)],
    ["ampersands", cellsOnly(`<row><c t="str"><v>${"&#x".repeat(300_000)}</v></c></row>`)],
    ["escapes", cellsOnly(`<row><c t="str"><v>${"_x00".repeat(8_000)}</v></c></row>`)],
  ])("a million %s", async (_, sheet) => {
    expect(["damaged", "opened"]).toContain(await problemOf({ sheet }));
  });

  test("a byte order mark, UTF-16, prefixes, the strict variant, single quotes, texts as they stand", async () => {
    const cells =
      '<x:sheetData><x:row r=\'1\'><x:c r="A1" t="inlineStr"><x:is><x:t><![CDATA[<&>]]> &lt;é</x:t></x:is></x:c><!-- x --></x:row></x:sheetData>';
    const sheet = `<?xml version="1.0"?><x:worksheet xmlns:x="http://purl.oclc.org/ooxml/spreadsheetml/main">${cells}</x:worksheet>`;
    const utf16 = Buffer.from(`\uFEFF${sheet}`, "utf16le");
    for (const part of [`\uFEFF${sheet}`, new Uint8Array(utf16), new Uint8Array(Buffer.from(utf16).swap16())])
      expect(cellAt(await opened({ parts: { "xl/worksheets/sheet1.xml": part } }), 0, 0)?.value).toBe("<&> <é");
    const strict = packageParts(HELLO)["_rels/.rels"] as string;
    const read = await opened({
      ...HELLO,
      parts: {
        "_rels/.rels": strict.replaceAll(
          "schemas.openxmlformats.org/officeDocument/2006",
          "purl.oclc.org/ooxml/officeDocument",
        ),
      },
    });
    expect(cellAt(read, 0, 0)?.value).toBe("hello");
  });
});

describe("cells in odd places", () => {
  test("two cells in the corners of a sheet", async () => {
    const read = await opened({
      sheet: cellsOnly('<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>2</v></c></row>'),
    });
    expect([cellAt(read, 0, 0), cellAt(read, 1_048_575, 16_383)]).toEqual([{ value: 1 }, { value: 2 }]);
  });

  test("rows and columns in whatever order, without addresses, twice", async () => {
    const read = await opened({
      sheet: cellsOnly(
        '<row r="3"><c r="B3"><v>3</v></c><c r="A3"><v>2</v></c></row><row r="1"><c><v>1</v></c><c><v>9</v></c></row><row><c r="b2"><v>5</v></c><c><v>6</v></c></row><row r="3"><c r="A3"><v>4</v></c></row>',
      ),
    });
    expect(first(read).cells).toEqual([
      { 0: { value: 1 }, 1: { value: 9 } },
      { 1: { value: 5 }, 2: { value: 6 } },
      { 0: { value: 4 }, 1: { value: 3 } },
    ]);
    expect(await rowOf('<c r="A1"><v>1</v></c><c r="A1"/>')).toEqual([undefined, undefined]);
  });

  test.each(["A0", "A1048577", "XFE1", "1", "A", "", "A1B", "A-1", "AAAA1", "A1.5"])("a cell at %j", async (r) => {
    expect(await problemOf({ sheet: cellsOnly(`<row r="1"><c r="${r}"><v>1</v></c></row>`) })).toBe("damaged");
  });

  test.each(["0", "-1", "1048577", "1e3", "x", "1.5"])("a row %s", async (r) => {
    expect(await problemOf({ sheet: cellsOnly(`<row r="${r}"><c><v>1</v></c></row>`) })).toBe("damaged");
  });

  test("cells outside of rows, rows outside of the data", async () => {
    expect(await problemOf({ sheet: cellsOnly("<c><v>1</v></c>") })).toBe("damaged");
    expect(first(await opened({ sheet: "<row><c><v>1</v></c></row><v>3</v><f>1</f>" })).cells).toEqual([]);
  });

  test("more cells than fit into the memory", async () => {
    const file = xlsxFile({ sheet: cellsOnly("<row><c/><c/></row>"), more: { Two: cellsOnly("<row><c/></row>") } });
    const limits = (cells: number): Parameters<typeof readXlsx>[1] => ({
      cells,
      largest: { together: 1e6, part: 1e6 },
    });
    await expect(readXlsx(file, limits(2))).rejects.toMatchObject({ id: "tooManyCells" });
    await expect(readXlsx(file, limits(3))).resolves.toBeDefined();
  });
});

describe("values", () => {
  test("numbers, and what is none", async () => {
    const texts = [
      "1e400",
      "-1e400",
      "NaN",
      "INF",
      "-INF",
      "Infinity",
      "1.#QNAN",
      " 5 ",
      "+5",
      "-0",
      "1e-400",
      "0x1F",
      "1,5",
      "abc",
      "",
      "1e308",
      "٣",
      "undefined",
      "null",
    ];
    const cells = await rowOf(texts.map((text) => `<c t="n"><v>${text}</v></c>`).join(""));
    const num = { error: "#NUM!" };
    expect(cells.map((cell) => cell?.value)).toEqual([
      num,
      num,
      num,
      num,
      num,
      num,
      num,
      5,
      5,
      0,
      0,
      "0x1F",
      "1,5",
      "abc",
      undefined,
      1e308,
      "٣",
      "undefined",
      "null",
    ]);
  });

  test("booleans, errors, days", async () => {
    const held = async (type: string, ...texts: string[]): Promise<unknown[]> =>
      (await rowOf(texts.map((text) => `<c t="${type}"><v>${text}</v></c>`).join(""))).map((cell) => cell?.value);
    expect(await held("b", "1", "0", "true", "TRUE", "false", "x", "")).toEqual([
      true,
      false,
      true,
      true,
      false,
      false,
      undefined,
    ]);
    expect(await held("e", "#N/A", "#n/a", "#DIV/0!", "", "=1+1", "#SPILL!")).toEqual(
      ["#N/A", "#N/A", "#DIV/0!", "#VALUE!", "#VALUE!", "#SPILL!"].map((error) => ({ error })),
    );
    expect(
      await held(
        "d",
        "2024-03-01",
        "2024-03-01T12:00:00Z",
        "1900-01-01",
        "1900-02-28",
        "1900-03-01",
        "T06:00:00",
        "2024-02-30",
        "1850-01-01",
        "x",
      ),
    ).toEqual([45352, 45352.5, 1, 59, 61, 0.25, "2024-02-30", "1850-01-01", "x"]);
    expect(await held("whatever", "7")).toEqual([7]);
  });

  test("texts: long ones, runs, how they are spoken, signs that XML forbids", async () => {
    const long = "a".repeat(40_000);
    const emoji = `${"a".repeat(32_766)}😀`;
    const read = await opened({
      sheet: cellsOnly(
        `<row r="1">${many(4, (i) => `<c t="s"><v>${i}</v></c>`)}<c t="inlineStr"><is><r><t>in</t></r><r><rPr><b/></rPr><t xml:space="preserve"> line</t></r></is></c><c t="str"><v>x\u0001y&#0;z&#xD800;_x0007__x005F_x0041__x000D_</v></c></row>`,
      ),
      strings: `<si><t>${long}</t></si><si><t>${emoji}</t></si><si><r><t>東</t></r><rPh sb="0" eb="1"><t>とう</t></rPh><r><rPr><sz val="9"/></rPr><t>京</t></r></si><si/>`,
    });
    const values = [0, 1, 2, 3, 4, 5].map((column) => cellAt(read, 0, column)?.value);
    expect(values).toEqual(["a".repeat(32_767), "a".repeat(32_766), "東京", undefined, "in line", "xyz_x0041_"]);
    expect(read.losses).toEqual([
      { id: "textsCut", count: 2 },
      { id: "richTexts", count: 2 },
    ]);
  });

  test("a text is never a formula", async () => {
    const texts = ["=1+1", "+1", "-1", "@SUM(1)", "{=1}", "=cmd|' /c calc'!A0"];
    const cells = await rowOf(
      texts
        .map(
          (text, i) =>
            `<c t="s"><v>${i}</v></c><c t="inlineStr"><is><t>${text}</t></is></c><c t="str"><v>${text}</v></c>`,
        )
        .join(""),
      { strings: texts.map((text) => `<si><t>${text}</t></si>`).join("") },
    );
    expect(cells).toEqual(texts.flatMap((value) => [{ value }, { value }, { value }]));
  });

  test("days counted from 1904: days move, times and durations do not", async () => {
    const formats = [
      "m/d/yyyy",
      "h:mm",
      "[h]:mm",
      "0.00",
      "dd/mm/yyyy hh:mm:ss.000",
      "mmmm",
      "mm:ss",
      '0 "days"',
      "[$-409]d\\-mmm;@",
      "General",
      "yyyy",
      "[Red]0;m",
      "_d0",
    ];
    const cells = await rowOf(
      many(formats.length, (i) => `<c s="${i}"><v>1000.5</v></c>`) +
        '<c t="d" s="0"><v>1904-01-01</v></c><c><v>1000.5</v></c>',
      {
        before: '<workbookPr date1904="1"/>',
        styles: `<numFmts>${formats.map((code, i) => `<numFmt numFmtId="${200 + i}" formatCode="${code.replaceAll('"', "&quot;")}"/>`).join("")}</numFmts><fonts><font/></fonts><cellXfs>${many(formats.length, (i) => `<xf numFmtId="${200 + i}"/>`)}</cellXfs>`,
      },
    );
    const [day, plain] = [2462.5, 1000.5];
    expect(cells.map((cell) => cell?.value)).toEqual([
      ...[day, plain, plain, plain, day, day, plain, plain, day, plain, day, plain, plain],
      1462,
      day,
    ]);
  });
});

describe("formulas", () => {
  test("shared: filled down, before their first, without one, again", async () => {
    const read = await opened({
      sheet: cellsOnly(
        '<row r="1"><c r="A1"><f t="shared" si="0"/><v>1</v></c><c r="B1"><f t="shared" si="7"/><v>4</v></c><c r="C1"><f t="shared" si="8"/></c></row><row r="2"><c r="A2"><f t="shared" ref="A1:A3" si="0">B2*$C$1</f><v>2</v></c></row><row r="3"><c r="A3"><f t="shared" si="0"></f><v>3</v></c><c r="B3"><f t="shared" si="0">9</f><v>9</v></c></row>',
      ),
    });
    expect(first(read).cells).toEqual([
      { 0: { value: 1, formula: "=B1*$C$1" }, 1: { value: 4 } },
      { 0: { value: 2, formula: "=B2*$C$1" } },
      { 0: { value: 3, formula: "=B3*$C$1" }, 1: { value: 9, formula: "=9" } },
    ]);
    expect(read.losses).toEqual([{ id: "brokenCells", count: 2 }]);
  });

  test("in a circle, very long, blank, of several cells, of tables of what-if, with a sign in front", async () => {
    const long = `SUM(${"A1,".repeat(5_000)}1)`;
    const cells = await rowOf(
      `<c r="A1"><f>B1</f><v>0</v></c><c r="B1"><f>A1</f><v>0</v></c><c r="C1"><f>${long}</f></c><c r="D1"><f/><v>1</v></c><c r="E1"><f t="array" ref="E1:E9">ROW(1:9)</f><v>1</v></c><c r="F1"><f t="dataTable" ref="F1:F2" r1="A1">x</f><v>5</v></c><c r="G1" t="str"><f>=_xlfn.CONCAT("=1")</f><v>=1</v></c><c r="H1"><f t="shared" ref="H1:H2" si="__proto__">1</f></c>`,
    );
    expect(cells).toEqual([
      { value: 0, formula: "=B1" },
      { value: 0, formula: "=A1" },
      { formula: `=${long}` },
      { value: 1 },
      { value: 1, formula: "=ROW(1:9)", fills: { row: 0, column: 4, rows: 9, columns: 1 } },
      { value: 5 },
      { value: "=1", formula: '=CONCAT("=1")' },
      { formula: "=1" },
    ]);
  });

  test("lines end in one way, texts and names of columns stay as they are", async () => {
    const formulas = [
      "SUM(\r\n1,2\r)",
      '"_xlfn.SORT ANCHORARRAY(A1)"',
      "SUM(T[[#Totals],[_xlfn.x]])",
      "_xlfn.ANCHORARRAY(B2)",
    ];
    const cells = await rowOf(formulas.map((text) => `<c><f>${text}</f></c>`).join(""));
    expect(cells.map((cell) => cell?.formula)).toEqual([
      "=SUM(\n1,2\n)",
      '="_xlfn.SORT ANCHORARRAY(A1)"',
      "=SUM(T[[#Totals],[_xlfn.x]])",
      "=B2#",
    ]);
  });

  test("those that ask other workbooks keep what they showed", async () => {
    const formulas = [
      "[1]Sheet1!A1",
      "'[2]My sheet'!A1+1",
      "[1]!Rate",
      "Table1[1]",
      "Table1[[#This Row],[2]]!x",
      '"[1]a!"',
      "SUM([1]a:b!A1)",
      "'C:\\x\\[a.xlsx]It''s'!A1",
      "['a.xlsx']Sheet1!A1",
      "[@a]+Sheet2!A1",
      "[0]!Rate",
    ];
    const cells = await rowOf(formulas.map((text) => `<c><f>${text}</f><v>3</v></c>`).join(""));
    expect(cells.map((cell) => cell?.formula === undefined)).toEqual(
      formulas.map((text) => !/^(?:Table1|"|\[@|\[0)/.test(text)),
    );
    expect(cells.every((cell) => cell?.value === 3)).toBe(true);
  });

  test("a hundred thousand that share one, shifted", async () => {
    const rows = many(
      100_000,
      (i) =>
        `<row><c><f t="shared" si="0"${i === 0 ? ' ref="A1:A100000">IF(B1>0,SUM($C$1:C1),"B1")' : ">"}</f></c></row>`,
    );
    const read = await opened({ sheet: cellsOnly(rows) });
    expect(cellAt(read, 99_999, 0)?.formula).toBe('=IF(B100000>0,SUM($C$1:C100000),"B1")');
  });
});

describe("looks", () => {
  test("a million formats, a million fonts", async () => {
    const xfs = await opened({
      sheet: cellsOnly('<row><c s="999999"><v>1</v></c><c s="5000000"><v>2</v></c></row>'),
      styles: `<fonts><font/><font><b/></font></fonts><cellXfs>${'<xf fontId="1"/>'.repeat(1_000_000)}</cellXfs>`,
    });
    expect(xfs.spreadsheet.styles).toEqual([{ bold: true }]);
    expect(cellAt(xfs, 0, 1)).toEqual({ value: 2 });
    const fonts = await opened({
      sheet: cellsOnly('<row><c s="1"><v>1</v></c></row>'),
      styles: `<fonts>${"<font><b/></font>".repeat(1_000_000)}</fonts><cellXfs><xf/><xf fontId="999999"/></cellXfs>`,
    });
    expect(fonts.spreadsheet.styles).toEqual([{ bold: true }]);
    expect(await problemOf({ styles: `<fonts>${"<font><b/><i/><u/></font>".repeat(1_000_000)}</fonts>` })).toBe(
      "tooLarge",
    );
  });

  test("numbers that lead nowhere, and words that mean nothing", async () => {
    const [cell] = await rowOf('<c s="0"><v>1</v></c>', {
      styles: `<numFmts><numFmt numFmtId="x" formatCode="0"/><numFmt/></numFmts><fonts><font/><font><sz val="NaN"/><color rgb="red"/><name/><u val="none"/><b val="0"/></font></fonts><borders><border/><border><left style="wavy"/><top style="thin"><color theme="99"/></top></border></borders><cellXfs><xf numFmtId="999" fontId="1" fillId="-7" borderId="1"><alignment horizontal="__proto__" indent="-1" textRotation="x"/></xf></cellXfs>`,
    });
    expect(cell).toEqual({ value: 1, style: 0 });
    const read = await opened({
      sheet: cellsOnly('<row><c s="-1"><v>1</v></c><c s="x"><v>1</v></c><c s="__proto__"><v>1</v></c></row>'),
    });
    expect(first(read).cells).toEqual([{ 0: { value: 1 }, 1: { value: 1 }, 2: { value: 1 } }]);
  });

  test("colors of a theme: text is dark, the ground is light, lighter and darker ones", async () => {
    const colors = [
      'theme="0"',
      'theme="1"',
      'theme="4"',
      'theme="4" tint="0.8"',
      'theme="4" tint="-0.5"',
      'indexed="10"',
      'indexed="64"',
      'auto="1"',
      'rgb="80112233"',
    ];
    const read = await opened({
      sheet: cellsOnly(`<row>${many(colors.length, (i) => `<c s="${i + 1}"/>`)}</row>`),
      styles: `<fonts><font/>${colors.map((color) => `<font><color ${color}/></font>`).join("")}</fonts><cellXfs><xf/>${many(colors.length, (i) => `<xf fontId="${i + 1}"/>`)}</cellXfs>`,
    });
    const { styles } = read.spreadsheet;
    expect(colors.map((_, i) => styles[cellAt(read, 0, i)?.style ?? -1]?.color)).toEqual([
      "#FFFFFF",
      "#000000",
      "#4472C4",
      "#DAE3F3",
      "#203864",
      "#FF0000",
      undefined,
      undefined,
      "#112233",
    ]);
  });
});

describe("sheets and names", () => {
  test("names of sheets that collide or that Excel does not take", async () => {
    const names = ["Data", "data", "a/b", "x".repeat(40), "'q'", "", "__proto__", "constructor", "\u0001"];
    const sheet = cellsOnly("<row><c><v>1</v></c></row>");
    const read = await opened({
      sheet,
      parts: {
        "xl/workbook.xml": `<workbook><sheets>${names.map((name) => `<sheet name="${name}" id="rId1"/>`).join("")}</sheets></workbook>`,
      },
    });
    expect(read.spreadsheet.sheets.map(({ name }) => name)).toEqual([
      "Data",
      "data (2)",
      "a b",
      "x".repeat(31),
      "q",
      "Sheet",
      "__proto__",
      "constructor",
      "Sheet (2)",
    ]);
    expect(read.losses).toEqual([{ id: "sheetNames", count: 6 }]);
  });

  test("names that collide, are invalid, of sheets that are not there", async () => {
    const name = (text: string, more = "", formula = "Sheet1!$A$1"): string =>
      `<definedName name="${text}" ${more}>${formula}</definedName>`;
    const read = await opened({
      more: { Two: cellsOnly("") },
      behind: `<definedNames>${[
        name("rate"),
        name("RATE"),
        name("rate", 'localSheetId="1"'),
        name("rate", 'localSheetId="9"'),
        name("__proto__"),
        name("a b"),
        name(""),
        name("blank", "", " "),
        name("theirs", "", "[1]Sheet1!$A$1"),
        name("_xlnm._FilterDatabase", 'localSheetId="0"'),
        name("constant", "", "3"),
        name("é_1.x"),
        name("_xlnm.Print_Area", 'localSheetId="1"', "Two!$A$1:$B$2,Two!$D$1"),
        name("_xlnm.Print_Titles", 'localSheetId="1"', "Two!$A:$B,Two!$1:$2"),
      ].join("")}</definedNames>`,
    });
    expect(read.spreadsheet.names).toEqual([
      { name: "rate", formula: "=Sheet1!$A$1" },
      { name: "rate", formula: "=Sheet1!$A$1", sheet: "Two" },
      { name: "__proto__", formula: "=Sheet1!$A$1" },
      { name: "constant", formula: "=3" },
      { name: "é_1.x", formula: "=Sheet1!$A$1" },
    ]);
    expect(read.losses).toEqual([{ id: "names", count: 5 }]);
    expect(read.spreadsheet.sheets[1]!.print).toEqual({
      area: "$A$1:$B$2,$D$1",
      titleRows: "$1:$2",
      titleColumns: "$A:$B",
    });
  });

  test("sheets that are charts, modules and hidden; one to begin with that is not there", async () => {
    const workbook = (sheets: string, active: number): PackageContent => ({
      parts: {
        "xl/workbook.xml": `<workbook><bookViews><workbookView activeTab="${active}"/></bookViews><sheets>${sheets}</sheets></workbook>`,
        "xl/_rels/workbook.xml.rels": relations(
          ["a", "worksheet", "worksheets/sheet1.xml"],
          ["b", "chartsheet", "chartsheets/sheet1.xml"],
        ),
      },
    });
    const [plain, chart, hidden, lost, module] = ['id="a"', 'id="b"', 'id="a" state="hidden"', 'id="zzz"', 'id=""'].map(
      (rest, i) => `<sheet name="S${i}" ${rest}/>`,
    );
    const read = await opened(workbook(`${chart}${module}${hidden}${plain}`, 3));
    expect([read.spreadsheet.active, read.spreadsheet.sheets.map(({ name }) => name)]).toEqual([1, ["S2", "S0"]]);
    expect(read.losses).toEqual([
      { id: "chartSheets", count: 1 },
      { id: "macros", count: 1 },
    ]);
    expect((await opened(workbook(`${hidden}${plain}`, 0))).spreadsheet.active).toBe(1);
    expect(first(await opened(workbook(hidden!, 77))).visibility).toBe("visible");
    expect(await problemOf(workbook(chart!, 0))).toBe("noSheets");
    expect(await problemOf(workbook("", 0))).toBe("damaged");
    expect(await problemOf(workbook(lost!, 0))).toBe("damaged");
  });

  test("macros, links to other workbooks and circles are counted", async () => {
    const read = await opened({
      ...HELLO,
      behind: '<calcPr iterate="1"/>',
      parts: {
        "xl/vbaProject.bin": "x",
        "xl/_rels/workbook.xml.rels": relations(
          ["rId1", "worksheet", "worksheets/sheet1.xml"],
          ["s", "sharedStrings", "sharedStrings.xml"],
          ["v", "vbaProject", "vbaProject.bin"],
          ["e", "externalLink", "externalLinks/externalLink1.xml"],
        ),
      },
    });
    expect(read.losses).toEqual([
      { id: "macros", count: 1 },
      { id: "iteration", count: 1 },
      { id: "externalLinks", count: 1 },
    ]);
  });
});

describe("what stands around the cells", () => {
  test("merged areas: reversed, of one cell, over each other, of the whole sheet, no areas", async () => {
    const merged = async (...refs: string[]): Promise<[number, SheetData["merged"]]> => {
      const read = await opened({
        sheet: `${cellsOnly("")}<mergeCells>${refs.map((ref) => `<mergeCell ref="${ref}"/>`).join("")}</mergeCells>`,
      });
      return [read.losses[0]?.count ?? 0, first(read).merged];
    };
    expect(await merged("D4:A1", "F1", "E1:E1", "x", "A1:XFE1")).toEqual([
      0,
      [{ row: 0, column: 0, rows: 4, columns: 4 }],
    ]);
    expect(await merged("B2:C3", "A1:B2", "D1:E1")).toEqual([
      1,
      [
        { row: 0, column: 0, rows: 2, columns: 2 },
        { row: 0, column: 3, rows: 1, columns: 2 },
      ],
    ]);
    expect(await merged("A1:XFD1048576")).toEqual([0, [{ row: 0, column: 0, rows: 1_048_576, columns: 16_384 }]]);
  });

  test("a hundred thousand merged areas, all of them over each other or none", async () => {
    const sheet = (ref: (i: number) => string): PackageContent => ({
      sheet: `${cellsOnly("")}<mergeCells>${many(100_000, (i) => `<mergeCell ref="${ref(i)}"/>`)}</mergeCells>`,
    });
    expect(first(await opened(sheet((i) => `A${i + 1}:B${i + 1}`))).merged).toHaveLength(100_000);
    expect(first(await opened(sheet((i) => `A${i + 1}:A1048576`))).merged).toHaveLength(1);
    expect(first(await opened(sheet(() => "A1:XFD1048576"))).merged).toHaveLength(1);
  });

  test("a hundred thousand rules", async () => {
    const read = await opened({
      sheet: `${cellsOnly("")}${many(100_000, (i) => `<conditionalFormatting sqref="A${i + 1}"><cfRule type="expression" priority="${100_000 - i}"><formula>A${i + 1}&gt;1</formula></cfRule></conditionalFormatting>`)}<dataValidations>${many(100_000, (i) => `<dataValidation type="whole" sqref="B${i + 1} C${i + 1}"><formula1>1</formula1></dataValidation>`)}</dataValidations>`,
    });
    expect([first(read).conditions.length, first(read).conditions[0]!.formula, first(read).validations.length]).toEqual(
      [100_000, "=A100000>1", 100_000],
    );
  });

  test("columns: all at once, over each other, without end, of no width", async () => {
    const read = async (cols: string): Promise<SheetData> =>
      first(await opened({ sheet: `<cols>${cols}</cols>${cellsOnly("")}` }));
    const all = await read('<col min="1" max="16384" width="20" customWidth="1"/>');
    expect([all.columns, all.usual.width]).toEqual([{}, 140]);
    const looks = await opened({
      sheet: `<cols><col min="1" max="1" width="9" style="1"/><col min="2" max="16384" width="20" style="1"/></cols>${cellsOnly('<row><c r="C1"><v>1</v></c></row>')}`,
      styles: "<fonts><font/><font><b/></font></fonts><cellXfs><xf/><xf fontId='1'/></cellXfs>",
    });
    // as far as there are cells
    expect([first(looks).columns, first(looks).usual.width]).toEqual([
      { 0: { size: 63, style: 0 }, 1: { style: 0 }, 2: { style: 0 } },
      140,
    ]);
    const two = await read(
      '<col min="2" max="3" width="10" hidden="1"/><col min="1" max="2" width="20"/><col min="9" max="5"/><col/><col min="x" max="NaN" width="1e99"/><col min="7" max="7" width="-5"/>',
    );
    expect(two.columns).toEqual({ 0: { size: 140 }, 1: { size: 70, hidden: true }, 2: { size: 70, hidden: true } });
    await read('<col min="2" max="16384" width="20"/>'.repeat(100_000));
  });

  test("sizes and panes that cannot be", async () => {
    const sheet = first(
      await opened({
        sheet: `<sheetViews><sheetView><pane xSplit="1e9" ySplit="-3" state="frozen"/><selection sqref="x"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight="NaN" defaultColWidth="-1"/><sheetData><row r="1" ht="1e9" customHeight="1"/><row r="2" ht="x" customHeight="1" hidden="true"/></sheetData><pageMargins left="-1" right="1e400" top="x" bottom="0.5"/><pageSetup scale="1e9" paperSize="__proto__" orientation="x"/>`,
      }),
    );
    expect(sheet).toMatchObject({
      frozen: { rows: 0, columns: 0 },
      usual: { width: 64, height: 20 },
      rows: { 0: { size: 546 }, 1: { hidden: true } },
      print: { margins: { bottom: 0.5 } },
    });
    expect(sheet.selected).toBeUndefined();
  });

  test("rules without areas, formulas or sense", async () => {
    const read = await opened({
      sheet: `${cellsOnly("")}<conditionalFormatting><cfRule type="expression"><formula>1</formula></cfRule></conditionalFormatting><conditionalFormatting sqref="A1"><cfRule/><cfRule type="__proto__"/><cfRule type="expression"/><cfRule type="cellIs" operator="__proto__"><formula>1</formula></cfRule><cfRule type="cellIs" operator="between"><formula>1</formula></cfRule><cfRule type="expression" dxfId="99" priority="x"><formula>A1</formula></cfRule></conditionalFormatting><dataValidations><dataValidation type="list" sqref="A1"/><dataValidation type="list" sqref=""><formula1>"a"</formula1></dataValidation><dataValidation type="whole" operator="x" sqref="A1 x B2:A1"><formula1>1</formula1></dataValidation><dataValidation sqref="C1" prompt="p" promptTitle="t"/></dataValidations>`,
    });
    expect(first(read).conditions).toEqual([
      { areas: [{ row: 0, column: 0, rows: 1, columns: 1 }], formula: "=A1", stops: false },
    ]);
    expect(read.losses).toEqual([{ id: "conditions", count: 6 }]);
    expect(first(read).validations.map(({ areas, rule }) => [areas.length, rule?.kind])).toEqual([
      [2, "whole"],
      [1, undefined],
    ]);
  });

  test("tables: of no area, twice, without headings", async () => {
    const table = (name: string, more: string): string =>
      `<table name="${name}" displayName="${name}" ${more}><tableColumns><tableColumn name="a_x000a_b"/></tableColumns></table>`;
    const read = await opened({
      parts: {
        "xl/worksheets/_rels/sheet1.xml.rels": relations(
          ...[1, 2, 3, 4, 5].map((i) => [`t${i}`, "table", `../tables/table${i}.xml`] as [string, string, string]),
        ),
        "xl/tables/table1.xml": table("T", 'ref="A1:A3"'),
        "xl/tables/table2.xml": table("t", 'ref="C1:C3"'),
        "xl/tables/table3.xml": table("U", 'ref="x"'),
        "xl/tables/table4.xml": table("V", 'ref="A5:A9" headerRowCount="0"'),
        "xl/tables/table5.xml": table("__proto__", 'ref="A5:B9"'),
      },
    });
    expect(first(read).tables.map(({ name, columns }) => [name, columns])).toEqual([["T", ["a\nb"]]]);
    expect(read.losses).toEqual([{ id: "tables", count: 4 }]);
  });

  test("a format of a part that is none, as in other archives", async () => {
    expect(await problemOf({ parts: { "xl/worksheets/sheet1.xml": styleSheet("") } })).toBe("damaged");
  });
});
