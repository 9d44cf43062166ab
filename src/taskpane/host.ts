import { linkTo } from "../excel/linkTo";
import { numberMarks } from "../excel/numberMarks";
import { openWorkbook } from "../excel/openWorkbook";
import type { OurSheet } from "../excel/ourSheets";
import type { ReadingOptions } from "../excel/readWorkbook";
import type { FormulaRewrite, RewriteOutcome } from "../excel/rewriteFormulas";
import { selectedCell } from "../excel/selectedCell";
import { showSheet } from "../excel/showSheet";
import { watchSelection } from "../excel/watchSelection";
import { watchSheets } from "../excel/watchSheets";
import type { CellReading } from "../formula/CellReading";
import type { WorkbookReading } from "../formula/WorkbookReading";
import type { Plan } from "../template/plan";
import { localeOf } from "../vocabulary/locale";
import { onCommand } from "./commands";
import type { Host } from "./parts/Host";
import type { ScreenId } from "./screens";

/** What the pane itself asks, besides what its screens do. */
export interface PaneHost extends Host {
  /** Calls back when a button of the ribbon or of a cell's menu asks for a screen; returns how to stop. */
  onCommand: (listener: (screen: ScreenId) => void) => () => void;
}

/** Office, once it is ready. Every member may be missing in some version of Excel, or in a plain browser. */
export function officeHost(): PaneHost {
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
    linkTo,
    writeSheet,
    onCommand,
    watchSheets,
    showSheet,
    ourSheets,
    sheetHeadlines,
    teamSheets,
    addRow,
    writeInputs,
    readNamed,
    watchFigures,
    readWorkbook,
    rewriteFormulas,
    findTables,
    writeSheets,
    deleteSheets,
    rememberedSheets,
    updateSheets,
    selectedCell,
    readCell,
    readSheet,
    openWorkbook,
    numberMarks,
    program,
    savesFiles: String(context?.platform) !== "Mac",
    watchSelection: (listener) => watchSelection(selectedCell, listener),
    watchCells: (listener) => watchSelection(readCell, listener),
    // read with the form that asks them
    readSelection: async (names) =>
      (await import(/* webpackChunkName: "insert" */ "../excel/readSelection")).readSelection(names),
    readRanges: async (wanted, areWhole) =>
      (await import(/* webpackChunkName: "insert" */ "../excel/readRanges")).readRanges(wanted, areWhole),
    readPlace: async (place) => (await import(/* webpackChunkName: "insert" */ "../excel/readPlace")).readPlace(place),
    insertFormula: async (insertion) =>
      (await import(/* webpackChunkName: "insert" */ "../excel/insertFormula")).insertFormula(insertion),
  };
}

/** Read with the last step of the wizard, or with the gallery. */
const writeSheet = async (plan: Plan): Promise<{ sheetName: string }> =>
  (await import(/* webpackChunkName: "worksheet" */ "../excel/writeSheet")).writeSheet(plan);
// all templates are needed to know one: they are read with the gallery, not at the start
const ourSheets = async (): Promise<OurSheet[]> =>
  (await import(/* webpackChunkName: "templates" */ "../excel/ourSheets")).ourSheets();
const sheetHeadlines: Host["sheetHeadlines"] = async () =>
  (await import(/* webpackChunkName: "templates" */ "../excel/sheetHeadlines")).sheetHeadlines();
const teamSheets: Host["teamSheets"] = async () =>
  (await import(/* webpackChunkName: "templates" */ "../excel/teamSheets")).teamSheets();
const watchFigures: Host["watchFigures"] = async (...watched) =>
  (await import(/* webpackChunkName: "worksheet" */ "../excel/watchFigures")).watchFigures(...watched);
const findTables: Host["findTables"] = async (withOurs) =>
  (await import(/* webpackChunkName: "data" */ "../excel/findTables")).findTables(withOurs);
const writeSheets: Host["writeSheets"] = async (...writing) =>
  (await import(/* webpackChunkName: "worksheet" */ "../excel/writeSheets")).writeSheets(...writing);
const deleteSheets: Host["deleteSheets"] = async (written) =>
  (await import(/* webpackChunkName: "data" */ "../excel/deleteSheets")).deleteSheets(written);
const rememberedSheets: Host["rememberedSheets"] = async () =>
  (await import(/* webpackChunkName: "data" */ "../excel/rememberedSheets")).rememberedSheets();
const updateSheets: Host["updateSheets"] = async (...updating) =>
  (await import(/* webpackChunkName: "worksheet" */ "../excel/updateSheets")).updateSheets(...updating);
const readSheet: Host["readSheet"] = async (key) =>
  (await import(/* webpackChunkName: "templates" */ "../excel/readSheet")).readSheet(key);
const writeInputs: Host["writeInputs"] = async (...inputs) =>
  (await import(/* webpackChunkName: "templates" */ "../excel/writeInputs")).writeInputs(...inputs);
const readNamed: Host["readNamed"] = async (...named) =>
  (await import(/* webpackChunkName: "templates" */ "../excel/readNamed")).readNamed(...named);
const program: Host["program"] = async () =>
  (await import(/* webpackChunkName: "templates" */ "../excel/program")).program();
const addRow = async (sheetName: string): Promise<{ address: string }> =>
  (await import(/* webpackChunkName: "templates" */ "../excel/addRow")).addRow(sheetName);

/** Reading formulas takes a parser, which the pane can start without. */
const readCell = async (): Promise<CellReading> =>
  (await import(/* webpackChunkName: "explain" */ "../excel/readCell")).readCell();

// what only the check of the workbook needs comes with its screen
const readWorkbook = async (options: ReadingOptions): Promise<WorkbookReading> =>
  (await import(/* webpackChunkName: "check" */ "../excel/readWorkbook")).readWorkbook(options);
const rewriteFormulas = async (rewrites: readonly FormulaRewrite[]): Promise<RewriteOutcome> =>
  (await import(/* webpackChunkName: "check" */ "../excel/rewriteFormulas")).rewriteFormulas(rewrites);

/** Only some hosts tell of a new theme. In the others the pane looks again whenever it gets the focus. */
function listenToOffice(document: Office.Document | undefined, listener: () => void): void {
  try {
    document?.addHandlerAsync(Office.EventType.OfficeThemeChanged, listener);
  } catch {
    // the host does not know the event
  }
}
