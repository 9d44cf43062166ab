import { companySheet } from "../../../src/workbench/demo/companySheet";

test("both languages show the same sheet: same cells, same formulas", () => {
  const [en, fr] = [companySheet("en"), companySheet("fr")];
  const places = (sheet: typeof en) =>
    sheet.cells.map(({ row, column, value }) => [row, column, typeof value === "number" ? value : typeof value]);
  expect(fr.formulas).toEqual(en.formulas);
  expect(places(fr)).toEqual(places(en));
});

test("the cell that invites is empty and selected", () => {
  const { cells, formulas, selected } = companySheet("en");
  const here = ({ row, column }: { row: number; column: number }) => row === selected.row && column === selected.column;
  expect(cells.filter(here).map(({ value }) => value)).toEqual([undefined]);
  expect(formulas.filter(here)).toEqual([]);
});
