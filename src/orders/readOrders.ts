import { fileKind } from "../spreadsheet/fileKind";
import { FileProblem } from "../spreadsheet/FileProblem";
import type { Locale } from "../vocabulary/locale";
import type { Report } from "../workers/Job";
import type { ColumnChoice } from "./ColumnChoice";
import { OrderCollector } from "./OrderCollector";
import type { OrderFile } from "./OrderFile";
import { OrderFileProblem } from "./OrderFileProblem";
import type { OrdersRead } from "./OrdersRead";
import { Progress } from "./Progress";
import { piecesOf, unpackedPieces } from "./text/pieces";
import { TextReader } from "./text/TextReader";
import { readWorkbookOrders } from "./xlsx/readWorkbookOrders";

export interface OrderSource {
  /** One after another they are one table. */
  files: readonly OrderFile[];
  choice: ColumnChoice;
  /** Whose separator is taken where a table of text does not tell its own. */
  locale: Locale;
}

const GZIP = [0x1f, 0x8b];
const PARQUET = [0x50, 0x41, 0x52, 0x31];
const ZIP = [0x50, 0x4b];
/** Old workbooks, and protected ones: what they are is found out of the whole file. */
const CONTAINER = [0xd0, 0xcf, 0x11, 0xe0];

/**
 * Reads the lines of orders out of files of any kind and size, told by their first bytes. Text is read in pieces, and
 * Parquet in groups of rows; of a workbook one part at a time is unpacked.
 *
 * @param report  told the share of all bytes that is read; what it throws ends the reading
 * @throws {OrderFileProblem} which names the file that is not read: nothing of the others is answered then
 */
export async function readOrders(
  { files, choice, locale }: OrderSource,
  report: Report = () => undefined,
): Promise<OrdersRead> {
  const progress = new Progress(
    files.reduce((all, { data }) => all + data.size, 0),
    report,
  );
  const collector = new OrderCollector(choice.order !== undefined, () => progress.share);
  const texts = new TextReader(choice, locale, collector);
  for (const file of files) {
    try {
      await readFile(file, { choice, collector, texts, progress });
    } catch (error) {
      throw error instanceof FileProblem ? new OrderFileProblem(file.name, asOfOrders(error)) : error;
    }
  }
  return collector.read();
}

/** Here more kinds of files are read than elsewhere. */
const asOfOrders = (problem: FileProblem): FileProblem =>
  problem.id === "unknown" ? new FileProblem("noOrders", { cause: problem }) : problem;

interface Reading {
  choice: ColumnChoice;
  collector: OrderCollector;
  texts: TextReader;
  progress: Progress;
}

async function readFile(file: OrderFile, { choice, collector, texts, progress }: Reading): Promise<void> {
  const { name, data } = file;
  const first = new Uint8Array(await data.slice(0, 8).arrayBuffer());
  const begins = (signs: readonly number[]): boolean => signs.every((sign, i) => first[i] === sign);
  const pieces = piecesOf(data, (bytes) => progress.add(bytes));
  if (begins(GZIP)) return texts.read(name, unpackedPieces(pieces));
  if (begins(PARQUET)) {
    let done = 0;
    const { readParquetOrders } = await import(/* webpackChunkName: "parquet" */ "./parquet/readParquetOrders");
    return readParquetOrders(file, choice, collector, (share) => {
      progress.add(share * data.size - done);
      done = share * data.size;
    });
  }
  if (begins(ZIP)) {
    readWorkbookOrders(name, new Uint8Array(await data.arrayBuffer()), choice, collector);
    return progress.add(data.size);
  }
  if (begins(CONTAINER)) fileKind(new Uint8Array(await data.arrayBuffer()));
  return texts.read(name, pieces);
}
