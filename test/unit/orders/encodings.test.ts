import type { CsvEncoding } from "../../../src/spreadsheet/csv/CsvDialect";
import { linesOf, ordersIn } from "../../support/ordersRead";
import { bytesOf } from "../spreadsheet/csv/csvTexts";

const DAY = 45_322;
const TEXT = 'customer;note;date;amount\nZoé;"œuvre; d’art";31/01/2024;1 234,50 €\nBob;;31/01/2024;-0,5\n';
const FRENCH = { decimal: ",", dates: "day first" } as const;
const encodings: [CsvEncoding, boolean][] = [
  ["utf-8", false],
  ["utf-8", true],
  ["utf-16le", true],
  ["utf-16le", false],
  ["utf-16be", true],
  ["utf-16be", false],
  ["windows-1252", false],
];

test.each(encodings)("%s, with a mark at its beginning: %s", async (encoding, mark) => {
  const found = await ordersIn(bytesOf(TEXT, encoding, mark), FRENCH);
  expect(linesOf(found)).toEqual([
    ["Zoé", DAY, 1234.5],
    ["Bob", DAY, -0.5],
  ]);
});

test("a customer is the same one in files of different encodings", async () => {
  const found = await ordersIn(
    encodings.map(([encoding, mark]) => bytesOf(TEXT, encoding, mark)),
    FRENCH,
  );
  expect(found.ids).toEqual(["Zoé", "Bob"]);
  expect(found.customers).toEqual(Int32Array.from(encodings.flatMap(() => [0, 1])));
});

test("accents that begin far down in a file, behind what tells its encoding", async () => {
  const text = `customer;date;amount\n${"C1;2024-01-31;1\n".repeat(20_000)}Zoé;2024-01-31;2\n`;
  for (const encoding of ["utf-8", "windows-1252"] as const)
    expect((await ordersIn(bytesOf(text, encoding))).ids).toEqual(["C1", "Zoé"]);
});

test("an accent that stands across the end of what tells the encoding", async () => {
  for (const shift of [0, 1, 2, 3]) {
    const text = `customer;date;amount\n${"x".repeat(shift)}${"é".repeat(200_000)};2024-01-31;2\n`;
    const { ids } = await ordersIn(text);
    expect(ids[0]!.slice(0, 5)).toBe(`${"x".repeat(shift)}ééééé`.slice(0, 5));
    expect(ids).toHaveLength(1);
  }
});

test("a title with an accent, after a mark, with spaces and capitals of its own", async () => {
  const text = "\ufeffDate de commande , MONTANT;ID client\r\n2024-01-31;5;7\r\n";
  const found = await ordersIn(text.replace(" , ", ";"), {
    customer: "id Client",
    date: "date de commande",
    amount: "Montant",
  });
  expect(linesOf(found)).toEqual([["7", DAY, 5]]);
});
