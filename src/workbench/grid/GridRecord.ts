import {
  CommandType,
  IResourceManagerService,
  type ICommandInfo,
  type IExecutionOptions,
  UniverInstanceType,
} from "@univerjs/core";
import { FormulaDataModel, IActiveDirtyManagerService, SetArrayFormulaDataMutation } from "@univerjs/engine-formula";
import {
  type ISetRangeValuesMutationParams,
  SetRangeValuesMutation,
  SetWorksheetRowAutoHeightMutation,
} from "@univerjs/sheets";
import type { Calculation } from "./calculation";
import { withoutCharts } from "./chartLayer";
import { contentArea } from "./edits";
import type { Engine } from "./engine";
import {
  BLOCK_ROWS,
  blockKey,
  blockOf,
  blockOfKey,
  SPILLS,
  sheetOfKey,
  type GridCore,
  type Lines,
  type SheetArea,
  type Spills,
} from "./gridBlocks";

/** Beyond this many changed areas that are not calculated, all is. */
const MOST_STALE = 500;

/**
 * Follows what changes in the grid, and writes it down: the cells in blocks, of which only the changed ones are written
 * again. `stored` are the keys of the blocks that are kept as they are, when the workbook is this page's own.
 */
export class GridRecord {
  /** Somebody has changed something. */
  isTouched = false;
  private readonly unit: string;
  /** Blocks that changed, by sheet. */
  private readonly changed = new Map<string, Set<number> | "all">();
  /** Blocks in which something stands, by sheet. */
  private readonly filled = new Map<string, Set<number>>();
  private hasNewSpills = true;
  private stale: SheetArea[] | "all" = [];

  constructor(
    private readonly engine: Engine,
    calculation: Calculation,
    changed: () => void,
    stored: Iterable<string> | undefined,
  ) {
    this.unit = engine.book.getId();
    if (stored) this.begin(stored);
    else this.takeAgain();
    const affecting = engine.get(IActiveDirtyManagerService);
    engine.commands.onCommandExecuted((command, options) => {
      if (command.type !== CommandType.MUTATION || !this.note(command, options)) return;
      if (!options?.onlyLocal && affecting.get(command.id)) this.noteStale(command);
      changed();
    });
    calculation.onSettled(() => {
      if (this.stale.length > 0) changed();
      this.stale = [];
    });
  }

  core(): GridCore {
    const book = this.engine.book.getWorkbook();
    const { sheets, ...workbook } = book.getSnapshot();
    const resources = this.engine
      .get(IResourceManagerService)
      .getResourcesByType(this.unit, UniverInstanceType.UNIVER_SHEET)
      .map(withoutCharts);
    const bare = Object.fromEntries(Object.entries(sheets).map(([id, sheet]) => [id, { ...sheet, cellData: {} }]));
    return { workbook: { ...workbook, styles: book.getStyles().toJSON(), resources, sheets: bare }, stale: this.stale };
  }

  /** The blocks that changed since the last time, and the keys of all. */
  take(): { readonly changed: ReadonlyMap<string, string>; readonly keys: readonly string[] } {
    const changed = new Map<string, string>();
    const keys = [SPILLS];
    if (this.hasNewSpills) changed.set(SPILLS, JSON.stringify(this.spills()));
    for (const sheet of this.engine.book.getSheets()) {
      const id = sheet.getSheetId();
      const lines = sheet.getSheet().getCellMatrix().getMatrix() as Lines;
      for (const [block, content] of this.changedBlocks(id, lines))
        changed.set(blockKey(id, block), JSON.stringify(content));
      for (const block of this.filled.get(id) ?? []) keys.push(blockKey(id, block));
    }
    this.changed.clear();
    this.hasNewSpills = false;
    return { changed, keys };
  }

  /** All blocks as they are now. */
  *all(): Generator<readonly [key: string, text: string]> {
    yield [SPILLS, JSON.stringify(this.spills())];
    for (const sheet of this.engine.book.getSheets()) {
      const lines = sheet.getSheet().getCellMatrix().getMatrix() as Lines;
      for (const [block, content] of blocksOf(lines))
        yield [blockKey(sheet.getSheetId(), block), JSON.stringify(content)];
    }
  }

