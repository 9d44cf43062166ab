import type {
  ICellData,
  IObjectArrayPrimitiveType,
  IRowData,
  IColumnData,
  IStyleData,
  IWorkbookData,
  IWorksheetData,
} from "@univerjs/core";
import { readAddress, type CellArea } from "../../formula/address";
import type { TableReading } from "../../formula/CellReading";
import { Losses, type Loss } from "../../spreadsheet/Loss";
import type { CellData, LineData, SheetData, Spreadsheet } from "../../spreadsheet/Spreadsheet";
import type { Area } from "../address";
import { blockKey, blockOf, SPILLS, type Lines } from "../grid/gridBlocks";
import type { NamesState } from "../grid/scopedNames";
import type { RulesState } from "../grid/rules";
import { numberedMark, withMarks } from "../grid/nameMarks";
import { TableReferences } from "../grid/TableReferences";
import type { BookCore } from "../kept/OpenBook";
import type { KeptSheet } from "../model/keptModel";
import type { Box } from "../model/grid";
import { chartToGrid } from "./gridCharts";
import { pageToGrid } from "./gridPage";
import { conditionsToGrid, scalesToGrid, validationsToGrid } from "./gridRules";
import { toGrid } from "./gridStyle";
import { HOLDS, VERTICAL } from "./gridWords";
import type { OpenedFile } from "./OpenedFile";
import { sheetProperties } from "../../spreadsheet/sheetProperties";
import { TABLES, tablesToGrid } from "./gridTables";
import { unlockedIn } from "./unlockedCells";

/** Of the workbook inside the grid, and of the resource in which it keeps names. */
const UNIT = "workbook";
export const NAMES = "SHEET_DEFINED_NAME_PLUGIN";
const POINTS_PER_PIXEL = 0.75;
/** A sheet has room beyond what stands in it. */
const ROOM = { rows: 1_000, columns: 40, below: 50, beside: 10 };

/** A workbook as this browser keeps it: all but its cells, and these in blocks, as text. */
export interface FileRecord {
  readonly core: BookCore;
  readonly sheets: readonly string[];
  readonly blocks: ReadonlyMap<string, string>;
}

/** A workbook of a file as if it had been kept here: formulas keep what they showed, and are not calculated again. */
export const recordOf = (book: Spreadsheet, file: { name: string; losses: readonly Loss[] }): FileRecord =>
  new Recorder(book, file).record();

class Recorder {
  private readonly ids: readonly string[];
  private readonly blocks = new Map<string, string>();
  private readonly losses = new Losses();
  private readonly names: NamesState;
  private readonly ownNames = new Map<string, ReadonlySet<string>>();
  private readonly styles: Record<string, IStyleData>;
  private readonly tables: TableReferences;

  constructor(
    private readonly book: Spreadsheet,
    private readonly file: { name: string; losses: readonly Loss[] },
  ) {
    this.ids = book.sheets.map((_, i) => `sheet-${i + 1}`);
    this.styles = Object.fromEntries(book.styles.map((style, i) => [`style-${i}`, toGrid(style)]));
    this.tables = new TableReferences(tableReadings(book));
    for (const { id, count } of file.losses) this.losses.add(id, count);
    this.names = this.namesState();
  }

  record(): FileRecord {
    const { book, ids } = this;
    const spills: { ranges: Record<string, object>; cells: Record<string, object> } = { ranges: {}, cells: {} };
    const sheets = book.sheets.map((sheet, i) => this.sheet(sheet, ids[i]!, spills));
    this.blocks.set(SPILLS, JSON.stringify({ ranges: { [UNIT]: spills.ranges }, cells: { [UNIT]: spills.cells } }));
    const { core, model } = this.coreOf(sheets);
    const active = ids[book.active] ?? ids[0]!;
    const selected = book.sheets[book.active]?.selected ?? { row: 0, column: 0, rows: 1, columns: 1 };
    const opened: OpenedFile = { name: this.file.name, losses: this.losses.list(), properties: book.properties };
    return {
      core: {
        grid: core,
        model,
        settings: [],
        view: { sheet: active, selected, scroll: { row: 0, column: 0, x: 0, y: 0 } },
        file: opened,
      },
      sheets: book.sheets.map(({ name }) => name),
      blocks: this.blocks,
    };
  }

