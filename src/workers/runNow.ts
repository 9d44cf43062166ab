import { coreErrorOf } from "./coreErrorOf";
import type { Job, Jobs, Report } from "./Job";

/** Reports are messages, and nobody sees a bar move by less. */
const STEP = 0.01;

/**
 * Does a job at once, wherever it is called: in the worker, and on the page where there is none.
 *
 * @param report is told the share of the work that is done: each time more, by a hundredth at least, and 1 at the end
 * @throws {CoreError} whatever went wrong
 */
export function runNow<J extends Jobs, N extends keyof J & string>(
  jobs: J,
  name: N,
  parameters: Parameters<J[N]>[0],
  report: Report = () => {},
): ReturnType<J[N]> {
  try {
    return (jobs[name] as Job)(parameters, inSteps(report)) as ReturnType<J[N]>;
  } catch (error) {
    throw coreErrorOf(error);
  }
}

function inSteps(report: Report): Report {
  let next = STEP;
  return (share) => {
    if (share < next) return;
    next = share < 1 ? Math.min(share + STEP, 1) : Infinity;
    report(share);
  };
}
