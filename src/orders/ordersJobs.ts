import { CoreError } from "../core/CoreError";
import { FileProblem } from "../spreadsheet/FileProblem";
import type { Jobs, Report } from "../workers/Job";
import { OrderFileProblem } from "./OrderFileProblem";
import type { CountedFigures } from "./counted/CountedColumns";
import { readCounted, type CountedSource } from "./counted/readCounted";
import { modelCohorts } from "./models/modelCohorts";
import { modelCustomers } from "./models/modelCustomers";
import { partedInSession } from "./models/partedInSession";
import { spendingCustomers } from "./models/spendingCustomers";
import { yearsOfOrders } from "./models/yearsOfOrders";
import { tiersInSession } from "./models/tiersInSession";
import type { OrdersRead } from "./OrdersRead";
import type { OpenedOrders, OrdersToOpen } from "./prepare/OrderSession";
import type { OrderSample } from "./prepare/OrderSample";
import { sampleOrders, type SampleSource } from "./prepare/sample/sampleOrders";
import {
  closeSession,
  joinsInSession,
  openSession,
  preparedIn,
  prepareSession,
  rowsInSession,
} from "./prepare/sessions";
import { readOrders, type OrderSource } from "./readOrders";
import { reduceLines, reduceOrders, type OrdersToReduce, type ReducedOrders } from "./reduceOrders";
import { tablesInSession } from "./tables/tablesInSession";

/** What such a function asks beside order lines, of those that were prepared last in a session. */
export type InSession<F extends (lines: never, wanted: never) => unknown> = { session: number } & Parameters<F>[1];

/** What the worker of orders does. */
export const ordersJobs = {
  readOrders: (source: OrderSource, report: Report): Promise<OrdersRead> => inSentences(readOrders(source, report)),
  reduceOrders: (source: OrdersToReduce, report: Report): Promise<ReducedOrders> =>
    inSentences(reduceOrders(source, report)),
  reduceLines,
  readCounted: (source: CountedSource, report: Report): Promise<CountedFigures> =>
    inSentences(readCounted(source, report)),
  sampleOrders: (source: SampleSource): Promise<OrderSample> => inSentences(sampleOrders(source)),
  openOrders: (source: OrdersToOpen, report: Report): Promise<OpenedOrders> => inSentences(openSession(source, report)),
  prepareOrders: prepareSession,
  leftOutRows: rowsInSession,
  joinTable: joinsInSession,
  tableOrders: tablesInSession,
  modelCustomers: ({ session, ...days }: InSession<typeof modelCustomers>) =>
    modelCustomers(preparedIn(session).lines, days),
  modelCohorts: ({ session, ...wanted }: InSession<typeof modelCohorts>) =>
    modelCohorts(preparedIn(session).lines, wanted),
  spendingCustomers: ({ session, ...wanted }: InSession<typeof spendingCustomers>) => {
    const { lines, channels } = preparedIn(session);
    return spendingCustomers(lines, wanted, channels);
  },
  partedCustomers: partedInSession,
  yearsOfOrders: ({ session, ...wanted }: InSession<typeof yearsOfOrders>) =>
    yearsOfOrders(preparedIn(session).lines, wanted),
  customerTiers: tiersInSession,
  releaseOrders: closeSession,
} as const satisfies Jobs;

/** What is wrong with a file comes to the page as its sentence. */
async function inSentences<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    const problem = error instanceof RangeError ? new FileProblem("noMemory", { cause: error }) : error;
    throw problem instanceof OrderFileProblem || problem instanceof FileProblem
      ? new CoreError("value", problem.text)
      : problem;
  }
}
