import { startWorker } from "../../../src/workers/startWorker";
import { FakeWorker } from "../../support/FakeWorker";

const browser = globalThis as { Worker?: unknown; WORKER_FILE?: string };
afterEach(() => {
  delete browser.Worker;
  delete browser.WORKER_FILE;
});

test("nothing where there are no workers, nor where no build has made one", async () => {
  browser.WORKER_FILE = "worker.js";
  expect(await startWorker()).toBeUndefined();
  delete browser.WORKER_FILE;
  browser.Worker = FakeWorker;
  expect(await startWorker()).toBeUndefined();
});

test("the worker of the file that the build names, once it is there", async () => {
  const asked: string[] = [];
  browser.WORKER_FILE = "worker.0123456789abcdef0123.js";
  browser.Worker = class extends FakeWorker {
    constructor(file: string) {
      super({});
      asked.push(file);
    }
  };
  expect(await startWorker()).toBeInstanceOf(FakeWorker);
  expect(asked).toEqual([browser.WORKER_FILE]);
});

test("nothing where the page may not have one", async () => {
  browser.WORKER_FILE = "worker.js";
  browser.Worker = class {
    constructor() {
      throw new DOMException("refused", "SecurityError");
    }
  };
  expect(await startWorker()).toBeUndefined();
});

test("nothing where its file is missing or cannot be read, and it is ended", async () => {
  const started: FakeWorker[] = [];
  browser.WORKER_FILE = "worker.js";
  browser.Worker = class extends FakeWorker {
    constructor() {
      super({});
      started.push(this);
      queueMicrotask(() => this.fail("404"));
    }
  };
  expect(await startWorker()).toBeUndefined();
  expect(started.map(({ ended }) => ended)).toEqual([true]);
});
