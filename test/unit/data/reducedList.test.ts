import type { FoundTable } from "../../../src/excel/findTables";
import { modelFormula } from "../../../src/taskpane/data/warehouse/modelFormula";
import { reducedList } from "../../../src/taskpane/parts/lists/reducedList";

const values = [
  ["REPEAT_PURCHASES", "RECENCY", "AGE", "LOG_INTERVALS", "CUSTOMERS"],
  [0, 0, 12, 0, 40],
  [2, 8, 30, 2.3, 7],
];
const formats = values.map((row) => row.map(() => "General"));

test("a table that a warehouse gave is taken for what it is, and a formula takes its columns", () => {
  const found: FoundTable = {
    kind: "table",
    source: { table: "Query1" },
    name: "Query1",
    rows: 2,
    columns: 5,
    head: { values, formats },
  };
  const list = reducedList(found)!;
  expect(list).toMatchObject({ result: "compressed", rows: 2 });
  expect(modelFormula(list, ",")).toBe(
    "=CLV.BGNBD.FIT(Query1[REPEAT_PURCHASES], Query1[RECENCY], Query1[AGE], Query1[CUSTOMERS])",
  );
});

test("cells without a table, below a line of their own, have addresses", () => {
  const found: FoundTable = {
    kind: "range",
    source: { sheet: "Warehouse's", row: 3, column: 1, rows: 4, columns: 5 },
    name: "'Warehouse''s'!B4:F7",
    rows: 4,
    columns: 5,
    head: { values: [["Export of Monday", "", "", "", ""], ...values], formats: [formats[0]!, ...formats] },
  };
  const list = reducedList(found)!;
  expect(list.rows).toBe(2);
  expect(modelFormula(list, ";")).toBe(
    "=CLV.BGNBD.FIT('Warehouse''s'!$B$6:$B$7; 'Warehouse''s'!$C$6:$C$7; 'Warehouse''s'!$D$6:$D$7; 'Warehouse''s'!$F$6:$F$7)",
  );
});

test("orders are no such list", () => {
  const orders = [
    ["customer", "date", "amount"],
    ["a", 45000, 12],
  ];
  expect(
    reducedList({
      kind: "table",
      source: { table: "Orders" },
      name: "Orders",
      rows: 1,
      columns: 3,
      head: { values: orders, formats: orders.map((row) => row.map(() => "General")) },
    }),
  ).toBeUndefined();
});
