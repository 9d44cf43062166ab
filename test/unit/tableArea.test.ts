import { localAddress } from "../../src/formula/address";
import type { TableReading } from "../../src/formula/CellReading";
import { tableArea, tableNamed, tableReferenceIn } from "../../src/formula/tableArea";
import { explained } from "../support/explanations";
import type { Cells } from "../support/reading";

/** A5:C10: heads, four rows, totals. */
const orders: TableReading = {
  name: "Orders",
  sheet: "Sheet1",
  row: 4,
  column: 0,
  rows: 6,
  columns: 3,
  columnNames: ["Customer", "Revenue", "# orders"],
  hasHeaders: true,
  hasTotals: true,
};
const inRow = (row: number) => ({ sheet: "Sheet1", row, column: 3 });

test.each([
  ["Orders[Revenue]", "B6:B9"],
  ["Orders[revenue]", "B6:B9"],
  ["Orders[]", "A6:C9"],
  ["Orders[#All]", "A5:C10"],
  ["Orders[[#Totals],[Revenue]]", "B10"],
  ["Orders[[#Headers],[Revenue]]", "B5"],
  ["Orders[[Customer]:[Revenue]]", "A6:B9"],
  ["Orders[[#Headers],[#Data],[Revenue]]", "B5:B9"],
  ["Orders['# orders]", "C6:C9"],
  ["Orders[@Revenue]", "B7"],
  ["[@Revenue]", "B7"],
  ["Orders[@]", "A7:C7"],
  ["Orders[Gone]", undefined],
])("%s is %s in row 7", (reference, address) => {
  const read = tableReferenceIn(reference)!;
  expect(tableNamed(read.table, [orders], { ...inRow(6), column: 2 })).toBe(orders);
  const area = tableArea(read, orders, inRow(6));
  expect(area && localAddress(area)).toBe(address);
});

test("outside its rows a table has no row of this cell; without totals none of them; another file’s table is Excel’s", () => {
  expect(tableArea(tableReferenceIn("Orders[@Revenue]")!, orders, inRow(20))).toBeUndefined();
  expect(
    tableArea(tableReferenceIn("Orders[[#Totals],[Revenue]]")!, { ...orders, rows: 5, hasTotals: false }, inRow(6)),
  ).toBeUndefined();
  expect(tableReferenceIn("B7")).toBeUndefined();
  expect(tableReferenceIn("[shop.xlsx]Sheet1!B7")).toBeUndefined();
});

const cells: Cells = {
  A5: "Customer",
  B5: "Revenue",
  C5: "# orders",
  A6: "a",
  B6: 100,
  C6: 4,
  A7: "b",
  B7: 60,
  C7: 3,
  A8: "c",
  B8: 20,
  C8: 1,
  A9: "d",
  B9: 20,
  C9: 2,
  A10: "Total",
  B10: 200,
  C10: 10,
  D7: { formula: "=CLV.AOV([@Revenue],[@['# orders]])", value: 20, text: "€20.00" },
  F1: { formula: "=CLV.TOPSHARE(Orders[Revenue],0.25)", value: 0.5, text: "50%" },
  F2: { formula: "=CLV.AOV(Orders[[#Totals],[Revenue]],SUM(Orders['# orders]))", value: 20, text: "€20.00" },
  F3: { formula: "=SUM(Orders)", value: 210 },
};
const tables = [{ ...orders, columns: 4, columnNames: [...orders.columnNames, "Average"] }];

test("formulas of tables are explained as those of cells", () => {
  expect(explained(cells, "F1", { tables }).call?.sentence).toBe(
    "50% of the total comes from the top 1 of 4 customers.",
  );
  expect(explained(cells, "F2", { tables }).call).toMatchObject({
    inputs: [{ shown: "200", link: { short: "B10" } }, { shown: "10" }],
    sentence: "One order brings in €20.00 on average.",
  });
  expect(explained(cells, "D7", { tables }).call?.inputs.map(({ link }) => link?.short)).toEqual(["B7", "C7"]);
  expect(explained(cells, "F3", { tables }).about).toEqual(["A formula of Excel’s, without a CLV function."]);
});

test("a figure in a table is used by the formula of its own row only", () => {
  const more: Cells = { ...cells, D8: { formula: "=CLV.AOV([@Revenue],[@['# orders]])", value: 20 } };
  expect(
    explained(more, "B8", { tables })
      .uses?.uses.map(({ link }) => link?.short)
      .sort(),
  ).toEqual(["D8", "F1", "F3"]);
});

test("what a formula spills is read by its first cell", () => {
  const spilled: Cells = {
    A1: { formula: "=CLV.LIFETIMETABLE(0.5,1,0.5)", value: "churn_rate" },
    B1: "lifetime",
    A2: 0.5,
    B2: 2,
    A3: 1,
    B3: 1,
    D1: { formula: "=SUM(A1#)", value: 4.5, text: "4.5" },
    D2: { formula: "=CLV.AOV(10,MAX(A1#))", value: 5 },
  };
  const around = { spills: [{ sheet: "Sheet1", row: 0, column: 0, rows: 3, columns: 2 }] };
  expect(explained(spilled, "D1", around).about).toEqual(["A formula of Excel’s, without a CLV function."]);
  expect(explained(spilled, "D2", around).call?.sentence).toBe("One order brings in €5.00 on average.");
  expect(explained(spilled, "D2").call?.sentence).toBeUndefined();
});
