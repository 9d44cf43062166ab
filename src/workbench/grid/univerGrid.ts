import {
  generateRandomId,
  type ICellData,
  type IStyleData,
  mergeWorksheetSnapshotWithDefault,
  numfmt,
  VerticalAlign,
} from "@univerjs/core";
import {
  InsertSheetMutation,
  type ISetRangeValuesMutationParams,
  RemoveSheetMutation,
  SetFrozenMutation,
  SetStyleCommand,
  SetWorksheetColWidthMutation,
  SetWorksheetColWidthMutationFactory,
  SheetsSelectionsService,
} from "@univerjs/sheets";
import { languages, type Language } from "../../vocabulary/languages";
import { MAX_COLUMNS, MAX_ROWS, type Area } from "../address";
import type { Turn } from "../host/turn";
import type {
  Box,
  Cell,
  ChartPicture,
  ChartView,
  Condition,
  Content,
  DefinedName,
  Edit,
  Frozen,
  Grid,
  GridTable,
  SheetInfo,
  Style,
  Validation,
} from "../model/grid";
import type { Calculation } from "./calculation";
import { formulaData, valueData, type Cells } from "./cells";
import { ChartLayer } from "./chartLayer";
import { EditWatch } from "./edits";
import type { Engine } from "./engine";
import type { Spelling } from "./entry/Spelling";
import { LockedCells } from "./LockedCells";
import { Rules, type RulesState } from "./rules";
import { ScopedNames, type NamesState } from "./scopedNames";
import { fromUniver, toUniver } from "./styles";
import { Tables } from "./Tables";
import type { UndoSteps } from "./UndoSteps";
import { undoSteps, writeUndoable } from "./writeUndoable";

const PIXELS_PER_POINT = 4 / 3;
/** Of a new sheet, in pixels, as Excel's are. */
const NEW_SHEET = {
  rowCount: 1_000,
  columnCount: 40,
  defaultColumnWidth: 64,
  defaultRowHeight: 20,
  defaultStyle: { ff: "Calibri", fs: 11, vt: VerticalAlign.BOTTOM },
};

/** What the grid knows beside Univer. */
export interface UniverGridState {
  readonly names: NamesState;
  readonly rules: RulesState;
}
/**
 * What is not written yet: the rows of one rectangle, of which a batch may set a few at a time. Univer looks through a
 * sheet for each mutation.
 */
interface Pending {
  readonly sheet: string;
  area: Area;
  readonly trigger: string | undefined;
  readonly step: string | undefined;
  readonly cellValue: Lines;
}
type Lines = Record<number, Record<number, ICellData>>;

/** The object model's grid over Univer. Cells are written by mutations: commands are ten times slower. */
export class UniverGrid implements Grid {
  readonly rules: Rules;
  private readonly unit: string;
  private readonly scopedNames: ScopedNames;
  private readonly charts: ChartLayer;
  private readonly edits: EditWatch;
  private readonly locked: LockedCells;
  private readonly undo: UndoSteps;
  private readonly allTables: Tables;
  private pending: Pending | undefined;

  constructor(
    private readonly univer: Engine,
    private readonly univerCells: Cells,
    private readonly calculation: Calculation,
    private readonly spelling: Spelling,
    private readonly show: (sheet: string, area: Area) => void,
    kept: UniverGridState | undefined,
  ) {
    this.unit = univer.book.getId();
    this.undo = undoSteps(univer);
    this.scopedNames = new ScopedNames(univer, () => calculation.all(), kept?.names);
    this.charts = new ChartLayer(univer);
    this.allTables = new Tables(univer);
    this.rules = new Rules(univer, calculation, kept?.rules);
    this.edits = new EditWatch(univer, (sheet, area) => this.read(sheet, area));
    this.locked = new LockedCells(
      univer,
      () => spelling.locale,
      (command, options) => this.edits.editOf(command, options),
    );
  }