  private coreOf(sheets: readonly { data: Partial<IWorksheetData>; kept: KeptSheet; rules: SheetRules }[]): {
    core: BookCore["grid"];
    model: BookCore["model"];
  } {
    const { book, ids } = this;
    const workbook = {
      id: UNIT,
      name: "Workbook",
      sheetOrder: [...ids],
      styles: this.styles,
      sheets: Object.fromEntries(sheets.map(({ data }, i) => [ids[i]!, data])),
      resources: [
        { name: NAMES, data: JSON.stringify(this.namesResource()) },
        { name: TABLES, data: JSON.stringify(tablesToGrid(book.sheets, ids)) },
      ],
    } as unknown as IWorkbookData;
    return {
      core: {
        workbook,
        stale: [],
        names: this.names,
        rules: { sheets: sheets.map(({ rules }, i) => [ids[i]!, rules]), next: 1 },
      },
      model: {
        protected: false,
        settings: [],
        sheets: Object.fromEntries(sheets.map(({ kept }, i) => [ids[i]!, kept])),
      },
    };
  }

  private namesState(): NamesState {
    const { book, ids } = this;
    const names = book.names.map(({ name, formula, sheet, comment = "" }, i) => {
      const scope = sheet === undefined ? undefined : this.idOf(sheet);
      return { id: `name-${i + 1}`, name, formula, comment, ...(scope === undefined ? {} : { scope }) };
    });
    for (const id of ids)
      this.ownNames.set(id, new Set(names.filter(({ scope }) => scope === id).map(({ name }) => name.toLowerCase())));
    const scoped = ids.filter((id) => this.ownNames.get(id)!.size > 0);
    return { names, marks: scoped.map((id, i) => [id, numberedMark(i + 1)]), next: names.length + 1 };
  }

  /** As the grid keeps them: a name of a sheet with its mark. */
  private namesResource(): object {
    const marks = new Map(this.names.marks);
    return Object.fromEntries(
      this.names.names.map(({ id, name, formula, scope, comment }) => [
        id,
        {
          id,
          name: name + (scope === undefined ? "" : (marks.get(scope) ?? "")),
          formulaOrRefString: formula.slice(1),
          comment,
        },
      ]),
    );
  }

  private idOf(sheet: string): string | undefined {
    return this.ids[this.book.sheets.findIndex(({ name }) => name.toLowerCase() === sheet.toLowerCase())];
  }

  private sheet(
    sheet: SheetData,
    id: string,
    spills: { ranges: Record<string, object>; cells: Record<string, object> },
  ): { data: Partial<IWorksheetData>; kept: KeptSheet; rules: SheetRules } {
    const extent = this.cells(sheet, id, spills);
    this.losses.add("tableTotals", sheet.tables.filter(({ hasTotals }) => hasTotals).length);
    const { kept, rules } = this.keptSheet(sheet, id);
    return { data: this.worksheet(sheet, id, extent), kept, rules };
  }

  private worksheet(sheet: SheetData, id: string, extent: Extent): Partial<IWorksheetData> {
    const { frozen, usual } = sheet;
    const { font } = this.book;
    return {
      id,
      name: sheet.name,
      cellData: {},
      rowCount: Math.max(ROOM.rows, extent.rows + ROOM.below),
      columnCount: Math.max(ROOM.columns, extent.columns + ROOM.beside),
      defaultColumnWidth: usual.width,
      defaultRowHeight: Math.round(usual.height),
      defaultStyle: { ff: font.name, fs: font.size, vt: VERTICAL.bottom },
      hidden: sheet.visibility === "visible" ? 0 : 1,
      showGridlines: sheet.gridlines ? 1 : 0,
      tabColor: sheet.tabColor ?? "",
      freeze: {
        xSplit: frozen.columns,
        ySplit: frozen.rows,
        startRow: frozen.rows || -1,
        startColumn: frozen.columns || -1,
      },
      mergeData: sheet.merged.map(({ row, column, rows, columns }) => ({
        startRow: row,
        startColumn: column,
        endRow: row + rows - 1,
        endColumn: column + columns - 1,
      })),
      columnData: linesOf<IColumnData>(sheet.columns, "w"),
      rowData: linesOf<IRowData>(sheet.rows, "h"),
    };
  }

