import type { Plan } from "../template/plan";
import { sheetArea } from "../template/sheetArea";
import { lockSheet } from "./lockSheet";
import { lostLink } from "./lostLink";
import { newSheet } from "./newSheet";
import { oneUndoStep } from "./oneUndoStep";
import { printOf } from "./listPrint";
import { rangeAt } from "./rangeAt";
import { readOtherwise } from "./readOtherwise";
import { canRemember, packed, pageOf, remember } from "./sheetMemory";
import { SheetNotWritten } from "./SheetNotWritten";
import { nextSheetName } from "./sheetName";
import { sheetPrint } from "./sheetPrint";
import { freeTableName } from "./freeTableName";
import { writeLists } from "./writeLists";
import { writePage } from "./writePage";
import { writeStamp } from "./writeStamp";
import type { WrittenSheet } from "./WrittenSheet";

export interface Writing {
  signal?: AbortSignal;
  /** Told how much is written, from 0 to 1. */
  onProgress?: (share: number) => void;
  /** Nobody asks later whether the sheets are as they were written: Excel need not calculate them first. */
  isForgotten?: true;
  /** Of each plan, what its sheet is to know of its making when it is brought up to date: see `updateSheets`. */
  remembers?: readonly string[];
}

/** What the workbook was like before. */
interface Before {
  sheetIds: readonly string[];
  activeId: string;
  sheets: readonly string[];
  /** Of tables, and of cells. */
  names: readonly string[];
}

/**
 * Writes plans as new worksheets, all of them or none, shows the first one, and selects the cell to begin with. Nothing
 * that was there before is touched: the sheets stay in the background until all of them are written, and what fails or
 * is stopped leaves nothing behind. One step back undoes them, where Excel can.
 *
 * @throws {SheetNotWritten} after which the workbook is as it was; the signal's reason where that stopped it
 */
export async function writeSheets(
  plans: readonly Plan[],
  { signal, onProgress, isForgotten, remembers }: Writing = {},
): Promise<{ sheets: WrittenSheet[] }> {
  let before: Before | undefined;
  const added: string[] = [];
  try {
    const sheets = await Excel.run(oneUndoStep(), async (context) => {
      signal?.throwIfAborted();
      const found = await stateOf(context, plans);
      before = found;
      const named = withFreeNames(plans, found);
      const progress = progressOf(named, onProgress);
      const fresh: Excel.Worksheet[] = [];
      for (const plan of named) {
        signal?.throwIfAborted();
        added.push(plan.sheetName);
        const sheet = newSheet(context, plan);
        fresh.push(sheet);
        await context.sync();
        progress(1);
        await writeLists(context, sheet, plan, progress, signal);
      }
      await beside(context, fresh, named);
      signal?.throwIfAborted();
      if (remembers && canRemember()) await rememberSheets(context, fresh, named, remembers);
      signal?.throwIfAborted();
      const [first] = named;
      if (first) {
        fresh[0]!.activate();
        fresh[0]!.getCell(first.start.row, first.start.column).select();
      }
      for (const [i, plan] of named.entries()) lockSheet(fresh[i]!, plan);
      const written = named.map((plan, i) => asWritten(fresh[i]!, plan, isForgotten));
      await context.sync();
      return written.map((one) => one());
    });
    return { sheets };
  } catch (error) {
    const failure = SheetNotWritten.because(error);
    // the last one is somebody else's
    if (failure.reason === "nameTaken") added.pop();
    if (before && added.length) await undo(before, added);
    throw signal?.aborted && error === signal.reason ? error : failure;
  }
}

/** What is to be known of a sheet when it is deleted again; to be had after a sync. */
function asWritten(sheet: Excel.Worksheet, plan: Plan, isForgotten: true | undefined): () => WrittenSheet {
  const { sheetName: name, lists = [], spills = [] } = plan;
  const { row, ...area } = sheetArea(plan);
  const [list] = lists;
  // rows of a long list are many, and looked at by themselves
  const isLong = list && plan.rowHeights.length <= list.area.row + 1;
  const own = { row, ...area, ...(isLong ? { rows: list.area.row + 1 - row } : {}) };
  const print = isForgotten ? (): undefined => undefined : sheetPrint(sheet, own, spills);
  sheet.load("id");
  return () => ({ id: sheet.id, name, own, print: print(), lists, ...(spills.length ? { spills } : {}) });
}

