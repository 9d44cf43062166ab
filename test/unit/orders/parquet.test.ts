import cases from "../../cases/parquetFiles.json";
import { linesOf, ordersIn } from "../../support/ordersRead";

const bytesIn = (file: string): Uint8Array => Uint8Array.from(Buffer.from(file, "base64"));
const files = Object.entries(cases);

test.each(files)("a Parquet file: %s", async (_, { file, lines }) => {
  const found = await ordersIn(bytesIn(file));
  expect(linesOf(found)).toEqual(lines.map(([customer, ...line]) => [customer ?? undefined, ...line]));
  expect(found.report).toMatchObject({
    rows: 5,
    blank: 1,
    withoutCustomer: { count: 1, first: [{ file: "orders 1.csv", row: 3, text: "" }] },
    withoutDate: { count: 0 },
    withoutAmount: { count: 0 },
  });
});

test("several of them are one source, with tables of text as well", async () => {
  const found = await ordersIn([
    bytesIn(cases["texts and days, zstd"].file),
    "date,amount,customer\n2024-03-01,1,007\n",
    bytesIn(cases["moments in us"].file),
  ]);
  expect(found.ids).toEqual(["007", "Zoé"]);
  expect(found.customers).toEqual(Int32Array.of(0, 1, -1, 0, 0, 0, 1, -1, 0));
});

describe("what is damaged is refused, and named", () => {
  const whole = bytesIn(cases["texts and days, snappy"].file);
  const footer = whole.length - 8 - new DataView(whole.buffer).getUint32(whole.length - 8, true);
  const blurred = (from: number, to: number): Uint8Array =>
    whole.map((byte, i) => (i >= from && i < to ? 255 - byte : byte));
  test.each([
    ["cut off in its middle", whole.slice(0, whole.length / 2)],
    ["without the sign at its end", whole.slice(0, -4)],
    ["with a footer that says it is longer than the file", blurred(whole.length - 6, whole.length - 5)],
    ["with a footer that is none", blurred(footer, footer + 60)],
    ["with pages that are not what they say", blurred(120, footer)],
  ])("%s", async (_, bytes) => {
    await expect(ordersIn(bytes)).rejects.toMatchObject({
      text: {
        en: "orders 1.csv: The file is damaged, or was not copied to its end. Fetch it once more.",
        fr: "orders 1.csv\u00A0: Le fichier est endommagé, ou n’a pas été copié jusqu’au bout. Récupérez-le de nouveau.",
      },
    });
  });

  test("a column that is not there", async () => {
    await expect(ordersIn(whole, { amount: "total" })).rejects.toMatchObject({
      text: { en: "orders 1.csv: The column “total” is missing." },
    });
    await expect(ordersIn(whole, { amount: 12 })).rejects.toMatchObject({
      text: { en: "orders 1.csv: The column “12” is missing." },
    });
  });
});
