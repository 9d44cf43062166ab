import { jobRunner, type Run } from "./jobRunner";
import { jobs } from "./jobs";
import { startWorker } from "./startWorker";

const KEY = Symbol.for("clv.run");
const page = globalThis as { [KEY]?: Run<typeof jobs> };

/**
 * Does a job in the page's worker. Functions and pane are two bundles of one page: the first makes what the other
 * finds, so there is one worker.
 */
export const run = (page[KEY] ??= jobRunner(jobs, startWorker));
