import type { Locale } from "../../../vocabulary/locale";
import type { Report } from "../../../workers/Job";
import type { OrderFile } from "../../OrderFile";
import { Progress } from "../../Progress";
import { readTables } from "../../readTables";
import type { RawLines } from "../RawLines";
import { RawColumns } from "./RawColumns";
import { rawLineMaker, type WaysOfReading } from "./rawLineMaker";

export interface RawSourceFiles {
  files: readonly OrderFile[];
  choices: WaysOfReading;
  locale: Locale;
}

/**
 * Reads all rows of files, whatever they lack.
 *
 * @throws {OrderFileProblem} which names the file that is not read
 */
export async function readRawLines({ files, choices, locale }: RawSourceFiles, report: Report): Promise<RawLines> {
  const progress = Progress.of(files, report);
  const columns = new RawColumns(choices.columns, () => progress.share);
  await readTables(files, rawLineMaker(choices, columns), { locale, progress });
  return columns.read();
}
