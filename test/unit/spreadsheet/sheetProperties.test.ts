import { copiesInFile } from "../../../src/rollUp/copiesInFile";
import { sheetProperties } from "../../../src/spreadsheet/sheetProperties";
import { readXlsx } from "../../../src/spreadsheet/xlsx/readXlsx";
import { STAMP_NAME } from "../../../src/template/stampOf";
import { filledCopy } from "../../support/filledCopies";
import { cellsOnly, relations, xlsxFile } from "../../support/xlsxPackage";

/** A part as Excel writes it: UTF-16, without a mark. */
const wide = (text: string): Uint8Array => Uint8Array.from(Buffer.from(text, "utf16le"));
const sheetWith = (id: string): string =>
  `${cellsOnly("")}<customProperties><customPr name="${STAMP_NAME}" r:id="${id}"/></customProperties>`;
const rels = (target: string): Record<string, string> => ({
  "xl/worksheets/_rels/sheet1.xml.rels": relations(["rId1", "customProperty", target]),
});

test("what Excel keeps on a sheet is read with it", async () => {
  const bytes = xlsxFile({
    sheet: sheetWith("rId1"),
    parts: { ...rels("../customProperty1.bin"), "xl/customProperty1.bin": wide("lifetimeValue 0.1.0 0123456789ab é") },
  });
  const { spreadsheet } = await readXlsx(bytes);
  expect(sheetProperties(spreadsheet, spreadsheet.sheets[0]!.name)).toEqual([
    [STAMP_NAME, "lifetimeValue 0.1.0 0123456789ab é"],
  ]);
});

test.each<[string, string, Record<string, string | Uint8Array>]>([
  ["without its part", "rId1", rels("../customProperty9.bin")],
  ["without its relation", "rId7", { ...rels("../customProperty1.bin"), "xl/customProperty1.bin": wide("x") }],
])("one %s is none", async (_, id, parts) => {
  const { spreadsheet } = await readXlsx(xlsxFile({ sheet: sheetWith(id), parts }));
  expect(sheetProperties(spreadsheet, spreadsheet.sheets[0]!.name)).toEqual([]);
});

test("a sheet's own words come before those of its file", async () => {
  const bytes = await filledCopy({
    edit: ({ sheets }) => {
      sheets[0]!.properties = { [STAMP_NAME]: "another" };
    },
  });
  // what the writer does not keep, the file still says
  expect((await copiesInFile("a.xlsx", bytes))[0]).toMatchObject({ differences: [] });
  const { spreadsheet } = await readXlsx(bytes);
  const [sheet] = spreadsheet.sheets;
  const said = sheetProperties(
    { ...spreadsheet, sheets: [{ ...sheet!, properties: { [STAMP_NAME]: "own" } }] },
    sheet!.name,
  );
  expect(said.filter(([name]) => name === STAMP_NAME)).toEqual([[STAMP_NAME, "own"]]);
});
