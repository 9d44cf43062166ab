import type { NumberMarks } from "../core/numberMarks";
import { numberMarks } from "../excel/numberMarks";
import type { Area } from "../formula/CellReading";
import type { Insertion } from "../excel/insertFormula";
import { linkTo } from "../excel/linkTo";
import type { OurSheet } from "../excel/ourSheets";
import { openWorkbook } from "../excel/openWorkbook";
import type { NotRead } from "../excel/readSheet";
import type { PlaceContent } from "../excel/readPlace";
import type { RangeContent, Wanted } from "../excel/readRanges";
import type { ReadingOptions } from "../excel/readWorkbook";
import type { FormulaRewrite, RewriteOutcome } from "../excel/rewriteFormulas";
import { selectedCell } from "../excel/selectedCell";
import type { SelectedCell as ExcelCell } from "../excel/selectedCell";
import type { Selection } from "../excel/Selection";
import { showSheet } from "../excel/showSheet";
import type { SheetFigures } from "../excel/watchFigures";
import { watchSelection } from "../excel/watchSelection";
import { watchSheets } from "../excel/watchSheets";
import type { CellReading } from "../formula/CellReading";
import type { WorkbookReading } from "../formula/WorkbookReading";
import type { Plan } from "../template/plan";
import type { SheetReading } from "../template/team/sheetAnswers";
import { onCommand } from "./commands";
import type { CommandId } from "./commands";
import { localeOf } from "../vocabulary/locale";
import type { Locale } from "../vocabulary/locale";

/** What the pane wants to know of the selected cell. */
export type SelectedCell = Pick<ExcelCell, "address" | "value">;

/** What the pane asks of the program around it. */
export interface Host {
  locale: Locale;
  isDark: () => boolean;
  /** Calls back when the theme may have changed; returns how to stop. */
  onThemeChange: (listener: () => void) => () => void;
  /** Where the workbook is stored; empty as long as it is not. */
  workbook: string;
  selectedCell: () => Promise<SelectedCell>;
  /** Calls back whenever another cell is selected; resolves to how to stop. */
  watchSelection: (listener: (cell: SelectedCell) => void) => Promise<() => Promise<void>>;
  /** All that is selected, with the cells around it, and where these names lead. Fails when no cells are. */
  readSelection: (names: readonly string[]) => Promise<Selection>;
  /** What ranges hold at their beginning; undefined where there is none of that name. */
  readRanges: (wanted: readonly Wanted[]) => Promise<readonly (RangeContent | undefined)[]>;
  /** What stands where a result is to go. */
  readPlace: (place: Area) => Promise<PlaceContent>;
  /** @throws {FormulaNotWritten} after which the cell is as it was */
  insertFormula: (insertion: Insertion) => Promise<void>;
  /** How the workbook writes figures; undefined where the program does not tell. */
  numberMarks: () => Promise<NumberMarks | undefined>;
  /** The selected cell with all that its formula needs to be explained. */
  readCell: () => Promise<CellReading>;
  /** Calls back with it whenever another cell is selected; resolves to how to stop. */
  watchCells: (listener: (reading: CellReading) => void) => Promise<() => Promise<void>>;
  /** Calls back when a button of the ribbon or of a cell's menu asks for a screen; returns how to stop. */
  onCommand: (listener: (command: CommandId) => void) => () => void;
  /** The formula that takes its value from a cell, `='Sheet 1'!B4`. */
  linkTo: (address: string) => string;
  /** @throws {SheetNotWritten} after which the workbook is as it was */
  writeSheet: (plan: Plan) => Promise<{ sheetName: string }>;
  /**
   * Adds a row to a worksheet whose rows grow.
   *
   * @throws {RowNotAdded} after which the sheet is as it was
   */
  addRow: (sheetName: string) => Promise<{ address: string }>;
  /** Reads a worksheet that was made here back, known by its name or id. */
  readSheet: (key: string) => Promise<SheetReading | NotRead>;
  /** Does the program save files that a page hands it? Excel on the Mac drops them, and says nothing. */
  savesFiles: boolean;
  /** Opens a file as a new workbook, which is nowhere saved yet. */
  openWorkbook: (file: Uint8Array) => Promise<void>;
  /** The worksheets of the workbook that were made here. */
  ourSheets: () => Promise<OurSheet[]>;
  /** Hands over named figures of a worksheet now and whenever it was calculated; undefined once it is gone. Resolves to how to stop. */
  watchFigures: (sheetName: string, names: readonly string[], listener: (figures: SheetFigures | undefined) => void) => Promise<() => Promise<void>>;
  /** Calls back whenever a worksheet is added, deleted or renamed; resolves to how to stop. */
  watchSheets: (listener: () => void) => Promise<() => Promise<void>>;
  /** Shows the worksheet of this id or name, and selects cells of it; false when it is no longer there. */
  showSheet: (key: string, address?: string) => Promise<boolean>;
  /** What the check of the workbook looks at. Changes nothing. */
  readWorkbook: (options: ReadingOptions) => Promise<WorkbookReading>;
  /** Writes formulas again where they still are what was read. */
  rewriteFormulas: (rewrites: readonly FormulaRewrite[]) => Promise<RewriteOutcome>;
}

