import type { Spreadsheet } from "../../src/spreadsheet/Spreadsheet";

/** With every look in the place of its number, as each program counts them in its own way. */
export const plainSpreadsheet = ({ styles, sheets, ...book }: Spreadsheet): object => ({
  ...book,
  sheets: sheets.map(({ cells, ...sheet }) => ({
    ...sheet,
    cells: Object.fromEntries(
      cells.flatMap((line, row) =>
        Object.entries(line ?? {}).map(([column, { style, ...cell }]) => [
          `${row},${column}`,
          {
            ...cell,
            ...(style === undefined ? {} : { look: { font: book.font.name, size: book.font.size, ...styles[style] } }),
          },
        ]),
      ),
    ),
  })),
});
