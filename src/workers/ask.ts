import { CoreError } from "../core/CoreError";
import type { Report } from "./Job";
import type { Answer, Request, WorkerPort } from "./protocol";

/**
 * Has a worker do a job.
 *
 * @param transfer memory of the parameters that is handed over instead of copied
 * @returns what came of it; rejects with the job's own CoreError, or with another error when the worker did not take it
 *   or is gone
 */
export function ask(
  worker: WorkerPort,
  request: Request,
  transfer: ArrayBuffer[],
  report: Report | undefined,
): Promise<unknown> {
  return new Promise((resolve, reject) => {
    worker.onmessage = ({ data }) => {
      const answer = data as Answer;
      if (answer.type === "ready" || answer.id !== request.id) return;
      if (answer.type === "progress") report?.(answer.share);
      else if (answer.type === "result") resolve(answer.result);
      else reject(new CoreError(answer.kind, answer.sentence));
    };
    worker.onerror = ({ message }) => reject(new Error(message));
    worker.onmessageerror = () => reject(new Error("The answer cannot be read."));
    worker.postMessage(request, { transfer });
  });
}
