import type { TableReading } from "../../../src/formula/CellReading";
import type { Spreadsheet, TableData } from "../../../src/spreadsheet/Spreadsheet";
import { recordOf } from "../../../src/workbench/files/recordOf";
import { spreadsheetOf } from "../../../src/workbench/files/spreadsheetOf";
import { TableReferences } from "../../../src/workbench/grid/TableReferences";
import { lookNamed, nameOfLook, tableLooks } from "../../../src/workbench/grid/tableLooks";
import { Workbook } from "../../../src/workbench/model/workbook";
import { MemoryGrid } from "../../support/memoryGrid";
import { refusal } from "../../support/refusal";

describe("Office.js", () => {
  let grid: MemoryGrid;
  let book: Workbook;
  beforeEach(() => {
    grid = new MemoryGrid();
    book = new Workbook(grid, () => undefined);
    sheet().GetRange("A1:C1").Values = [["customer", "", "customer"]];
  });
  const sheet = () => book.Worksheets.GetItem("Sheet1");

  test("a table has headings of its own, a name, a look, and parts", () => {
    const table = sheet().Tables.Add("A1:C5", true);
    expect(sheet().GetRange("A1:C1").Values).toEqual([["customer", "Column2", "customer2"]]);
    expect([table.Name, table.Style, table.ShowHeaders, table.ShowTotals, table.Rows.Count]).toEqual([
      "Table1",
      "TableStyleMedium2",
      true,
      false,
      4,
    ]);
    expect(table.Columns.items().map(({ Id, Index, Name }) => [Id, Index, Name])).toEqual([
      [1, 0, "customer"],
      [2, 1, "Column2"],
      [3, 2, "customer2"],
    ]);
    const column = table.Columns.GetItem("COLUMN2");
    expect(
      [table.GetRange(), table.GetHeaderRowRange(), table.GetDataBodyRange(), column.GetDataBodyRange()].map(
        ({ Address }) => Address,
      ),
    ).toEqual(["Sheet1!A1:C5", "Sheet1!A1:C1", "Sheet1!A2:C5", "Sheet1!B2:B5"]);
    expect([column.GetRange().Address, table.Columns.GetItem(3).Name, table.Columns.GetItemAt(0).Name]).toEqual([
      "Sheet1!B1:B5",
      "customer2",
      "customer",
    ]);
    expect(table.Columns.GetItemOrNullObject("nothing")).toBeNull();
  });

  test("wherever it stands, its headings are those of its own columns", () => {
    sheet().GetRange("C4:D4").Values = [["last", "last"]];
    expect(
      sheet()
        .Tables.Add("C4:D9", true)
        .Columns.items()
        .map(({ Name }) => Name),
    ).toEqual(["last", "last2"]);
    expect(sheet().GetRange("C4:D4").Values).toEqual([["last", "last2"]]);
  });

  test("with bands of rows or without", () => {
    const table = sheet().Tables.Add("A1:C5", true);
    expect([table.ShowBandedRows, table.ShowFilterButton]).toEqual([true, true]);
    table.ShowBandedRows = false;
    expect([table.ShowBandedRows, table.Style]).toEqual([false, "TableStyleMedium2"]);
  });

  test("it is found by its name or id, in the workbook and on its own sheet", () => {
    const table = sheet().Tables.Add("A1:B3", true);
    table.Name = "Orders_2025";
    book.Worksheets.Add("Other");
    expect([book.Tables.GetItem("orders_2025").Id, book.Tables.GetItem(table.Id).Name, book.Tables.Count]).toEqual([
      table.Id,
      "Orders_2025",
      1,
    ]);
    expect([sheet().Tables.GetCount(), book.Worksheets.GetItem("Other").Tables.GetCount()]).toEqual([1, 0]);
    expect(book.Worksheets.GetItem("Other").Tables.GetItemOrNullObject("Orders_2025")).toBeNull();
    expect(refusal(() => book.Tables.GetItem("nothing"))).toEqual(["ItemNotFound", "TableCollection.getItem"]);
  });

  test("names that cannot be, and those of others", () => {
    const table = sheet().Tables.Add("A1:B3", true);
    const second = sheet().Tables.Add("E1:F3", true);
    expect(second.Name).toBe("Table2");
    book.Names.Add("rate", sheet().GetRange("H1"));
    const renamed = (name: string) => refusal(() => (table.Name = name))?.[0];
    expect(["A1", "r", "1a", "a b", "", "TABLE2", "Rate", "table1"].map(renamed)).toEqual([
      "InvalidArgument",
      "InvalidArgument",
      "InvalidArgument",
      "InvalidArgument",
      "InvalidArgument",
      "ItemAlreadyExists",
      "ItemAlreadyExists",
      undefined,
    ]);
  });

  test("tables do not overlap, and stand on sheets that may be changed", () => {
    sheet().Tables.Add("A1:B3", true);
    expect(refusal(() => sheet().Tables.Add("B3:C5", true))).toEqual(["InvalidArgument", "TableCollection.add"]);
    expect(refusal(() => sheet().Tables.Add("nowhere", true))?.[0]).toBe("InvalidArgument");
    expect(refusal(() => sheet().Tables.Add("D1:E2", false))?.[0]).toBe("ApiNotFound");
    sheet().Protection.Protect();
    expect(refusal(() => sheet().Tables.Add("D1:E2", true))).toEqual(["AccessDenied", "TableCollection.add"]);
  });

  test("rows are added and taken away; the table goes, with its cells or without", () => {
    const table = sheet().Tables.Add("A1:C3", true);
    table.Resize("A1:C9");
    expect(table.Rows.Count).toBe(8);
    expect(refusal(() => table.Resize("A2:C9"))).toEqual(["InvalidArgument", "Table.resize"]);
    expect(refusal(() => table.Resize("A1:D9"))?.[0]).toBe("ApiNotFound");
    expect(table.ConvertToRange().Address).toBe("Sheet1!A1:C9");
    expect([book.Tables.Count, sheet().GetRange("A1").Values]).toEqual([0, [["customer"]]]);
    sheet().Tables.Add("A1:C3", true).Delete();
    expect([book.Tables.Count, sheet().GetRange("A1").Values]).toEqual([0, [[""]]]);
  });
});

