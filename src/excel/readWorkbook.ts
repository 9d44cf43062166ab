import { cellKey, cellOfName } from "../formula/address";
import { formulaIn } from "../formula/formulaIn";
import { referenceOf, referencesIn, type FormulaReference } from "../formula/referencesIn";
import type { KeptCell, NameReading, SheetReading, WorkbookReading } from "../formula/WorkbookReading";
import { readStamp } from "../template/readStamp";
import { placesOf } from "../template/team/placesOf";
import { sheetExtent, sheetTemplate } from "../template/team/sheetAnswers";
import { checkOfName } from "../vocabulary/checks";
import { can } from "./abilities";
import { stampsAsked, stampText, type StampsAsked } from "./writeStamp";

/** Cells in one request: formulas and values of them stay below the 5 MB that Excel on the web answers with. */
const PORTION = 100_000;
/** Cells of one sheet. What lies beyond is left unread, and told. */
const MOST = 5_000_000;
/** Values that stand there until a function has answered. */
const WAITING: readonly unknown[] = ["#BUSY!", "#GETTING_DATA"];
const WAIT_MS = 400;
const WAITS = 5;

export interface ReadingOptions {
  /** Called after each request of a workbook that takes several. */
  onProgress?: (cells: { read: number; all: number }) => void;
  signal?: AbortSignal;
  /** Cells in one request. */
  portion?: number;
}

/**
 * Reads what the check of a workbook needs: of every sheet its names, and the cells that mention our functions, show
 * #NAME?, or have a name on a sheet of ours. Hidden and protected sheets are read like others; nothing is selected or
 * changed. A workbook of ordinary size takes three syncs.
 *
 * @throws {DOMException} when the signal stops it
 * @throws {OfficeExtension.Error} when Excel does not answer, as while a cell is edited
 */
export async function readWorkbook(options: ReadingOptions = {}): Promise<WorkbookReading> {
  for (let wait = 0; ; wait++) {
    const reading = await Excel.run((context) => read(context, options));
    const isWaiting = reading.sheets.some(({ cells }) =>
      [...cells.values()].some(({ value }) => WAITING.includes(value)),
    );
    if (!isWaiting || wait === WAITS) return reading;
    await new Promise((resolve) => {
      setTimeout(resolve, WAIT_MS);
    });
    options.signal?.throwIfAborted();
  }
}

async function read(context: Excel.RequestContext, options: ReadingOptions): Promise<WorkbookReading> {
  const { worksheets, names } = context.workbook;
  worksheets.load("items/id,items/name,items/visibility");
  names.load("items/name,items/formula");
  await context.sync();
  const sheets = worksheets.items.map((sheet) => new SheetRead(sheet));
  await context.sync();
  await readCells(context, sheets, options);
  keepInputs(sheets, names.items.map(nameOf));
  await leaveOutSpilled(context, sheets);
  return {
    sheets: sheets.map((sheet) => sheet.reading()),
    names: names.items.map(nameOf),
    nameError: await nameErrorShown(context, sheets),
  };
}

/** Portion by portion, small sheets together. */
async function readCells(
  context: Excel.RequestContext,
  sheets: readonly SheetRead[],
  { onProgress, signal, portion = PORTION }: ReadingOptions,
): Promise<void> {
  const portions = sheets.flatMap((sheet) => sheet.portions(portion));
  const all = portions.reduce((sum, { count }) => sum + count, 0);
  let done = 0;
  while (portions.length) {
    signal?.throwIfAborted();
    const now: Portion[] = [];
    for (let cells = 0; portions.length && (now.length === 0 || cells + portions[0]!.count <= portion);) {
      const next = portions.shift()!;
      cells += next.count;
      now.push(next);
    }
    const ranges = now.map(({ sheet, row, rows }) => sheet.rows(row, rows).load("formulas,values"));
    await context.sync();
    now.forEach(({ sheet, row }, i) => {
      sheet.keep(row, ranges[i]!);
    });
    done += now.reduce((sum, { count }) => sum + count, 0);
    if (portions.length) onProgress?.({ read: done, all });
  }
}

/**
 * Excel may tell the formula of a spill for each of its cells. It stands in the first one: those that only show it have
 * none.
 */
async function leaveOutSpilled(context: Excel.RequestContext, sheets: readonly SheetRead[]): Promise<void> {
  if (!can("spills")) return;
  const doubtful = sheets.flatMap(({ sheet, cells }) =>
    [...cells.values()]
      .filter((cell) => repeatsNeighbour(cells, cell))
      .map((cell) => ({
        cells,
        cell,
        parent: sheet.getCell(cell.row, cell.column).getSpillParentOrNullObject().load("rowIndex,columnIndex"),
      })),
  );
  if (doubtful.length === 0) return;
  await context.sync();
  for (const {
    cells,
    cell: { row, column, value },
    parent,
  } of doubtful) {
    if (!parent.isNullObject && (parent.rowIndex !== row || parent.columnIndex !== column))
      cells.set(cellKey({ row, column }), { row, column, value });
  }
}

