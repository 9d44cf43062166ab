import type { ICellData, IStyleData, IWorkbookData, IWorksheetData } from "@univerjs/core";
import { cellsOf, type CellArea } from "../../formula/address";
import { shiftFormula } from "../../formula/shiftFormula";
import type { CellData, LineData, NameData, SheetData, Spreadsheet, StyleData } from "../../spreadsheet/Spreadsheet";
import { isErrorCode } from "../functions/errors";
import { blockKey, SPILLS, type Lines, type Spills } from "../grid/gridBlocks";
import { forReader } from "../grid/nameMarks";
import type { BookCore } from "../kept/OpenBook";
import type { ChartState } from "../model/chartState";
import type { Box } from "../model/grid";
import { chartFromGrid } from "./gridCharts";
import { pageFromGrid } from "./gridPage";
import { conditionsFromGrid, validationFromGrid } from "./gridRules";
import { tablesFromGrid } from "./gridTables";
import { fromGrid } from "./gridStyle";
import { HOLDS, VERTICAL } from "./gridWords";
import { NAMES } from "./recordOf";
import { fileOfProperties } from "../../spreadsheet/sheetProperties";
import { unlockCells } from "./unlockedCells";

const POINTS_PER_PIXEL = 0.75;
/** Of a grid that says nothing else. */
const FONT = { name: "Calibri", size: 11 };
const CREATOR = "CLV for Excel";

/** A workbook as it is kept in this browser, as a file holds it. The blocks are text, by their keys. */
export const spreadsheetOf = (core: BookCore, blocks: ReadonlyMap<string, string>): Spreadsheet =>
  new Restorer(core, blocks).restore();

class Restorer {
  private readonly workbook: IWorkbookData;
  private readonly styles: StyleData[] = [];
  private readonly places = new Map<string, number | undefined>();
  private readonly spills: Spills;
  private readonly font: Spreadsheet["font"];

  constructor(
    private readonly core: BookCore,
    private readonly blocks: ReadonlyMap<string, string>,
  ) {
    this.workbook = core.grid.workbook;
    const { defaultStyle } = this.workbook.sheets[this.workbook.sheetOrder[0]!] ?? {};
    const { ff, fs } = (typeof defaultStyle === "string" ? this.workbook.styles[defaultStyle] : defaultStyle) ?? {};
    this.font = { name: ff ?? FONT.name, size: fs ?? FONT.size };
    this.spills = JSON.parse(blocks.get(SPILLS) ?? '{"ranges":{},"cells":{}}') as Spills;
  }

  restore(): Spreadsheet {
    const { core } = this;
    const ids = this.workbook.sheetOrder;
    const sheets = ids.map((id) => this.sheet(id));
    const { title, subject, description, language } = core.file?.properties ?? {};
    return {
      sheets,
      names: this.names(),
      styles: this.styles,
      font: this.font,
      active: Math.max(0, ids.indexOf(core.view.sheet)),
      properties: {
        ...(title ? { title } : {}),
        ...(subject ? { subject } : {}),
        ...(description ? { description } : {}),
        ...(language ? { language } : {}),
        creator: CREATOR,
        custom: fileOfProperties(
          ids.map((id) => ({ name: this.nameOf(id)!, properties: core.model.sheets[id]?.properties ?? [] })),
        ),
      },
    };
  }

  private nameOf(id: string): string | undefined {
    return this.workbook.sheets[id]?.name;
  }

  private names(): NameData[] {
    const resource = this.workbook.resources?.find(({ name }) => name === NAMES)?.data;
    const now = JSON.parse(resource || "{}") as Record<string, { formulaOrRefString?: string } | undefined>;
    return this.core.grid.names.names.map(({ id, name, formula, scope, comment }) => {
      const sheet = scope === undefined ? undefined : this.nameOf(scope);
      // formulas follow a sheet that is renamed in the grid's own list only
      const text = now[id]?.formulaOrRefString ?? formula;
      return {
        name,
        formula: `=${forReader(text).replace(/^=/, "")}`,
        ...(sheet === undefined ? {} : { sheet }),
        ...(comment ? { comment } : {}),
      };
    });
  }

