import { linkTo } from "../excel/linkTo";
import type { OurSheet } from "../excel/ourSheets";
import { openWorkbook } from "../excel/openWorkbook";
import type { NotRead } from "../excel/readSheet";
import { selectedCell } from "../excel/selectedCell";
import type { SelectedCell as ExcelCell } from "../excel/selectedCell";
import { showSheet } from "../excel/showSheet";
import { watchSelection } from "../excel/watchSelection";
import { watchSheets } from "../excel/watchSheets";
import { writeSheet } from "../excel/writeSheet";
import type { Plan } from "../template/plan";
import type { SheetReading } from "../template/team/sheetAnswers";
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
  /** Calls back whenever a worksheet is added, deleted or renamed; resolves to how to stop. */
  watchSheets: (listener: () => void) => Promise<() => Promise<void>>;
  /** Shows the worksheet of this id or name, and selects cells of it; false when it is no longer there. */
  showSheet: (key: string, address?: string) => Promise<boolean>;
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
    selectedCell, watchSelection, linkTo, writeSheet, watchSheets, showSheet, ourSheets, addRow, readSheet, openWorkbook,
    savesFiles: String(context?.platform) !== "Mac",
  };
}

// all templates are needed to know one: they are read with the gallery, not at the start
const ourSheets = async (): Promise<OurSheet[]> => (await import(/* webpackChunkName: "templates" */ "../excel/ourSheets")).ourSheets();
const readSheet: Host["readSheet"] = async (key) => (await import(/* webpackChunkName: "templates" */ "../excel/readSheet")).readSheet(key);
const addRow = async (sheetName: string): Promise<{ address: string }> => (await import(/* webpackChunkName: "templates" */ "../excel/addRow")).addRow(sheetName);

/** Only some hosts tell of a new theme. In the others the pane looks again whenever it gets the focus. */
function listenToOffice(document: Office.Document | undefined, listener: () => void): void {
  try {
    document?.addHandlerAsync(Office.EventType.OfficeThemeChanged, listener);
  } catch {
    // the host does not know the event
  }
}
