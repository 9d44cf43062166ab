import { serialOf } from "../../../src/vocabulary/calendar";
import { linesOf, ordersIn } from "../../support/ordersRead";

const DAY = serialOf([2024, 1, 31]);
const LEAP = serialOf([2024, 2, 29]);

describe("days", () => {
  test.each([
    ["2024-02-29", LEAP],
    ["2024-2-29", LEAP],
    ["2024/02/29", LEAP],
    ["20240229", LEAP],
    ["29.02.2024", LEAP],
    ["29-2-2024", LEAP],
    ["29/02/2024 8:26", LEAP],
    ["2024-02-29 23:59:59", LEAP],
    ["2024-02-29T23:59:59.999Z", LEAP],
    ["2024-02-29T23:59:59+02:00", LEAP],
    ["2024-02-29 23:59:59.123456+00", LEAP],
    ["2024-02-29 23:59 UTC", LEAP],
    ["2/29/2024 11:59 PM", LEAP, "month first"],
    ["29 février 2024", LEAP],
    ["Feb 29 2024", LEAP],
    [" 2024-02-29 ", LEAP],
    ["45351", LEAP],
    ["45351.75", LEAP],
    ["1900-02-29", 60],
    ["2200-01-01", serialOf([2200, 1, 1])],
  ] as [string, number, "month first"?][])("%s", async (text, day, dates = undefined) => {
    const found = await ordersIn(`customer;date;amount\nA;${text};1\n`, dates ? { dates } : {});
    expect(linesOf(found)).toEqual([["A", day, 1]]);
  });

  test.each([
    "2023-02-29",
    "2024-13-01",
    "2024-00-10",
    "2024-02-29 24:00",
    "2024-02-29 12:60",
    "2024-02-29x",
    "2024-02/29",
    "29/02/24",
    "2024",
    "202402",
    "1709164800",
    "1709164800000",
    "today",
    "-",
  ])("%s is none", async (text) => {
    const { report } = await ordersIn(`customer;date;amount\nA;${text};1\n`);
    expect(report.withoutDate).toEqual({ count: 1, first: [{ file: "orders 1.csv", row: 2, text }] });
  });
});

describe("amounts", () => {
  test.each([
    ["12.30", 12.3],
    ["-12.30", -12.3],
    [".5", 0.5],
    ["5.", 5],
    ["007.50", 7.5],
    ["-0", 0],
    ["0.1", 0.1],
    ["123456789.123456", 123_456_789.123456],
    ["999999999999999", 999_999_999_999_999],
    ["1,234.50", 1234.5],
    ["1\u2009234.50", 1234.5],
    ["1\u202f234\u202f567.5", 1_234_567.5],
    ["1\u00a0234", 1234],
    ["(12.30)", -12.3],
    ["$12.30", 12.3],
    ["12.30 EUR", 12.3],
    ["1.5e+3", 1500],
    [" 7 ", 7],
  ])("%s", async (text, amount) => {
    expect(linesOf(await ordersIn(`customer;date;amount\nA;2024-01-31;${text}\n`))).toEqual([["A", DAY, amount]]);
  });

  test("with a comma before the decimals", async () => {
    const text = "customer;date;amount\nA;2024-01-31;12,30\nA;2024-01-31;1.234,5\nA;2024-01-31;12.30\n";
    const found = await ordersIn(text, { decimal: "," });
    expect(linesOf(found)).toEqual([
      ["A", DAY, 12.3],
      ["A", DAY, 1234.5],
    ]);
    expect(found.report.withoutAmount).toEqual({ count: 1, first: [{ file: "orders 1.csv", row: 4, text: "12.30" }] });
  });

  test.each(["", "n/a", "-", ".", "1.2.3", "12 345 6", "1-2", "1234567890123456"])("%s is none", async (text) => {
    const { report, amounts } = await ordersIn(`customer;date;amount\nA;2024-01-31;${text}\n`);
    expect(amounts).toHaveLength(0);
    expect(report.withoutAmount).toEqual({ count: 1, first: [{ file: "orders 1.csv", row: 2, text }] });
  });

  test("as quantity times price, of which the missing one is shown", async () => {
    const text = "customer,date,pieces,price\nA,2024-01-31,-6,2.55\nA,2024-01-31,x,1\nA,2024-01-31,1,y\n";
    const found = await ordersIn(text, { amount: { quantity: "pieces", price: "price" } });
    expect(found.amounts).toHaveLength(1);
    expect(found.amounts[0]).toBeNear(-15.3, 1e-15);
    expect(found.report.withoutAmount.first.map((place) => place.text)).toEqual(["x", "y"]);
  });
});

