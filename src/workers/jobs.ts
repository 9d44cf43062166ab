import { functionJobs } from "./functionJobs";
import type { Jobs } from "./Job";
import { modelJobs } from "./modelJobs";

/** All that the worker does. */
export const jobs = { ...functionJobs, ...modelJobs } as const satisfies Jobs;
