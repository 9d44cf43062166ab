import { functionJobs } from "./functionJobs";
import type { Jobs, Report } from "./Job";
import { jobRunner, type Run } from "./jobRunner";
import type { modelJobs } from "./modelJobs";
import { startWorker } from "./startWorker";

/** The name of the worker's file, filled in by the build: scripts/worker-file-plugin.cjs. */
declare const WORKER_FILE: string;

/** Where there is no worker, the page loads what it would do for the Models tab. */
const load = async (): Promise<typeof modelJobs> =>
  (await import(/* webpackChunkName: "model-jobs" */ "./modelJobs")).modelJobs;
type Asked<N extends keyof typeof modelJobs> = Parameters<(typeof modelJobs)[N]>[0];
const jobs = {
  ...functionJobs,
  forecastCustomers: async (asked: Asked<"forecastCustomers">, report: Report) =>
    (await load()).forecastCustomers(asked, report),
  newCustomers: async (asked: Asked<"newCustomers">, report: Report) => (await load()).newCustomers(asked, report),
  forecastCohorts: async (asked: Asked<"forecastCohorts">) => (await load()).forecastCohorts(asked),
  compareModels: async (asked: Asked<"compareModels">, report: Report) => (await load()).compareModels(asked, report),
  fitModels: async (asked: Asked<"fitModels">, report: Report) => (await load()).fitModels(asked, report),
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
