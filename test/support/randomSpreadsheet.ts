import fc from "fast-check";
import type {
  CellData,
  ConditionData,
  EdgeLine,
  NameData,
  PrintData,
  PropertyData,
  RuleData,
  SheetData,
  Spreadsheet,
  StyleData,
  TableData,
  ValidationData,
} from "../../src/spreadsheet/Spreadsheet";
import { cellText } from "../../src/vocabulary/cellText";
import { absolute } from "../../src/formula/absolute";
import { SHEET_COLUMNS, SHEET_ROWS } from "../../src/formula/address";

const ROWS = 30;
const COLUMNS = 12;
const optional = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(value, { nil: undefined });
/** Without the fields that are not there. */
const fields = <T extends object>(model: { [K in keyof T]: fc.Arbitrary<T[K] | undefined> }): fc.Arbitrary<T> =>
  fc
    .record(model as Record<string, fc.Arbitrary<unknown>>)
    .map((found) => Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined)) as T);
const on = optional(fc.constant(true as const));

const ODD_TEXTS =
  "#N/A|#REF!|#SPILL!|=1+1|+1|-1|@SUM(1)|_x0041_|_x005F_x0041_|_X0041_|TRUE|false|1e5|00012|1/2/2024|' quoted| a |a\nb|\ttab|a\n|😀|é|‏עברית|<b>&amp;</b>|]]>|]]&gt;|\"\"|''|`|\\|null|undefined|__proto__|constructor|NaN|Infinity|\u00A0|\u200B|\uFEFF|&#0;|{=1}|%|1,5|$1|12:30|<!--|<![CDATA[x]]>|_|_x|_x00|\u007F|\u0085|\u2028";
const oddText = fc.constantFrom(...ODD_TEXTS.split("|"));
const freeText = fc.string({ unit: "binary", maxLength: 12 }).map(cellText);
const longText = fc.integer({ min: 1, max: 32_767 }).map((length) => "x".repeat(length));
const text = fc
  .oneof({ weight: 4, arbitrary: oddText }, { weight: 4, arbitrary: freeText }, { weight: 1, arbitrary: longText })
  .filter((found) => found !== "");
/** In one line, as attributes and properties have it. */
const line = (maxLength: number): fc.Arbitrary<string> =>
  fc.oneof(oddText, freeText).map((found) =>
    found
      .replace(/\s+/g, " ")
      .trim()
      .slice(0, maxLength)
      .replace(/\p{Cs}/gu, ""),
  );

const number = fc
  .oneof(
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.integer(),
    fc.constantFrom(0.1 + 0.2, 5e-324, 1.7976931348623157e308, 1e21, 45_352.123456789, 1e-7),
  )
  .map((found) => found + 0);
const error = fc
  .constantFrom("#N/A", "#DIV/0!", "#VALUE!", "#NUM!", "#REF!", "#NAME?", "#NULL!")
  .map((found) => ({ error: found }));
const formula = fc.constantFrom(
  "=1+1",
  '=A1&"=1+1"',
  "=SUM(A1:B2)",
  '=IFERROR(1/0,"<&>")',
  "=CLV.AOV(1000000,40000)",
  "=XLOOKUP(1,A:A,B:B)",
  "='It''s'!A1",
  "=LET(x,1,x+1)",
  '="_xlfn."&1',
  "=-A1",
  "=TRUE",
  '="a\nb"',
  "=SORT(A1:A3)",
  "=#REF!+1",
  "={1,2;3,4}",
  "=Table1[[#This Row],[x]]",
);
const value = fc.oneof(text, number, fc.boolean(), error);
const color = fc
  .integer({ min: 0, max: 0xffffff })
  .map((found) => `#${found.toString(16).padStart(6, "0").toUpperCase()}`);
const LINES =
  "hair thin medium thick double dotted dashed mediumDashed dashDot mediumDashDot dashDotDot mediumDashDotDot slantDashDot".split(
    " ",
  ) as EdgeLine[];
const edge = optional(fc.record({ line: fc.constantFrom(...LINES), color }));