const repeatsNeighbour = (cells: ReadonlyMap<string, KeptCell>, { row, column, formula }: KeptCell): boolean =>
  formula !== undefined &&
  [
    { row: row - 1, column },
    { row, column: column - 1 },
  ].some((at) => cells.get(cellKey(at))?.formula === formula);

/** How this Excel shows #NAME?: asked for only where a cell shows it. */
async function nameErrorShown(context: Excel.RequestContext, sheets: readonly SheetRead[]): Promise<string> {
  for (const { sheet, cells } of sheets) {
    const shown = [...cells.values()].find(({ value }) => value === "#NAME?");
    if (!shown) continue;
    const cell = sheet.getCell(shown.row, shown.column).load("text");
    await context.sync();
    const text = cell.text[0]?.[0] ?? "";
    // a column that is too narrow shows ####
    return /^#[\p{L}]/u.test(text) ? text : "#NAME?";
  }
  return "#NAME?";
}

/** Cells kept beside the failing formulas that they feed: enough for 10,000 formulas of a few inputs each. */
const MOST_INPUTS = 200_000;
/** Of one range no more: where an error in it begins is told by its first cells. */
const MOST_OF_RANGE = 1_000;

/**
 * What failing formulas of ours refer to, and what that refers to as long as it shows an error: all of it was read
 * already.
 */
function keepInputs(sheets: readonly SheetRead[], shared: readonly NameReading[]): void {
  const bySheet = new Map(sheets.map((sheet) => [sheet.sheet.name.toLowerCase(), sheet]));
  const waiting = sheets.flatMap((sheet) =>
    [...sheet.cells.values()].filter(isFailing).map((cell) => ({ sheet, cell })),
  );
  let room = MOST_INPUTS;
  for (let next = waiting.pop(); next && room > 0; next = waiting.pop()) {
    const {
      sheet,
      cell: { formula = "" },
    } = next;
    for (const { sheet: named, cells } of referencesIn(formula).flatMap((reference) =>
      resolved(reference, sheet, shared),
    )) {
      const home = named === undefined ? sheet : bySheet.get(named.toLowerCase());
      if (!home || !cells) continue;
      const kept = home.keepArea(cells, Math.min(MOST_OF_RANGE, room));
      room -= kept.length;
      waiting.push(
        ...kept
          .filter((cell) => cell.formula !== undefined && isFault(cell.value))
          .map((cell) => ({ sheet: home, cell })),
      );
    }
  }
  for (const sheet of sheets) sheet.forget();
}

const isFault = (value: unknown): boolean => typeof value === "string" && value.startsWith("#");
const isFailing = ({ formula, value }: KeptCell): boolean => formula !== undefined && isFault(value);

function resolved(reference: FormulaReference, sheet: SheetRead, shared: readonly NameReading[]): FormulaReference[] {
  if (reference.name === undefined) return [reference];
  const wanted = reference.name.toLowerCase();
  const named = [...sheet.ownNames(), ...shared].find(({ name }) => name.toLowerCase() === wanted);
  return named ? referenceOf(named.formula.replace(/^=/, "")) : [];
}

interface Portion {
  sheet: SheetRead;
  row: number;
  rows: number;
  count: number;
}

/** A worksheet while it is read. */
class SheetRead {
  readonly cells = new Map<string, KeptCell>();
  private readonly used: Excel.Range;
  private readonly names: Excel.NamedItemCollection;
  private readonly protection: Excel.WorksheetProtection;
  private named: ReadonlySet<string> | undefined;
  private readNames: readonly NameReading[] | undefined;
  private readonly stamps: StampsAsked | undefined;
  private page: { values: unknown[][]; formulas: unknown[][] } | undefined;
  private pageSize: { rows: number; columns: number } | undefined;
  private rowsRead: number | undefined;
  private blocks: { row: number; formulas: readonly unknown[][]; values: readonly unknown[][] }[] = [];

  constructor(readonly sheet: Excel.Worksheet) {
    this.names = sheet.names.load("items/name,items/formula");
    this.protection = sheet.protection.load("protected");
    this.stamps = stampsAsked(sheet);
    this.used = sheet.getUsedRangeOrNullObject(true).load("rowIndex,columnIndex,rowCount,columnCount");
  }

  /** The used rows, as many at a time as come to this many cells. */
  portions(cells: number): Portion[] {
    if (this.used.isNullObject) return [];
    const { rowIndex, rowCount, columnCount } = this.used;
    const most = Math.max(1, Math.floor(MOST / columnCount));
    if (rowCount > most) this.rowsRead = rowIndex + most;
    const end = rowIndex + Math.min(rowCount, most);
    const height = Math.max(1, Math.floor(cells / columnCount));
    const found: Portion[] = [];
    for (let row = rowIndex; row < end; row += height) {
      const rows = Math.min(height, end - row);
      found.push({ sheet: this, row, rows, count: rows * columnCount });
    }
    return found;
  }