describe("formulas", () => {
  const orders: TableReading = {
    name: "Orders",
    sheet: "Data",
    row: 0,
    column: 0,
    rows: 11,
    columns: 3,
    columnNames: ["Customer", "Net amount", "it's [odd]"],
    hasHeaders: true,
    hasTotals: false,
  };
  const taxed: TableReading = { ...orders, name: "Taxed", row: 40, columnNames: ["Customer", "Amount (€)", "Rate %"] };
  const summed: TableReading = { ...orders, name: "Summed", row: 20, hasTotals: true };
  const place = { sheet: "Data", row: 4, column: 5 };
  const inside = { sheet: "Data", row: 4, column: 1 };

  test.each([
    ["=SUM(orders[NET AMOUNT])", "=SUM(Orders[Net amount])"],
    ["=ROWS(ORDERS)", "=ROWS(Orders)"],
    ["=Orders[@Customer]", "=Orders[[#This Row],[Customer]]"],
    ["=Orders[@[Net amount]]*2", "=Orders[[#This Row],[Net amount]]*2"],
    ["=ROWS(Orders[#All])+ROWS(orders[#data])", "=ROWS(Orders[#All])+ROWS(Orders[#Data])"],
    ["=SUM(Orders[[customer]:[net amount]])", "=SUM(Orders[[Customer]:[Net amount]])"],
    ["=Orders[[#headers],[customer]]", "=Orders[[#Headers],[Customer]]"],
    // several parts of a table, this row of all columns, a column with signs of its own, totals: the cells
    ["=ROWS(Orders[[#Headers],[#Data],[Customer]])", "=ROWS(A1:A11)"],
    ["=COUNTA(Orders[@])", "=COUNTA(A5:C5)"],
    ["=SUM(Orders[it''s '[odd']])", "=SUM(C2:C11)"],
    ["=Summed[[#Totals],[Net amount]]", "=B31"],
    ["=SUM(Summed[#All])", "=SUM(A21:C31)"],
    ["=SUM(Summed[Net amount])", "=SUM(Summed[Net amount])"],
    ["=SUM(Taxed[Amount (€)])+SUM(Taxed[Rate %])", "=SUM(B42:B51)+SUM(Taxed[Rate %])"],
    // what is no table stays as it is
    ["=SUM(Other[x])+Orders[nothing]", "=SUM(Other[x])+Orders[nothing]"],
    ['="Orders[Customer]"&A1', '="Orders[Customer]"&A1'],
    ["=A1*2", "=A1*2"],
  ])("%s", (formula, expected) => {
    expect(new TableReferences([orders, summed, taxed]).forGrid(formula, place)).toBe(expected);
  });

  test("without a name, the table that the formula stands in", () => {
    const references = new TableReferences([orders]);
    expect(references.forGrid("=[@Customer]&[Net amount]", inside)).toBe(
      "=Orders[[#This Row],[Customer]]&Orders[Net amount]",
    );
    expect(references.forGrid("=[@Customer]", place)).toBe("=[@Customer]");
  });

  test("they follow new names", () => {
    const after = { ...orders, name: "Sales", columnNames: ["Client", "Net amount", "third"] };
    const references = new TableReferences([orders], [after]);
    expect(references.forGrid("=SUMIFS(Orders[Net amount],Orders[Customer],1)", place)).toBe(
      "=SUMIFS(Sales[Net amount],Sales[Client],1)",
    );
  });
});

