import { gzipSync } from "node:zlib";
import { readCounted } from "../../../../src/orders/counted/readCounted";
import { OrderFileProblem } from "../../../../src/orders/OrderFileProblem";
import type { CountedFigures } from "../../../../src/orders/counted/CountedColumns";

const read = (text: string | Uint8Array<ArrayBuffer>, name = "list.csv"): Promise<CountedFigures> =>
  readCounted({ files: [{ name, data: new Blob([text]) }], locale: "en" });
const problemOf = async (text: string): Promise<string> => {
  const failed = await read(text).catch((error: unknown) => error);
  return failed instanceof OrderFileProblem ? failed.text.en : `no problem: ${String(failed)}`;
};
const rowsOf = (figures: CountedFigures): Record<string, number[]> =>
  Object.fromEntries(Object.entries(figures).map(([id, values]) => [id, [...values]]));

const TABLE = "repeat_purchases,recency,age,log_intervals,customers\n0,0,12,0,40\n2,8.5,30,-2.3,7\n";
const FIGURES = {
  repeat_purchases: [0, 2],
  recency: [0, 8.5],
  age: [12, 30],
  log_intervals: [0, -2.3],
  customers: [40, 7],
};

test("a table of a warehouse, as it is exported", async () => {
  expect(rowsOf(await read(TABLE))).toEqual(FIGURES);
  expect(rowsOf(await read(gzipSync(TABLE) as Uint8Array<ArrayBuffer>, "list.csv.gz"))).toEqual(FIGURES);
});

test("columns in another order and in capitals, others among them; blank rows and a mean of nobody", async () => {
  const text =
    'AGE,CUSTOMER,REPEAT_PURCHASES,RECENCY,MONETARY_VALUE\n12,"Smith, Ann",0,0,\n\n30,"b ""x""",2,8.5,19.90\n';
  expect(rowsOf(await read(text))).toEqual({
    repeat_purchases: [0, 2],
    recency: [0, 8.5],
    age: [12, 30],
    monetary_value: [NaN, 19.9],
  });
});

test("a comma is the decimal mark of a program that saved the file since", async () => {
  const text = "repeat_purchases;recency;age;customers\r\n2;1,234;30,5;1000\r\n";
  expect(rowsOf(await read(text))).toEqual({ repeat_purchases: [2], recency: [1.234], age: [30.5], customers: [1000] });
});

test("files of one source are one table", async () => {
  const data = new Blob([TABLE]);
  const files = [
    { name: "part-1.csv", data },
    { name: "part-2.csv", data },
  ];
  const found = await readCounted({ files, locale: "en" });
  expect([...found.customers!]).toEqual([40, 7, 40, 7]);
});

test("more rows than there was room for at first", async () => {
  const count = 10_000;
  const lines = Array.from({ length: count }, (_, i) => `${i % 7},${i % 7 ? 3 : 0},${10 + (i % 50)}`);
  const { age } = await read(`repeat_purchases,recency,age\n${lines.join("\n")}`);
  expect(age).toHaveLength(count);
  expect(age![count - 1]).toBe(10 + ((count - 1) % 50));
});

test.each([
  [
    "repeat_purchases,recency,age\n2,soon,30\n",
    "list.csv: The column “recency” must hold a number in row 2; it is “soon”.",
  ],
  ["repeat_purchases,recency,age\n2,8,\n", "list.csv: The column “age” must hold a number in row 2; it is “”."],
  ["repeat_purchases,recency\n2,8\n", "list.csv: The column “age” is missing."],
  [
    'repeat_purchases,recency,age,customer\n2,8,30,"a\n0,0,12,b\n',
    "list.csv: In row 2 a quote begins that nothing closes: what follows it cannot be read.",
  ],
])("what cannot be read is named: %j", async (text, problem) => {
  expect(await problemOf(text)).toBe(problem);
});
