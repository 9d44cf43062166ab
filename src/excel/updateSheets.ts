import { cellKey, fullAddress, localAddress, type CellArea } from "../formula/address";
import type { Plan } from "../template/plan";
import { applyChanges, type ChartPlaces } from "./applyChanges";
import { findList, newLooks, writeListRows, type ListOnSheet } from "./listOnSheet";
import { printOf } from "./listPrint";
import { oneUndoStep } from "./oneUndoStep";
import { keepInputs } from "./keepInputs";
import { planChanges, type PlanChanges } from "./planChanges";
import { readOtherwise } from "./readOtherwise";
import { rangeAt } from "./rangeAt";
import { memoryOf, pageOf, packed, remember, unpacked, type CellRead, type SheetMemory } from "./sheetMemory";
import { SheetsNotUpdated } from "./SheetsNotUpdated";
import { withListRows } from "./withListRows";
import { hasPrintArea } from "./writePage";
import type { Writing } from "./writeSheets";
import { writeStamp } from "./writeStamp";

/** A worksheet that was written, and what it is to be now. */
export interface SheetUpdate {
  id: string;
  plan: Plan;
  /** What it remembers of its making from now on. */
  about: string;
}

export interface UpdatedSheets {
  /** By what they are called, in the order in which they came. */
  sheets: { id: string; name: string }[];
  /** Rows of lists that stand for nothing any more, and stay, as something may stand beside them. */
  gone: number;
}

/** A sheet as it is found, and what is to change on it. */
interface Found {
  update: SheetUpdate;
  sheet: Excel.Worksheet;
  text: string;
  memory: SheetMemory;
  /** With the rows of its list where they stand. */
  plan: Plan;
  list: ListOnSheet | undefined;
  changes: PlanChanges;
  /** Cells of inputs whose content came along from another cell. */
  carried: ReadonlySet<string>;
  /** Of its charts, as somebody may have moved them. */
  places: ChartPlaces;
  gone: number;
}

/**
 * Brings worksheets up to date where they stand: of their cells those that say something else now, of their looks those
 * that differ. What somebody typed, drew or added stays. Where something of it is in the way, or one of our cells was
 * changed by hand that is to be written, nothing is.
 *
 * @throws {SheetsNotUpdated} after which the workbook is as it was; the signal's reason where that stopped it
 */
export async function updateSheets(
  updates: readonly SheetUpdate[],
  { signal, onProgress }: Writing = {},
): Promise<UpdatedSheets> {
  const begun: Found[] = [];
  try {
    return await Excel.run(oneUndoStep(), async (context) => {
      const found = await findAll(context, updates);
      let done = 0;
      for (const one of found) {
        signal?.throwIfAborted();
        begun.push(one);
        await forth(context, one);
        onProgress?.(++done / (found.length + 1));
      }
      await pages(context, found);
      signal?.throwIfAborted();
      await rememberAll(context, found);
      onProgress?.(1);
      return {
        sheets: found.map(({ sheet, update: { id } }) => ({ id, name: sheet.name })),
        gone: found.reduce((sum, one) => sum + one.gone, 0),
      };
    });
  } catch (error) {
    if (begun.length) await back(begun);
    throw signal?.aborted && error === signal.reason ? error : SheetsNotUpdated.because(error);
  }
}

async function findAll(context: Excel.RequestContext, updates: readonly SheetUpdate[]): Promise<Found[]> {
  const { worksheets } = context.workbook;
  worksheets.load("items/id,items/name");
  await context.sync();
  const known = updates.map((update) => {
    const sheet = worksheets.items.find(({ id }) => id === update.id);
    if (!sheet) throw new SheetsNotUpdated("gone");
    sheet.protection.load("protected");
    return { update, sheet, kept: memoryOf(sheet).load("value") };
  });
  await context.sync();
  const found: Found[] = [];
  for (const { update, sheet, kept } of known) {
    if (sheet.protection.protected) throw new SheetsNotUpdated("protected", [sheet.name]);
    const text = kept.isNullObject ? "" : String(kept.value);
    const memory = await unpacked(text);
    if (!memory) throw new SheetsNotUpdated("gone", [sheet.name]);
    found.push(await foundOn(context, { update, sheet, text, memory }));
  }
  return found;
}

type Known = Pick<Found, "update" | "sheet" | "text" | "memory">;

