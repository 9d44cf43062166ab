import { fileKind } from "../spreadsheet/fileKind";
import { FileProblem } from "../spreadsheet/FileProblem";
import type { Locale } from "../vocabulary/locale";
import type { LineMaker } from "./LineMaker";
import type { OrderFile } from "./OrderFile";
import { OrderFileProblem } from "./OrderFileProblem";
import type { Progress } from "./Progress";
import { orderFileKind } from "./orderFileKind";
import { piecesOf, unpackedPieces } from "./text/pieces";
import { TextReader } from "./text/TextReader";
import { readWorkbookOrders } from "./xlsx/readWorkbookOrders";

export interface TableReading {
  /** Of whom the separator is taken where a table of text does not tell its own. */
  locale: Locale;
  progress: Progress;
}

/**
 * Reads the rows of tables out of files of any kind and size, told by their first bytes. Text is read in pieces, and
 * Parquet in groups of rows; of a workbook one part at a time is unpacked.
 *
 * @throws {OrderFileProblem} which names the file that is not read
 */
export async function readTables(
  files: readonly OrderFile[],
  maker: LineMaker,
  { locale, progress }: TableReading,
): Promise<void> {
  const texts = new TextReader(maker, locale);
  for (const file of files) {
    try {
      await readTable(file, maker, texts, progress);
    } catch (error) {
      throw error instanceof FileProblem ? new OrderFileProblem(file.name, asOfOrders(error)) : error;
    }
  }
}

async function readTable(file: OrderFile, maker: LineMaker, texts: TextReader, progress: Progress): Promise<void> {
  const { name, data } = file;
  const kind = await orderFileKind(data);
  const pieces = piecesOf(data, (bytes) => progress.add(bytes));
  if (kind === "gzip") return texts.read(name, unpackedPieces(pieces));
  if (kind === "parquet") {
    let done = 0;
    const { readParquetOrders } = await import(/* webpackChunkName: "parquet" */ "./parquet/readParquetOrders");
    return readParquetOrders(file, maker, (share) => {
      progress.add(share * data.size - done);
      done = share * data.size;
    });
  }
  if (kind === "zip") {
    readWorkbookOrders(name, new Uint8Array(await data.arrayBuffer()), maker);
    return progress.add(data.size);
  }
  if (kind === "container") fileKind(new Uint8Array(await data.arrayBuffer()));
  return texts.read(name, pieces);
}

/** Here more kinds of files are read than elsewhere. */
export const asOfOrders = (problem: FileProblem): FileProblem =>
  problem.id === "unknown" ? new FileProblem("noOrders", { cause: problem }) : problem;
