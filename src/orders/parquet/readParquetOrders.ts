import {
  parquetMetadataAsync,
  parquetScan,
  parquetSchema,
  type AsyncBuffer,
  type Compressors,
  type FileMetaData,
} from "hyparquet";
import {
  decompressBrotli,
  decompressGzip,
  decompressLz4,
  decompressLz4Raw,
  decompressZstd,
} from "hyparquet-compressors";
import { FileProblem } from "../../spreadsheet/FileProblem";
import { serialOf } from "../../vocabulary/calendar";
import { CellRows, type RowCells } from "../CellRows";
import type { ColumnChoice } from "../ColumnChoice";
import { columnPlaces, type Role } from "../columnPlaces";
import type { OrderCollector } from "../OrderCollector";
import type { OrderFile } from "../OrderFile";

/** Snappy is hyparquet's own: the other one is WebAssembly, which pages with a strict policy do not run. */
const compressors: Compressors = {
  GZIP: decompressGzip,
  BROTLI: decompressBrotli,
  ZSTD: (input) => decompressZstd(input),
  LZ4: decompressLz4,
  LZ4_RAW: decompressLz4Raw,
};

const EPOCH = serialOf([1970, 1, 1]);
/** Days and moments as numbers of Excel's calendar; moments are those of Greenwich, or of wherever the file was made. */
const parsers = {
  dateFromDays: (days: number) => EPOCH + days,
  timestampFromMilliseconds: (count: bigint) => EPOCH + Number(count) / 864e5,
  timestampFromMicroseconds: (count: bigint) => EPOCH + Number(count) / 864e8,
  timestampFromNanoseconds: (count: bigint) => EPOCH + Number(count) / 864e11,
};

/**
 * Reads the columns that are asked for, one group of rows after another.
 *
 * @param report  told the share of the file that is read
 * @throws {FileProblem | OrderFileProblem}
 */
export async function readParquetOrders(
  { name, data }: OrderFile,
  choice: ColumnChoice,
  collector: OrderCollector,
  report: (share: number) => void,
): Promise<void> {
  const file = bytesIn(data);
  const { metadata, titles } = await orCutOff(headOf(file));
  const places = columnPlaces(choice, titles, name);
  const roles = Object.keys(places) as Role[];
  const columns = [...new Set(roles.map((role) => titles[places[role]!]!))];
  const scan = await orCutOff(parquetScan({ file, metadata, columns, compressors, parsers }));
  const rows = new CellRows(name, choice, collector);
  for (const { rowStart, rowEnd } of scan.ranges) {
    const read = await Promise.all(columns.map((column) => orCutOff(scan.readColumn({ column, rowStart, rowEnd }))));
    if (read.some(({ length }) => length !== rowEnd - rowStart)) throw new FileProblem("cutOff");
    const columnOf = roles.map((role) => read[columns.indexOf(titles[places[role]!]!)]!);
    for (let i = 0; i < rowEnd - rowStart; i++) {
      const cells: RowCells = {};
      let isBlank = true;
      roles.forEach((role, place) => {
        const value: unknown = columnOf[place]![i] ?? undefined;
        cells[role] = value;
        if (value !== undefined && value !== "") isBlank = false;
      });
      // its columns have names, not its first row
      if (isBlank) rows.takeBlank();
      else rows.take(rowStart + i + 1, cells);
    }
    report(rowEnd / Number(metadata.num_rows));
  }
}

/** What is asked for beyond the file is a sign of damage; not every engine says so. */
function bytesIn(data: Blob): AsyncBuffer {
  const isInside = (at: number): boolean => Number.isInteger(at) && at >= 0 && at <= data.size;
  return {
    byteLength: data.size,
    slice(start, end = data.size) {
      if (!isInside(start) || !isInside(end) || start > end) throw new FileProblem("cutOff");
      return data.slice(start, end).arrayBuffer();
    },
  };
}

async function headOf(file: AsyncBuffer): Promise<{ metadata: FileMetaData; titles: string[] }> {
  const metadata = await parquetMetadataAsync(file, { parsers });
  const titles = parquetSchema(metadata).children.map(({ element }) => element.name);
  const rows = metadata.row_groups.reduce((all, group) => all + group.num_rows, 0n);
  if (!titles.every((title) => typeof title === "string") || rows !== metadata.num_rows)
    throw new FileProblem("cutOff");
  return { metadata, titles };
}

/** The reader says in errors of its own what it stumbles over. */
async function orCutOff<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    throw new FileProblem("cutOff", { cause: error });
  }
}
