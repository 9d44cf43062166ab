import { canRemember, labelOf, memoryOf } from "./sheetMemory";

/** A worksheet that can be brought up to date. */
export interface RememberedSheet {
  /** Excel's own, which stays when the sheet is renamed. */
  id: string;
  name: string;
  /** The sheets that were written together share it. */
  act: string;
  /** What it remembers of its making. */
  about: string;
}

/** Those of the workbook, in the order of their tabs. Two syncs. */
export async function rememberedSheets(): Promise<RememberedSheet[]> {
  if (!canRemember()) return [];
  return Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/id,items/name");
    await context.sync();
    const asked = worksheets.items.map((sheet) => ({ sheet, kept: memoryOf(sheet).load("value") }));
    await context.sync();
    return asked.flatMap(({ sheet: { id, name }, kept }) => {
      const label = kept.isNullObject ? undefined : labelOf(kept.value);
      return label ? [{ id, name, ...label }] : [];
    });
  });
}
