import { CELL_INVERTED_INDEX_CACHE } from "@univerjs/engine-formula";
import { DesktopRibbonService } from "@univerjs/preset-sheets-core";
import { FunctionBridge } from "../functions/functionBridge";
import { isErrorCode } from "../functions/errors";
import { allowedBy, type FunctionsFile } from "../functions/metadata";
import type { FunctionRoute } from "../functions/route";
import type { Button } from "../manifest/readManifest";
import type { Settings } from "../settings";
import type { Area } from "../address";
import { Calculation } from "./calculation";
import { calmRibbon } from "./calmRibbon";
import { showCellMenu } from "./cellMenu";
import { Cells } from "./cells";
import { startEngine, type Engine } from "./engine";
import { Spelling } from "./entry/Spelling";
import { takeEntries } from "./entry/takeEntries";
import { typedText } from "./entry/typedText";
import { keepFormats } from "./formats";
import type { GridCore, KeptGrid } from "./gridBlocks";
import { GridRecord } from "./GridRecord";
import { indexFirstResults } from "./indexFirstResults";
import { keepParsedFormulas } from "./keepParsedFormulas";
import { passOverGoneSheets } from "./passOverGoneSheets";
import { showPrompts } from "./promptView";
import { finishOpening, keptSnapshot } from "./reopen";
import { showSentences } from "./sentenceView";
import type { SheetContent } from "./sheetContent";
import { snapshotOf } from "./snapshot";
import { undoSteps } from "./writeUndoable";
import { showView, takeUpEntry, viewOf, watchView, type View } from "./view";
import { UniverGrid, type UniverGridState } from "./univerGrid";

/** Univer's own operation; scrolls only as far as needed. */
const SCROLL_TO_RANGE = "sheet.operation.scroll-to-range";

export interface GridOptions {
  /** The id of the element the grid fills. */
  readonly container: string;
  readonly settings: Settings;
  readonly content: SheetContent | KeptWorkbook;
  /** What was looked at when the page was left. */
  readonly view: View | undefined;
  /** Something changed that is to be kept. */
  readonly onChange: () => void;
  readonly route: FunctionRoute;
  readonly namespace: string;
  readonly functions: FunctionsFile;
  /** What the add-in puts into the menu of a cell. */
  readonly cellMenu: readonly Button[];
  readonly onCommand: (button: Button) => void;
}

/** What is kept of the grid, but its cells. */
export interface KeptCore extends GridCore, UniverGridState {}
export interface KeptWorkbook extends KeptGrid {
  readonly core: KeptCore;
  /** Another page has it: what is shown here is kept as a workbook of its own, once it is changed. */
  readonly isCopy: boolean;
}

/** The open workbook with the add-in's functions in it. */
export class Grid {
  readonly cells: Cells;
  readonly record: GridRecord;
  /** What Office's objects stand on. */
  readonly model: UniverGrid;

  private constructor(
    private readonly engine: Engine,
    private readonly calculation: Calculation,
    private readonly bridge: FunctionBridge,
    private readonly spelling: Spelling,
    { content, onChange }: GridOptions,
  ) {
    this.cells = new Cells(engine);
    this.model = new UniverGrid(
      engine,
      this.cells,
      calculation,
      spelling,
      (sheet, area) => this.select(sheet, area),
      isKept(content) ? content.core : undefined,
    );
    if (isKept(content)) finishOpening(engine, calculation, content);
    else this.fill(content);
    // what stood there from the start is nobody's step
    undoSteps(engine).clearUndoRedo(engine.book.getId());
    this.record = new GridRecord(
      engine,
      calculation,
      onChange,
      isKept(content) && !content.isCopy ? content.blocks.keys() : undefined,
    );
    watchView(engine, onChange);
  }

