import type { Jobs, Report } from "../workers/Job";
import { jobRunner } from "../workers/jobRunner";
import { startWorker } from "../workers/startWorker";
import type { OrdersRead } from "./OrdersRead";
import type { OrderSource } from "./readOrders";

/** The name of the worker's file, filled in by the build: scripts/worker-file-plugin.cjs. */
declare const ORDERS_WORKER_FILE: string;

/** Where there is no worker, the page loads what it would do. */
const jobs = {
  readOrders: async (source: OrderSource, report: Report): Promise<OrdersRead> => {
    const { ordersJobs } = await import(/* webpackChunkName: "orders" */ "./ordersJobs");
    return ordersJobs.readOrders(source, report);
  },
} as const satisfies Jobs;

/**
 * Does a job in the worker of orders, which is another one than that of the functions: that one is small, and a file may
 * take minutes. Its file is loaded by the first job.
 */
export const runOrders = jobRunner(jobs, () =>
  startWorker(typeof ORDERS_WORKER_FILE === "undefined" ? undefined : ORDERS_WORKER_FILE),
);
