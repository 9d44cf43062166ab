import type { Answer, WorkerPort } from "./protocol";

/**
 * A worker that has said it is there; nothing where there are none, or where it did not come up.
 *
 * @param file  beside the page; undefined where no build has made one
 */
export async function startWorker(file: string | undefined): Promise<WorkerPort | undefined> {
  if (typeof Worker === "undefined" || file === undefined) return undefined;
  try {
    return await ready(new Worker(file));
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
