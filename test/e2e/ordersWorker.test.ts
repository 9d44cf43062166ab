import { gzipSync } from "fflate";
import cases from "../cases/parquetFiles.json";
import { paneFrame } from "./pane";
import { session } from "./session";
import type { WorkbenchPage } from "./workbenchPage";

/** The worker of orders as it is built, in a real browser: files of every kind are one source. */
const openWorkbench = session();
const ROWS = 300_000;
const TABLE = `customer,date,amount\n${Array.from({ length: ROWS }, (_, i) => `C${i % 977},2024-0${1 + (i % 9)}-1${i % 10},${i % 100}.25`).join("\n")}\n`;

interface Answer {
  readonly type: "ready" | "progress" | "result" | "error";
  readonly share?: number;
  readonly sentence?: { readonly en: string };
  readonly result?: { readonly ids: readonly string[]; readonly customers: Int32Array; readonly amounts: Float64Array };
}

/** Reads files, given in base64, by a worker of its own. */
const read = (workbench: WorkbenchPage, files: readonly { name: string; base64: string }[]) =>
  paneFrame(workbench).evaluate(async (given) => {
    const worker = new Worker("/orders-worker.js");
    const shares: number[] = [];
    const answer = new Promise<Answer>((resolve) => {
      worker.onmessage = ({ data }: MessageEvent<Answer>) => {
        if (data.type === "progress") shares.push(data.share!);
        if (data.type === "result" || data.type === "error") resolve(data);
      };
    });
    const blobs = await Promise.all(
      given.map(async ({ name, base64 }) => ({
        name,
        data: await (await fetch(`data:application/octet-stream;base64,${base64}`)).blob(),
      })),
    );
    const choice = { customer: "customer", date: "date", amount: "amount", decimal: ".", dates: "day first" };
    worker.postMessage({ id: 1, job: "readOrders", parameters: { files: blobs, choice, locale: "en" } });
    const { result, sentence } = await answer;
    worker.terminate();
    return {
      shares,
      sentence: sentence?.en,
      customers: result?.ids.length,
      lines: result?.customers.length,
      total: result?.amounts.reduce((sum, amount) => sum + amount, 0),
    };
  }, files);

const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString("base64");

test("tables of text, packed ones and Parquet files are read together, with progress", async () => {
  const workbench = await openWorkbench("lang=en");
  const table = new TextEncoder().encode(TABLE);
  const parquet = cases["texts and days, zstd"];
  const found = await read(workbench, [
    { name: "orders.csv", base64: base64(table) },
    { name: "orders.csv.gz", base64: base64(gzipSync(table)) },
    { name: "orders.parquet", base64: parquet.file },
  ]);
  const ofParquet = parquet.lines as unknown as readonly (readonly [string | null, number, number])[];
  const names = new Set(ofParquet.flatMap(([customer]) => customer ?? []));
  expect(found).toMatchObject({ sentence: undefined, customers: 977 + names.size, lines: 2 * ROWS + ofParquet.length });
  const each = (ROWS / 100) * ((99 * 100) / 2 + 25);
  expect(found.total).toBeNear(2 * each + ofParquet.reduce((sum, [, , amount]) => sum + amount, 0), 1e-12);
  expect(found.shares.length).toBeGreaterThan(5);
  expect(found.shares).toEqual([...found.shares].sort((a, b) => a - b));
  expect(workbench.trouble).toEqual([]);
});

test("a packed file that was cut off is named, with what to do", async () => {
  const workbench = await openWorkbench("lang=en");
  const packed = gzipSync(new TextEncoder().encode(TABLE));
  const { sentence } = await read(workbench, [
    { name: "orders.csv.gz", base64: base64(packed.slice(0, packed.length / 2)) },
  ]);
  expect(sentence).toContain("orders.csv.gz");
  expect(sentence).toContain("not copied to its end");
});
