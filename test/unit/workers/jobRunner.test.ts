import fc from "fast-check";
import { CoreError, type ErrorKind } from "../../../src/core/CoreError";
import { sentences } from "../../../src/vocabulary/errors";
import type { Report } from "../../../src/workers/Job";
import { jobRunner } from "../../../src/workers/jobRunner";
import { jobs } from "../../../src/workers/jobs";
import { runNow } from "../../../src/workers/runNow";
import { FakeWorker } from "../../support/FakeWorker";

const SENTENCE = { en: "orders must be a number.", fr: "orders doit être un nombre." };
const STOPPED = new Error("stopped");

let done: unknown[];
beforeEach(() => {
  done = [];
});

const testJobs = {
  double(values: Float64Array): Float64Array {
    const result = values.map((value) => 2 * value);
    done.push(result);
    return result;
  },
  sums: ({ rows, shared }: { rows: number[][]; shared: Float64Array }) => ({
    sums: Float64Array.from(rows, (row) => row.reduce((a, b) => a + b)),
    shared,
    count: rows.length,
  }),
  note: (name: string) => {
    done.push(name);
    return name;
  },
  steps: (shares: readonly number[], report: Report) => {
    for (const share of shares) report(share);
    return shares.length;
  },
  refuse: (kind: ErrorKind) => {
    throw new CoreError(kind, SENTENCE);
  },
  fail: (thrown: string) => {
    throw new RangeError(thrown);
  },
  secret: () => () => 1,
  call: (given: { me?: () => number }) => given.me?.() ?? 0,
};

/** A runner, and the workers that it has started. */
function runner(make = () => new FakeWorker(testJobs)) {
  const workers: FakeWorker[] = [];
  const run = jobRunner(testJobs, () => {
    workers.push(make());
    return Promise.resolve(workers.at(-1));
  });
  return { run, workers };
}
const alone = () => jobRunner(testJobs, () => Promise.resolve(undefined));

describe("in the worker and without one alike", () => {
  const ways = [
    ["in the worker", () => runner().run],
    ["on the page", alone],
  ] as const;

  test.each(ways)("%s: results, in order, one job at a time", async (_, make) => {
    const run = make();
    const outcomes = await Promise.all([
      run("note", "first"),
      run("double", Float64Array.of(1, 2.5)),
      run("note", "third"),
    ]);
    expect(outcomes).toEqual(["first", Float64Array.of(2, 5), "third"]);
    expect([done[0], done[2]]).toEqual(["first", "third"]);
    expect(await run("sums", { rows: [[1, 2], [3]], shared: new Float64Array(new SharedArrayBuffer(8)) })).toEqual({
      sums: Float64Array.of(3, 3),
      shared: Float64Array.of(0),
      count: 2,
    });
  });

  test.each(ways)("%s: an error keeps its kind and its sentence in every language", async (_, make) => {
    const run = make();
    for (const kind of ["value", "notAvailable", "divide", "overflow"] as const) {
      const error: unknown = await run("refuse", kind).catch((reason: unknown) => reason);
      expect(error).toBeInstanceOf(CoreError);
      expect(error).toMatchObject({ kind, sentence: SENTENCE });
    }
    expect(await run("note", "the worker goes on")).toBe("the worker goes on");
  });

  test.each(ways)("%s: an error that nobody foresaw is an internal one", async (_, make) => {
    const error: unknown = await make()("fail", "out of luck").catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(CoreError);
    expect(error).toMatchObject({ kind: "value", sentence: sentences.internal("RangeError: out of luck") });
  });

  test.each(ways)("%s: progress only grows, by a hundredth at least, to 1", async (_, make) => {
    const shares = [...Array.from({ length: 10_000 }, (_, i) => i / 10_000), 0.3, 1];
    const reported: number[] = [];
    expect(await make()("steps", shares, { onProgress: (share) => reported.push(share) })).toBe(shares.length);
    expect(reported).toEqual([...new Set(reported)].sort((a, b) => a - b));
    expect(reported.length).toBeGreaterThan(90);
    expect(reported.length).toBeLessThanOrEqual(101);
    expect(reported.at(-1)).toBe(1);
  });

  test.each(ways)(
    "%s: what is stopped at its first progress rejects with the reason, and the next job is done",
    async (_, make) => {
      const run = make();
      const stop = new AbortController();
      const reported: number[] = [];
      const stopped = run("steps", [0.2, 0.4, 0.6], {
        signal: stop.signal,
        onProgress: (share) => {
          reported.push(share);
          stop.abort(STOPPED);
        },
      });
      const next = run("note", "next");
      await expect(stopped).rejects.toBe(STOPPED);
      expect(await next).toBe("next");
      expect(reported).toEqual([0.2]);
    },
  );

  test.each(ways)(
    "%s: what is stopped before its turn is never begun, and nobody waits for its turn",
    async (_, make) => {
      const run = make();
      const stop = new AbortController();
      const first = run("note", "first");
      const second = run("note", "second", { signal: stop.signal });
      stop.abort(STOPPED);
      await expect(second).rejects.toBe(STOPPED);
      await expect(run("note", "third", { signal: AbortSignal.abort(STOPPED) })).rejects.toBe(STOPPED);
      expect([await first, await run("note", "fourth")]).toEqual(["first", "fourth"]);
      expect(done).toEqual(["first", "fourth"]);
    },
  );

  test("every job of the product gives what it gives at once", async () => {
    const run = jobRunner(jobs, () => Promise.resolve(new FakeWorker(jobs)));
    await fc.assert(
      fc.asyncProperty(fc.float64Array({ noNaN: true, maxLength: 200 }), async (values) => {
        expect(await run("descending", values)).toEqual(runNow(jobs, "descending", values));
      }),
    );
  });
});

