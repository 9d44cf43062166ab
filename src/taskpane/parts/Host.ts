import type { NumberMarks } from "../../core/numberMarks";
import type { FoundTable } from "../../excel/findTables";
import type { Insertion } from "../../excel/insertFormula";
import type { OurSheet } from "../../excel/ourSheets";
import type { PlaceContent } from "../../excel/readPlace";
import type { RangeContent, Wanted } from "../../excel/readRanges";
import type { NamedCell } from "../../excel/readNamed";
import type { Program } from "../../excel/program";
import type { NotRead } from "../../excel/readSheet";
import type { ReadingOptions } from "../../excel/readWorkbook";
import type { FormulaRewrite, RewriteOutcome } from "../../excel/rewriteFormulas";
import type { SelectedCell as ExcelCell } from "../../excel/selectedCell";
import type { Selection } from "../../excel/Selection";
import type { SheetHeadline } from "../../excel/sheetHeadlines";
import type { SheetFigures } from "../../excel/watchFigures";
import type { DeletedSheets } from "../../excel/deleteSheets";
import type { WrittenSheet } from "../../excel/WrittenSheet";
import type { RememberedSheet } from "../../excel/rememberedSheets";
import type { SheetUpdate, UpdatedSheets } from "../../excel/updateSheets";
import type { TeamSheet } from "../../excel/teamSheets";
import type { InputsWritten } from "../../excel/writeInputs";
import type { Writing } from "../../excel/writeSheets";
import type { Area, CellReading } from "../../formula/CellReading";
import type { WorkbookReading } from "../../formula/WorkbookReading";
import type { Plan } from "../../template/plan";
import type { SheetReading } from "../../template/team/sheetAnswers";
import type { Locale } from "../../vocabulary/locale";

/** What the pane wants to know of the selected cell. */
export type SelectedCell = Pick<ExcelCell, "address" | "value">;

/** What the screens of the pane ask of the program around it. */
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
  readRanges: (
    wanted: readonly Wanted[],
    areWhole: readonly boolean[],
  ) => Promise<readonly (RangeContent | undefined)[]>;
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
  /** Fills inputs of a worksheet that was made here, known by its name or id. Fails where Excel refuses. */
  writeInputs: (key: string, answers: Readonly<Record<string, number | "">>) => Promise<InputsWritten>;
  /** Cells of a worksheet by their names; undefined where the sheet or one of the names is not there. */
  readNamed: <Name extends string>(
    key: string,
    names: readonly Name[],
  ) => Promise<Readonly<Record<Name, NamedCell>> | undefined>;
  /** What the program says of itself, and what it lacks. */
  program: () => Promise<Program>;
  /** Does the program save files that a page hands it? Excel on the Mac drops them, and says nothing. */
  savesFiles: boolean;
  /** Opens a file as a new workbook, which is nowhere saved yet. */
  openWorkbook: (file: Uint8Array) => Promise<void>;
  /** The worksheets of the workbook that were made here. */
  ourSheets: () => Promise<OurSheet[]>;
  /** The same with those that were made of orders and models, each with what it says first. */
  sheetHeadlines: () => Promise<SheetHeadline[]>;
  /**
   * Hands over named figures of a worksheet now and whenever it was calculated; undefined once it is gone. Resolves to
   * how to stop.
   */
  watchFigures: (
    sheetName: string,
    names: readonly string[],
    listener: (figures: SheetFigures | undefined) => void,
  ) => Promise<() => Promise<void>>;
  /** Calls back whenever a worksheet is added, deleted or renamed; resolves to how to stop. */
  watchSheets: (listener: () => void) => Promise<() => Promise<void>>;
  /** Shows the worksheet of this id or name, and selects cells of it; false when it is no longer there. */
  showSheet: (key: string, address?: string) => Promise<boolean>;
  /** All of the plans, or none: @throws {SheetNotWritten} after which the workbook is as it was */
  writeSheets: (plans: readonly Plan[], writing?: Writing) => Promise<{ sheets: WrittenSheet[] }>;
  /** The worksheets that know what they were made of. */
  rememberedSheets: () => Promise<RememberedSheet[]>;
  /** All of them, or none: @throws {SheetsNotUpdated} after which the workbook is as it was */
  updateSheets: (updates: readonly SheetUpdate[], writing?: Writing) => Promise<UpdatedSheets>;
  /** Deletes sheets that were written, but for those that something was put into since. */
  deleteSheets: (written: readonly WrittenSheet[]) => Promise<DeletedSheets>;
  /** The lists of the workbook that may hold orders or customers; those of worksheets that were made here where wanted. */
  findTables: (withOurs?: boolean) => Promise<FoundTable[]>;
  /** The worksheets that were made from what an organisation offers. */
  teamSheets: () => Promise<TeamSheet[]>;
  /** What the check of the workbook looks at. Changes nothing. */
  readWorkbook: (options: ReadingOptions) => Promise<WorkbookReading>;
  /** Writes formulas again where they still are what was read. */
  rewriteFormulas: (rewrites: readonly FormulaRewrite[]) => Promise<RewriteOutcome>;
}