  takeAgain(): void {
    for (const sheet of this.engine.book.getSheets()) this.changed.set(sheet.getSheetId(), "all");
    this.hasNewSpills = true;
  }

  /** These blocks are kept already, as they are. */
  private begin(stored: Iterable<string>): void {
    this.isTouched = true;
    this.hasNewSpills = false;
    for (const key of stored) {
      if (key === SPILLS) continue;
      const sheet = sheetOfKey(key);
      this.filled.set(sheet, (this.filled.get(sheet) ?? new Set()).add(blockOfKey(key)));
    }
  }

  private changedBlocks(sheet: string, lines: Lines): Map<number, Lines> {
    const changed = this.changed.get(sheet);
    if (!changed) return new Map();
    const filled = changed === "all" ? new Set<number>() : (this.filled.get(sheet) ?? new Set<number>());
    this.filled.set(sheet, filled);
    const blocks =
      changed === "all" ? blocksOf(lines) : new Map([...changed].map((block) => [block, rowsOf(lines, block)]));
    for (const [block, content] of blocks) {
      if (Object.keys(content).length > 0) filled.add(block);
      else {
        filled.delete(block);
        blocks.delete(block);
      }
    }
    return blocks;
  }

  private spills(): Spills {
    const model = this.engine.get(FormulaDataModel);
    return { ranges: model.getArrayFormulaRange(), cells: model.getArrayFormulaCellData() };
  }

  /** Whether the mutation changed this workbook. */
  private note(command: Readonly<ICommandInfo>, options: IExecutionOptions | undefined): boolean {
    if (command.id === SetArrayFormulaDataMutation.id) return (this.hasNewSpills = true);
    const { unitId, subUnitId } = (command.params ?? {}) as { unitId?: string; subUnitId?: string };
    if (unitId !== this.unit) return false; // of an editor, or of the calculation itself
    // heights that follow the texts are nobody's doing, as results of formulas are not
    const isHeight = command.id === SetWorksheetRowAutoHeightMutation.id;
    if (subUnitId !== undefined && !isHeight) this.noteCells(subUnitId, command);
    if (!options?.onlyLocal && !isHeight) this.isTouched = true;
    return true;
  }

  private noteCells(sheet: string, command: Readonly<ICommandInfo>): void {
    const known = this.changed.get(sheet) ?? new Set<number>();
    if (command.id !== SetRangeValuesMutation.id) this.changed.set(sheet, "all");
    else if (known !== "all") {
      this.changed.set(sheet, known);
      for (const row of Object.keys((command.params as ISetRangeValuesMutationParams).cellValue ?? {}))
        known.add(blockOf(Number(row)));
    }
  }

  private noteStale(command: Readonly<ICommandInfo>): void {
    if (this.stale === "all") return;
    if (command.id !== SetRangeValuesMutation.id || this.stale.length >= MOST_STALE) {
      this.stale = "all";
      return;
    }
    const { subUnitId, cellValue = {} } = command.params as ISetRangeValuesMutationParams;
    const area = contentArea(cellValue as Parameters<typeof contentArea>[0]);
    if (area) this.stale.push({ sheet: subUnitId, area });
  }
}

function rowsOf(lines: Lines, block: number): Lines {
  const rows = Array.from({ length: BLOCK_ROWS }, (_, i) => block * BLOCK_ROWS + i).filter((row) => lines[row]);
  return Object.fromEntries(rows.map((row) => [row, lines[row]]));
}

function blocksOf(lines: Lines): Map<number, Lines> {
  const blocks = new Map<number, Record<number, Lines[number]>>();
  for (const [row, line] of Object.entries(lines)) {
    const block = blockOf(Number(row));
    const content = blocks.get(block) ?? {};
    blocks.set(block, content);
    if (line) content[Number(row)] = line;
  }
  return blocks;
}
