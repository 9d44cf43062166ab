import type { OrderChoices } from "../../../../src/orders/prepare/OrderChoices";
import { OrderBook } from "../../../../src/orders/prepare/clean/OrderBook";
import { prepareOrders } from "../../../../src/orders/prepare/prepareOrders";
import { proposedChoices } from "../../../../src/orders/prepare/proposedChoices";
import { readRawLines } from "../../../../src/orders/prepare/read/readRawLines";
import { sampleOrders } from "../../../../src/orders/prepare/sample/sampleOrders";
import { serialOf } from "../../../../src/vocabulary/calendar";
import { fileOf } from "../../../support/ordersRead";
import { describeWithData, referenceText } from "../../../support/referenceData";

const TODAY = serialOf([2026, 1, 1]);
const bookOf = async (texts: readonly string[], choices: OrderChoices): Promise<OrderBook> => {
  const files = texts.map((text, i) => fileOf(text, `${i + 1}.csv`));
  return new OrderBook(await readRawLines({ files, choices, locale: "en" }, () => undefined));
};

describeWithData("Online Retail", () => {
  let text = "";
  let choices: OrderChoices;
  let book: OrderBook;
  beforeAll(async () => {
    text = referenceText("retail/online_retail.csv.gz");
    const proposed = proposedChoices(await sampleOrders({ files: [fileOf(text, "1.csv")], locale: "en" }), TODAY);
    ({ choices } = proposed);
    expect(proposed.questions).toEqual([]);
    book = await bookOf([text], choices);
  });

  test("its columns are found, and its figures are those that were counted by other means", () => {
    expect(choices.columns).toEqual({
      order: "InvoiceNo",
      product: "StockCode",
      quantity: "Quantity",
      date: "InvoiceDate",
      unitPrice: "UnitPrice",
      customer: "CustomerID",
      segment: "Country",
    });
    const { report, lines } = prepareOrders(book, choices).prepared;
    expect(report).toMatchObject({
      rows: 541_909,
      blank: 0,
      total: 9_747_747.934,
      leftOut: [{ reason: "noCustomer", rows: 135_080, amount: 1_447_682.12 }],
      used: { rows: 406_829, amount: 8_300_065.814 },
      customers: 4_372,
      orders: 22_190,
      filled: 0,
      firstDay: serialOf([2010, 12, 1]),
      lastDay: serialOf([2011, 12, 9]),
    });
    // counted with pandas: rows of the used ones that repeat another one in these columns and the day
    expect(report.kept.map(({ kind, rows, amount }) => [kind, rows, amount])).toEqual([
      ["refunds", 8_905, -611_342.09],
      ["duplicates", 5_228, 22_102.14],
      ["zeros", 40, 0],
    ]);
    expect(lines.ids.slice(0, 3)).toEqual(["17850", "13047", "12583"]);
  });

  test("postage and corrections by their codes, left out where that is chosen", () => {
    const { report } = prepareOrders(book, { ...choices, leftOut: { statuses: [], products: ["postage"] } }).prepared;
    expect(report.products.map(({ kind, rows, amount }) => [kind, rows, amount])).toEqual([
      ["postage", 1_256, 66_230.64],
      ["fee", 71, -228_696.139],
    ]);
    const left = report.leftOut.reduce((sum, { amount }) => sum + Math.round(amount * 1000), 0);
    expect(left + Math.round(report.used.amount * 1000)).toBe(9_747_747_934);
  });

  test("cut into files, it is the same, for no order stands in two of them", async () => {
    const [titles, ...rows] = text.trimEnd().split("\n");
    const byMonth = new Map<string, string[]>();
    for (const row of rows) {
      const month = /,(\d{4}-\d\d)-\d\d \d\d:/.exec(row)![1]!;
      const known = byMonth.get(month);
      if (known) known.push(row);
      else byMonth.set(month, [titles!, row]);
    }
    const cut = prepareOrders(
      await bookOf(
        [...byMonth.values()].map((month) => month.join("\n")),
        choices,
      ),
      choices,
    ).prepared.report;
    const whole = prepareOrders(book, choices).prepared.report;
    expect(cut.sources).toHaveLength(13);
    expect({ ...cut, sources: [], leftOut: [], kept: [] }).toEqual({ ...whole, sources: [], leftOut: [], kept: [] });
  });
});
