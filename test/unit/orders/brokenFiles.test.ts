import { gzipSync } from "node:zlib";
import { linesOf, ordersIn } from "../../support/ordersRead";

const DAY = 45_322;
const TEXT = "customer,date,amount\nA,2024-01-31,1\nB,2024-01-31,2\n";
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const refused = async (contents: Parameters<typeof ordersIn>[0], en: string): Promise<void> =>
  expect(ordersIn(contents)).rejects.toMatchObject({ text: { en: expect.stringMatching(en) as string } });

const changed = (bytes: Uint8Array, place: number): Uint8Array =>
  bytes.map((byte, i) => (i === place ? byte ^ 1 : byte));
const CUT_OFF = "^orders 1.csv: The file is damaged, or was not copied to its end";

describe("a packed table", () => {
  const packed = new Uint8Array(gzipSync(TEXT.repeat(50)));

  test("is unpacked", async () => {
    const found = await ordersIn(packed);
    expect(found.amounts).toHaveLength(100);
    expect(found.report.withoutDate.count).toBe(49);
  });

  test("may be several, one after another", async () => {
    const both = Buffer.concat([gzipSync(TEXT), gzipSync("C,2024-01-31,3\n")]);
    expect(linesOf(await ordersIn(new Uint8Array(both)))).toEqual([
      ["A", DAY, 1],
      ["B", DAY, 2],
      ["C", DAY, 3],
    ]);
  });

  test.each([1, 4, 8, 9, 30, packed.length - 10, packed.length - 3])("without its last %i bytes is refused", (cut) =>
    refused(packed.slice(0, -cut), CUT_OFF),
  );

  test("with another byte in it, or behind it, is refused", async () => {
    for (const place of [30, packed.length - 6, packed.length - 2]) await refused(changed(packed, place), CUT_OFF);
    await refused(Uint8Array.of(...packed, 0x21), CUT_OFF);
  });

  test("that holds something else is refused", async () => {
    await refused(new Uint8Array(gzipSync(gzipSync(TEXT))), "^orders 1.csv: This is no table of orders");
    await refused(new Uint8Array(gzipSync("PK\u0003\u0004")), "^orders 1.csv: This is no table of orders");
    await refused(new Uint8Array(gzipSync("")), "^orders 1.csv: The file is empty");
  });
});

describe("what is refused, and by its name", () => {
  test.each([
    ["nothing", "", "The file is empty"],
    ["blank lines", "\n \n", "The file is empty"],
    ["a document", "%PDF-1.7 …", "This is no table of orders: .csv, .tsv, .csv.gz, .xlsx and .parquet can be read"],
    ["an archive without a workbook", "PK\u0005\u0006" + "\0".repeat(18), "This is no table of orders"],
    ["half an archive", "PK\u0003\u0004…", "The workbook is damaged"],
    ["a web page", "<html><table><tr><td>customer</td></tr></table></html>", "This is a web page"],
    ["zeros where a copy stopped", `${TEXT}${"\0".repeat(300_000)}`, "This file is no text"],
    ["zeros far down", `${TEXT}${"A,2024-01-31,1\n".repeat(200_000)}\0`, "This file is no text"],
    ["a strange separator", "sep=§\ncustomer§date§amount\n", "The columns are parted by a sign that is not read here"],
    ["a title that is missing", "customer,day,amount\n", "The column “date” is missing."],
    ["titles that are missing", "id,day,amount\n", "The columns “customer”, “date” are missing."],
  ])("%s", (_, content, sentence) => refused([TEXT, content], `^orders 2.csv: ${sentence}`));

  test("in both languages", async () => {
    await expect(ordersIn("id,day,amount\n")).rejects.toMatchObject({
      text: { fr: "orders 1.csv\u00A0: Les colonnes «\u00A0customer\u00A0», «\u00A0date\u00A0» manquent." },
    });
    await expect(ordersIn("customer,day,amount\n")).rejects.toMatchObject({
      text: { fr: "orders 1.csv\u00A0: La colonne «\u00A0date\u00A0» manque." },
    });
  });
});

describe("very long lines", () => {
  const LONG = 100_000_000;

  test("one of 100 MB in quotes is a field like any other", async () => {
    const note = new Uint8Array(LONG).fill(0x78);
    for (let at = 80; at < LONG; at += 80) note[at] = 10;
    const parts = [bytesOf('customer,note,date,amount\nA,"'), note, bytesOf('",2024-01-31,5\nB,,2024-01-31,6')];
    const found = await ordersIn(new Uint8Array(Buffer.concat(parts)));
    expect(linesOf(found)).toEqual([
      ["A", DAY, 5],
      ["B", DAY, 6],
    ]);
    expect(found.report.rows).toBe(2);
  });

  test("a file that is one of 100 MB has a title for each field, and no rows", async () => {
    const line = bytesOf(`customer,date,amount,${"1,".repeat(LONG / 2)}`);
    expect((await ordersIn(line)).report.rows).toBe(0);
  });

  test("one of more than 256 MB is refused", async () => {
    const line = new Uint8Array(2 ** 28 + 2 ** 22).fill(0x78);
    line.set(bytesOf('customer,date,amount\n"'));
    await refused(line, "^orders 1.csv: A line of the file is longer than 256 MB");
  });
});

test("a quote that nothing closes is named: what follows it is no row any more", async () => {
  const found = await ordersIn(`${TEXT}"C,2024-01-31,3\nD,2024-01-31,4\n`);
  expect(found.amounts).toEqual(Float64Array.of(1, 2));
  expect(found.report.openQuotes).toEqual([{ file: "orders 1.csv", row: 4, text: "" }]);
  expect(found.report.withoutDate.count).toBe(1);
});

test("what reading throws when it is given up comes through", async () => {
  const stopped = new Error("stopped");
  const { readOrders } = await import("../../../src/orders/readOrders");
  const { CHOICE, fileOf } = await import("../../support/ordersRead");
  const shares: number[] = [];
  const stop = (share: number): void => {
    shares.push(share);
    if (share > 0.4) throw stopped;
  };
  const long = fileOf(`customer,date,amount\n${"A,2024-01-31,1\n".repeat(500_000)}`);
  await expect(readOrders({ files: [long, long], choice: CHOICE, locale: "en" }, stop)).rejects.toBe(stopped);
  expect(shares.at(-1)).toBeLessThan(0.6);
  expect(shares).toEqual([...shares].sort((a, b) => a - b));
});
