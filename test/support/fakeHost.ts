import type { PaneHost } from "../../src/taskpane/host";
import type { SelectedCell } from "../../src/taskpane/parts/Host";
import type { Insertion } from "../../src/excel/insertFormula";
import type { SheetFigures } from "../../src/excel/watchFigures";
import type { CellReading } from "../../src/formula/CellReading";
import type { ScreenId } from "../../src/taskpane/screens";
import type { Plan } from "../../src/template/plan";

interface FakeHost extends PaneHost {
  /** What the pane had written. */
  written: Plan[];
  /** What it had inserted. */
  inserted: Insertion[];
  /** Selects a cell, as the user does in Excel. */
  select: (cell: SelectedCell) => void;
  /** Selects a cell of which this is read. */
  selectReading: (reading: CellReading) => void;
  /** The cells the pane had selected. */
  selections: string[];
  /** Calculates the worksheet that the pane follows. */
  calculate: (figures: SheetFigures | undefined) => void;
  /** How many parts of the pane follow a worksheet. */
  followers: () => number;
  /** Presses a button of the ribbon. */
  command: (id: ScreenId) => void;
}

/** An Excel that does as it is told. */
export function fakeHost(changes: Partial<PaneHost> = {}): FakeHost {
  const listeners = new Set<(cell: SelectedCell) => void>();
  const written: Plan[] = [];
  const inserted: Insertion[] = [];
  const readers = new Set<(reading: CellReading) => void>();
  const followers = new Set<(figures: SheetFigures | undefined) => void>();
  const commanded = new Set<(id: ScreenId) => void>();
  const selections: string[] = [];
  let reading: CellReading | undefined;
  let selected: SelectedCell = { address: "Sheet1!A1", value: "" };
  return {
    locale: "en",
    isDark: () => false,
    onThemeChange: () => () => undefined,
    workbook: "C:\\Books\\shop.xlsx",
    selectedCell: () => Promise.resolve(selected),
    watchSelection: (listener) => {
      listeners.add(listener);
      return Promise.resolve(() => {
        listeners.delete(listener);
        return Promise.resolve();
      });
    },
    readSelection: () =>
      Promise.resolve({
        areas: [{ sheet: "Sheet1", row: 0, column: 0, rows: 1, columns: 1, around: { row: 0, column: 0, values: [] } }],
        names: [],
      }),
    readRanges: (wanted) =>
      Promise.resolve(
        wanted.map((area) =>
          "name" in area ? undefined : { area, rows: area.rows, columns: area.columns, values: [[""]] },
        ),
      ),
    readPlace: () => Promise.resolve({ held: undefined, blocking: undefined }),
    insertFormula: (insertion) => {
      inserted.push(insertion);
      return Promise.resolve();
    },
    numberMarks: () => Promise.resolve(undefined),
    program: () => Promise.resolve({ name: "PC 16.0.1", lacks: [] }),
    readCell: () => (reading ? Promise.resolve(reading) : Promise.reject(new Error("no cell"))),
    watchCells: (listener) => {
      readers.add(listener);
      return Promise.resolve(() => {
        readers.delete(listener);
        return Promise.resolve();
      });
    },
    onCommand: (listener) => {
      commanded.add(listener);
      return () => {
        commanded.delete(listener);
      };
    },
    linkTo: (address) => `=${address}`,
    ourSheets: () => Promise.resolve([]),
    teamSheets: () => Promise.resolve([]),
    sheetHeadlines: () => Promise.resolve([]),
    readSheet: () => Promise.resolve("notOurs"),
    savesFiles: true,
    openWorkbook: () => Promise.resolve(),
    watchFigures: (_sheet, _names, listener) => {
      followers.add(listener);
      return Promise.resolve(() => {
        followers.delete(listener);
        return Promise.resolve();
      });
    },
    watchSheets: () => Promise.resolve(() => Promise.resolve()),
    writeInputs: () => Promise.resolve("written"),
    readNamed: () => Promise.resolve(undefined),
    addRow: () => Promise.resolve({ address: "Sheet1!B13:V13" }),
    showSheet: (sheet, address) => {
      selections.push(`${sheet}!${address ?? ""}`);
      return Promise.resolve(true);
    },
    writeSheet: (plan) => {
      written.push(plan);
      return Promise.resolve({ sheetName: plan.sheetName });
    },
    findTables: () => Promise.resolve([]),
    writeSheets: (plans) => {
      written.push(...plans);
      return Promise.resolve({
        sheets: plans.map(({ sheetName, page: { area }, lists = [] }) => ({
          id: sheetName,
          name: sheetName,
          own: area,
          print: "",
          lists,
        })),
      });
    },
    deleteSheets: (sheets) => Promise.resolve({ deleted: sheets.map(({ name }) => name), kept: [], gone: [] }),
    rememberedSheets: () => Promise.resolve([]),
    updateSheets: () => Promise.resolve({ sheets: [], gone: 0 }),
    readWorkbook: () => Promise.resolve({ sheets: [], names: [], nameError: "#NAME?" }),
    rewriteFormulas: (rewrites) => Promise.resolve({ done: rewrites, left: [] }),
    ...changes,
    written,
    inserted,
    selections,
    selectReading: (read) => {
      reading = read;
      for (const tell of readers) tell(read);
    },
    calculate: (figures) => {
      for (const tell of followers) tell(figures);
    },
    followers: () => followers.size,
    command: (id) => {
      for (const tell of commanded) tell(id);
    },
    select: (cell) => {
      selected = cell;
      for (const tell of listeners) tell(cell);
    },
  };
}