describe("files", () => {
  const table = (more: Partial<TableData>): TableData => ({
    name: "Orders",
    area: { row: 1, column: 1, rows: 4, columns: 2 },
    columns: ["Customer", "Amount"],
    style: "TableStyleMedium7",
    hasTotals: false,
    hasFilter: true,
    banded: true,
    ...more,
  });
  const book = (tables: TableData[]): Spreadsheet => ({
    sheets: [
      {
        name: "Data",
        visibility: "visible",
        cells: [],
        columns: {},
        rows: {},
        usual: { width: 64, height: 20 },
        merged: [],
        frozen: { rows: 0, columns: 0 },
        gridlines: true,
        print: {},
        tables,
        validations: [],
        conditions: [],
        charts: [],
        protected: false,
      },
    ],
    names: [],
    styles: [],
    font: { name: "Calibri", size: 11 },
    active: 0,
    properties: { custom: {} },
  });
  const kept = (tables: TableData[]) => {
    const { core, blocks } = recordOf(book(tables), { name: "a.xlsx", losses: [] });
    return { tables: spreadsheetOf(core, blocks).sheets[0]!.tables, losses: core.file?.losses };
  };

  test("tables stay the same in the grid's own record", () => {
    const tables = [
      table({}),
      table({ name: "Plain", banded: false, area: { row: 10, column: 0, rows: 2, columns: 2 } }),
    ];
    expect(kept(tables)).toEqual({ tables, losses: [] });
    const { style, ...bare } = table({ banded: false });
    expect(style).toBeDefined();
    expect(kept([bare]).tables).toEqual([bare]);
  });

  test("a row of totals becomes cells, and that is said", () => {
    expect(kept([table({ hasTotals: true })])).toEqual({
      tables: [table({ area: { row: 1, column: 1, rows: 3, columns: 2 } })],
      losses: [{ id: "tableTotals", count: 1 }],
    });
  });
});

test("every look of Excel, with bands and without", () => {
  expect(tableLooks).toHaveLength(2 * (21 + 28 + 11));
  expect(new Set(tableLooks.map(({ name }) => name)).size).toBe(tableLooks.length);
  for (const { name, heading, band, line } of tableLooks) {
    const { style, banded } = lookNamed(name);
    expect([nameOfLook(style, banded), band !== undefined]).toEqual([name, banded]);
    for (const color of [heading.fill, heading.color, band, line]) expect(color ?? "#000000").toMatch(/^#[\dA-F]{6}$/);
  }
});
