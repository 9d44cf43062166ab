import { languages } from "../../src/vocabulary/languages";
import type { Locale } from "../../src/vocabulary/locale";
import type { Area } from "../../src/workbench/address";
import { plainTurn } from "../../src/workbench/host/turn";
import type {
  Cell,
  ChartPicture,
  Condition,
  DefinedName,
  Edge,
  Edit,
  Frozen,
  Grid,
  GridTable,
  SheetInfo,
  Side,
  Style,
  Validation,
} from "../../src/workbench/model/grid";

/** A grid without a screen and without calculation: formulas stay text, and what is to be drawn is kept. */
export class MemoryGrid implements Grid {
  readonly validations = new Map<string, Validation | undefined>();
  readonly conditions = new Map<string, readonly Condition[]>();
  readonly pictures: (() => ChartPicture)[] = [];
  /** What was said about taking things back; the grid's own cells stay as they are. */
  private readonly done: { readonly undo: () => void; readonly redo: () => void }[] = [];
  private undone: typeof this.done = [];
  calculations = 0;
  locale: Locale = "en";
  private all: SheetInfo[] = [{ id: "s1", name: "Sheet1", hidden: false }];
  private active = "s1";
  private selected: Area = { row: 0, column: 0, rows: 1, columns: 1 };
  private known: DefinedName[] = [];
  private allTables: GridTable[] = [];
  private readonly cells = new Map<string, Cell>();
  private readonly styles = new Map<string, Style>();
  private readonly sizes = new Map<string, number>();
  private readonly colors = new Map<string, string>();
  private readonly gridless = new Set<string>();
  private readonly selectionListeners: (() => void)[] = [];
  private readonly editListeners: ((edit: Edit) => void)[] = [];
  private readonly activeListeners: ((sheet: string) => void)[] = [];
  private readonly calculated = new Set<() => void>();
  private next = 2;

  turn = () => plainTurn;
  remember(undo: () => void, redo: () => void): void {
    this.done.push({ undo, redo });
  }
  forgetSteps(): void {
    this.done.length = 0;
  }
  /** Takes back all that was done since the beginning, or the last time. */
  undoAll(): void {
    this.undone = this.done.splice(0);
    for (const { undo } of [...this.undone].reverse()) undo();
  }
  redoAll(): void {
    for (const { redo } of this.undone) redo();
  }

  sheets = (): SheetInfo[] => this.all;
  activeSheet = (): string => this.active;
  addSheet(name: string): string {
    const id = `s${this.next++}`;
    this.all = [...this.all, { id, name, hidden: false }];
    return id;
  }
  deleteSheet(sheet: string): void {
    this.all = this.all.filter(({ id }) => id !== sheet);
    this.allTables = this.allTables.filter((table) => table.sheet !== sheet);
    if (this.active === sheet) this.activateSheet(this.all[0]!.id);
  }
  renameSheet(sheet: string, name: string): void {
    this.all = this.all.map((one) => (one.id === sheet ? { ...one, name } : one));
  }
  activateSheet(sheet: string): void {
    this.active = sheet;
    for (const listener of this.activeListeners) listener(sheet);
  }
  setHidden(sheet: string, hidden: boolean): void {
    this.all = this.all.map((one) => (one.id === sheet ? { ...one, hidden } : one));
  }
  tabColor = (sheet: string): string => this.colors.get(sheet) ?? "";
  setTabColor(sheet: string, color: string): void {
    this.colors.set(sheet, color);
  }
  gridlines = (sheet: string): boolean => !this.gridless.has(sheet);
  setGridlines(sheet: string, shown: boolean): void {
    if (shown) this.gridless.delete(sheet);
    else this.gridless.add(sheet);
  }

  private readonly freezes = new Map<string, Frozen>();
  frozen = (sheet: string): Frozen => this.freezes.get(sheet) ?? { rows: 0, columns: 0 };
  setFrozen(sheet: string, frozen: Frozen): void {
    this.freezes.set(sheet, frozen);
  }

