import { gzipSync } from "node:zlib";
import { OrderFileProblem } from "../../../src/orders/OrderFileProblem";
import { writeXlsx } from "../../../src/spreadsheet/xlsx/writeXlsx";
import { readCsv } from "../../../src/spreadsheet/csv/readCsv";
import parquetFiles from "../../cases/parquetFiles.json";
import { cpuTimer } from "../../support/cpuTimer";
import { mutatedBytes } from "../../support/mutations";
import { ordersIn } from "../../support/ordersRead";
import { randomFrom } from "../../support/randomCalls";
import { bytesOf, dialectOf } from "../spreadsheet/csv/csvTexts";

const TEXT = `customer,note,date,amount\r\n${'7,"a, ""b""\r\n",2024-01-31,1.5\r\nZoé,,31/01/2024 8:26,"1,234.50"\r\n'.repeat(30)}`;
/** The last made a reader ask for bytes from no number on, at which Node's process ends. */
const SEEDS = [...Array.from({ length: 200 }, (_, i) => i + 1), 637];
/** Seconds of calculation for one small file. */
const PATIENCE = 10;

async function workbook(): Promise<Uint8Array> {
  const { spreadsheet } = readCsv(bytesOf(TEXT), dialectOf("en"), { name: "orders", locale: "en" });
  return writeXlsx(spreadsheet);
}
const parquet = Object.values(parquetFiles).map(({ file }) => new Uint8Array(Buffer.from(file, "base64")));
const kinds: [string, () => Promise<Uint8Array[]>][] = [
  ["tables of text", () => Promise.resolve([bytesOf(TEXT), bytesOf(TEXT, "utf-16le", true)])],
  ["packed tables", () => Promise.resolve([new Uint8Array(gzipSync(TEXT))])],
  ["workbooks", async () => [await workbook()]],
  ["Parquet files", () => Promise.resolve(parquet)],
];

test.each(kinds)("broken %s are read, or refused with a sentence", async (_, make) => {
  const files = await make();
  for (const seed of SEEDS) {
    const bytes = mutatedBytes(files[seed % files.length]!, randomFrom(seed));
    const took = cpuTimer();
    const found: unknown = await ordersIn(bytes).catch((error: unknown) => error);
    expect({ seed, seconds: Math.floor(took() / 1_000 / PATIENCE) }).toEqual({ seed, seconds: 0 });
    if (found instanceof OrderFileProblem) continue;
    if (found instanceof Error) throw new Error(`seed ${seed}`, { cause: found });
    const { report, customers } = found as Awaited<ReturnType<typeof ordersIn>>;
    const { rows, blank, withoutDate, withoutAmount } = report;
    expect({ seed, rows }).toEqual({ seed, rows: blank + withoutDate.count + withoutAmount.count + customers.length });
  }
});
