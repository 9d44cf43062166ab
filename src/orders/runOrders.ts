import type { Jobs, Report } from "../workers/Job";
import { jobRunner } from "../workers/jobRunner";
import { startWorker } from "../workers/startWorker";
import type { CountedSource } from "./counted/readCounted";
import type { modelCohorts } from "./models/modelCohorts";
import type { modelCustomers } from "./models/modelCustomers";
import type { PartsWanted } from "./models/partedInSession";
import type { spendingCustomers } from "./models/spendingCustomers";
import type { yearsOfOrders } from "./models/yearsOfOrders";
import type { TiersWanted } from "./models/tiersInSession";
import type { InSession, ordersJobs } from "./ordersJobs";
import type { JoinsWanted, OrdersToOpen, OrdersToPrepare, RowsWanted } from "./prepare/OrderSession";
import type { SampleSource } from "./prepare/sample/sampleOrders";
import type { OrderSource } from "./readOrders";
import type { LinesToReduce, OrdersToReduce } from "./reduceOrders";
import type { TablesWanted } from "./tables/tablesInSession";

/** The name of the worker's file, filled in by the build: scripts/worker-file-plugin.cjs. */
declare const ORDERS_WORKER_FILE: string;

/** Where there is no worker, the page loads what it would do. */
const load = async (): Promise<typeof ordersJobs> =>
  (await import(/* webpackChunkName: "orders" */ "./ordersJobs")).ordersJobs;
const jobs = {
  readOrders: async (source: OrderSource, report: Report) => (await load()).readOrders(source, report),
  reduceOrders: async (source: OrdersToReduce, report: Report) => (await load()).reduceOrders(source, report),
  reduceLines: async (lines: LinesToReduce) => (await load()).reduceLines(lines),
  readCounted: async (source: CountedSource, report: Report) => (await load()).readCounted(source, report),
  sampleOrders: async (source: SampleSource) => (await load()).sampleOrders(source),
  openOrders: async (source: OrdersToOpen, report: Report) => (await load()).openOrders(source, report),
  prepareOrders: async (source: OrdersToPrepare, report: Report) => (await load()).prepareOrders(source, report),
  leftOutRows: async (source: RowsWanted) => (await load()).leftOutRows(source),
  joinTable: async (source: JoinsWanted) => (await load()).joinTable(source),
  tableOrders: async (source: TablesWanted) => (await load()).tableOrders(source),
  modelCustomers: async (source: InSession<typeof modelCustomers>) => (await load()).modelCustomers(source),
  modelCohorts: async (source: InSession<typeof modelCohorts>) => (await load()).modelCohorts(source),
  spendingCustomers: async (source: InSession<typeof spendingCustomers>) => (await load()).spendingCustomers(source),
  partedCustomers: async (source: PartsWanted) => (await load()).partedCustomers(source),
  yearsOfOrders: async (source: InSession<typeof yearsOfOrders>) => (await load()).yearsOfOrders(source),
  customerTiers: async (source: TiersWanted) => (await load()).customerTiers(source),
  releaseOrders: async (source: { session: number }) => (await load()).releaseOrders(source),
} as const satisfies Jobs;

/**
 * Does a job in the worker of orders, which is another one than that of the functions: that one is small, and a file may
 * take minutes. Its file is loaded by the first job.
 */
export const runOrders = jobRunner(jobs, () =>
  startWorker(typeof ORDERS_WORKER_FILE === "undefined" ? undefined : ORDERS_WORKER_FILE),
);