  read = (sheet: string, area: Area): Cell[][] =>
    over(area, (row, column) => this.cells.get(`${sheet}!${row},${column}`) ?? { value: "" });
  readonly spills: ({ readonly sheet: string } & Area)[] = [];
  spill(sheet: string, row: number, column: number): Area | undefined {
    const found = this.spills.find(
      (area) =>
        area.sheet === sheet &&
        row >= area.row &&
        row < area.row + area.rows &&
        column >= area.column &&
        column < area.column + area.columns,
    );
    return found && { row: found.row, column: found.column, rows: found.rows, columns: found.columns };
  }
  text = (sheet: string, area: Area): string[][] =>
    this.read(sheet, area).map((line) => line.map(({ value }) => String(value)));
  write(sheet: string, area: Area, content: Parameters<Grid["write"]>[2]): void {
    over(area, (row, column) => {
      const next = content(row, column);
      if (next)
        this.cells.set(`${sheet}!${row},${column}`, "formula" in next ? { value: 0, formula: next.formula } : next);
    });
    this.edit({ sheet, area, byAddin: true });
  }
  style = (sheet: string, row: number, column: number): Style => this.styles.get(`${sheet}!${row},${column}`) ?? {};
  setStyle(sheet: string, area: Area, style: (row: number, column: number) => Style): void {
    over(area, (row, column) => {
      const [old, next] = [this.style(sheet, row, column), style(row, column)];
      const edges: Partial<Record<Side, Edge>> = { ...old.edges, ...next.edges };
      this.styles.set(`${sheet}!${row},${column}`, { ...old, ...next, edges });
    });
  }
  used(sheet: string): Area | undefined {
    const places = [...this.cells.entries()]
      .filter(([key, { value }]) => key.startsWith(`${sheet}!`) && value !== "")
      .map(
        ([key]) =>
          key
            .slice(sheet.length + 1)
            .split(",")
            .map(Number) as [number, number],
      );
    if (places.length === 0) return undefined;
    const [rows, columns] = [places.map(([row]) => row), places.map(([, column]) => column)];
    const [row, column] = [least(rows), least(columns)];
    return { row, column, rows: most(rows) - row + 1, columns: most(columns) - column + 1 };
  }
  columnWidth = (sheet: string, column: number): number => this.sizes.get(`${sheet}c${column}`) ?? 48;
  setColumnWidth(sheet: string, first: number, count: number, points: number): void {
    for (let i = 0; i < count; i++) this.sizes.set(`${sheet}c${first + i}`, points);
  }
  rowHeight = (sheet: string, row: number): number => this.sizes.get(`${sheet}r${row}`) ?? 15;
  setRowHeight(sheet: string, first: number, count: number, points: number): void {
    for (let i = 0; i < count; i++) this.sizes.set(`${sheet}r${first + i}`, points);
  }

  setValidation(sheet: string, { row, column }: Area, validation: Validation | undefined): void {
    this.validations.set(`${sheet}!${row},${column}`, validation);
  }
  setConditions(sheet: string, conditions: readonly Condition[]): void {
    this.conditions.set(
      sheet,
      conditions.map((condition) => ({ ...condition })),
    );
  }
  names = (): DefinedName[] => this.known;
  addName(name: DefinedName): void {
    this.known = [...this.known, name];
  }
  changeName(name: DefinedName, formula: string): void {
    this.deleteName(name);
    this.addName({ ...name, formula });
  }
  deleteName({ name, scope }: DefinedName): void {
    this.known = this.known.filter((known) => known.name !== name || known.scope !== scope);
  }

  tables = (): GridTable[] => this.allTables;
  addTable(table: GridTable): void {
    this.allTables = [...this.allTables, table];
  }
  changeTable(id: string, change: Partial<Pick<GridTable, "name" | "area" | "style" | "banded">>): void {
    this.allTables = this.allTables.map((table) => (table.id === id ? { ...table, ...change } : table));
  }
  deleteTable(id: string): void {
    this.allTables = this.allTables.filter((table) => table.id !== id);
  }

  selection = (): { sheet: string; area: Area } => ({ sheet: this.active, area: this.selected });
  select(sheet: string, area: Area): void {
    this.active = sheet;
    this.selected = area;
    for (const listener of this.selectionListeners) listener();
  }
  onSelection(listener: () => void): void {
    this.selectionListeners.push(listener);
  }
  onEdit(listener: (edit: Edit) => void): void {
    this.editListeners.push(listener);
  }
  /** Whether a person may change cells, as the model says. */
  isLocked: (sheet: string, area: Area) => boolean = () => false;
  knowLocked(isLocked: (sheet: string, area: Area) => boolean): void {
    this.isLocked = isLocked;
  }
  onActivated(listener: (sheet: string) => void): void {
    this.activeListeners.push(listener);
  }
  onCalculated(listener: () => void): () => void {
    this.calculated.add(listener);
    return () => void this.calculated.delete(listener);
  }
  calculate(): void {
    this.calculations++;
    for (const listener of this.calculated) listener();
  }
  /** As a person's typing does. */
  edit(edit: Edit): void {
    for (const listener of this.editListeners) listener(edit);
  }

  format = (value: number, numberFormat: string): string => `${value} as ${numberFormat}`;
  localFormula = (formula: string): string => `local ${formula}`;
  language = () => languages[this.locale];
  box = (_sheet: string, { row, column, rows, columns }: Area) => ({
    left: column * 48,
    top: row * 15,
    width: columns * 48,
    height: rows * 15,
  });
  drawChart(_sheet: string, _box: object, picture: () => ChartPicture) {
    this.pictures.push(picture);
    return { refresh: () => undefined, dispose: () => void this.pictures.splice(this.pictures.indexOf(picture), 1) };
  }
}

/** A function takes fewer arguments than a sheet has cells. */
const least = (numbers: readonly number[]): number => numbers.reduce((a, b) => Math.min(a, b));
const most = (numbers: readonly number[]): number => numbers.reduce((a, b) => Math.max(a, b));

const over = <T>({ row, column, rows, columns }: Area, cell: (row: number, column: number) => T): T[][] =>
  Array.from({ length: rows }, (_, r) => Array.from({ length: columns }, (_, c) => cell(row + r, column + c)));