test("one worker, started by the first job", async () => {
  const { run, workers } = runner();
  expect(workers).toHaveLength(0);
  await Promise.all([run("note", "a"), run("refuse", "value").catch(() => undefined), run("note", "b")]);
  expect(workers.map(({ ended }) => ended)).toEqual([false]);
});

test("what the caller gives away is handed over, and all else is copied; a result is always handed over", async () => {
  const { run } = runner();
  const [given, kept] = [Float64Array.of(1, 2), Float64Array.of(3)];
  expect(await run("double", given, { transfer: [given.buffer] })).toEqual(Float64Array.of(2, 4));
  expect(await run("double", kept)).toEqual(Float64Array.of(6));
  expect([given.length, kept.length]).toEqual([0, 1]);
  // what the worker itself had of its results
  expect(done.map((result) => (result as Float64Array).length)).toEqual([0, 0]);
});

test("a job that is stopped ends its worker, whatever the reason, and only a job that was sent loses what it gave away", async () => {
  const { run, workers } = runner();
  const reason = new CoreError("value", SENTENCE);
  const stop = new AbortController();
  const waiting = Float64Array.of(1);
  const stopped = run("steps", [0.5], { signal: stop.signal, onProgress: () => stop.abort(reason) });
  const unsent = run("double", waiting, { signal: stop.signal, transfer: [waiting.buffer] });
  await expect(stopped).rejects.toBe(reason);
  await expect(unsent).rejects.toBe(reason);
  expect(await run("note", "next")).toBe("next");
  expect(workers.map(({ ended }) => ended)).toEqual([true, false]);
  expect(waiting.length).toBe(1);
});

test("where no worker comes up, the page does every job, and does not try again", async () => {
  const start = jest.fn(() => Promise.resolve(undefined));
  const run = jobRunner(testJobs, start);
  const given = Float64Array.of(1);
  expect(await run("double", given, { transfer: [given.buffer] })).toEqual(Float64Array.of(2));
  expect(await run("note", "more")).toBe("more");
  expect([start.mock.calls.length, given.length]).toEqual([1, 1]);
});

describe("a worker that is lost on the way", () => {
  class DyingWorker extends FakeWorker {
    override postMessage(
      message: Parameters<FakeWorker["postMessage"]>[0],
      options?: { transfer?: ArrayBuffer[] },
    ): void {
      structuredClone(message, options);
      queueMicrotask(() => this.fail("out of memory"));
    }
  }

  test("leaves its job to the page, and the next one to another worker", async () => {
    const kinds = [DyingWorker, FakeWorker];
    const { run, workers } = runner(() => new (kinds.shift()!)(testJobs));
    expect(await run("double", Float64Array.of(4))).toEqual(Float64Array.of(8));
    expect(await run("note", "next")).toBe("next");
    expect(workers.map(({ ended }) => ended)).toEqual([true, false]);
  });

  test("takes what it was given with it: an internal error", async () => {
    const { run } = runner(() => new DyingWorker(testJobs));
    const given = Float64Array.of(4);
    await expect(run("double", given, { transfer: [given.buffer] })).rejects.toMatchObject({
      kind: "value",
      sentence: sentences.internal("Error: out of memory"),
    });
  });

  test("or one whose answer the browser cannot read", async () => {
    const { run, workers } = runner(
      () =>
        new (class extends FakeWorker {
          override postMessage(): void {
            queueMicrotask(() => this.onmessageerror?.({} as MessageEvent));
          }
        })(testJobs),
    );
    expect(await run("note", "done here")).toBe("done here");
    expect(workers[0]!.ended).toBe(true);
  });
});

test("parameters that cannot be sent stay on the page, and a result that cannot be sent is an internal error", async () => {
  const { run } = runner();
  expect(await run("call", { me: () => 5 })).toBe(5);
  await expect(run("secret", undefined)).rejects.toMatchObject({
    kind: "value",
    sentence: { en: expect.stringMatching(/^Internal error: DataCloneError/) as string },
  });
});

test("what an earlier job still had to say is passed over", async () => {
  const { run, workers } = runner();
  const reported: number[] = [];
  await run("note", "first");
  const second = run("steps", [0.5], { onProgress: (share) => reported.push(share) });
  workers[0]!.inside.postMessage({ type: "progress", id: 1, share: 0.9 });
  workers[0]!.inside.postMessage({ type: "result", id: 1, result: "late" });
  expect(await second).toBe(1);
  expect(reported).toEqual([0.5]);
});
