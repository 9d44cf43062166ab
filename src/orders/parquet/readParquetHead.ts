import { parquetScan } from "hyparquet";
import type { SampleCell } from "../columns/SampleColumn";
import type { OrderFile } from "../OrderFile";
import { bytesIn, compressors, orCutOff, parquetHead, parsers } from "./parquetFile";

interface Head {
  titles: string[];
  rows: SampleCell[][];
}

/** Days as those of the sample, so that they are told from numbers. */
const dayParsers = Object.fromEntries(
  Object.entries(parsers).map(([name, parse]) => [
    name,
    (value: never): SampleCell => ({ day: Math.floor(parse(value)) }),
  ]),
) as unknown as typeof parsers;

/**
 * The titles and the first rows of the file.
 *
 * @throws {FileProblem}
 */
export async function readParquetHead({ data }: OrderFile, most: number): Promise<Head> {
  const file = bytesIn(data);
  const { metadata, titles } = await orCutOff(parquetHead(file));
  const scan = await orCutOff(parquetScan({ file, metadata, columns: titles, compressors, parsers: dayParsers }));
  const [{ rowStart, rowEnd } = { rowStart: 0, rowEnd: 0 }] = scan.ranges;
  const end = Math.min(rowEnd, rowStart + most);
  const columns = await Promise.all(
    titles.map((column) => orCutOff(scan.readColumn({ column, rowStart, rowEnd: end }))),
  );
  return {
    titles,
    rows: Array.from({ length: end - rowStart }, (_, row) => columns.map((column) => cellIn(column[row]))),
  };
}

function cellIn(value: unknown): SampleCell {
  if (typeof value === "string" || typeof value === "number") return value;
  if (typeof value === "bigint") return Number(value);
  if (typeof value === "boolean") return `${value}`;
  return typeof value === "object" && value !== null && "day" in value ? (value as { day: number }) : undefined;
}
