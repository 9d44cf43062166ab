import { addressOf, readAddress, type Reference } from "../formula/address";
import { formulaIn } from "../formula/formulaIn";
import { growthOf, type Growth } from "../template/growthOf";
import { templateOf } from "../template/templateOf";
import { oneUndoStep } from "./oneUndoStep";
import { RowNotAdded } from "./RowNotAdded";
import { rangeAt } from "./rangeAt";

/** What a sheet was like before its row was added. */
interface Before {
  sheetId: string;
  growth: Growth;
  rows: Rows;
}
interface Rows {
  row: number;
  column: number;
  count: number;
  /** The formulas of the names that grow along. */
  formulas: Record<string, string>;
}

/**
 * Adds a row below the last one of a worksheet whose rows grow: formulas, formats and rules as in the row above, inputs
 * blank. The names of the rows and the charts over them take it in; nothing else is touched.
 *
 * @param sheetName  the active sheet when left out
 * @returns          the address of the new row, such as `'Company A'!B48:V48`
 * @throws {RowNotAdded} after which the sheet is as it was
 */
export async function addRow(sheetName?: string): Promise<{ address: string }> {
  let before: Before | undefined;
  try {
    return await Excel.run(oneUndoStep(), async (context) => {
      const { worksheets } = context.workbook;
      const sheet = (sheetName === undefined ? worksheets.getActiveWorksheet() : worksheets.getItem(sheetName)).load(
        "id,name",
      );
      const names = sheet.names.load("items/name,items/formula");
      const charts = sheet.charts.load("items/name");
      await context.sync();
      const growth = growthIn(names.items);
      const rows = rowsIn(names.items, growth, sheet.name);
      const grown = seriesOf(charts.items, growth);
      const cells = rangeAt(sheet, areaOf(rows, growth, 0, rows.count + 1)).load("formulas,values");
      await context.sync();
      const contents = contentsOf(cells);
      refuseOccupied(contents.at(-1)!, rows);

      before = { sheetId: sheet.id, growth, rows };
      const added = copyLastRow(sheet, rows, growth, contents).load("address");
      for (const item of names.items) if (item.name in rows.formulas) item.formula = longer(rows.formulas[item.name]!);
      for (const { known, series } of grown) drawRows(sheet, series, known, rows, growth, rows.count + 1);
      await context.sync();
      return { address: added.address };
    });
  } catch (error) {
    if (before) await undo(before);
    throw RowNotAdded.because(error);
  }
}

function growthIn(names: readonly Excel.NamedItem[]): Growth {
  const template = templateOf(names.map(({ name }) => name));
  const growth = template && growthOf(template);
  if (!growth) throw new RowNotAdded("notGrowing");
  return growth;
}

/** `='Company A'!$B$36:$V$47`, one row longer. */
const longer = (formula: string): string => formula.replace(/\d+$/, (row) => String(Number(row) + 1));

/**
 * Where the rows stand, and the names that have to grow: all of them over the same rows, in the columns where the
 * template has them.
 */
function rowsIn(names: readonly Excel.NamedItem[], { name, width, columns }: Growth, sheet: string): Rows {
  const formulas: Rows["formulas"] = {};
  const areaNamed = (wanted: string): Reference => {
    const item = names.find((one) => one.name.toLowerCase() === wanted)!;
    const formula = String(item.formula);
    const area = readAddress(formula.slice(1));
    if (area?.sheet !== sheet) throw new RowNotAdded("rowsChanged");
    formulas[item.name] = formula;
    return area;
  };
  const all = areaNamed(name);
  const fits = columns.every(({ name: own, column }) => {
    const area = areaNamed(own);
    return area.row === all.row && area.rows === all.rows && area.columns === 1 && area.column === all.column + column;
  });
  if (!fits || all.columns !== width || all.rows < 2) throw new RowNotAdded("rowsChanged");
  return { row: all.row, column: all.column, count: all.rows, formulas };
}