  rows(row: number, rows: number): Excel.Range {
    return this.sheet.getRangeByIndexes(row, this.used.columnIndex, rows, this.used.columnCount);
  }

  ownNames(): readonly NameReading[] {
    return (this.readNames ??= this.names.items.map(nameOf));
  }

  /** The cells of an area that were not kept before, blank ones left out. */
  keepArea({ top, left, bottom, right }: NonNullable<FormulaReference["cells"]>, most: number): KeptCell[] {
    const found: KeptCell[] = [];
    for (const { row: first, formulas, values } of this.blocks) {
      for (let row = Math.max(top, first); row <= Math.min(bottom, first + values.length - 1); row++) {
        const line = values[row - first]!;
        for (
          let column = Math.max(left, this.used.columnIndex);
          column <= Math.min(right, this.used.columnIndex + line.length - 1);
          column++
        ) {
          if (found.length === most) return found;
          const key = cellKey({ row, column });
          const value = line[column - this.used.columnIndex];
          if (value === "" || this.cells.has(key)) continue;
          const formula = formulaIn(formulas[row - first]![column - this.used.columnIndex], value);
          const cell: KeptCell = { row, column, value, ...(formula === undefined ? {} : { formula }) };
          this.cells.set(key, cell);
          found.push(cell);
        }
      }
    }
    return found;
  }

  /** All that was read and not kept. */
  forget(): void {
    this.blocks = [];
  }

  keep(firstRow: number, { formulas, values }: Excel.Range): void {
    this.blocks.push({ row: firstRow, formulas: formulas as unknown[][], values: values as unknown[][] });
    this.keepPage(firstRow, formulas as unknown[][], values as unknown[][]);
    formulas.forEach((line: unknown[], r) => {
      line.forEach((content, c) => {
        const row = firstRow + r;
        const column = this.used.columnIndex + c;
        const value = (values[r] as unknown[])[c];
        const key = cellKey({ row, column });
        if (!this.isOfNote(key, content, value)) return;
        const formula = formulaIn(content, value);
        this.cells.set(key, { row, column, value, ...(formula === undefined ? {} : { formula }) });
      });
    });
  }

  /** Of a sheet with a stamp all that its template has cells for. */
  private keepPage(firstRow: number, formulas: readonly unknown[][], values: readonly unknown[][]): void {
    const { rows, columns } = (this.pageSize ??= this.sizeOfPage());
    const first = this.used.columnIndex;
    const kept = (line: readonly unknown[]): unknown[] =>
      [...Array<unknown>(first).fill(""), ...line].slice(0, columns);
    for (let i = 0; i < formulas.length && firstRow + i < rows; i++) {
      this.page ??= { values: [], formulas: [] };
      this.page.values[firstRow + i] = kept(values[i]!);
      this.page.formulas[firstRow + i] = kept(formulas[i]!);
    }
  }

  private sizeOfPage(): { rows: number; columns: number } {
    const stamp = readStamp(stampText(this.stamps?.stamp));
    const named = stamp && placesOf(this.names.items, this.sheet.name);
    const template = named && sheetTemplate(named, stamp);
    return named && template ? sheetExtent(template, named) : { rows: 0, columns: 0 };
  }

  reading(): SheetReading {
    const { id, name, visibility } = this.sheet;
    const [stamp, teamStamp] = [stampText(this.stamps?.stamp), stampText(this.stamps?.team)];
    return {
      id,
      name,
      isHidden: visibility !== "Visible",
      isProtected: this.protection.protected,
      names: this.names.items.map(nameOf),
      cells: this.cells,
      ...(this.rowsRead === undefined ? {} : { rowsRead: this.rowsRead }),
      ...(stamp === undefined ? {} : { stamp }),
      ...(teamStamp === undefined ? {} : { teamStamp }),
      ...(this.page ? { page: this.page } : {}),
    };
  }

  private isOfNote(key: string, content: unknown, value: unknown): boolean {
    if (typeof content === "string" && /^'?=.*clv/is.test(content)) return true;
    return value === "#NAME?" || this.namedCells().has(key);
  }

  /** The cells that have a name, where the sheet is one of ours. */
  private namedCells(): ReadonlySet<string> {
    this.named ??= new Set(
      this.names.items.some(({ name }) => checkOfName(name))
        ? this.names.items.flatMap(({ formula }) => {
            const at = cellOfName(String(formula));
            return at ? [cellKey(at)] : [];
          })
        : [],
    );
    return this.named;
  }
}

const nameOf = ({ name, formula }: Excel.NamedItem): NameReading => ({ name, formula: String(formula) });