const style = fields<StyleData>({
  font: optional(fc.constantFrom("Arial", "Calibri", "Aptos Narrow", "A & B", "ＭＳ Ｐゴシック")),
  size: optional(fc.constantFrom(8, 10.5, 11, 72)),
  bold: on,
  italic: on,
  underline: optional(fc.constantFrom("single", "double")),
  strike: on,
  color: optional(color),
  fill: optional(color),
  horizontal: optional(
    fc.constantFrom("left", "center", "right", "justify", "fill", "distributed", "centerContinuous"),
  ),
  vertical: optional(fc.constantFrom("top", "center", "bottom", "justify", "distributed")),
  indent: optional(fc.integer({ min: 1, max: 15 })),
  wrap: on,
  shrink: on,
  format: optional(
    fc.constantFrom(
      "0.00",
      '#,##0.00\\ "€"',
      "m/d/yyyy",
      "@",
      '[Red]-0;;"<x>"',
      "[h]:mm:ss",
      "[$-40C]d mmm yyyy;@",
      "0%",
    ),
  ),
  top: edge,
  right: edge,
  bottom: edge,
  left: edge,
});

const area = fc.record({
  row: fc.nat(ROWS),
  column: fc.nat(COLUMNS),
  rows: fc.integer({ min: 1, max: 5 }),
  columns: fc.integer({ min: 1, max: 4 }),
});
const whole = fc.constantFrom(
  { row: 0, column: 2, rows: SHEET_ROWS, columns: 2 },
  { row: 3, column: 0, rows: 1, columns: SHEET_COLUMNS },
  { row: 0, column: 0, rows: SHEET_ROWS, columns: SHEET_COLUMNS },
);
const areas = fc.array(fc.oneof({ weight: 6, arbitrary: area }, whole), { minLength: 1, maxLength: 3 });

const cell = (styles: number): fc.Arbitrary<CellData> => {
  const look = styles === 0 ? fc.constant(undefined) : optional(fc.nat(styles - 1));
  return fc.oneof(
    fields<CellData>({ value, style: look }),
    fields<CellData>({ value: optional(fc.oneof(value, fc.constant(""))), formula, style: look }),
  );
};
const cells = (styles: number): fc.Arbitrary<SheetData["cells"]> =>
  fc
    .array(
      fc.tuple(
        fc.oneof({ weight: 9, arbitrary: fc.nat(ROWS) }, fc.nat(3_000)),
        fc.oneof({ weight: 9, arbitrary: fc.nat(COLUMNS) }, fc.nat(800)),
        cell(styles),
      ),
      { maxLength: 12 },
    )
    .map((list) => {
      const found: SheetData["cells"] = [];
      for (const [row, column, one] of list) (found[row] ??= {})[column] = one;
      return found;
    });
const lines = (most: number, styles: number): fc.Arbitrary<SheetData["columns"]> =>
  fc.dictionary(
    fc.nat(most).map(String),
    fields<SheetData["columns"][number]>({
      size: optional(fc.integer({ min: 1, max: 540 })),
      hidden: on,
      style: styles === 0 ? fc.constant(undefined) : optional(fc.nat(styles - 1)),
    }).filter((found) => Object.keys(found).length > 0),
    { maxKeys: 5 },
  );

const listed = fc
  .array(
    line(20)
      .map((found) => found.replaceAll(",", ""))
      .filter((found) => found.trim() === found && found !== ""),
    { minLength: 1, maxLength: 6 },
  )
  .map((values): RuleData => ({ kind: "list", values }));
