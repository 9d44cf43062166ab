import { strFromU8, unzipSync } from "fflate";
import { templateFiles } from "../../../src/files/templateFiles";
import { readXlsx } from "../../../src/spreadsheet/xlsx/readXlsx";
import { writeXlsx } from "../../../src/spreadsheet/xlsx/writeXlsx";
import { recordOf } from "../../../src/workbench/files/recordOf";
import { spreadsheetOf } from "../../../src/workbench/files/spreadsheetOf";
import { hasSchemas, schemaFaults, SCHEMAS, type Part } from "../../support/partFaults";
import { plainSpreadsheet } from "../../support/plainSpreadsheet";
import { writeTemplateFile } from "../../support/writeTemplateFile";

/** What the grid counts in whole pixels. */
const rounded = (book: object): object =>
  JSON.parse(JSON.stringify(book), (key, value: unknown) =>
    key === "size" && typeof value === "number" ? Math.round(value) : value,
  ) as object;

test.each(templateFiles().map((file) => [file.name, file] as const))(
  "%s stays the same in the grid's own record",
  async (_, file) => {
    const { spreadsheet, losses } = await readXlsx(await writeTemplateFile(file));
    const { core, blocks, sheets } = recordOf(spreadsheet, { name: file.name, losses });
    expect(sheets).toEqual([file.plan.sheetName]);
    expect(rounded(plainSpreadsheet(spreadsheetOf(core, blocks)))).toEqual(rounded(plainSpreadsheet(spreadsheet)));
  },
);

describe("saved from there", () => {
  const parts: Part[] = [];
  beforeAll(async () => {
    for (const file of templateFiles()) {
      const { spreadsheet, losses } = await readXlsx(await writeTemplateFile(file));
      const { core, blocks } = recordOf(spreadsheet, { name: file.name, losses });
      const saved = unzipSync(await writeXlsx(spreadsheetOf(core, blocks)));
      for (const [part, bytes] of Object.entries(saved))
        if (part.endsWith(".xml")) parts.push({ file: file.name, part, contents: strFromU8(bytes) });
    }
  }, 600_000);

  (hasSchemas ? test : test.skip).each(SCHEMAS)("parts are valid against %s", async (schema, pattern) => {
    expect(await schemaFaults([schema, pattern], parts)).toEqual([]);
  });
});
