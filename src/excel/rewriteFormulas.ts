import { cellKey, cellsOf, type CellArea, type CellAt } from "../formula/address";
import { codeOf, officeReason } from "./officeReason";
import { rangeAt } from "./rangeAt";
import { rectangles } from "./rectangles";
import { oneUndoStep } from "./oneUndoStep";

/** A formula that is to take the place of another, where that one still stands. */
export interface FormulaRewrite extends CellAt {
  sheetId: string;
  before: string;
  after: string;
}

export type LeftReason = "changed" | "protected" | "textFormat" | "refused";

export interface RewriteOutcome {
  done: readonly FormulaRewrite[];
  left: readonly { rewrite: FormulaRewrite; reason: LeftReason }[];
}

/**
 * Writes formulas again, these cells only, and only where what stands there is still what was read; what is left is
 * told with its reason.
 * Two syncs, one step to undo. Where Excel refuses the whole, as it does for a part of an array, each area is tried by
 * itself.
 *
 * @throws {OfficeExtension.Error} before anything is written, as while a cell is edited
 */
export function rewriteFormulas(rewrites: readonly FormulaRewrite[]): Promise<RewriteOutcome> {
  return Excel.run(oneUndoStep(), async (context) => {
    const areas = await readAreas(context, rewrites);
    const left = areas.flatMap((area) => area.left);
    const ready = areas.filter(({ ready: cells }) => cells.length);
    const outcome: { done: FormulaRewrite[]; left: RewriteOutcome["left"][number][] } = { done: [], left };
    if (ready.length === 0) return outcome;
    if (await writes(context, ready)) return { done: ready.flatMap((area) => area.ready), left };
    for (const area of ready.flatMap(oneByOne)) {
      if (await writes(context, [area])) outcome.done.push(...area.ready);
      else outcome.left.push(...area.ready.map((rewrite) => ({ rewrite, reason: "refused" as const })));
    }
    return outcome;
  });
}

/** Neighbouring cells, and which of them are as they were read. */
interface Area {
  range: Excel.Range;
  rectangle: CellArea;
  sheet: Excel.Worksheet;
  ready: FormulaRewrite[];
  left: { rewrite: FormulaRewrite; reason: LeftReason }[];
}

async function readAreas(context: Excel.RequestContext, rewrites: readonly FormulaRewrite[]): Promise<Area[]> {
  const sheets = [...new Set(rewrites.map(({ sheetId }) => sheetId))].map((id) => {
    const sheet = context.workbook.worksheets.getItem(id);
    sheet.protection.load("protected");
    const wanted = rewrites.filter(({ sheetId }) => sheetId === id);
    const areas = rectangles(wanted).map((rectangle) => ({
      rectangle,
      range: rangeAt(sheet, rectangle).load("formulas,numberFormat"),
    }));
    return { sheet, wanted: new Map(wanted.map((rewrite) => [cellKey(rewrite), rewrite])), areas };
  });
  await context.sync();
  return sheets.flatMap(({ sheet, wanted, areas }) =>
    areas.map(({ rectangle, range }) => {
      const area: Area = { range, rectangle, sheet, ready: [], left: [] };
      for (const at of cellsOf(rectangle)) {
        const rewrite = wanted.get(cellKey(at))!;
        const [r, c] = [at.row - rectangle.row, at.column - rectangle.column];
        const reason = reasonToLeave(
          rewrite,
          sheet.protection.protected,
          (range.formulas[r] as unknown[])[c],
          (range.numberFormat[r] as unknown[])[c],
        );
        if (reason) area.left.push({ rewrite, reason });
        else area.ready.push(rewrite);
      }
      return area;
    }),
  );
}

/** In a cell of the format "Text" a formula would become a text. */
function reasonToLeave(
  { before }: FormulaRewrite,
  isProtected: boolean,
  formula: unknown,
  format: unknown,
): LeftReason | undefined {
  if (formula !== before) return "changed";
  if (isProtected) return "protected";
  return format === "@" ? "textFormat" : undefined;
}

async function writes(context: Excel.RequestContext, areas: readonly Area[]): Promise<boolean> {
  for (const { sheet, rectangle, ready } of areas) {
    const texts = new Map(ready.map((rewrite) => [cellKey(rewrite), rewrite.after]));
    // null leaves a cell alone
    const rows = Array.from({ length: rectangle.rows }, (_, r) =>
      Array.from(
        { length: rectangle.columns },
        (__, c) => texts.get(cellKey({ row: rectangle.row + r, column: rectangle.column + c })) ?? null,
      ),
    );
    rangeAt(sheet, rectangle).formulas = rows;
  }
  try {
    await context.sync();
    return true;
  } catch (error) {
    // nothing of it was done, nor will be as long as that cell is open
    if (officeReason(codeOf(error)) === "cellEditing") throw error;
    return false;
  }
}

const oneByOne = (area: Area): Area[] =>
  area.ready.map((rewrite) => ({
    ...area,
    ready: [rewrite],
    left: [],
    rectangle: { row: rewrite.row, column: rewrite.column, rows: 1, columns: 1 },
  }));
