import { templateFiles } from "../../../src/files/templateFiles";
import { readXlsx } from "../../../src/spreadsheet/xlsx/readXlsx";
import { recordOf } from "../../../src/workbench/files/recordOf";
import { spreadsheetOf } from "../../../src/workbench/files/spreadsheetOf";
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