  /** Puts the cells away in blocks, and answers how far they go. */
  private cells(
    sheet: SheetData,
    id: string,
    spills: { ranges: Record<string, object>; cells: Record<string, object> },
  ): Extent {
    const filled = filledCells(sheet);
    const extent = { rows: sheet.cells.length, columns: 0 };
    let lines: Record<number, Record<number, ICellData>> = {};
    let block = 0;
    const close = (): void => {
      if (Object.keys(lines).length > 0) this.blocks.set(blockKey(id, block), JSON.stringify(lines satisfies Lines));
      lines = {};
    };
    sheet.cells.forEach((line, row) => {
      if (blockOf(row) !== block) close();
      block = blockOf(row);
      const written: Record<number, ICellData> = {};
      for (const [key, cell] of Object.entries(line ?? {})) {
        const column = Number(key);
        extent.columns = Math.max(extent.columns, column + 1);
        const held = this.cell(cell, id, sheet.name, { row, column }, filled.has(`${row},${column}`));
        if (Object.keys(held).length > 0) written[column] = held;
      }
      if (Object.keys(written).length > 0) lines[row] = written;
    });
    close();
    this.spills(sheet, id, spills);
    for (const area of sheet.merged) {
      extent.rows = Math.max(extent.rows, area.row + area.rows);
      extent.columns = Math.max(extent.columns, area.column + area.columns);
    }
    return extent;
  }

  private cell(
    { value, formula, style }: CellData,
    id: string,
    sheet: string,
    at: { row: number; column: number },
    isFilled: boolean,
  ): ICellData {
    const look = style === undefined ? {} : { s: `style-${style}` };
    // what a formula beside it fills is kept apart
    if (isFilled) return look;
    return {
      ...(value === undefined ? {} : contentOf(value, formula !== undefined)),
      ...(formula === undefined ? {} : { f: this.formula(formula, id, sheet, at) }),
      ...look,
    };
  }

  private formula(formula: string, id: string, sheet: string, at: { row: number; column: number }): string {
    const plain = this.tables.forGrid(formula, { sheet, ...at });
    const own = this.ownNames.get(id)!;
    if (own.size === 0) return plain;
    const mark = new Map(this.names.marks).get(id) ?? "";
    return withMarks(
      plain,
      (name) => own.has(name.toLowerCase()),
      () => mark,
    );
  }

  private spills(
    sheet: SheetData,
    id: string,
    spills: { ranges: Record<string, object>; cells: Record<string, object> },
  ): void {
    const ranges: Record<number, Record<number, object>> = {};
    const cells: Record<number, Record<number, ICellData>> = {};
    for (const { row, column, area } of fillsIn(sheet)) {
      (ranges[row] ??= {})[column] = {
        startRow: area.row,
        startColumn: area.column,
        endRow: area.row + area.rows - 1,
        endColumn: area.column + area.columns - 1,
      };
      for (let r = area.row; r < area.row + area.rows; r++)
        for (let c = area.column; c < area.column + area.columns; c++) {
          const value = sheet.cells[r]?.[c]?.value;
          if (value !== undefined) (cells[r] ??= {})[c] = contentOf(value, true);
        }
    }
    if (Object.keys(ranges).length === 0) return;
    spills.ranges[id] = ranges;
    spills.cells[id] = cells;
  }

  private keptSheet(sheet: SheetData, id: string): { kept: KeptSheet; rules: SheetRules } {
    const validations = sheet.validations.flatMap((one) =>
      validationsToGrid(one, (source) => this.valuesOf(source, sheet.name)),
    );
    this.losses.add("entryRules", validations.filter(({ isApplied }) => !isApplied).length);
    let next = 0;
    const conditions = [
      ...sheet.conditions.flatMap((one) => conditionsToGrid(one, () => ++next)),
      ...(sheet.scales ?? []).flatMap((one) => scalesToGrid(one, () => ++next)),
    ];
    return {
      kept: {
        visibility:
          sheet.visibility === "visible" ? "Visible" : sheet.visibility === "hidden" ? "Hidden" : "VeryHidden",
        protected: sheet.protected,
        ...unlockedIn(sheet, this.book.styles),
        validations: validations.map(({ address, state }) => [address, state]),
        conditions,
        page: pageToGrid(sheet.print),
        charts: {
          next: sheet.charts.length + 1,
          charts: sheet.charts.map((chart, i) => ({
            id: `{chart-${id}-${i + 1}}`,
            box: boxOf(sheet, chart.area),
            state: chartToGrid(chart, (name) => this.idOf(name)),
          })),
        },
        properties: sheetProperties(this.book, sheet.name),
      },
      rules: {
        validations: validations.map(({ state: { area }, drawn }) => ({ area, validation: drawn })),
        conditions,
        drawnValidations: [],
        drawnConditions: [],
      },
    };
  }

