import { descending } from "../core/numerics/descending";
import type { Jobs } from "./Job";

/** All that the worker does, and the page by itself where there is no worker. */
export const jobs = { descending } as const satisfies Jobs;
