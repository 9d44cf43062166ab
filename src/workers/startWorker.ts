import type { Answer, WorkerPort } from "./protocol";

/** The name of the worker's file beside the page, filled in by the build: scripts/worker-file-plugin.cjs. */
declare const WORKER_FILE: string;

/** A worker that has said it is there; nothing where there are none, or where it did not come up. */
export async function startWorker(): Promise<WorkerPort | undefined> {
  if (typeof Worker === "undefined" || typeof WORKER_FILE === "undefined") return undefined;
  try {
    return await ready(new Worker(WORKER_FILE));
  } catch {
    return undefined;
  }
}

/** Nothing is sent before that: what is handed over to a worker that does not come up would be lost. */
function ready(worker: WorkerPort): Promise<WorkerPort> {
  return new Promise((resolve, reject) => {
    worker.onmessage = ({ data }) => {
      if ((data as Answer).type === "ready") resolve(worker);
    };
    worker.onerror = ({ message }) => {
      worker.terminate();
      reject(new Error(message));
    };
  });
}
