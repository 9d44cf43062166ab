import fc from "fast-check";
import { strFromU8, unzipSync } from "fflate";
import type { Spreadsheet } from "../../../../src/spreadsheet/Spreadsheet";
import { readXlsx } from "../../../../src/spreadsheet/xlsx/readXlsx";
import { writeXlsx } from "../../../../src/spreadsheet/xlsx/writeXlsx";
import { hasSchemas, schemaFaults, SCHEMAS, type Part } from "../../../support/partFaults";
import { plainSpreadsheet } from "../../../support/plainSpreadsheet";
import { randomSpreadsheet } from "../../../support/randomSpreadsheet";
import { spreadsheetFaults } from "../../../support/spreadsheetFaults";
import { cellsOnly, xlsxFile } from "../../../support/xlsxPackage";

const RUNS = 200;

/** Looks in the place of their numbers; a look that says nothing more than the workbook is none. */
function comparable(book: Spreadsheet): unknown {
  const { font } = book;
  const isUsual = JSON.stringify({ font: font.name, size: font.size });
  const plain = plainSpreadsheet({
    ...book,
    sheets: book.sheets.map((sheet) => ({ ...sheet, columns: lines(sheet.columns), rows: lines(sheet.rows) })),
  });
  return JSON.parse(JSON.stringify(plain), (_, value: unknown) => {
    if (typeof value !== "object" || value === null || !("look" in value)) return value;
    return JSON.stringify(value.look) === isUsual ? { ...value, look: undefined } : value;
  });

  function lines(all: Spreadsheet["sheets"][number]["rows"]): Spreadsheet["sheets"][number]["rows"] {
    return Object.fromEntries(
      Object.entries(all).map(([at, { style, ...line }]) => [
        at,
        style === undefined ? line : { ...line, look: { font: font.name, size: font.size, ...book.styles[style] } },
      ]),
    );
  }
}

test("what is written is read again, whatever it is", async () => {
  await fc.assert(
    fc.asyncProperty(randomSpreadsheet, async (book) => {
      const { spreadsheet, losses } = await readXlsx(await writeXlsx(book));
      expect(losses).toEqual([]);
      expect(spreadsheetFaults(spreadsheet)).toEqual([]);
      expect(comparable(spreadsheet)).toEqual(comparable(book));
    }),
    { numRuns: RUNS },
  );
});

test("what another program's file may have, and Excel's may not, does not keep it from being saved", async () => {
  const list = Array.from({ length: 100 }, (_, i) => `value ${i}`);
  const { spreadsheet } = await readXlsx(
    xlsxFile({
      sheet: `${cellsOnly('<row><c t="e"><v>#FIELD!</v></c></row>')}<dataValidations><dataValidation type="list" sqref="A1" prompt="p" showInputMessage="1"><formula1>"${list.join(",")}"</formula1></dataValidation></dataValidations>`,
    }),
  );
  expect(spreadsheet.sheets[0]!.validations[0]!.rule).toEqual({ kind: "list", values: list });
  const again = await readXlsx(await writeXlsx(spreadsheet));
  expect(again.spreadsheet.sheets[0]).toMatchObject({
    cells: [{ 0: { value: { error: "#VALUE!" } } }],
    validations: [{ prompt: { title: "", message: "p" } }],
  });
  expect(again.spreadsheet.sheets[0]!.validations[0]).not.toHaveProperty("rule");
});

const SAMPLES = 40;

(hasSchemas ? test : test.skip)("what is written is valid by the schema", async () => {
  const parts: Part[] = [];
  for (const [i, book] of fc.sample(randomSpreadsheet, { numRuns: SAMPLES, seed: 1 }).entries())
    for (const [part, bytes] of Object.entries(unzipSync(await writeXlsx(book))))
      parts.push({ file: String(i), part, contents: strFromU8(bytes) });
  expect(await schemaFaults(SCHEMAS[0]!, parts)).toEqual([]);
});
