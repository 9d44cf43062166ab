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
type ModelJob = keyof typeof modelJobs;
const later =
  <N extends ModelJob>(name: N) =>
  async (asked: Parameters<(typeof modelJobs)[N]>[0], report: Report) =>
    (await load())[name](asked as never, report) as ReturnType<(typeof modelJobs)[N]>;
const jobs = {
  ...functionJobs,
  forecastCustomers: later("forecastCustomers"),
  churnWatch: later("churnWatch"),
  newCustomers: later("newCustomers"),
  forecastCohorts: later("forecastCohorts"),
  compareModels: later("compareModels"),
  fitModels: later("fitModels"),
} as const satisfies Jobs;

const KEY = Symbol.for("clv.run");
const page = globalThis as { [KEY]?: Run<typeof jobs> };

/**
 * Does a job in the page's worker. Functions and pane are two bundles of one page: the first makes what the other
 * finds, so there is one worker.
 */
export const run = (page[KEY] ??= jobRunner(jobs, () =>
  startWorker(typeof WORKER_FILE === "undefined" ? undefined : WORKER_FILE),
));
