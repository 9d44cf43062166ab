import { parquetMetadataAsync, parquetSchema, type AsyncBuffer, type Compressors, type FileMetaData } from "hyparquet";
import {
  decompressBrotli,
  decompressGzip,
  decompressLz4,
  decompressLz4Raw,
  decompressZstd,
} from "hyparquet-compressors";
import { FileProblem } from "../../spreadsheet/FileProblem";
import { serialOf } from "../../vocabulary/calendar";

/** Snappy is hyparquet's own: the other one is WebAssembly, which pages with a strict policy do not run. */
export const compressors: Compressors = {
  GZIP: decompressGzip,
  BROTLI: decompressBrotli,
  ZSTD: (input) => decompressZstd(input),
  LZ4: decompressLz4,
  LZ4_RAW: decompressLz4Raw,
};

const EPOCH = serialOf([1970, 1, 1]);
/** Days and moments as numbers of Excel's calendar; moments are those of Greenwich, or of wherever the file was made. */
export const parsers = {
  dateFromDays: (days: number) => EPOCH + days,
  timestampFromMilliseconds: (count: bigint) => EPOCH + Number(count) / 864e5,
  timestampFromMicroseconds: (count: bigint) => EPOCH + Number(count) / 864e8,
  timestampFromNanoseconds: (count: bigint) => EPOCH + Number(count) / 864e11,
};

/** What is asked for beyond the file is a sign of damage; not every engine says so. */
export function bytesIn(data: Blob): AsyncBuffer {
  const isInside = (at: number): boolean => Number.isInteger(at) && at >= 0 && at <= data.size;
  return {
    byteLength: data.size,
    slice(start, end = data.size) {
      if (!isInside(start) || !isInside(end) || start > end) throw new FileProblem("cutOff");
      return data.slice(start, end).arrayBuffer();
    },
  };
}

export async function parquetHead(file: AsyncBuffer): Promise<{ metadata: FileMetaData; titles: string[] }> {
  const metadata = await parquetMetadataAsync(file, { parsers });
  const titles = parquetSchema(metadata).children.map(({ element }) => element.name);
  const rows = metadata.row_groups.reduce((all, group) => all + group.num_rows, 0n);
  if (!titles.every((title) => typeof title === "string") || rows !== metadata.num_rows)
    throw new FileProblem("cutOff");
  return { metadata, titles };
}

/** The reader says in errors of its own what it stumbles over. */
export async function orCutOff<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    throw new FileProblem("cutOff", { cause: error });
  }
}