const areaOf = (
  { row, column }: Rows,
  { width }: Growth,
  first: number,
  count: number,
): Parameters<typeof rangeAt>[1] => ({ row: row + first, column, rows: count, columns: width });

/** What a cell holds; `formula` when that is one. */
interface Content {
  typed: unknown;
  formula: string | undefined;
}

const contentsOf = ({ formulas, values }: Excel.Range): Content[][] =>
  (formulas as unknown[][]).map((line, r) =>
    line.map((typed, c) => ({ typed, formula: formulaIn(typed, (values[r] as unknown[])[c]) })),
  );

function refuseOccupied(below: readonly Content[], { row, column, count }: Rows): void {
  const filled = below.findIndex(({ typed }) => typed !== "");
  if (filled >= 0)
    throw new RowNotAdded("occupied", addressOf({ row: row + count, column: column + filled, rows: 1, columns: 1 }));
}

/**
 * A column that is worked out has its formula from the last row, or from the nearest above it where somebody typed over
 * that. What is typed begins with nothing.
 */
function copyLastRow(sheet: Excel.Worksheet, rows: Rows, growth: Growth, contents: readonly Content[][]): Excel.Range {
  const added = rangeAt(sheet, areaOf(rows, growth, rows.count, 1));
  added.copyFrom(rangeAt(sheet, areaOf(rows, growth, rows.count - 1, 1)), "All");
  const last = contents[rows.count - 1]!;
  // null leaves a cell alone
  added.formulas = [last.map(({ formula }, i) => (growth.inputs.includes(i) || formula === undefined ? "" : null))];
  last.forEach(({ typed, formula }, i) => {
    if (growth.inputs.includes(i) || typed === "" || formula !== undefined) return;
    let above = rows.count - 2;
    while (above >= 0 && contents[above]![i]!.formula === undefined) above--;
    if (above >= 0)
      added
        .getCell(0, i)
        .copyFrom(rangeAt(sheet, { row: rows.row + above, column: rows.column + i, rows: 1, columns: 1 }), "Formulas");
  });
  return added;
}

/** Asks for the series of the charts over the rows. */
function seriesOf(
  charts: readonly Excel.Chart[],
  growth: Growth,
): { known: Growth["charts"][number]; series: Excel.ChartSeriesCollection }[] {
  return charts.flatMap((chart) => {
    const known = growth.charts.find(({ titles }) => titles.includes(chart.name));
    return known ? [{ known, series: chart.series.load("items/name") }] : [];
  });
}

/** Series are known by their names: one that somebody added or took away stays as it is. */
function drawRows(
  sheet: Excel.Worksheet,
  series: Excel.ChartSeriesCollection,
  chart: Growth["charts"][number],
  rows: Rows,
  growth: Growth,
  count: number,
): void {
  const column = (index: number): Excel.Range =>
    rangeAt(sheet, { ...areaOf(rows, growth, 0, count), column: rows.column + index, columns: 1 });
  for (const one of series.items) {
    const known = chart.series.find(({ names }) => names.includes(one.name));
    if (!known) continue;
    one.setValues(column(known.column));
    one.setXAxisValues(column(chart.categories));
  }
}

/**
 * What was written of the row goes, names and charts are as long as before; tries twice, as what failed may fail again.
 */
async function undo({ sheetId, growth, rows }: Before): Promise<void> {
  for (let attempt = 1; attempt <= 2; attempt++) {
    try {
      await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem(sheetId);
        const charts = sheet.charts.load("items/name");
        const added = rangeAt(sheet, areaOf(rows, growth, rows.count, 1));
        added.clear();
        added.dataValidation.clear();
        added.conditionalFormats.clearAll();
        for (const [name, formula] of Object.entries(rows.formulas)) sheet.names.getItem(name).formula = formula;
        await context.sync();
        const grown = seriesOf(charts.items, growth);
        await context.sync();
        for (const { known, series } of grown) drawRows(sheet, series, known, rows, growth, rows.count);
        await context.sync();
      });
      return;
    } catch {
      // what failed first is what the caller hears of
    }
  }
}
