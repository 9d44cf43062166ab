import { CoreError } from "../core/CoreError";
import { sentences } from "../vocabulary/errors";
import { afterMinutes } from "../workers/afterMinutes";
import { buffersOf } from "../workers/buffersOf";
import { coreErrorOf } from "../workers/coreErrorOf";
import { functionJobs } from "../workers/functionJobs";
import { run } from "../workers/run";
import { runNow } from "../workers/runNow";
import { keyOf } from "./keyOf";

export type JobName = keyof typeof functionJobs;
export type Outcome<J extends JobName = JobName> =
  { found: ReturnType<(typeof functionJobs)[J]> } | { failed: CoreError };

/** Outcomes that are kept: more than a workbook has fits. */
const MOST_KEPT = 200;
/** And of those with columns of figures, which may hold a hundred thousand customers. */
const MOST_LARGE = 3;
/** A cell that is busy for longer would be thought to be so for ever. */
const LONGEST_MINUTES = 5;

/** What is on its way for all who ask for it. */
interface UnderWay {
  outcome: Promise<Outcome>;
  asking: number;
  stop: (reason: CoreError) => void;
}

const kept = new Map<string, Outcome>();
const underWay = new Map<string, UnderWay>();

/**
 * A job with what it is given. It is done once for all cells that ask for the same, and what came of it is kept, so
 * that a recalculation shows no busy cell.
 */
export class JobCall<J extends JobName> {
  private readonly key: string;

  constructor(
    private readonly job: J,
    private readonly parameters: Parameters<(typeof functionJobs)[J]>[0],
  ) {
    this.key = keyOf(job, parameters);
  }

  /** What came of it before. */
  get known(): Outcome<J> | undefined {
    const outcome = kept.get(this.key);
    if (outcome) keep(this.key, outcome);
    return outcome as Outcome<J> | undefined;
  }

  runNow(): Outcome<J> {
    try {
      return this.finished({ found: runNow(functionJobs, this.job, this.parameters) });
    } catch (error) {
      return this.finished({ failed: coreErrorOf(error) });
    }
  }

  /**
   * In the worker. Excel may cancel a call before, during or after the next one with the same cells: the job ends when
   * nobody is left who asked for it.
   */
  run(invocation: CustomFunctions.CancelableInvocation | undefined): Promise<Outcome<J>> {
    const shared = underWay.get(this.key) ?? this.begin();
    shared.asking++;
    return new Promise((resolve) => {
      let isWaiting = true;
      if (invocation)
        invocation.onCanceled = () => {
          if (!isWaiting) return;
          isWaiting = false;
          const reason = new CoreError("notAvailable", sentences.canceled());
          resolve({ failed: reason });
          if (--shared.asking === 0) shared.stop(reason);
        };
      void shared.outcome.then((outcome) => {
        isWaiting = false;
        resolve(outcome as Outcome<J>);
      });
    });
  }

  private begin(): UnderWay {
    // an old runtime has none: its jobs run to their end
    const controller = typeof AbortController === "undefined" ? undefined : new AbortController();
    let settle!: (outcome: Outcome) => void;
    const outcome = new Promise<Outcome>((resolve) => (settle = resolve));
    const end = (found: Outcome): void => {
      clear();
      if (underWay.get(this.key) === shared) underWay.delete(this.key);
      settle(found);
    };
    const shared: UnderWay = {
      outcome,
      asking: 0,
      stop: (reason) => {
        end({ failed: reason });
        controller?.abort(reason);
      },
    };
    const clear = afterMinutes(LONGEST_MINUTES, () => {
      shared.stop(new CoreError("notAvailable", sentences.tookTooLong(LONGEST_MINUTES)));
    });
    underWay.set(this.key, shared);
    run(this.job, this.parameters, controller ? { signal: controller.signal } : {}).then(
      (found) => {
        end(this.finished({ found }));
      },
      (error: unknown) => {
        const failed = coreErrorOf(error);
        end(controller?.signal.aborted ? { failed } : this.finished({ failed }));
      },
    );
    return shared;
  }

  /** A fault of our own is not kept: it may pass. */
  private finished(outcome: Outcome<J>): Outcome<J> {
    if (!("failed" in outcome && outcome.failed.kind === "value")) keep(this.key, outcome);
    return outcome;
  }
}

/** The ones that were asked for least lately give way. */
function keep(key: string, outcome: Outcome): void {
  kept.delete(key);
  kept.set(key, outcome);
  const large = [...kept].filter(([, one]) => isLarge(one)).map(([own]) => own);
  for (const oldest of [...large.slice(0, -MOST_LARGE), ...[...kept.keys()].slice(0, -MOST_KEPT)]) kept.delete(oldest);
}

const isLarge = (outcome: Outcome): boolean => "found" in outcome && buffersOf(outcome.found).length > 0;