/** What each of them holds, as Excel says it, is read for that: what is typed in later is told by it. */
async function rememberSheets(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
  plans: readonly Plan[],
  remembers: readonly string[],
): Promise<void> {
  const act = crypto.randomUUID();
  const asked = sheets.map((sheet, i) => rangeAt(sheet, pageOf(plans[i]!)).load("formulas"));
  await context.sync();
  for (const [i, plan] of plans.entries()) {
    const about = remembers[i];
    if (about === undefined) continue;
    const read = readOtherwise(plan, asked[i]!.formulas as unknown[][]);
    remember(sheets[i]!, await packed({ act, about, plan, read, prints: (plan.lists ?? []).map(printOf) }));
  }
}

/** Names of tables are asked for where there are lists. */
async function stateOf(context: Excel.RequestContext, plans: readonly Plan[]): Promise<Before> {
  const { worksheets, protection, tables, names } = context.workbook;
  worksheets.load("items/id,items/name");
  protection.load("protected");
  const active = worksheets.getActiveWorksheet().load("id");
  const known = plans.some(({ lists }) => lists) ? [tables.load("items/name"), names.load("items/name")] : [];
  await context.sync();
  if (protection.protected) throw new SheetNotWritten("protected", "AccessDenied");
  const sheets = worksheets.items.map(({ name }) => name);
  if (plans.some((plan) => lostLink(plan, sheets))) throw new SheetNotWritten("linkLost");
  return {
    sheetIds: worksheets.items.map(({ id }) => id),
    activeId: active.id,
    sheets,
    names: known.flatMap(({ items }) => items.map(({ name }) => name)),
  };
}

/** No two of them alike, and none as in the workbook. */
function withFreeNames(plans: readonly Plan[], before: Before): Plan[] {
  const [sheets, names] = [[...before.sheets], [...before.names]];
  return plans.map((plan) => {
    const sheetName = nextSheetName(plan.sheetName, sheets);
    sheets.push(sheetName);
    if (!plan.lists) return { ...plan, sheetName };
    const lists = plan.lists.map((list) => {
      const name = freeTableName(list.name, names);
      names.push(name);
      return { ...list, name };
    });
    return { ...plan, sheetName, lists };
  });
}

/** A sheet counts as many cells as have a look of their own, a list those of its rows. */
function progressOf(plans: readonly Plan[], tell: Writing["onProgress"]): (cells: number) => void {
  const all = plans.reduce(
    (sum, { lists = [] }) => sum + 1 + lists.reduce((cells, { area }) => cells + (area.rows - 1) * area.columns, 0),
    0,
  );
  let done = 0;
  return (cells) => tell?.((done += cells) / all);
}

/**
 * Where there is no printer Excel may refuse to set up a page. The sheets are worth having all the same, and have their
 * stamps.
 */
async function beside(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
  plans: readonly Plan[],
): Promise<void> {
  try {
    plans.forEach((plan, i) => {
      writeStamp(sheets[i]!, plan);
      writePage(sheets[i]!, plan);
    });
    await context.sync();
  } catch {
    // printed as Excel prints by itself
  }
}

/** Shows the sheet that was shown before and deletes the new ones; tries twice, as what failed may fail again. */
async function undo({ sheetIds, activeId }: Before, added: readonly string[]): Promise<void> {
  for (let attempt = 1; attempt <= 2; attempt++) {
    try {
      await Excel.run(async (context) => {
        const { worksheets } = context.workbook;
        worksheets.load("items/id,items/name");
        await context.sync();
        const written = worksheets.items.filter(({ id, name }) => added.includes(name) && !sheetIds.includes(id));
        if (written.length === 0) return;
        worksheets.getItem(activeId).activate();
        for (const sheet of written) sheet.delete();
        await context.sync();
      });
      return;
    } catch {
      // what failed first is what the caller hears of
    }
  }
}
