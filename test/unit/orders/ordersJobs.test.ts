import { CoreError } from "../../../src/core/CoreError";
import { ordersJobs } from "../../../src/orders/ordersJobs";
import { runOrders } from "../../../src/orders/runOrders";
import { jobRunner } from "../../../src/workers/jobRunner";
import { serialOf } from "../../../src/vocabulary/calendar";
import { buffersOf } from "../../../src/workers/buffersOf";
import { FakeWorker } from "../../support/FakeWorker";
import { CHOICE, fileOf, linesOf, ordersIn } from "../../support/ordersRead";

const TITLES = "customer,date,amount\n";
const source = (...texts: string[]): Parameters<typeof ordersJobs.readOrders>[0] => ({
  files: texts.map((text, i) => fileOf(text, `orders ${i + 1}.csv`)),
  choice: CHOICE,
  locale: "en",
});
const long = source(TITLES + "A,2024-01-31,1\n".repeat(600_000));

/** A runner, and the workers that it has started. */
function runner() {
  const workers: FakeWorker[] = [];
  const run = jobRunner(ordersJobs, () => {
    workers.push(new FakeWorker(ordersJobs));
    return Promise.resolve(workers.at(-1));
  });
  return { run, workers };
}
const ways = [
  ["in the worker", () => runner().run],
  ["on the page", () => runOrders],
] as const;

test.each(ways)("%s: the lines of files that are handed over", async (_, make) => {
  const texts = [`${TITLES}A,2024-01-31,1\n`, `${TITLES}B,2024-01-31,2\nx\n`];
  const found = await make()("readOrders", source(...texts));
  expect(linesOf(found)).toEqual(linesOf(await ordersIn(texts)));
  expect(found).toEqual(await ordersIn(texts));
});

test.each(ways)("%s: a file that is not read is named in its sentence, and the next job is done", async (_, make) => {
  const run = make();
  const error: unknown = await run("readOrders", source(TITLES, "id\n")).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(CoreError);
  expect(error).toMatchObject({
    kind: "value",
    sentence: { en: "orders 2.csv: The columns “customer”, “date”, “amount” are missing." },
  });
  expect((await run("readOrders", source(`${TITLES}A,2024-01-31,1\n`))).ids).toEqual(["A"]);
});

test.each(ways)("%s: progress is the share of bytes, and reading stops when it is given up", async (_, make) => {
  const run = make();
  const stop = new AbortController();
  const reason = new Error("stopped");
  const shares: number[] = [];
  const stopped = run("readOrders", long, {
    signal: stop.signal,
    onProgress: (share) => {
      shares.push(share);
      if (share < 1) stop.abort(reason);
    },
  });
  await expect(stopped).rejects.toBe(reason);
  expect(shares).toHaveLength(1);
  expect(shares[0]).toBeNear(2 ** 21 / long.files[0]!.data.size, 1e-12);
  expect((await run("readOrders", source(`${TITLES}A,2024-01-31,1\n`))).ids).toEqual(["A"]);
});

describe("orders are reduced to their customers", () => {
  const days = ["01", "01", "08", "15"];
  const text = TITLES + days.map((day) => `A,2024-01-${day},2.5\nB,2024-01-${day},-1\n`).join("") + "C,2024-01-31,7\n";
  const until = serialOf([2024, 1, 31]);
  const reduced = {
    ids: ["A", "B", "C"],
    customers: {
      customers: Int32Array.of(0, 2),
      repeatPurchases: Int32Array.of(2, 0),
      recency: Float64Array.of(14, 0),
      age: Float64Array.of(30, 0),
      monetaryValue: Float64Array.of(2.5, NaN),
      total: Float64Array.of(10, 7),
      firstAmount: Float64Array.of(5, 7),
    },
    compressed: { unit: "day", repeatPurchases: Int32Array.of(0, 2), customers: Int32Array.of(1, 1) },
    spend: { repeatPurchases: Int32Array.of(2), customers: Int32Array.of(1) },
  };

  test.each(ways)("%s: of files", async (_, make) => {
    const shares: number[] = [];
    const found = await make()(
      "reduceOrders",
      { ...source(text), until },
      { onProgress: (share) => shares.push(share) },
    );
    expect(found).toMatchObject({ ...reduced, report: { rows: 9 } });
    expect(shares).toEqual([0.8, 1]);
  });

  test("of lines, whose memory is handed over, as that of the result is", async () => {
    const { run } = runner();
    const { report, ...lines } = await ordersIn(text);
    expect(report.rows).toBe(9);
    expect(await run("reduceLines", { lines, until }, { transfer: buffersOf(lines) })).toMatchObject(reduced);
    expect([lines.customers.length, lines.days.length, lines.amounts.length]).toEqual([0, 0, 0]);
    const kept = await ordersIn(text);
    expect(await runOrders("reduceLines", { lines: kept, until })).toMatchObject(reduced);
    expect(kept.days).toHaveLength(9);
  });
});

test("whoever gives up reading ends its worker", async () => {
  const { run, workers } = runner();
  const stop = new AbortController();
  const stopped = run("readOrders", long, { signal: stop.signal, onProgress: () => stop.abort() });
  await expect(stopped).rejects.toThrow();
  await run("readOrders", source(`${TITLES}A,2024-01-31,1\n`));
  expect(workers.map(({ ended }) => ended)).toEqual([true, false]);
});

test("memory that is not there is said so", async () => {
  const broken = {
    name: "huge.csv",
    data: {
      size: 1,
      slice: () => {
        throw new RangeError("Array buffer allocation failed");
      },
    },
  };
  await expect(ordersJobs.readOrders({ ...source(), files: [broken as never] }, () => undefined)).rejects.toMatchObject(
    {
      sentence: { en: "The files hold more lines than there is memory for. Read fewer of them at once." },
    },
  );
});
