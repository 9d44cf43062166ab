import type { Locale } from "../../vocabulary/locale";
import type { Report } from "../../workers/Job";
import type { OrderFile } from "../OrderFile";
import { Progress } from "../Progress";
import { readTables } from "../readTables";
import { CountedColumns, type CountedFigures } from "./CountedColumns";
import { countedMaker } from "./countedMaker";

export interface CountedSource {
  /** One after another they are one table. */
  files: readonly OrderFile[];
  /** Whose separator is taken where a table of text does not tell its own. */
  locale: Locale;
}

/**
 * Reads customers whose purchases are counted already out of files of any kind, by the titles of their columns.
 *
 * @param report  told the share of all bytes that is read
 * @throws {OrderFileProblem} which names the file that is not read, and the first cell that holds no number
 */
export async function readCounted(
  { files, locale }: CountedSource,
  report: Report = () => undefined,
): Promise<CountedFigures> {
  const columns = new CountedColumns();
  await readTables(files, countedMaker(columns), { locale, progress: Progress.of(files, report) });
  return columns.read();
}
