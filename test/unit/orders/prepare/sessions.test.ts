import type { CoreError } from "../../../../src/core/CoreError";
import { ordersJobs } from "../../../../src/orders/ordersJobs";
import { runOrders } from "../../../../src/orders/runOrders";
import { preparedIn } from "../../../../src/orders/prepare/sessions";
import { jobRunner } from "../../../../src/workers/jobRunner";
import { FakeWorker } from "../../../support/FakeWorker";
import { CHOICES, tableOf } from "../../../support/orderChoices";
import { fileOf } from "../../../support/ordersRead";

const ways = [
  ["in the worker", () => jobRunner(ordersJobs, () => Promise.resolve(new FakeWorker(ordersJobs)))],
  ["on the page", () => runOrders],
] as const;
const table = tableOf(
  "order,customer,date,amount",
  "1,A,2025-01-31,10",
  "2,,2025-01-31,5.50",
  "3,,soon,7",
  "4,B,2025-01-31,-1",
);
const source = { files: [fileOf(table)], choices: CHOICES, locale: "en" as const };

test.each(ways)("%s: orders are read once, prepared as often as choices change, and released", async (_, make) => {
  const run = make();
  const shares: number[] = [];
  const opened = await run("openOrders", source, { onProgress: (share) => shares.push(share) });
  expect(opened).toMatchObject({ rows: 4, blank: 0 });
  expect(shares.at(-1)).toBe(1);
  const { session } = opened;
  const report = await run("prepareOrders", { session, choices: CHOICES });
  expect(report).toMatchObject({ total: 21.5, used: { rows: 2, amount: 9 } });
  expect(preparedIn(session).lines.ids).toEqual(["A", "B"]);
  expect(await run("leftOutRows", { session, reason: "noCustomer" })).toEqual({
    source: ["orders.csv"],
    row: Int32Array.of(3),
    customer: [""],
    date: [45_688],
    amount: [5.5],
    order: ["2"],
  });
  expect(await run("leftOutRows", { session, reason: "refunds" })).toMatchObject({ row: Int32Array.of(5) });
  const later = await run("prepareOrders", { session, choices: { ...CHOICES, today: 40_000 } });
  expect(later).toMatchObject({ total: 21.5, used: { rows: 0, amount: 0 } });
  await run("releaseOrders", { session });
  const gone: unknown = await run("prepareOrders", { session, choices: CHOICES }).catch((error: unknown) => error);
  expect((gone as CoreError).sentence.en).toBe("The orders are not open any more. Choose them again.");
});

test("two sources that are open know nothing of each other", async () => {
  const [first, second] = [await runOrders("openOrders", source), await runOrders("openOrders", source)];
  expect(first.session).not.toBe(second.session);
  await runOrders("prepareOrders", { session: first.session, choices: CHOICES });
  await expect(runOrders("leftOutRows", { session: second.session, reason: "noDate" })).rejects.toThrow();
});

test("a table of the user's own: which ids are joined, and which are not among the customers", async () => {
  const text = tableOf("order,customer,date,amount", "1,A,2025-01-31,10", "2, A,2025-01-31,1", "3,17,2025-01-31,1");
  const { session } = await runOrders("openOrders", { ...source, files: [fileOf(text)] });
  const read = await runOrders("joinTable", {
    session,
    customerBy: "customer",
    rows: [
      ["A", "Z"],
      [17, "Z"],
      ["", ""],
      ["nobody", "Z"],
      ["A", "A"],
    ],
  });
  expect(read).toEqual({
    joins: { A: "Z", " A": "Z", "17": "Z" },
    found: 2,
    missing: [{ row: 4, id: "nobody" }],
    twice: [{ row: 5, id: "A" }],
    circles: [],
  });
});

test("reading ends when it is given up, and a file that is not read is named", async () => {
  const stop = new AbortController();
  const reason = new Error("stopped");
  stop.abort(reason);
  await expect(runOrders("openOrders", source, { signal: stop.signal })).rejects.toBe(reason);
  const wrong = { ...source, choices: { ...CHOICES, columns: { ...CHOICES.columns, status: "state" } } };
  await expect(runOrders("openOrders", wrong)).rejects.toMatchObject({
    sentence: { en: "orders.csv: The column “state” is missing." },
  });
});