const compared = fields<RuleData & object>({
  kind: fc.constantFrom("whole", "decimal", "date", "time", "textLength"),
  operator: fc.constantFrom("greaterThan", "lessThan", "equal", "notEqual", "greaterThanOrEqual", "lessThanOrEqual"),
  first: fc.constantFrom("1", "0.5", "A1*2", 'LEN("<")'),
}) as fc.Arbitrary<RuleData>;
const between = fc.record({
  kind: fc.constantFrom("whole", "decimal", "date", "time", "textLength"),
  operator: fc.constantFrom("between", "notBetween"),
  first: fc.constant("1"),
  second: fc.constantFrom("9", "$B$1"),
}) as fc.Arbitrary<RuleData>;
const rule = fc.oneof(
  listed,
  fc.constantFrom<RuleData>(
    { kind: "list", source: "=$A$1:$A$5" },
    { kind: "list", source: "='It''s'!$A$1" },
    { kind: "list", source: "=INDIRECT($A$1)" },
    { kind: "custom", formula: '=A1<>"x"' },
  ),
  compared,
  between,
);
const said = fc.record({ title: line(32), message: line(250) });
const validation = fields<ValidationData>({
  areas,
  rule: optional(rule),
  allowBlank: fc.boolean(),
  prompt: optional(said.filter(({ title, message }) => title + message !== "")),
  alert: optional(fc.record({ title: line(32), message: line(225), stops: fc.boolean() })),
})
  .filter(({ rule: one, prompt }) => one !== undefined || prompt !== undefined)
  .map(({ alert, ...found }): ValidationData => ({ ...found, ...(alert && found.rule ? { alert } : {}) }));
const condition = fields<ConditionData>({
  areas,
  formula: fc.constantFrom("=A1>1", '=ISNUMBER(SEARCH("<&>",A1))', "=$B1=TODAY()"),
  color: optional(color),
  fill: optional(color),
  bold: on,
  italic: on,
  stops: fc.boolean(),
});

const margin = fc.integer({ min: 0, max: 300 }).map((found) => found / 100);
const print = fields<PrintData>({
  paper: optional(fc.constantFrom("letter", "legal", "executive", "tabloid", "a3", "a4", "a5", "b4", "b5")),
  orientation: optional(fc.constantFrom("portrait", "landscape")),
  scale: optional(fc.constantFrom(10, 75, 400)),
  fit: optional(fc.record({ wide: fc.nat(3), tall: fc.nat(3) })),
  margins: optional(
    fc.record({ left: margin, right: margin, top: margin, bottom: margin, header: margin, footer: margin }),
  ),
  centered: optional(
    fc.constantFrom(
      { horizontally: true, vertically: false },
      { horizontally: true, vertically: true },
      { horizontally: false, vertically: true },
    ),
  ),
  header: optional(fc.constantFrom('&LLeft&C&"Arial,Bold"&A&R&P / &N', "<&&>", "a\nb", "_x0041_")),
  footer: optional(fc.constantFrom("&8&K808080&D", "&Lé")),
  area: optional(fc.constantFrom("$A$1:$B$9", "$A$1:$B$9,$D$1:$E$4", "$A:$C")),
  titleRows: optional(fc.constantFrom("$1:$1", "$2:$3")),
  titleColumns: optional(fc.constantFrom("$A:$A", "$B:$C")),
}).map(({ scale, ...page }): PrintData => (page.fit || scale === undefined ? page : { ...page, scale }));

/** Far from what else the sheets hold, as headings are texts. */
const table = (place: number): fc.Arbitrary<TableData> =>
  fields<TableData>({
    name: fc.constant(`Table_${place}é`),
    area: fc.record({
      row: fc.constant(5_000 + 20 * place),
      column: fc.nat(5),
      rows: fc.integer({ min: 3, max: 9 }),
      columns: fc.constant(2),
    }),
    columns: fc
      .tuple(
        text.filter((found) => found.length < 200),
        fc.constant("b"),
      )
      .filter(([a]) => a.trim().toLowerCase() !== "b"),
    style: optional(fc.constantFrom("TableStyleLight1", "TableStyleMedium2")),
    hasTotals: fc.boolean(),
    hasFilter: fc.boolean(),
    banded: fc.boolean(),
  });

