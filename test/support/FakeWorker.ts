import type { Jobs } from "../../src/workers/Job";
import type { Answer, Port, Request, WorkerPort } from "../../src/workers/protocol";
import { serveJobs } from "../../src/workers/serveJobs";

/**
 * A worker in the test's own thread: messages are copied and handed over as browsers do it, and come one after the
 * other, after what is being done.
 */
export class FakeWorker implements WorkerPort {
  onmessage: Port["onmessage"] = null;
  onerror: WorkerPort["onerror"] = null;
  onmessageerror: WorkerPort["onmessageerror"] = null;
  ended = false;
  readonly inside: Port = {
    onmessage: null,
    postMessage: (message, options) => this.deliver(this, message, options?.transfer),
  };

  constructor(jobs: Jobs) {
    serveJobs(this.inside, jobs);
  }

  postMessage(message: Request, options?: { transfer?: ArrayBuffer[] }): void {
    this.deliver(this.inside, message, options?.transfer);
  }

  terminate(): void {
    this.ended = true;
  }

  /** As a browser says that a worker did not come up, or is lost. */
  fail(message: string): void {
    this.onerror?.({ message } as ErrorEvent);
  }

  private deliver(to: Port, message: Request | Answer, transfer: ArrayBuffer[] = []): void {
    const data = structuredClone(message, { transfer });
    setImmediate(() => {
      if (!this.ended) to.onmessage?.({ data } as MessageEvent);
    });
  }
}
