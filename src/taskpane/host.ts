import { linkTo } from "../excel/linkTo";
import { selectCell } from "../excel/selectCell";
import { selectedCell } from "../excel/selectedCell";
import type { SelectedCell as ExcelCell } from "../excel/selectedCell";
import { watchSelection } from "../excel/watchSelection";
import { writeSheet } from "../excel/writeSheet";
import type { CellReading } from "../formula/CellReading";
import type { Plan } from "../template/plan";
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
  /** The selected cell with all that its formula needs to be explained. */
  readCell: () => Promise<CellReading>;
  /** Calls back with it whenever another cell is selected; resolves to how to stop. */
  watchCells: (listener: (reading: CellReading) => void) => Promise<() => Promise<void>>;
  selectCell: (address: string) => Promise<void>;
  /** Calls back when a button of the ribbon or of a cell's menu asks for a screen; returns how to stop. */
  onCommand: (listener: (command: CommandId) => void) => () => void;
  /** The formula that takes its value from a cell, `='Sheet 1'!B4`. */
  linkTo: (address: string) => string;
  /** @throws {SheetNotWritten} after which the workbook is as it was */
  writeSheet: (plan: Plan) => Promise<{ sheetName: string }>;
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
    selectedCell, linkTo, selectCell, writeSheet, readCell, onCommand,
    watchSelection: (listener) => watchSelection(selectedCell, listener),
    watchCells: (listener) => watchSelection(readCell, listener),
  };
}

/** Reading formulas takes a parser, which the pane can start without. */
const readCell = async (): Promise<CellReading> => (await import(/* webpackChunkName: "explain" */ "../excel/readCell")).readCell();

/** Only some hosts tell of a new theme. In the others the pane looks again whenever it gets the focus. */
function listenToOffice(document: Office.Document | undefined, listener: () => void): void {
  try {
    document?.addHandlerAsync(Office.EventType.OfficeThemeChanged, listener);
  } catch {
    // the host does not know the event
  }
}
