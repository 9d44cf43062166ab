import { readColumns } from "../../../src/excel/readColumns";
import type { ColumnChoice } from "../../../src/orders/ColumnChoice";
import { OrderCollector } from "../../../src/orders/OrderCollector";
import { orderLineMaker } from "../../../src/orders/orderLineMaker";
import { SheetTable } from "../../../src/orders/SheetTable";
import { serialOf } from "../../../src/vocabulary/calendar";
import { CHOICE, linesOf } from "../../support/ordersRead";

const DAY = serialOf([2024, 1, 31]);

/** Takes the cells of a worksheet, and has its lines read. */
class SheetOrders extends SheetTable {
  readonly read: OrderCollector["read"];
  constructor(choice: ColumnChoice) {
    const collector = new OrderCollector(choice.order !== undefined, () => 0);
    super(orderLineMaker(choice, collector));
    this.read = () => collector.read();
  }
}

/** A worksheet whose cells are made when they are asked for; what was asked for is kept. */
function host(used: number, cellAt: (row: number, column: number) => unknown) {
  const asked: { row: number; column: number; rows: number; columns: number }[] = [];
  let syncs = 0;
  const loaded = <T extends object>(what: T): T & { load: () => T } => {
    const one = { ...what, load: (): T => one };
    return one;
  };
  const range = (row: number, column: number, rows: number, columns: number) => {
    asked.push({ row, column, rows, columns });
    const values = Array.from({ length: rows }, (_, r) =>
      Array.from({ length: columns }, (_, c) => cellAt(row + r, column + c)),
    );
    return loaded({ values, rowIndex: row, columnIndex: column, rowCount: rows, columnCount: columns });
  };
  const sheet = {
    name: "Orders",
    load: () => sheet,
    getRangeByIndexes: range,
    getUsedRangeOrNullObject: () =>
      loaded({ isNullObject: used === 0, rowIndex: 0, columnIndex: 0, rowCount: used, columnCount: 9 }),
  };
  const table = {
    worksheet: sheet,
    getHeaderRowRange: () => range(4, 2, 1, 4),
    getDataBodyRange: () => loaded({ rowIndex: 5, columnIndex: 2, rowCount: used - 5, columnCount: 4 }),
  };
  const context = {
    workbook: { worksheets: { getItem: () => sheet }, tables: { getItem: () => table } },
    sync: () => {
      syncs++;
      return Promise.resolve();
    },
  };
  Object.assign(globalThis, { Excel: { run: (batch: (given: unknown) => Promise<unknown>) => batch(context) } });
  return { asked, syncs: () => syncs };
}

const area = (rows: number) => ({ sheet: "Orders", row: 0, column: 0, rows, columns: 3 });

test("a million rows of three columns in pieces of 50,000, one question each", async () => {
  const ROWS = 1_000_000;
  const titles = ["customer", "date", "amount"];
  const { asked, syncs } = host(ROWS + 1, (row, column) =>
    row === 0 ? titles[column] : column === 0 ? `C${row % 9973}` : column === 1 ? DAY + (row % 700) : row / 4,
  );
  const orders = new SheetOrders(CHOICE);
  const shares: number[] = [];
  await readColumns(area(1_048_576), orders, { onProgress: (share) => shares.push(share) });
  const { ids, customers, days, amounts, report } = orders.read();
  expect(syncs()).toBe(21);
  expect(Math.max(...asked.map(({ rows, columns }) => rows * columns))).toBe(50_000);
  expect(shares).toEqual(Array.from({ length: 20 }, (_, i) => (i + 1) / 20));
  expect([ids.length, customers.length, report.rows]).toEqual([9973, ROWS, ROWS]);
  const isRight = customers.every(
    (customer, i) =>
      ids[customer] === `C${(i + 1) % 9973}` && days[i] === DAY + ((i + 1) % 700) && amounts[i] === (i + 1) / 4,
  );
  expect(isRight).toBe(true);
});

test("only the columns that are wanted are asked for, and only as far as the worksheet is used", async () => {
  const titles = ["note", "amount", "customer", "more", "date"];
  const { asked } = host(3, (row, column) => (row === 0 ? titles[column] : [`n${row}`, 2.5, 17850, "", DAY][column]));
  const orders = new SheetOrders(CHOICE);
  await readColumns({ ...area(1_048_576), columns: 5 }, orders);
  expect(linesOf(orders.read())).toEqual([
    ["17850", DAY, 2.5],
    ["17850", DAY, 2.5],
  ]);
  expect(asked.slice(1).map(({ column, rows }) => [column, rows])).toEqual([
    [2, 2],
    [4, 2],
    [1, 2],
  ]);
});

test("an area without titles, by the places of its columns", async () => {
  host(2, (row, column) => [`C${row}`, DAY, row][column]);
  const orders = new SheetOrders({ ...CHOICE, customer: 0, date: 1, amount: 2 });
  await readColumns(area(2), orders);
  expect(linesOf(orders.read())).toEqual([
    ["C0", DAY, 0],
    ["C1", DAY, 1],
  ]);
});

test("a table by its name; errors, blank rows and texts are told apart", async () => {
  const rows = [
    ["date", "customer", "amount", "pieces"],
    ["31/01/2024 10:00", "007", "1,234.50", 1],
    ["", "", "", 7],
    ["#N/A", "A", 1, 1],
    [DAY + 0.5, "#REF!", 2, 1],
    [DAY, "A", "#DIV/0!", 1],
    [DAY, " A ", true, 1],
  ];
  host(5 + rows.length - 1, (row, column) => rows[row - 4]![column - 2]);
  const orders = new SheetOrders(CHOICE);
  await readColumns({ table: "Sales" }, orders);
  const found = orders.read();
  expect(linesOf(found)).toEqual([
    ["007", DAY, 1234.5],
    [undefined, DAY, 2],
  ]);
  expect(found.report).toEqual({
    rows: 6,
    blank: 1,
    withoutCustomer: { count: 1, first: [{ file: "Orders", row: 9, text: "#REF!" }] },
    withoutDate: { count: 1, first: [{ file: "Orders", row: 8, text: "#N/A" }] },
    withoutAmount: {
      count: 2,
      first: [
        { file: "Orders", row: 10, text: "#DIV/0!" },
        { file: "Orders", row: 11, text: "true" },
      ],
    },
    openQuotes: [],
  });
});

test("a worksheet that is not used, a title that is missing, and reading that is given up", async () => {
  host(0, () => "");
  await expect(readColumns(area(10), new SheetOrders(CHOICE))).rejects.toMatchObject({
    text: { en: "Orders: The columns “customer”, “date”, “amount” are missing." },
  });
  host(500_001, (row, column) => (row === 0 ? ["customer", "date", "amount"][column] : row));
  const stop = new AbortController();
  const stopped = new Error("stopped");
  const shares: number[] = [];
  const onProgress = (share: number): void => {
    shares.push(share);
    stop.abort(stopped);
  };
  await expect(readColumns(area(1_048_576), new SheetOrders(CHOICE), { onProgress, signal: stop.signal })).rejects.toBe(
    stopped,
  );
  expect(shares).toEqual([0.1]);
});
