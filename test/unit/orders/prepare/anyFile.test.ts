import fc from "fast-check";
import { OrderBook } from "../../../../src/orders/prepare/clean/OrderBook";
import type { OrderChoices } from "../../../../src/orders/prepare/OrderChoices";
import { prepareOrders } from "../../../../src/orders/prepare/prepareOrders";
import { proposedChoices } from "../../../../src/orders/prepare/proposedChoices";
import type { RawLines } from "../../../../src/orders/prepare/RawLines";
import { readRawLines } from "../../../../src/orders/prepare/read/readRawLines";
import { sampleOrders } from "../../../../src/orders/prepare/sample/sampleOrders";
import { SheetLines } from "../../../../src/orders/prepare/SheetLines";
import { serialOf } from "../../../../src/vocabulary/calendar";
import cases from "../../../cases/parquetFiles.json";
import { CHOICES } from "../../../support/orderChoices";
import { fileOf } from "../../../support/ordersRead";
import { cellsOnly, xlsxFile } from "../../../support/xlsxPackage";

const DAY = serialOf([2024, 1, 31]);
const read = (files: readonly ReturnType<typeof fileOf>[], choices: OrderChoices): Promise<RawLines> =>
  readRawLines({ files, choices, locale: "en" }, () => undefined);

test.each(Object.entries(cases))("a Parquet file, from its sample to its lines: %s", async (_, { file, lines }) => {
  const files = [fileOf(Uint8Array.from(Buffer.from(file, "base64")), "orders.parquet")];
  const sample = await sampleOrders({ files, locale: "en" });
  expect(sample).toMatchObject({ hasTitles: true, columns: { customer: { title: "customer" } } });
  const choices = {
    ...proposedChoices(sample, DAY + 900).choices,
    columns: { customer: "customer", date: "date", amount: "amount" },
  };
  const { report } = prepareOrders(new OrderBook(await read(files, choices)), choices).prepared;
  const named = lines.filter(([customer]) => customer !== null);
  expect(report).toMatchObject({ rows: 5, blank: 1, used: { rows: named.length } });
});

test("a workbook: days by the looks of their cells, titles below a heading, its other sheets", async () => {
  const texts = ["Orders", "client id", "date", "total", "A", "B"].map((text) => `<si><t>${text}</t></si>`).join("");
  const text = (at: string, place: number): string => `<c r="${at}" t="s"><v>${place}</v></c>`;
  const rows = [4, 5].map(
    (row) =>
      `<row r="${row}">${text(`A${row}`, row)}<c r="B${row}" s="1"><v>${DAY + 0.5}</v></c><c r="C${row}"><v>${row}.25</v></c></row>`,
  );
  const bytes = xlsxFile({
    sheet: cellsOnly(
      `<row r="1">${text("A1", 0)}</row><row r="3">${text("A3", 1)}${text("B3", 2)}${text("C3", 3)}</row>${rows.join("")}`,
    ),
    strings: texts,
    styles: '<cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs>',
  });
  const files = [fileOf(bytes, "orders.xlsx")];
  const sample = await sampleOrders({ files, locale: "en" });
  expect(sample).toMatchObject({
    titles: ["client id", "date", "total"],
    rows: [
      ["A", "2024-01-31", "4.25"],
      ["B", "2024-01-31", "5.25"],
    ],
  });
  expect(sample.columns.date?.why).toEqual([{ id: "clearDays" }]);
  const { choices } = proposedChoices(sample, DAY);
  const { lines, report } = prepareOrders(new OrderBook(await read(files, choices)), choices).prepared;
  expect(lines).toEqual({
    ids: ["A", "B"],
    customers: Int32Array.of(0, 1),
    days: Int32Array.of(DAY, DAY),
    amounts: Float64Array.of(4.25, 5.25),
  });
  expect(report).toMatchObject({ rows: 2, total: 9.5 });
});

const field = fc.oneof(
  fc.constantFrom("", " ", "A", " A", "17850.0", "€5", "12.50", "-3", "2024-01-31", "31/01/2024 10:00", "x"),
  fc.integer({ min: -999, max: 99_999 }).map(String),
);
const titles = ["order", "customer", "date", "amount", "status", "updated", "cost"];

test("rows of a text, read by their bytes, are those of the same cells", () =>
  fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(field, { minLength: titles.length, maxLength: titles.length }), { maxLength: 40 }),
      fc.boolean(),
      async (rows, hasCurrency) => {
        const columns = Object.fromEntries(titles.map((title) => [title, title]));
        const choices: OrderChoices = {
          ...CHOICES,
          columns: hasCurrency ? { ...columns, currency: "status" } : columns,
        };
        const text = [titles, ...rows].map((row) => row.join(",")).join("\n");
        const lines = new SheetLines(choices);
        const places = lines.places(titles, "orders.csv");
        lines.take(
          2,
          places.map((place) => rows.map((row) => row[place])),
        );
        const expected = lines.read();
        const found = await read([fileOf(text, "orders.csv")], choices);
        const from = (raw: RawLines): unknown => ({
          ...raw,
          texts: Object.fromEntries(
            Object.entries(raw.texts).map(([role, { words, ofLine }]) => [
              role,
              Array.from(ofLine, (word) => words[word]),
            ]),
          ),
        });
        expect(from(found)).toEqual(from(expected));
      },
    ),
    { numRuns: 100 },
  ));