describe("customers", () => {
  const idsOf = async (...ids: string[]): Promise<readonly string[]> =>
    (await ordersIn(`customer;date;amount\n${ids.map((id) => `${id};2024-01-31;1\n`).join("")}`)).ids;

  test("keep their leading zeros", async () => {
    expect(await idsOf("007", "7", "0")).toEqual(["007", "7", "0"]);
  });

  test("lose a fraction of .0 only where all of them have it", async () => {
    expect(await idsOf("17850.0", "013047.0", "17850.0", "")).toEqual(["17850", "013047"]);
    expect(await idsOf("17850.0", "13047")).toEqual(["17850.0", "13047"]);
    expect(await idsOf("17850.0", "A1.0")).toEqual(["17850.0", "A1.0"]);
    expect(await idsOf("17850.0", "13047.5")).toEqual(["17850.0", "13047.5"]);
  });

  test("are one with spaces around them or without, and with signs that nobody sees", async () => {
    const text =
      "customer;date;amount\nAda;2024-01-31;1\n Ada;2024-01-31;2\nBob;2024-01-31;4\nAda\u00a0\u200b;2024-01-31;8\n";
    const found = await ordersIn(text);
    expect(linesOf(found)).toEqual([
      ["Ada", DAY, 1],
      ["Ada", DAY, 2],
      ["Bob", DAY, 4],
      ["Ada", DAY, 8],
    ]);
    expect(found.ids).toEqual(["Ada", "Bob"]);
  });

  test("who are spaces only are nobody: the line is kept, and counted", async () => {
    const found = await ordersIn("customer;date;amount\n ;2024-01-31;1\n\u00a0;2024-01-31;2\n;2024-01-31;4\n");
    expect(found).toMatchObject({ ids: [], customers: Int32Array.of(-1, -1, -1), amounts: Float64Array.of(1, 2, 4) });
    expect(found.report.withoutCustomer.count).toBe(3);
  });

  test("may have quotes, separators and line ends in their names", async () => {
    const text =
      'customer,date,amount\r\n"Bob ""B"", Jr.\r\nesq.",2024-01-31,"1,000"\r\n"",2024-01-31,2\r\n"Ann"x,2024-01-31,3';
    const found = await ordersIn(text);
    expect(linesOf(found)).toEqual([
      ['Bob "B", Jr.\r\nesq.', DAY, 1000],
      [undefined, DAY, 2],
      ["Annx", DAY, 3],
    ]);
  });

  test("are as many as there are", async () => {
    const lines = Array.from({ length: 50_000 }, (_, i) => `C${(i * 7919) % 30_011},2024-01-31,${i}\n`);
    const { ids, customers } = await ordersIn(`customer,date,amount\n${lines.join("")}`);
    expect(ids).toHaveLength(30_011);
    expect(Array.from(customers, (customer) => ids[customer])).toEqual(lines.map((line) => line.split(",")[0]));
  });
});

describe("rows", () => {
  test("left out are counted by what they lack, and the first five of them named", async () => {
    const bad = Array.from({ length: 7 }, (_, i) => `A;soon ${i};1\n`).join("");
    const text = `sep=;\ncustomer;date;amount\n\nA;2024-01-31;1\n${bad};;\n;2024-01-31;\nB;2024-01-31;x\n;2024-01-31;3`;
    const { report } = await ordersIn(text);
    expect(report).toEqual({
      rows: 13,
      blank: 2,
      withoutCustomer: { count: 1, first: [{ file: "orders 1.csv", row: 14, text: "" }] },
      withoutDate: {
        count: 7,
        first: [4, 5, 6, 7, 8].map((row, i) => ({ file: "orders 1.csv", row, text: `soon ${i}` })),
      },
      withoutAmount: {
        count: 2,
        first: [
          { file: "orders 1.csv", row: 12, text: "" },
          { file: "orders 1.csv", row: 13, text: "x" },
        ],
      },
      openQuotes: [],
    });
  });

  test("of files without titles, by the places of the columns", async () => {
    const found = await ordersIn("A;;2024-01-31;2\nB;;2024-01-31;3", { customer: 0, date: 2, amount: 3 });
    expect(linesOf(found)).toEqual([
      ["A", DAY, 2],
      ["B", DAY, 3],
    ]);
  });

  test("that are shorter or longer than their titles", async () => {
    const found = await ordersIn("date;amount;customer\n2024-01-31;2\n2024-01-31;3;B;more;and more\n2024-01-31");
    expect(linesOf(found)).toEqual([
      [undefined, DAY, 2],
      ["B", DAY, 3],
    ]);
    expect(found.report.withoutAmount.count).toBe(1);
  });

  test("of files with their columns in other places, and other separators", async () => {
    const found = await ordersIn([
      "customer,date,amount\nA,2024-01-31,1\n",
      "amount;more;date;customer\n2;;2024-01-31;B\n",
      "date\tcustomer\tamount\n2024-01-31\tA\t3\n",
    ]);
    expect(linesOf(found)).toEqual([
      ["A", DAY, 1],
      ["B", DAY, 2],
      ["A", DAY, 3],
    ]);
  });

  test("have orders by their numbers, which files share", async () => {
    const text =
      "order,customer,date,amount\nR1,A,2024-01-31,1\nR2,A,2024-01-31,2\n,A,2024-01-31,3\nR1,A,2024-01-31,4\n";
    const found = await ordersIn([text, text], { order: "order" });
    expect(found.orders).toEqual(Int32Array.of(0, 1, -1, 0, 0, 1, -1, 0));
    expect((await ordersIn(text)).orders).toBeUndefined();
  });
});