  private sheet(id: string): SheetData {
    const data = this.workbook.sheets[id]!;
    const kept = this.core.model.sheets[id];
    const { view } = this.core;
    const { xSplit = 0, ySplit = 0 } = data.freeze ?? {};
    const shell = {
      columns: linesOf(data.columnData ?? {}, "w"),
      rows: linesOf(data.rowData ?? {}, "h"),
      usual: { width: data.defaultColumnWidth ?? 64, height: data.defaultRowHeight ?? 20 },
    };
    const cells = this.cells(id, data);
    unlockCells(cells, kept?.unlocked ?? [], this.styles);
    return {
      name: data.name ?? id,
      visibility: kept?.visibility === "VeryHidden" ? "veryHidden" : data.hidden ? "hidden" : "visible",
      cells,
      ...shell,
      merged: (data.mergeData ?? []).map(({ startRow, startColumn, endRow, endColumn }) => ({
        row: startRow,
        column: startColumn,
        rows: endRow - startRow + 1,
        columns: endColumn - startColumn + 1,
      })),
      frozen: { rows: ySplit, columns: xSplit },
      gridlines: Number(data.showGridlines ?? 1) !== 0,
      ...(data.tabColor ? { tabColor: data.tabColor } : {}),
      ...(view.sheet === id ? { selected: { ...view.selected } } : {}),
      print: kept ? pageFromGrid(kept.page) : {},
      tables: tablesFromGrid(this.workbook, id),
      validations: (kept?.validations ?? []).flatMap(([, state]) => validationFromGrid(state) ?? []),
      ...conditionsFromGrid(kept?.conditions ?? []),
      charts: (kept?.charts.charts ?? []).flatMap(({ box, state }) => this.chart(state, areaOf(shell, box)) ?? []),
      protected: kept?.protected ?? false,
    };
  }

  private chart(state: ChartState, area: CellArea): SheetData["charts"][number] | undefined {
    const chart = chartFromGrid(state, (id) => this.nameOf(id));
    return chart && { ...chart, area };
  }

  private cells(id: string, data: Partial<IWorksheetData>): SheetData["cells"] {
    const lines = this.lines(id);
    const shared = sharedIn(lines);
    const cells: SheetData["cells"] = [];
    for (const [row, line] of lines)
      for (const [key, cell] of Object.entries(line ?? {})) {
        const column = Number(key);
        const held = cell ? this.cell(cell, data, { row, column }, shared) : {};
        if (Object.keys(held).length > 0) (cells[row] ??= {})[column] = held;
      }
    this.addSpills(id, cells);
    return cells;
  }

  /** Row by row; the blocks of a sheet are in no order. */
  private lines(id: string): [row: number, line: Lines[number]][] {
    const own = [...this.blocks.keys()].filter((key) => key !== SPILLS && key.startsWith(blockKey(id, 0).slice(0, -1)));
    return own
      .flatMap((key) => Object.entries(JSON.parse(this.blocks.get(key)!) as Lines))
      .map(([row, line]): [number, Lines[number]] => [Number(row), line])
      .sort(([a], [b]) => a - b);
  }

  private cell(
    { v, t, f, si, s }: ICellData,
    data: Partial<IWorksheetData>,
    at: { row: number; column: number },
    shared: Shared,
  ): CellData {
    const style = this.styleOf(s, data);
    const origin = si ? shared.get(si) : undefined;
    const formula = f || (origin && shiftFormula(origin.formula, at.row - origin.row, at.column - origin.column));
    const value = valueOf(v, t, Boolean(formula));
    return {
      ...(value === undefined ? {} : { value }),
      ...(formula ? { formula: forReader(formula) } : {}),
      ...(style === undefined ? {} : { style }),
    };
  }

  /** What formulas fill besides their own cells. */
  private addSpills(id: string, cells: SheetData["cells"]): void {
    for (const sheets of Object.values(this.spills.ranges))
      for (const [row, line] of Object.entries((sheets?.[id] ?? {}) as Matrix<GridRange>))
        for (const [column, { startRow, startColumn, endRow, endColumn }] of Object.entries(line)) {
          const cell = cells[Number(row)]?.[Number(column)];
          const area = {
            row: startRow,
            column: startColumn,
            rows: endRow - startRow + 1,
            columns: endColumn - startColumn + 1,
          };
          if (!cell?.formula || area.rows * area.columns < 2) continue;
          cell.fills = area;
          this.fill(id, area, cells);
        }
  }

