import { CoreError } from "../core/CoreError";
import { ask } from "./ask";
import { coreErrorOf } from "./coreErrorOf";
import type { Jobs, Report } from "./Job";
import type { WorkerPort } from "./protocol";
import { runNow } from "./runNow";
import { untilAborted } from "./untilAborted";

interface RunOptions {
  /** Is told the share of the work that is done. */
  onProgress?: Report;
  signal?: AbortSignal;
  /**
   * Memory of the parameters that the caller gives away: where there is a worker it is handed over instead of copied,
   * and empty afterwards.
   */
  transfer?: ArrayBuffer[];
}

export type Run<J extends Jobs> = <N extends keyof J & string>(
  name: N,
  parameters: Parameters<J[N]>[0],
  options?: RunOptions,
) => Promise<Awaited<ReturnType<J[N]>>>;

/**
 * Does jobs in a worker, one after another: it is started for the first one and stays. Where there is none, or it is
 * lost, the page does them.
 * A job does not listen while it works, so stopping one ends its worker, and the next one gets a new worker.
 *
 * @returns rejects with a CoreError, whatever went wrong, or with the reason of the signal
 */
export function jobRunner<J extends Jobs>(jobs: J, start: () => Promise<WorkerPort | undefined>): Run<J> {
  let worker: Promise<WorkerPort | undefined> | undefined;
  let last: Promise<unknown> = Promise.resolve();
  let count = 0;

  async function turn<N extends keyof J & string>(
    job: N,
    parameters: Parameters<J[N]>[0],
    { onProgress, signal, transfer = [] }: RunOptions,
  ): Promise<Awaited<ReturnType<J[N]>>> {
    signal?.throwIfAborted();
    const port = await (worker ??= start());
    signal?.throwIfAborted();
    if (port) {
      try {
        return (await untilAborted(
          ask(port, { id: ++count, job, parameters }, transfer, onProgress),
          signal,
        )) as Awaited<ReturnType<J[N]>>;
      } catch (error) {
        // the reason of a signal may be anything
        if (error instanceof CoreError && !signal?.aborted) throw error;
        port.terminate();
        worker = undefined;
        // nobody waits for it any more, or its parameters went with the worker
        if (signal?.aborted || transfer.length > 0) throw coreErrorOf(error);
      }
    }
    try {
      const outcome: unknown = runNow(jobs, job, parameters, (share) => {
        onProgress?.(share);
        signal?.throwIfAborted();
      });
      return (await outcome) as Awaited<ReturnType<J[N]>>;
    } catch (error) {
      // of a job that waited: what is thrown at once is one already
      throw coreErrorOf(error);
    }
  }

  return (name, parameters, options = {}) => {
    const outcome = last.then(() => turn(name, parameters, options));
    last = outcome.catch(() => undefined);
    return untilAborted(outcome, options.signal);
  };
}
