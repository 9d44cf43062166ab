import type { FirstCells } from "../../../formula/FirstCells";
import { fileKind } from "../../../spreadsheet/fileKind";
import { FileProblem } from "../../../spreadsheet/FileProblem";
import type { Locale } from "../../../vocabulary/locale";
import { orderFileKind } from "../../orderFileKind";
import type { OrderFile } from "../../OrderFile";
import { OrderFileProblem } from "../../OrderFileProblem";
import { asOfOrders } from "../../readTables";
import { piecesOf, unpackedPieces } from "../../text/pieces";
import { readWorkbookHead } from "../../xlsx/readWorkbookHead";
import type { OrderSample } from "../OrderSample";
import { cellsHead } from "./cellsHead";
import { sampleOf } from "./sampleOf";
import { SAMPLED, type TableHead } from "./TableHead";
import { textTableHead } from "./textTableHead";

/** Files, or the first cells of a worksheet. */
export type SampleSource =
  | {
      files: readonly OrderFile[];
      /** Of workbooks; without one, the first that is seen. */
      sheet?: string;
      locale: Locale;
    }
  | { cells: FirstCells; locale: Locale };

/**
 * Looks at the beginning of a source.
 *
 * @throws {OrderFileProblem} which names the file that is none of orders
 */
export async function sampleOrders(source: SampleSource): Promise<OrderSample> {
  const { locale } = source;
  if ("cells" in source) return sampleOf([cellsHead(source.cells)], locale);
  const { files, sheet } = source;
  const heads: TableHead[] = [];
  for (const file of files) {
    try {
      heads.push({ name: file.name, size: file.data.size, ...(await headIn(file, sheet, locale)) });
    } catch (error) {
      throw error instanceof FileProblem ? new OrderFileProblem(file.name, asOfOrders(error)) : error;
    }
  }
  return sampleOf(heads, locale);
}

async function headIn(
  file: OrderFile,
  sheet: string | undefined,
  locale: Locale,
): Promise<Omit<TableHead, "name" | "size">> {
  const { name, data } = file;
  const kind = await orderFileKind(data);
  const pieces = piecesOf(data, () => undefined);
  if (kind === "gzip") return textTableHead(unpackedPieces(pieces), locale);
  if (kind === "parquet") {
    const { readParquetHead } = await import(/* webpackChunkName: "parquet" */ "../../parquet/readParquetHead");
    return readParquetHead(file, SAMPLED);
  }
  if (kind === "zip") {
    const { rows, sheets } = readWorkbookHead(name, new Uint8Array(await data.arrayBuffer()), SAMPLED, sheet);
    return { rows, ...(sheets.length > 1 ? { sheets } : {}) };
  }
  if (kind === "container") fileKind(new Uint8Array(await data.arrayBuffer()));
  return textTableHead(pieces, locale);
}
