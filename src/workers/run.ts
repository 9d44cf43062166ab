import { functionJobs } from "./functionJobs";
import type { Jobs, Report } from "./Job";
import { jobRunner, type Run } from "./jobRunner";
import type { modelJobs } from "./modelJobs";
import { startWorker } from "./startWorker";

/** The name of the worker's file, filled in by the build: scripts/worker-file-plugin.cjs. */
declare const WORKER_FILE: string;

/** Where there is no worker, the page loads what it would do for the Models tab. */
const load = async (): Promise<typeof modelJobs> =>
  // the scripts are checked by Node's rules, which want the ending of a file here: webpack does not
  // eslint-disable-next-line @typescript-eslint/ban-ts-comment
  // @ts-ignore
  (await import(/* webpackChunkName: "model-jobs" */ "./modelJobs")).modelJobs;
// by any of their names: a list of them would be a part of what the page loads first
const jobs = new Proxy(functionJobs, {
  get: (known: Jobs, name: string) =>
    known[name] ?? (async (asked: never, report: Report) => ((await load()) as Jobs)[name]!(asked, report)),
}) as typeof functionJobs & typeof modelJobs;

const KEY = Symbol.for("clv.run");
const page = globalThis as { [KEY]?: Run<typeof jobs> };

/**
 * Does a job in the page's worker. Functions and pane are two bundles of one page: the first makes what the other
 * finds, so there is one worker.
 */
export const run = (page[KEY] ??= jobRunner(jobs, () =>
  startWorker(typeof WORKER_FILE === "undefined" ? undefined : WORKER_FILE),
));
