import { jobRunner, type Run } from "./jobRunner";
import { jobs } from "./jobs";
import { startWorker } from "./startWorker";

/** The name of the worker's file, filled in by the build: scripts/worker-file-plugin.cjs. */
declare const WORKER_FILE: string;

const KEY = Symbol.for("clv.run");
const page = globalThis as { [KEY]?: Run<typeof jobs> };

/**
 * Does a job in the page's worker. Functions and pane are two bundles of one page: the first makes what the other
 * finds, so there is one worker.
 */
export const run = (page[KEY] ??= jobRunner(jobs, () =>
  startWorker(typeof WORKER_FILE === "undefined" ? undefined : WORKER_FILE),
));
