import { startWorker } from "../../../src/workers/startWorker";
import { FakeWorker } from "../../support/FakeWorker";

const browser = globalThis as { Worker?: unknown };
afterEach(() => {
  delete browser.Worker;
});

test("nothing where there are no workers, nor where no build has made one", async () => {
  expect(await startWorker("worker.js")).toBeUndefined();
  browser.Worker = FakeWorker;
  expect(await startWorker(undefined)).toBeUndefined();
});

test("the worker of the file that the build names, once it is there", async () => {
  const asked: string[] = [];
  const file = "worker.0123456789abcdef0123.js";
  browser.Worker = class extends FakeWorker {
    constructor(file: string) {
      super({});
      asked.push(file);
    }
  };
  expect(await startWorker(file)).toBeInstanceOf(FakeWorker);
  expect(asked).toEqual([file]);
});

test("nothing where the page may not have one", async () => {
  browser.Worker = class {
    constructor() {
      throw new DOMException("refused", "SecurityError");
    }
  };
  expect(await startWorker("worker.js")).toBeUndefined();
});

test("nothing where its file is missing or cannot be read, and it is ended", async () => {
  const started: FakeWorker[] = [];
  browser.Worker = class extends FakeWorker {
    constructor() {
      super({});
      started.push(this);
      queueMicrotask(() => this.fail("404"));
    }
  };
  expect(await startWorker("worker.js")).toBeUndefined();
  expect(started.map(({ ended }) => ended)).toEqual([true]);
});
