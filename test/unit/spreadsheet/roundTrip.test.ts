import { templateFiles } from "../../../src/files/templateFiles";
import { evaluatePlan } from "../../../src/files/evaluatePlan";
import { heldValues } from "../../../src/files/heldValues";
import { planSpreadsheet } from "../../../src/files/planSpreadsheet";
import type { Spreadsheet } from "../../../src/spreadsheet/Spreadsheet";
import { readXlsx } from "../../../src/spreadsheet/xlsx/readXlsx";
import { writeXlsx } from "../../../src/spreadsheet/xlsx/writeXlsx";
import { functionEntries } from "../../support/writeTemplateFile";

/** With every look in the place of its number, as a file counts them in its own way. */
const plain = ({ styles, sheets, ...book }: Spreadsheet): object => ({
  ...book,
  sheets: sheets.map(({ cells, ...sheet }) => ({
    ...sheet,
    cells: Object.fromEntries(
      cells.flatMap((line, row) =>
        Object.entries(line ?? {}).map(([column, { style, ...cell }]) => [
          `${row},${column}`,
          { ...cell, ...(style === undefined ? {} : { look: { font: book.font.name, ...styles[style] } }) },
        ]),
      ),
    ),
  })),
});

test.each(templateFiles().map((file) => [file.name, file] as const))(
  "%s is read as it was written",
  async (_, file) => {
    const valueAt = evaluatePlan(file.plan, functionEntries);
    const plan = file.formulas === "native" ? heldValues(file.plan, valueAt) : file.plan;
    const book = planSpreadsheet(plan, valueAt, file.properties);
    const { spreadsheet, losses } = await readXlsx(await writeXlsx(book));
    expect(losses).toEqual([]);
    expect(plain(spreadsheet)).toEqual(plain(book));
  },
);