  turn(): Turn {
    const step = this.undo.newStep();
    return { act: (action) => this.undo.during(step, action), flush: () => this.flush() };
  }
  remember(undo: () => void, redo: () => void): void {
    this.undo.remember(this.unit, undo, redo);
  }

  /** Whatever is asked of the grid, what was written before is there. */
  private get engine(): Engine {
    this.flush();
    return this.univer;
  }
  private get cells(): Cells {
    this.flush();
    return this.univerCells;
  }

  state(): UniverGridState {
    this.flush();
    return { names: this.scopedNames.state(), rules: this.rules.state() };
  }

  sheets(): SheetInfo[] {
    return this.engine.book
      .getSheets()
      .map((sheet) => ({ id: sheet.getSheetId(), name: sheet.getSheetName(), hidden: sheet.isSheetHidden() }));
  }
  activeSheet(): string {
    return this.engine.book.getActiveSheet().getSheetId();
  }
  addSheet(name: string): string {
    const sheet = mergeWorksheetSnapshotWithDefault({ id: generateRandomId(), name, cellData: {}, ...NEW_SHEET });
    const index = this.sheets().length;
    const add = () => {
      // Univer would show the new sheet, Excel does not; as a change "from a colleague" it stays in the background.
      this.engine.commands.syncExecuteCommand(
        InsertSheetMutation.id,
        { unitId: this.unit, index, sheet },
        { fromCollab: true },
      );
    };
    add();
    this.remember(() => {
      this.leaveSheet(sheet.id);
      this.engine.commands.syncExecuteCommand(RemoveSheetMutation.id, {
        unitId: this.unit,
        subUnitId: sheet.id,
        subUnitName: name,
      });
    }, add);
    return sheet.id;
  }
  deleteSheet(sheet: string): void {
    for (const name of this.names()) if (name.scope === sheet) this.deleteName(name);
    let bring: () => void = this.rules.forget(sheet);
    this.remember(
      () => bring(),
      () => {
        bring = this.rules.forget(sheet);
      },
    );
    this.leaveSheet(sheet);
    this.engine.book.deleteSheet(sheet);
  }
  /** Univer draws the next sheet a moment late and stumbles over changes until then: shows it before. */
  private leaveSheet(sheet: string): void {
    if (sheet !== this.activeSheet()) return;
    const visible = this.sheets()
      .filter(({ hidden }) => !hidden)
      .map(({ id }) => id);
    const at = visible.indexOf(sheet);
    const next = visible[at + 1] ?? visible[at - 1];
    if (next !== undefined) this.activateSheet(next);
  }
  renameSheet(sheet: string, name: string): void {
    this.sheet(sheet).setName(name);
  }
  activateSheet(sheet: string): void {
    this.engine.book.setActiveSheet(sheet);
  }
  setHidden(sheet: string, hidden: boolean): void {
    if (hidden) this.sheet(sheet).hideSheet();
    else this.sheet(sheet).showSheet();
  }
  tabColor(sheet: string): string {
    return this.sheet(sheet).getTabColor() ?? "";
  }
  setTabColor(sheet: string, color: string): void {
    this.sheet(sheet).setTabColor(color);
  }
  gridlines(sheet: string): boolean {
    return !this.sheet(sheet).hasHiddenGridLines();
  }
  setGridlines(sheet: string, shown: boolean): void {
    this.sheet(sheet).setHiddenGridlines(!shown);
  }

  frozen(sheet: string): Frozen {
    const { ySplit, xSplit } = this.sheet(sheet).getSheet().getFreeze();
    return { rows: ySplit, columns: xSplit };
  }
  setFrozen(sheet: string, { rows, columns }: Frozen): void {
    const before = this.frozen(sheet);
    this.doNow(
      () => this.freeze(sheet, { rows, columns }),
      () => this.freeze(sheet, before),
    );
  }
  /** By mutation: the command takes the sheet that is shown. */
  private freeze(sheet: string, { rows, columns }: Frozen): void {
    const start = { startRow: rows || -1, startColumn: columns || -1 };
    this.engine.commands.syncExecuteCommand(SetFrozenMutation.id, {
      unitId: this.unit,
      subUnitId: sheet,
      ySplit: rows,
      xSplit: columns,
      ...start,
    });
  }