  static async start(options: GridOptions): Promise<Grid> {
    const { container, settings, content, route, namespace, functions, cellMenu, onCommand } = options;
    calmRibbon(DesktopRibbonService.prototype);
    const engine = await startEngine(
      container,
      settings,
      isKept(content) ? keptSnapshot(content) : snapshotOf(content),
    );
    const calculation = new Calculation(engine);
    keepParsedFormulas(engine);
    indexFirstResults(CELL_INVERTED_INDEX_CACHE);
    passOverGoneSheets(engine);
    keepFormats(engine);
    const spelling = new Spelling(engine, () => settings.language);
    takeEntries(engine, spelling);
    const bridge = new FunctionBridge(engine, route, allowedBy(functions), calculation);
    // before Univer reads the first formula: a function that is unknown then stays so
    bridge.register(namespace, functions.functions);
    await engine.drawn;
    const grid = new Grid(engine, calculation, bridge, spelling, options);
    showSentences(engine, grid, calculation);
    showCellMenu(engine, container, cellMenu, onCommand);
    showPrompts(engine, (at, row, column) => grid.model.rules.prompt(at, row, column));
    if (options.view) showView(engine, options.view);
    return grid;
  }

  /** All that is to be kept, but the cells. */
  core(): KeptCore {
    const state = this.model.state(); // draws what is still to be drawn
    return { ...this.record.core(), ...state };
  }

  view(): View {
    return viewOf(this.engine);
  }

  /** Goes on with an entry that was open when the page was left. */
  takeUpEntry(view: View): void {
    takeUpEntry(this.engine, view);
  }

  sheets(): { readonly id: string; readonly name: string }[] {
    return this.engine.book.getSheets().map((sheet) => ({ id: sheet.getSheetId(), name: sheet.getSheetName() }));
  }

  activeSheet(): string {
    return this.engine.book.getActiveSheet().getSheetId();
  }

  select(sheet: string, { row, column, rows, columns }: Area): void {
    if (sheet !== this.activeSheet()) this.engine.book.setActiveSheet(sheet);
    const target = this.engine.book.getSheetBySheetId(sheet);
    if (!target) return;
    // whole columns of Excel's are longer than the grid
    const range = target.getRange(
      row,
      column,
      Math.min(rows, target.getMaxRows() - row),
      Math.min(columns, target.getMaxColumns() - column),
    );
    range.activate();
    void this.engine.commands.executeCommand(SCROLL_TO_RANGE, { range: range.getRange() });
  }

  /** Nothing is left to calculate; a function's promise may be out. */
  calculated(): Promise<void> {
    return this.calculation.settled();
  }

  /**
   * Nothing is left to calculate, no function's promise is out, and what was typed is in its cell: an entry closes some
   * frames after its key, on a busy machine many. One that stays open is somebody thinking.
   */
  async settled(): Promise<void> {
    const patience = performance.now() + LONGEST_ENTRY;
    do {
      await nextFrame();
      await this.calculation.settled();
      await this.bridge.pending.none();
    } while (!this.calculation.idle || (this.isEditing && performance.now() < patience));
  }

  /** An entry is open in a cell. */
  get isEditing(): boolean {
    return this.engine.book.isCellEditing();
  }

  /** What the open entry holds by now. */
  get entry(): string | null {
    return this.isEditing ? typedText(this.engine) : null;
  }

  private fill({ formulas, selected }: SheetContent): void {
    for (const { row, column, formula } of formulas) this.cells.write(this.activeSheet(), row, column, [[formula]]);
    this.select(this.activeSheet(), selected);
  }

  /** The sentence behind the error a cell shows, or about a text that is a figure in another language only. */
  sentence(sheet: string, row: number, column: number): string | null {
    const { value, formula } = this.cells.state(sheet, row, column);
    if (isErrorCode(value))
      return this.bridge.sentences.of(sheet, this.cells.origin(sheet, row, column), row, column, value);
    const isEntered =
      typeof value === "string" && formula === null && this.model.style(sheet, row, column).numberFormat !== "@";
    return (isEntered && this.spelling.sentence(value)) || null;
  }
}

const isKept = (content: GridOptions["content"]): content is KeptWorkbook => "core" in content;

const LONGEST_ENTRY = 2000;
const nextFrame = (): Promise<void> => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 0)));