async function foundOn(context: Excel.RequestContext, known: Known): Promise<Found> {
  const { update, sheet, memory } = known;
  const list = await findList(context, sheet, memory, update.plan);
  const { plan, gone } = list && !list.isPlain ? withListRows(update.plan, list.keys) : { plan: update.plan, gone: 0 };
  const planned = planChanges(memory.plan, plan);
  const area = both(pageOf(memory.plan), pageOf(plan));
  const cells = rangeAt(sheet, area).load("formulas");
  const below = list?.below(plan.lists![0]!.area.rows - 1);
  await context.sync();
  const held = cells.formulas as (string | number)[][];
  const expected = asRead(memory);
  const { contents, settled, carried } = keepInputs(planned.contents, memory.plan, plan, {
    now: ({ row, column }) => held[row]![column]!,
    expected: (at) => expected.get(cellKey(at)),
  });
  const changes = { ...planned, contents };
  const isInTheWay = ({ row, column, before, after }: PlanChanges["contents"][number]): boolean => {
    if (settled.has(cellKey({ row, column }))) return false;
    const now = String(held[row]![column]);
    return now !== String(expected.get(cellKey({ row, column })) ?? before) && now !== String(after);
  };
  const places = contents.filter(isInTheWay).map(({ row, column }) => ({ row, column, rows: 1, columns: 1 }));
  const blocked = below?.();
  if (blocked) places.push(blocked);
  if (places.length)
    throw new SheetsNotUpdated(
      "inTheWay",
      places.map((place) => fullAddress({ sheet: sheet.name, ...place })),
    );
  return { ...known, plan, list, changes, carried, places: new Map(), gone };
}

const both = (a: CellArea, b: CellArea): CellArea => ({
  row: 0,
  column: 0,
  rows: Math.max(a.rows, b.rows),
  columns: Math.max(a.columns, b.columns),
});

const asRead = ({ read }: SheetMemory): ReadonlyMap<string, CellRead[2]> =>
  new Map(read.map(([row, column, content]) => [cellKey({ row, column }), content]));

const rulesOf = ({ conditionals, scales = [] }: Plan) => ({ conditionals, scales, gone: [...conditionals, ...scales] });

async function forth(context: Excel.RequestContext, found: Found): Promise<void> {
  const { sheet, memory, plan, list, changes, places } = found;
  const rules = changes.hasOtherRules ? { ...rulesOf(plan), gone: rulesOf(memory.plan).gone } : undefined;
  await applyChanges(context, sheet, changes, rules, places);
  await context.sync();
  if (list) await writeListRows(context, list, plan.lists![0]!, newLooks(list, plan.lists![0]!));
}

/** As it was found; tries twice, as what failed may fail again. */
async function back(begun: readonly Found[]): Promise<void> {
  for (let attempt = 1; attempt <= 2; attempt++) {
    try {
      await Excel.run(async (context) => {
        for (const { update, memory, plan, list, changes, places, text } of begun) {
          const sheet = context.workbook.worksheets.getItem(update.id);
          const charts = changes.charts;
          const undo: PlanChanges = {
            ...planChanges(plan, memory.plan),
            contents: changes.contents.map((change) => ({ ...change, after: change.undo })),
            charts: {
              gone: [...charts.gone, ...charts.added.map(({ title }) => title)],
              added: memory.plan.charts.filter(({ title }) => charts.gone.includes(title)),
              staying: memory.plan.charts.map(({ title }) => title),
            },
          };
          // how far it came nobody knows: those of both are taken away
          const gone = [...rulesOf(plan).gone, ...rulesOf(memory.plan).gone];
          await applyChanges(
            context,
            sheet,
            undo,
            changes.hasOtherRules ? { ...rulesOf(memory.plan), gone } : undefined,
            places,
          );
          writeStamp(sheet, memory.plan);
          remember(sheet, text);
          await context.sync();
          if (list) await list.restore(context, sheet, plan.lists![0]!);
        }
      });
      return;
    } catch {
      // what failed first is what the caller hears of
    }
  }
}

/** Where there is no printer Excel may refuse to set up a page. */
async function pages(context: Excel.RequestContext, found: readonly Found[]): Promise<void> {
  const others = found.filter(({ changes }) => changes.hasOtherPage);
  if (others.length === 0) return;
  try {
    for (const { sheet, plan, memory } of others) changePage(sheet, memory.plan, plan);
    await context.sync();
  } catch {
    // printed as before
  }
}

/** Margins, paper and the like are as somebody may have set them since. */
function changePage({ pageLayout }: Excel.Worksheet, { page: from }: Plan, to: Plan): void {
  const { area, footer } = to.page;
  if (hasPrintArea(to) && (area.rows !== from.area.rows || area.columns !== from.area.columns))
    pageLayout.setPrintArea(localAddress(area));
  const texts = pageLayout.headersFooters.defaultForAllPages;
  if (footer.left !== from.footer.left) texts.leftFooter = footer.left;
  if (footer.right !== from.footer.right) texts.rightFooter = footer.right;
}

async function rememberAll(context: Excel.RequestContext, found: readonly Found[]): Promise<void> {
  const asked = found.map((one) => ({ one, cells: rangeAt(one.sheet, pageOf(one.plan)).load("formulas") }));
  await context.sync();
  for (const { one, cells } of asked) {
    const { sheet, memory, plan, changes, carried, update } = one;
    const changed = new Set(changes.contents.map(cellKey));
    const read = [
      ...memory.read.filter(([row, column]) => !changed.has(cellKey({ row, column }))),
      ...readOtherwise(plan, cells.formulas as unknown[][]).filter(([row, column]) => {
        const key = cellKey({ row, column });
        return changed.has(key) && !carried.has(key);
      }),
    ];
    const prints = (plan.lists ?? []).map(printOf);
    writeStamp(sheet, plan);
    remember(sheet, await packed({ act: memory.act, about: update.about, plan, read, prints }));
  }
  await context.sync();
}