  private fill(id: string, area: CellArea, cells: SheetData["cells"]): void {
    for (const sheets of Object.values(this.spills.cells))
      for (const { row, column } of cellsOf(area)) {
        const { v, t } = (sheets?.[id] as Lines | undefined)?.[row]?.[column] ?? {};
        const value = valueOf(v, t, true);
        if (value === undefined) continue;
        const line = (cells[row] ??= {});
        line[column] = { ...line[column], value };
      }
  }

  /** The place of a cell's look: its own over the one that the sheet gives all its cells. */
  private styleOf(s: ICellData["s"], { defaultStyle }: Partial<IWorksheetData>): number | undefined {
    const own = typeof s === "string" ? this.workbook.styles[s] : s;
    const usual = typeof defaultStyle === "string" ? this.workbook.styles[defaultStyle] : defaultStyle;
    if (!own && (!usual || Number(usual.vt) === VERTICAL.bottom)) return undefined;
    const key = `${typeof s === "string" ? s : JSON.stringify(s ?? null)} ${JSON.stringify(usual ?? null)}`;
    if (!this.places.has(key)) this.places.set(key, this.placeOf({ ...usual, ...own }));
    return this.places.get(key);
  }

  private placeOf(style: IStyleData): number | undefined {
    const read = fromGrid(style, this.font);
    if (Object.keys(read).length === 0) return undefined;
    const known = this.styles.findIndex((other) => JSON.stringify(other) === JSON.stringify(read));
    return known >= 0 ? known : this.styles.push(read) - 1;
  }
}

/** Univer's matrix by its keys: rows, then columns. */
type Matrix<T> = Readonly<Record<string, Readonly<Record<string, T>>>>;
type GridRange = Readonly<Record<"startRow" | "startColumn" | "endRow" | "endColumn", number>>;

type Shared = ReadonlyMap<string, { formula: string; row: number; column: number }>;

/** Of formulas that were copied or filled, only the first cell holds the text, the others its id. */
function sharedIn(lines: readonly [number, Lines[number]][]): Shared {
  const found = new Map<string, { formula: string; row: number; column: number }>();
  for (const [row, line] of lines)
    for (const [column, cell] of Object.entries(line ?? {}))
      if (cell?.f && cell.si && !found.has(cell.si))
        found.set(cell.si, { formula: cell.f, row, column: Number(column) });
  return found;
}

function valueOf(v: ICellData["v"], t: ICellData["t"], isFormula: boolean): CellData["value"] {
  if (v === null || v === undefined || (v === "" && !isFormula)) return undefined;
  if (Number(t) === HOLDS.boolean) return v === 1 || v === true;
  if (typeof v === "string" && Number(t) !== HOLDS.textByForce && isErrorCode(v)) return { error: v };
  return v;
}

const linesOf = (
  lines: Readonly<Record<number, { w?: number; h?: number; hd?: number; ia?: number } | undefined>>,
  size: "w" | "h",
): Record<number, LineData> =>
  Object.fromEntries(
    Object.entries(lines).flatMap(([at, line]): [string, LineData][] => {
      // a row as high as its texts ask for finds its height again
      const pixels = size === "h" && line?.ia !== 0 ? undefined : line?.[size];
      return pixels || line?.hd
        ? [[at, { ...(pixels ? { size: pixels } : {}), ...(line?.hd ? { hidden: true } : {}) }]]
        : [];
    }),
  );

/** The cells that a box covers: the nearest edges. */
function areaOf({ columns, rows, usual }: Pick<SheetData, "columns" | "rows" | "usual">, box: Box): CellArea {
  const [column, columnsWide] = span(
    (i) => (columns[i]?.hidden ? 0 : (columns[i]?.size ?? usual.width)),
    box.left,
    box.width,
  );
  const [row, rowsTall] = span((i) => (rows[i]?.hidden ? 0 : (rows[i]?.size ?? usual.height)), box.top, box.height);
  return { row, column, rows: rowsTall, columns: columnsWide };
}

function span(sizeOf: (index: number) => number, start: number, length: number): [from: number, count: number] {
  const edge = (points: number): number => {
    let [index, at] = [0, 0];
    while (at + (sizeOf(index) * POINTS_PER_PIXEL) / 2 <= points && index < 100_000)
      at += sizeOf(index++) * POINTS_PER_PIXEL;
    return index;
  };
  const from = edge(start);
  return [from, Math.max(1, edge(start + length) - from)];
}
