import { jobs } from "../workers/jobs";
import { run } from "../workers/run";
import { runNow } from "../workers/runNow";
import { isAtOnce } from "./atOnce";
import { cellError } from "./cellError";
import { orError } from "./orError";
import type { Later, LikeInput, Spill, Value } from "./signature";

type Name = keyof typeof jobs;

/**
 * A result that takes more than a moment: a job of the worker, which stops when Excel cancels the call. Until then the
 * cell is busy.
 *
 * @param prepare  what the job is given; a CoreError is the cell's error
 * @param answer   makes the cells of what the job found
 */
export function later<J extends Name, Result extends Value | LikeInput | Spill>(
  job: J,
  prepare: () => Parameters<(typeof jobs)[J]>[0],
  answer: (found: ReturnType<(typeof jobs)[J]>) => Result,
  invocation?: CustomFunctions.CancelableInvocation,
): Later<Result> {
  // whoever asks for it at once knows that it is no promise
  if (isAtOnce()) return orError(() => answer(runNow(jobs, job, prepare()))) as unknown as Later<Result>;
  return inWorker(job, prepare, answer, invocation);
}

async function inWorker<J extends Name, Result extends unknown[][]>(
  job: J,
  prepare: () => Parameters<(typeof jobs)[J]>[0],
  answer: (found: ReturnType<(typeof jobs)[J]>) => Result,
  invocation?: CustomFunctions.CancelableInvocation,
): Promise<Result> {
  // an old runtime has none: its calls run to their end
  const controller = typeof AbortController === "undefined" ? undefined : new AbortController();
  if (invocation && controller)
    invocation.onCanceled = () => {
      controller.abort();
    };
  try {
    return answer(await run(job, prepare(), controller ? { signal: controller.signal } : {}));
  } catch (error) {
    return [[cellError(error)]] as unknown[][] as Result;
  }
}
