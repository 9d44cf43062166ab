import { writeXlsx } from "../../../src/spreadsheet/xlsx/writeXlsx";
import { readCsv } from "../../../src/spreadsheet/csv/readCsv";
import { serialOf } from "../../../src/vocabulary/calendar";
import { linesOf, ordersIn } from "../../support/ordersRead";
import { cellsOnly, xlsxFile } from "../../support/xlsxPackage";
import { bytesOf, dialectOf } from "../spreadsheet/csv/csvTexts";

const DAY = serialOf([2024, 1, 31]);
const STRINGS = ["customer", "date", "amount", "Zoé", "007"].map((text) => `<si><t>${text}</t></si>`).join("");
const TITLES = '<row r="2"><c r="B2" t="s"><v>0</v></c><c r="C2" t="s"><v>1</v></c><c r="D2" t="s"><v>2</v></c></row>';
const row = (number: number, cells: string): string => `<row r="${number}">${cells}</row>`;
const book = (rows: string, more: Partial<Parameters<typeof xlsxFile>[0]> = {}): Uint8Array =>
  xlsxFile({ sheet: cellsOnly(TITLES + rows), strings: STRINGS, ...more });

test("numbers, texts and days of cells, wherever the titles stand", async () => {
  const found = await ordersIn(
    book(
      row(3, '<c r="B3"><v>17850</v></c><c r="C3"><v>45322.75</v></c><c r="D3"><f>1+1</f><v>2</v></c>') +
        row(
          4,
          '<c r="B4" t="s"><v>3</v></c><c r="C4" t="str"><v>31/01/2024</v></c><c r="D4" t="str"><v>1,234.5</v></c>',
        ) +
        row(5, '<c r="B5" t="s"><v>4</v></c><c r="C5" t="d"><v>2024-01-31T08:00:00</v></c><c r="D5"><v>-1E-2</v></c>') +
        row(6, '<c r="C6"><v>45322</v></c><c r="D6"><v>4</v></c>') +
        '<row><c t="inlineStr"><is><t>x</t></is></c><c t="inlineStr"><is><t>Zo</t></is></c></row>',
    ),
  );
  expect(linesOf(found)).toEqual([
    ["17850", DAY, 2],
    ["Zoé", DAY, 1234.5],
    ["007", DAY, -0.01],
    [undefined, DAY, 4],
  ]);
  expect(found.report.withoutDate).toEqual({ count: 1, first: [{ file: "orders 1.csv", row: 7, text: "" }] });
});

test("rows left out, and blank ones", async () => {
  const { report } = await ordersIn(
    book(
      row(3, "") +
        row(4, '<c r="B4"/><c r="C4" t="str"><v></v></c>') +
        row(6, '<c r="B6"><v>1</v></c><c r="C6" t="e"><v>#N/A</v></c><c r="D6"><v>1</v></c>') +
        row(7, '<c r="B7"><v>1</v></c><c r="C7"><v>45322</v></c><c r="D7" t="b"><v>1</v></c>') +
        row(8, '<c r="B8" t="e"><v>#REF!</v></c><c r="C8"><v>45322</v></c><c r="D8"><v>1</v></c>') +
        row(9, '<c r="A9"><v>1</v></c><c r="C9"><v>4000000</v></c>'),
    ),
  );
  expect(report).toEqual({
    rows: 6,
    blank: 2,
    withoutDate: {
      count: 2,
      first: [
        { file: "orders 1.csv", row: 6, text: "#N/A" },
        { file: "orders 1.csv", row: 9, text: "4000000" },
      ],
    },
    withoutAmount: { count: 1, first: [{ file: "orders 1.csv", row: 7, text: "true" }] },
    withoutCustomer: { count: 1, first: [{ file: "orders 1.csv", row: 8, text: "#REF!" }] },
    openQuotes: [],
  });
});

test("days that are counted from 1904", async () => {
  const rows = row(3, '<c r="B3"><v>1</v></c><c r="C3"><v>43860</v></c><c r="D3"><v>2</v></c>');
  const found = await ordersIn(book(rows, { before: '<workbookPr date1904="1"/>' }));
  expect(linesOf(found)).toEqual([["1", DAY, 2]]);
});

test("the worksheet that is asked for, in whatever case; the first without one", async () => {
  const line = (id: number): string =>
    TITLES + row(3, `<c r="B3"><v>${id}</v></c><c r="C3"><v>45322</v></c><c r="D3"><v>2</v></c>`);
  const bytes = book(line(1).slice(TITLES.length), { more: { Orders: cellsOnly(line(2)) } });
  expect((await ordersIn(bytes)).ids).toEqual(["1"]);
  expect((await ordersIn(bytes, { sheet: "orders" })).ids).toEqual(["2"]);
  await expect(ordersIn(bytes, { sheet: "Returns" })).rejects.toMatchObject({
    text: {
      en: "orders 1.csv: The workbook has no worksheet “Returns”.",
      fr: "orders 1.csv\u00A0: Le classeur n’a pas de feuille «\u00A0Returns\u00A0».",
    },
  });
  await expect(ordersIn(bytes, { amount: "total" })).rejects.toMatchObject({
    text: { en: "orders 1.csv: The column “total” is missing." },
  });
});

test("without titles, by the places of columns", async () => {
  const rows = row(1, '<c r="A1"><v>1</v></c><c r="B1"><v>45322</v></c><c r="D1"><v>2</v></c>');
  const bytes = xlsxFile({ sheet: cellsOnly(rows) });
  expect(linesOf(await ordersIn(bytes, { customer: 0, date: 1, amount: 3 }))).toEqual([["1", DAY, 2]]);
  await expect(ordersIn(xlsxFile({}))).rejects.toMatchObject({ text: { en: "orders 1.csv: The file is empty." } });
});

test("a table of text and the workbook that is saved of it give the same lines", async () => {
  const lines = Array.from(
    { length: 500 },
    (_, i) => `C${i % 37},2024-01-${String((i % 31) + 1).padStart(2, "0")},${i / 4}`,
  );
  const text = `customer,date,amount\n${lines.join("\n")}\n`;
  const { spreadsheet } = readCsv(bytesOf(text), dialectOf("en"), { name: "orders", locale: "en" });
  const [inText, inBook] = [await ordersIn(text), await ordersIn(await writeXlsx(spreadsheet))];
  expect(inBook).toEqual(inText);
  expect(inBook.amounts).toHaveLength(500);
});
