import { isErrorCode, type ErrorCode } from "./functions/errors";
import { parseAddress, type Area } from "./address";
import type { Content } from "./grid/cells";
import type { Grid } from "./grid/grid";
import type { Fault } from "./host/interpreter";
import type { Workbook } from "./model/workbook";
import type { SyncRecord, Transport } from "./transport/transport";

/** What one cell shows and holds. */
export interface CellReading {
  /** The value; an error as its text. */
  readonly value: Content;
  readonly formula: string | null;
  /** With its number format, as the cell shows it. */
  readonly text: string;
  readonly error: ErrorCode | null;
  /** The sentence Excel would show for the error, or what there is to say about a text that is meant for a figure. */
  readonly message: string | null;
}

/** window.workbench: the sheet for scripts, whose cells are a canvas otherwise. */
export interface WorkbenchHandle {
  /** The grid is drawn, the functions answer and the first sheet is calculated. */
  readonly ready: Promise<void>;
  /** The cell as it stands; awaited, as it is once everything is calculated. A range answers its rows. */
  read(address: string): Readable<CellReading | CellReading[][]>;
  /** From the address on; texts that start with "=" are formulas. */
  write(address: string, rows: readonly (readonly Content[])[]): Promise<void>;
  /**
   * As if the formula had been typed before the add-in was there: its functions stay unknown until it is written again.
   */
  typeBefore(address: string, formula: string): Promise<void>;
  select(address: string): void;
  /** An entry is open in a cell. */
  editing(): boolean;
  /** The text of the open entry, as the cell's editor and the formula bar show it; else null. */
  entry(): string | null;
  sheets(): string[];
  /** The selected cells, with their sheet. */
  selection(): string;
  /** A protected workbook refuses new sheets. */
  protect(on: boolean): void;
  /** Makes the nth sync from now fail, before its action of that number. */
  failSync(nth: number, fault?: Partial<Fault>): void;
  /** Every sync the add-in has made. */
  syncs(): readonly SyncRecord[];
}

/** The page once it is open. */
export interface Opened {
  readonly grid: Grid;
  readonly workbook: Workbook;
  readonly transport: Transport;
}

type Readable<T> = T & PromiseLike<T>;

declare global {
  interface Window {
    workbench?: WorkbenchHandle;
  }
}

export function createHandle(started: Promise<Opened>): WorkbenchHandle {
  let opened: Opened | undefined;
  const ready = started.then(async (it) => {
    opened = it;
    await it.grid.settled();
  });
  const page = (): Opened => {
    if (!opened) throw new Error("The workbench is still starting: await workbench.ready.");
    return opened;
  };
  const open = (): Grid => page().grid;
  return {
    ready,
    read: (address) =>
      readable(readingsAt(open(), address), async () => {
        await ready;
        await open().settled();
        return readingsAt(open(), address);
      }),
    async write(address, rows) {
      await ready;
      const { sheet, area } = resolve(open(), address);
      open().cells.write(sheet, area.row, area.column, rows);
    },
    async typeBefore(address, formula) {
      await ready;
      const { sheet, area } = resolve(open(), address);
      open().cells.writeUnknown(sheet, area.row, area.column, formula);
    },
    select(address) {
      const { sheet, area } = resolve(open(), address);
      open().select(sheet, area);
    },
    editing: () => open().isEditing,
    entry: () => open().entry,
    sheets: () =>
      open()
        .sheets()
        .map(({ name }) => name),
    selection: () => page().workbook.GetSelectedRange().Address,
    protect(on) {
      page().workbook.protected = on;
    },
    failSync: (nth, fault) => page().transport.failSync(nth, fault),
    syncs: () => page().transport.log,
  };
}

/** Adds a `then` that does not show: the reading still prints and compares as what it is. */
function readable<T extends object>(now: T, later: () => Promise<T>): Readable<T> {
  const then: PromiseLike<T>["then"] = (fulfilled, rejected) => later().then(fulfilled, rejected);
  return Object.defineProperty(now, "then", { value: then }) as Readable<T>;
}

function readingsAt(grid: Grid, address: string): CellReading | CellReading[][] {
  const { sheet, area } = resolve(grid, address);
  const rows = Array.from({ length: area.rows }, (_, r) =>
    Array.from({ length: area.columns }, (_, c) => reading(grid, sheet, area.row + r, area.column + c)),
  );
  return address.includes(":") ? rows : (rows[0]?.[0] as CellReading);
}

function resolve(grid: Grid, text: string): { readonly sheet: string; readonly area: Area } {
  const address = parseAddress(text);
  if (!address) throw new Error(`${text} is no address.`);
  if (address.sheet === undefined) return { sheet: grid.activeSheet(), area: address.area };
  const wanted = address.sheet.toLowerCase();
  const sheet = grid.sheets().find(({ name }) => name.toLowerCase() === wanted);
  if (!sheet) throw new Error(`There is no sheet named ${address.sheet}.`);
  return { sheet: sheet.id, area: address.area };
}

function reading(grid: Grid, sheet: string, row: number, column: number): CellReading {
  const { value, formula } = grid.cells.state(sheet, row, column);
  const error = isErrorCode(value) ? value : null;
  return {
    value,
    formula,
    text: grid.cells.text(sheet, row, column),
    error,
    message: grid.sentence(sheet, row, column),
  };
}
