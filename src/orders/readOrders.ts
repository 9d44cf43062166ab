import type { Locale } from "../vocabulary/locale";
import type { Report } from "../workers/Job";
import type { ColumnChoice } from "./ColumnChoice";
import { OrderCollector } from "./OrderCollector";
import type { OrderFile } from "./OrderFile";
import { orderLineMaker } from "./orderLineMaker";
import type { OrdersRead } from "./OrdersRead";
import { Progress } from "./Progress";
import { readTables } from "./readTables";

export interface OrderSource {
  /** One after another they are one table. */
  files: readonly OrderFile[];
  choice: ColumnChoice;
  /** Whose separator is taken where a table of text does not tell its own. */
  locale: Locale;
}

/**
 * Reads the lines of orders out of files, as `readTables` reads them.
 *
 * @param report  told the share of all bytes that is read; what it throws ends the reading
 * @throws {OrderFileProblem} which names the file that is not read: nothing of the others is answered then
 */
export async function readOrders(
  { files, choice, locale }: OrderSource,
  report: Report = () => undefined,
): Promise<OrdersRead> {
  const progress = Progress.of(files, report);
  const collector = new OrderCollector(choice.order !== undefined, () => progress.share);
  await readTables(files, orderLineMaker(choice, collector), { locale, progress });
  return collector.read();
}
