import { CoreError } from "../core/CoreError";
import { sentences } from "../vocabulary/errors";
import type { functionJobs } from "../workers/functionJobs";
import { isAtOnce } from "./atOnce";
import { cellError } from "./cellError";
import { JobCall, type JobName, type Outcome } from "./JobCall";
import { orError } from "./orError";
import type { Later, LikeInput, Spill, Value } from "./signature";

/**
 * A result that takes more than a moment: a job of the worker, which stops when Excel cancels the call. Until then the
 * cell is busy. What was found for the same cells before, and what is wrong with them, is answered at once.
 *
 * @param prepare  what the job is given; a CoreError is the cell's error
 * @param answer   makes the cells of what the job found
 */
export function later<J extends JobName, Result extends Value | LikeInput | Spill>(
  job: J,
  prepare: () => Parameters<(typeof functionJobs)[J]>[0],
  answer: (found: ReturnType<(typeof functionJobs)[J]>) => Result,
  invocation?: CustomFunctions.CancelableInvocation,
): Later<Result> {
  const shown = (outcome: Outcome<J>): Result =>
    orError(() => {
      if ("failed" in outcome) throw outcome.failed;
      return answer(outcome.found);
    });
  // whoever is answered at once knows that it is no promise
  const now = (cells: Result): Later<Result> => cells as unknown as Later<Result>;
  try {
    const call = new JobCall(job, prepare());
    const known = call.known ?? (isAtOnce() ? call.runNow() : undefined);
    if (known) return now(shown(known));
    // a preview of a formula that is being typed is no reason to work
    if (invocation?.isInValuePreview) throw new CoreError("notAvailable", sentences.notInPreview());
    return call.run(invocation).then(shown);
  } catch (error) {
    return now([[cellError(error)]] as unknown[][] as Result);
  }
}