  read(sheet: string, area: Area): Cell[][] {
    return each(area, (row, column) => {
      const { value, formula } = this.cells.state(sheet, row, column);
      return { value: value ?? "", ...(formula === null ? {} : { formula }) };
    });
  }
  text(sheet: string, area: Area): string[][] {
    return each(area, (row, column) => this.cells.text(sheet, row, column));
  }
  spill(sheet: string, row: number, column: number): Area | undefined {
    const area = this.cells.spill(sheet, row, column);
    return area && area.rows * area.columns > 1 ? area : undefined;
  }
  write(sheet: string, area: Area, content: (row: number, column: number) => Content | undefined): void {
    this.mutate(sheet, area, (row, column) => {
      const next = content(row, column);
      return next && ("formula" in next ? formulaData(next.formula) : valueData(next.value));
    });
  }
  /** Asked for every text that is written: contents need not be there for it. */
  style(sheet: string, row: number, column: number): Style {
    if (this.pending?.trigger !== undefined) this.flush();
    return fromUniver(sheetIn(this.univer, sheet).getSheet().getComposedCellStyle(row, column));
  }
  setStyle(sheet: string, area: Area, style: (row: number, column: number) => Style): void {
    // Univer recalculates after a cell mutation unless it is said to come from its style command.
    this.mutate(sheet, area, (row, column) => ({ s: toUniver(style(row, column)) }), SetStyleCommand.id);
  }
  used(sheet: string, styled: boolean): Area | undefined {
    let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
    this.sheet(sheet)
      .getSheet()
      .getCellMatrix()
      .forValue((row, column, cell) => {
        if (!cell) return;
        const filled =
          (cell.v !== null && cell.v !== undefined && cell.v !== "") ||
          Boolean(cell.f ?? cell.si) ||
          (styled && Boolean(cell.s));
        if (filled)
          [top, bottom, left, right] = [
            Math.min(top, row),
            Math.max(bottom, row),
            Math.min(left, column),
            Math.max(right, column),
          ];
      });
    return bottom < 0 ? undefined : { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
  }
  columnWidth(sheet: string, column: number): number {
    return this.sheet(sheet).getColumnWidth(column) / PIXELS_PER_POINT;
  }
  setColumnWidth(sheet: string, first: number, count: number, points: number): void {
    const last = Math.min(first + count, this.sheet(sheet).getMaxColumns()) - 1;
    const ranges = [{ startRow: 0, endRow: this.sheet(sheet).getMaxRows() - 1, startColumn: first, endColumn: last }];
    const params = { unitId: this.unit, subUnitId: sheet, ranges, colWidth: Math.round(points * PIXELS_PER_POINT) };
    const before = SetWorksheetColWidthMutationFactory(params, this.sheet(sheet).getSheet());
    const { id } = SetWorksheetColWidthMutation;
    // Univer's command would fit the rows' heights when it is idle, on a sheet that may be gone by then.
    this.engine.commands.syncExecuteCommand(id, params);
    this.undo.pushUndoRedo({
      unitID: this.unit,
      undoMutations: [{ id, params: before }],
      redoMutations: [{ id, params }],
    });
  }
  rowHeight(sheet: string, row: number): number {
    return this.sheet(sheet).getRowHeight(row) / PIXELS_PER_POINT;
  }
  setRowHeight(sheet: string, first: number, count: number, points: number): void {
    const target = this.sheet(sheet);
    target.setRowHeightsForced(
      first,
      Math.min(count, target.getMaxRows() - first),
      Math.round(points * PIXELS_PER_POINT),
    );
  }

  setValidation(sheet: string, area: Area, validation: Validation | undefined): void {
    this.rules.setValidation(sheet, area, validation);
  }
  setConditions(sheet: string, conditions: readonly Condition[]): void {
    this.rules.setConditions(sheet, conditions);
  }

  names(): DefinedName[] {
    return this.scopedNames.list();
  }
  addName(name: DefinedName): void {
    this.doNow(
      () => this.scopedNames.add(name),
      () => this.scopedNames.delete(name),
    );
  }
  changeName(name: DefinedName, formula: string): void {
    this.doNow(
      () => this.scopedNames.change(name, formula),
      () => this.scopedNames.change(name, name.formula),
    );
  }
  deleteName(name: DefinedName): void {
    this.doNow(
      () => this.scopedNames.delete(name),
      () => this.scopedNames.add(name),
    );
  }

  tables(): GridTable[] {
    this.flush();
    return this.allTables.list();
  }
  addTable(table: GridTable): void {
    this.flush();
    this.doNow(
      () => this.allTables.add(table),
      () => this.allTables.delete(table),
    );
  }
  changeTable(id: string, change: Partial<Pick<GridTable, "name" | "area" | "style" | "banded">>): void {
    const before = this.tables().find((table) => table.id === id);
    if (!before) return;
    this.doNow(
      () => this.allTables.change(id, change),
      () => this.allTables.change(id, before),
    );
  }
  deleteTable(id: string): void {
    const table = this.tables().find((one) => one.id === id);
    if (!table) return;
    this.doNow(
      () => this.allTables.delete(table),
      () => this.allTables.add(table),
    );
  }

  selection(): { sheet: string; area: Area } {
    const { startRow, startColumn, endRow, endColumn } = this.engine.book.getActiveRange()?.getRange() ?? {
      startRow: 0,
      startColumn: 0,
      endRow: 0,
      endColumn: 0,
    };
    const sheet = this.activeSheet();
    const target = this.sheet(sheet);
    // from edge to edge of the grid, which is smaller than a worksheet of Excel's
    const rows = startRow === 0 && endRow >= target.getMaxRows() - 1 ? MAX_ROWS : endRow - startRow + 1;
    const columns =
      startColumn === 0 && endColumn >= target.getMaxColumns() - 1 ? MAX_COLUMNS : endColumn - startColumn + 1;
    return { sheet, area: { row: startRow, column: startColumn, rows, columns } };
  }
  select(sheet: string, area: Area): void {
    this.show(sheet, area);
  }
  /** Univer reports a selection again while the editor closes, and an empty one in between. */
  onSelection(listener: () => void): void {
    let last = JSON.stringify(this.selection());
    const changed = () => {
      const now = this.engine.book.getActiveRange() ? JSON.stringify(this.selection()) : last;
      if (now === last) return;
      last = now;
      listener();
    };
    this.engine.get(SheetsSelectionsService).selectionChanged$.subscribe(changed);
    this.onActivated(changed);
  }
  onEdit(listener: (edit: Edit) => void): void {
    this.edits.listen(listener);
  }
  knowLocked(isLocked: (sheet: string, area: Area) => boolean): void {
    this.locked.know(isLocked);
  }
  onActivated(listener: (sheet: string) => void): void {
    this.engine.api.addEvent(this.engine.api.Event.ActiveSheetChanged, () => listener(this.activeSheet()));
  }
  onCalculated(listener: () => void): () => void {
    return this.calculation.onSettled(listener);
  }
  calculate(): void {
    this.calculation.all();
  }

  format(value: number, numberFormat: string): string {
    return numfmt.format(numberFormat, value, { locale: this.spelling.locale });
  }
  localFormula(formula: string): string {
    return this.spelling.formula(formula);
  }
  language(): Language {
    return languages[this.spelling.locale];
  }
  box(sheet: string, { row, column, rows, columns }: Area): Box {
    const target = this.sheet(sheet);
    const sum = (size: (i: number) => number, from: number, count: number) =>
      Array.from({ length: count }, (_, i) => size(from + i)).reduce((a, b) => a + b, 0) / PIXELS_PER_POINT;
    const width = (i: number) => target.getColumnWidth(i);
    const height = (i: number) => target.getRowHeight(i);
    return {
      left: sum(width, 0, column),
      top: sum(height, 0, row),
      width: sum(width, column, columns),
      height: sum(height, row, rows),
    };
  }
  drawChart(sheet: string, box: Box, picture: () => ChartPicture): ChartView {
    return this.charts.draw(sheet, box, picture);
  }

  private sheet(id: string) {
    return sheetIn(this.engine, id);
  }

  /** In its turn, and as something that can be taken back. */
  private doNow(act: () => void, undo: () => void): void {
    this.flush();
    act();
    this.remember(undo, act);
  }

  private mutate(
    sheet: string,
    area: Area,
    cell: (row: number, column: number) => ICellData | undefined,
    trigger?: string,
  ): void {
    const cellValue: Lines = {};
    for (let row = area.row; row < area.row + area.rows; row++) {
      for (let column = area.column; column < area.column + area.columns; column++) {
        const next = cell(row, column);
        if (next) (cellValue[row] ??= {})[column] = next;
      }
    }
    const { pending } = this;
    if (pending && pending.sheet === sheet && pending.trigger === trigger && isBelow(area, pending.area)) {
      pending.area = { ...pending.area, rows: pending.area.rows + area.rows };
      Object.assign(pending.cellValue, cellValue);
      return;
    }
    // looks are said one property after the other: each cell is changed once
    if (pending && pending.sheet === sheet && trigger === SetStyleCommand.id && pending.trigger === trigger) {
      pending.area = around(pending.area, area);
      addLooks(pending.cellValue, cellValue);
      return;
    }
    this.flush();
    this.pending = { sheet, area, trigger, step: this.undo.current, cellValue };
    if (this.undo.current === undefined) this.flush();
  }

  private flush(): void {
    const { pending } = this;
    if (!pending) return;
    this.pending = undefined;
    const { sheet, area, trigger, step, cellValue } = pending;
    const params: ISetRangeValuesMutationParams = {
      unitId: this.unit,
      subUnitId: sheet,
      cellValue,
      ...(trigger === undefined ? {} : { trigger }),
    };
    this.undo.during(step ?? this.undo.newStep(), () => {
      this.cells.grow(sheet, area);
      this.edits.byAddin(() => writeUndoable(this.univer, params));
    });
  }
}

/** The next rows of the same columns. */
const isBelow = (area: Area, above: Area): boolean =>
  area.column === above.column && area.columns === above.columns && area.row === above.row + above.rows;

function sheetIn({ book }: Engine, id: string) {
  const found = book.getSheetBySheetId(id);
  if (!found) throw new Error(`There is no sheet ${id}.`);
  return found;
}

const each = <T>({ row, column, rows, columns }: Area, cell: (row: number, column: number) => T): T[][] =>
  Array.from({ length: rows }, (_, r) => Array.from({ length: columns }, (_, c) => cell(row + r, column + c)));

/** The smallest area that holds both. */
function around(a: Area, b: Area): Area {
  const [row, column] = [Math.min(a.row, b.row), Math.min(a.column, b.column)];
  return {
    row,
    column,
    rows: Math.max(a.row + a.rows, b.row + b.rows) - row,
    columns: Math.max(a.column + a.columns, b.column + b.columns) - column,
  };
}

/** What is said later wins, line by line of an edge. */
function addLooks(said: Lines, later: Lines): void {
  for (const [row, line] of Object.entries(later)) {
    const known = (said[Number(row)] ??= {});
    for (const [column, { s: look }] of Object.entries(line)) {
      const before = known[Number(column)]?.s as IStyleData | undefined;
      const { bd, ...rest } = look as IStyleData;
      known[Number(column)] = { s: { ...before, ...rest, ...(bd ? { bd: { ...before?.bd, ...bd } } : {}) } };
    }
  }
}
