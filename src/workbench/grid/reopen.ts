import type { IWorkbookData } from "@univerjs/core";
import { SetArrayFormulaDataMutation } from "@univerjs/engine-formula";
import type { Calculation } from "./calculation";
import type { Engine } from "./engine";
import { SPILLS, sheetOfKey, type KeptGrid, type Spills } from "./gridBlocks";
import { staleAreas } from "./staleAreas";

/** The record as Univer opens it: with the values of its formulas, so that they need not be calculated. */
export function keptSnapshot({ core, blocks }: KeptGrid): Partial<IWorkbookData> {
  const workbook: Partial<IWorkbookData> = { ...core.workbook };
  delete workbook.locale; // the grid's own texts follow the page
  const sheets = Object.fromEntries(
    Object.entries(core.workbook.sheets).map(([id, sheet]) => [id, { ...sheet, cellData: {} }]),
  );
  for (const [key, block] of blocks) {
    const sheet = key === SPILLS ? undefined : sheets[sheetOfKey(key)];
    if (sheet) Object.assign(sheet.cellData, block);
  }
  return { ...workbook, sheets };
}

/** Gives the formulas back what they fill besides their own cells, and calculates what must be. */
export function finishOpening(engine: Engine, calculation: Calculation, kept: KeptGrid): void {
  const spills = kept.blocks.get(SPILLS) as Spills;
  engine.commands.syncExecuteCommand(
    SetArrayFormulaDataMutation.id,
    { arrayFormulaRange: spills.ranges, arrayFormulaCellData: spills.cells },
    { onlyLocal: true },
  );
  const stale = staleAreas(engine.book.getId(), kept);
  if (stale === "all") calculation.all();
  else if (stale.length > 0) calculation.areas(stale);
}