/** Office, once it is ready. Every member may be missing in some version of Excel, or in a plain browser. */
export function officeHost(): Host {
  const context = Office.context as Partial<Office.Context> | undefined;
  return {
    locale: localeOf(context?.displayLanguage),
    isDark: () => context?.officeTheme?.isDarkTheme ?? false,
    onThemeChange: (listener) => {
      listenToOffice(context?.document, listener);
      window.addEventListener("focus", listener);
      return () => window.removeEventListener("focus", listener);
    },
    workbook: context?.document?.url ?? "",
    linkTo, writeSheet, onCommand, watchSheets, showSheet, ourSheets, addRow, watchFigures, readWorkbook, rewriteFormulas, selectedCell, readCell, readSheet, openWorkbook, numberMarks,
    savesFiles: String(context?.platform) !== "Mac",
    watchSelection: (listener) => watchSelection(selectedCell, listener),
    watchCells: (listener) => watchSelection(readCell, listener),
    // read with the form that asks them
    readSelection: async (names) => (await import(/* webpackChunkName: "insert" */ "../excel/readSelection")).readSelection(names),
    readRanges: async (wanted) => (await import(/* webpackChunkName: "insert" */ "../excel/readRanges")).readRanges(wanted),
    readPlace: async (place) => (await import(/* webpackChunkName: "insert" */ "../excel/readPlace")).readPlace(place),
    insertFormula: async (insertion) => (await import(/* webpackChunkName: "insert" */ "../excel/insertFormula")).insertFormula(insertion),
  };
}

/** Read with the last step of the wizard, or with the gallery. */
const writeSheet = async (plan: Plan): Promise<{ sheetName: string }> => (await import(/* webpackChunkName: "worksheet" */ "../excel/writeSheet")).writeSheet(plan);
// all templates are needed to know one: they are read with the gallery, not at the start
const ourSheets = async (): Promise<OurSheet[]> => (await import(/* webpackChunkName: "templates" */ "../excel/ourSheets")).ourSheets();
const watchFigures: Host["watchFigures"] = async (...watched) => (await import(/* webpackChunkName: "worksheet" */ "../excel/watchFigures")).watchFigures(...watched);
const readSheet: Host["readSheet"] = async (key) => (await import(/* webpackChunkName: "templates" */ "../excel/readSheet")).readSheet(key);
const addRow = async (sheetName: string): Promise<{ address: string }> => (await import(/* webpackChunkName: "templates" */ "../excel/addRow")).addRow(sheetName);

/** Reading formulas takes a parser, which the pane can start without. */
const readCell = async (): Promise<CellReading> => (await import(/* webpackChunkName: "explain" */ "../excel/readCell")).readCell();

// what only the check of the workbook needs comes with its screen
const readWorkbook = async (options: ReadingOptions): Promise<WorkbookReading> => (await import(/* webpackChunkName: "check" */ "../excel/readWorkbook")).readWorkbook(options);
const rewriteFormulas = async (rewrites: readonly FormulaRewrite[]): Promise<RewriteOutcome> => (await import(/* webpackChunkName: "check" */ "../excel/rewriteFormulas")).rewriteFormulas(rewrites);

/** Only some hosts tell of a new theme. In the others the pane looks again whenever it gets the focus. */
function listenToOffice(document: Office.Document | undefined, listener: () => void): void {
  try {
    document?.addHandlerAsync(Office.EventType.OfficeThemeChanged, listener);
  } catch {
    // the host does not know the event
  }
}
