import { ordersJobs } from "../../../../src/orders/ordersJobs";
import { OrderBook } from "../../../../src/orders/prepare/clean/OrderBook";
import { prepareOrders } from "../../../../src/orders/prepare/prepareOrders";
import { proposedChoices } from "../../../../src/orders/prepare/proposedChoices";
import { sampleOrders } from "../../../../src/orders/prepare/sample/sampleOrders";
import { SheetLines } from "../../../../src/orders/prepare/SheetLines";
import { serialOf } from "../../../../src/vocabulary/calendar";
import { buffersOf } from "../../../../src/workers/buffersOf";
import { jobRunner } from "../../../../src/workers/jobRunner";
import { FakeWorker } from "../../../support/FakeWorker";
import { CHOICES, preparedFrom, tableOf } from "../../../support/orderChoices";

const DAY = serialOf([2025, 1, 31]);
const titles = ["order", "customer", "date", "amount"];
const cells = [
  ["1", "007", DAY, 10.5],
  ["", "", "", ""],
  [2, "A", "31/01/2025", "1,200.25"],
  [3, "", DAY + 0.5, 3],
  [4, "B", "#N/A", "#DIV/0!"],
];

function linesOf(rows: readonly (readonly unknown[])[]): ReturnType<SheetLines["read"]> {
  const lines = new SheetLines(CHOICES);
  const places = lines.places(titles, "Orders");
  const columns = (from: number, to: number): unknown[][] =>
    places.map((place) => rows.slice(from, to).map((row) => row[place]));
  lines.take(2, columns(0, 2));
  lines.take(4, columns(2, rows.length));
  return lines.read();
}

test("rows of a worksheet are the same lines as those of a file", async () => {
  const book = new OrderBook(linesOf(cells));
  const { report, lines } = prepareOrders(book, CHOICES).prepared;
  const file = tableOf(
    titles.join(","),
    "1,007,2025-01-31,10.5",
    ",,,",
    '2,A,31/01/2025,"1,200.25"',
    "3,,2025-01-31,3",
    "4,B,#N/A,#DIV/0!",
  );
  const ofFile = (await preparedFrom(file)).prepared;
  expect(lines).toEqual(ofFile.lines);
  const named = JSON.stringify(ofFile.report).replaceAll("source 1.csv", "Orders");
  expect(JSON.parse(JSON.stringify(report))).toEqual(JSON.parse(named));
  expect(report.leftOut).toMatchObject([
    { reason: "noDate", first: [{ source: "Orders", row: 6, date: "#N/A", amount: "#DIV/0!" }] },
    { reason: "noCustomer", first: [{ row: 5, date: DAY }] },
  ]);
});

test("lines are handed over to the worker, not copied", async () => {
  const run = jobRunner(ordersJobs, () => Promise.resolve(new FakeWorker(ordersJobs)));
  const lines = linesOf(cells);
  const opened = await run("openOrders", { lines, choices: CHOICES }, { transfer: buffersOf(lines) });
  expect([opened.rows, opened.blank, lines.rows.length]).toEqual([5, 1, 0]);
  expect(await run("prepareOrders", { session: opened.session, choices: CHOICES })).toMatchObject({
    used: { rows: 2, amount: 1210.75 },
  });
});

test("the first cells of a worksheet: days by their formats, titles below a heading", async () => {
  const values = [["Orders 2025", "", "", ""], ["", "", "", ""], titles, ...cells];
  const formats = values.map(() => ["General", "@", "dd/mm/yyyy", "0.00"]);
  const sample = await sampleOrders({ cells: { name: "Orders", size: 8, values, formats }, locale: "fr" });
  expect(sample).toMatchObject({ titles, hasTitles: true, above: 2, sampled: 4 });
  expect(sample.rows[0]).toEqual(["1", "007", "31/01/2025", "10,5"]);
  expect(proposedChoices(sample, DAY).choices).toMatchObject({
    columns: { customer: "customer", date: "date", amount: "amount", order: "order" },
    sources: ["Orders"],
  });
  const ofTable = await sampleOrders({
    cells: { name: "Sales", size: 5, titles, values: cells, formats: formats.slice(3) },
    locale: "fr",
  });
  expect(ofTable).toMatchObject({ titles, hasTitles: true, above: 0 });
});