  /** The texts of the cells that a list of values is taken from. */
  private valuesOf(source: string, home: string): string[] | undefined {
    const text = source.replace(/^=/, "");
    const named = this.book.names.find(
      ({ name, sheet }) => name.toLowerCase() === text.toLowerCase() && (sheet === undefined || sheet === home),
    );
    const area = readAddress((named?.formula ?? text).replace(/^=/, ""));
    const cells = this.book.sheets.find(({ name }) => name === (area?.sheet ?? home))?.cells;
    if (!area || !cells || area.rows * area.columns > MOST_LISTED) return undefined;
    const found: string[] = [];
    for (let row = area.row; row < area.row + area.rows; row++)
      for (let column = area.column; column < area.column + area.columns; column++) {
        const value = cells[row]?.[column]?.value;
        if (value !== undefined && typeof value !== "object" && value !== "") found.push(String(value));
      }
    return found;
  }
}

type SheetRules = RulesState["sheets"][number][1];
interface Extent {
  rows: number;
  columns: number;
}

const tableReadings = ({ sheets }: Spreadsheet): TableReading[] =>
  sheets.flatMap(({ name: sheet, tables }) =>
    tables.map(({ name, area, columns, hasTotals }) => ({
      name,
      sheet,
      ...area,
      columnNames: columns,
      hasHeaders: true,
      hasTotals,
    })),
  );

/** A longer list nobody chooses from. */
const MOST_LISTED = 10_000;

function linesOf<Line extends IRowData | IColumnData>(
  lines: Readonly<Record<number, LineData>>,
  size: "w" | "h",
): IObjectArrayPrimitiveType<Partial<Line>> {
  return Object.fromEntries(
    Object.entries(lines).map(([at, line]) => [
      at,
      {
        ...(line.size === undefined ? {} : { [size]: Math.round(line.size), ...(size === "h" ? { ia: 0 } : {}) }),
        ...(line.hidden ? { hd: 1 } : {}),
      },
    ]),
  ) as unknown as IObjectArrayPrimitiveType<Partial<Line>>;
}

function contentOf(value: NonNullable<CellData["value"]>, isShown: boolean): ICellData {
  if (typeof value === "number") return { v: value, t: HOLDS.number };
  if (typeof value === "boolean") return { v: Number(value), t: HOLDS.boolean };
  if (typeof value === "object") return { v: value.error, t: HOLDS.text };
  const looksOther = /^[=#]/.test(value) || (value.trim() !== "" && Number.isFinite(Number(value)));
  return { v: value, t: !isShown && looksOther ? HOLDS.textByForce : HOLDS.text };
}

const fillsIn = ({ cells }: SheetData): { row: number; column: number; area: CellArea }[] =>
  cells.flatMap((line, row) =>
    Object.entries(line ?? {}).flatMap(([column, { fills }]) =>
      fills ? [{ row, column: Number(column), area: fills }] : [],
    ),
  );

/** The cells that formulas of others fill. */
function filledCells(sheet: SheetData): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { row, column, area } of fillsIn(sheet))
    for (let r = area.row; r < area.row + area.rows; r++)
      for (let c = area.column; c < area.column + area.columns; c++)
        if (r !== row || c !== column) found.add(`${r},${c}`);
  return found;
}

/** Where an area lies, in points. */
function boxOf({ columns, rows, usual }: SheetData, { row, column, ...area }: Area): Box {
  const width = (i: number): number => (columns[i]?.hidden ? 0 : (columns[i]?.size ?? usual.width));
  const height = (i: number): number => (rows[i]?.hidden ? 0 : Math.round(rows[i]?.size ?? usual.height));
  const sum = (size: (i: number) => number, from: number, count: number): number =>
    Array.from({ length: count }, (_, i) => size(from + i)).reduce((a, b) => a + b, 0) * POINTS_PER_PIXEL;
  return {
    left: sum(width, 0, column),
    top: sum(height, 0, row),
    width: sum(width, column, area.columns),
    height: sum(height, row, area.rows),
  };
}