function sheet(name: string, place: number, styles: number): fc.Arbitrary<SheetData> {
  return fields<SheetData>({
    name: fc.constant(name),
    visibility: fc.constantFrom("visible", "visible", "hidden", "veryHidden"),
    cells: cells(styles),
    columns: lines(COLUMNS, styles),
    rows: lines(ROWS, styles),
    usual: fc.oneof(
      fc.constant({ width: 64, height: 20 }),
      fc.record({ width: fc.integer({ min: 8, max: 300 }), height: fc.integer({ min: 2, max: 100 }) }),
    ),
    merged: fc
      .array(area, { maxLength: 2 })
      .map((list) =>
        list.map((one, i) => ({ ...one, column: 20 + 10 * i })).filter(({ rows, columns }) => rows * columns > 1),
      ),
    frozen: fc.record({ rows: fc.nat(3), columns: fc.nat(3) }),
    gridlines: fc.boolean(),
    tabColor: optional(color),
    selected: optional(fc.oneof({ weight: 6, arbitrary: area }, whole)),
    print,
    tables: fc.array(table(place), { maxLength: 1 }),
    validations: fc.array(validation, { maxLength: 3 }),
    conditions: fc.array(condition, { maxLength: 3 }),
    charts: fc.constant([]),
    protected: fc.boolean(),
  }).map(withHeadings);
}

/** The cells of a table say what its columns are called. */
function withHeadings(found: SheetData): SheetData {
  for (const {
    area: { row, column },
    columns,
  } of found.tables)
    columns.forEach((name, i) => ((found.cells[row] ??= {})[column + i] = { value: name }));
  return found;
}

const sheetNames = fc.uniqueArray(
  fc
    .oneof(
      fc.constantFrom(
        "Sheet1",
        "It's",
        "Données d’A & B",
        "__proto__",
        "2024",
        "A1",
        "<x>",
        "日本",
        "TRUE",
        "a.b",
        "x".repeat(31),
      ),
      line(31).map((found) =>
        found
          .replace(/[:\\/?*[\]]/g, "")
          .replace(/^'+|'+$/g, "")
          .trim(),
      ),
    )
    .filter((found) => found !== ""),
  { minLength: 1, maxLength: 3, selector: (name) => name.toLowerCase() },
);
const named = (sheets: readonly string[]): fc.Arbitrary<NameData[]> =>
  fc.uniqueArray(
    fields<NameData>({
      name: fc.constantFrom("rate", "Rate_2", "é.x", "__proto__", "\\a"),
      formula: fc.constantFrom(
        "=3",
        '="a & b"',
        `=${absolute(sheets[0]!, { row: 0, column: 0, rows: 2, columns: 1 })}`,
        "=SUM(1,2)",
        "=LAMBDA(x,x+1)",
        "=OFFSET($A$1,0,0)",
      ),
      sheet: optional(fc.constantFrom(...sheets)),
      comment: optional(line(50).filter((found) => found !== "")),
    }),
    { maxLength: 5, selector: ({ name, sheet: scope }) => `${scope}!${name.toLowerCase()}` },
  );
const said_ = optional(line(60).filter((found) => found !== ""));
const properties = fields<PropertyData>({
  title: said_,
  subject: said_,
  description: said_,
  creator: said_,
  language: optional(fc.constantFrom("fr-FR", "en-US")),
  custom: fc.dictionary(
    fc.constantFrom("a", "b c", "é", "__proto__"),
    fc.oneof(line(40), fc.integer({ min: -2e9, max: 2e9 }), fc.constant(0.25), fc.boolean()),
    { maxKeys: 3, noNullPrototype: true },
  ),
});

/** A workbook with whatever the model knows, charts aside. */
export const randomSpreadsheet: fc.Arbitrary<Spreadsheet> = fc
  .tuple(sheetNames, fc.array(style, { maxLength: 4 }))
  .chain(([names, styles]) =>
    fc.record({
      sheets: fc.tuple(...names.map((name, i) => sheet(name, i, styles.length))),
      names: named(names),
      styles: fc.constant(styles),
      font: fc.constantFrom({ name: "Calibri", size: 11 }, { name: "Arial", size: 10 }),
      active: fc.nat(names.length - 1),
      properties,
    }),
  )
  .map((book): Spreadsheet => {
    book.sheets[book.active]!.visibility = "visible";
    return book;
  });
