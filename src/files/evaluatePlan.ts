import { evaluateAll, shapeOfPart } from "../explain/evaluate";
import { isFailure, isValue, type Outcome } from "../explain/Outcome";
import { answersAtOnce, type FunctionEntry, type Scope } from "../explain/Scope";
import { cellKey, cellsOf, type CellArea, type CellAt } from "../formula/address";
import { coversPlace, type Area, type CellReading, type Place } from "../formula/CellReading";
import { allParts, ownFunctionOf, parseFormula, type Expression } from "../formula/parseFormula";
import { referentsIn } from "../formula/referentOf";
import type { Plan } from "../template/plan";
import { sheetArea } from "../template/sheetArea";
import { absolute } from "../formula/absolute";
import type { CellValue, ValueAt } from "./cellValue";
import { listCells } from "./listCells";

export type Functions = ReadonlyMap<string, FunctionEntry>;

/**
 * What the formulas of a plan show, worked out without Excel, with what they spill. A blank cell reaches the add-in's
 * functions as 0, as on the desktop.
 *
 * @throws when a formula needs more than is known here, or leads back to itself
 */
export function evaluatePlan(plan: Plan, functions: Functions): ValueAt {
  const calculation = new Calculation(plan, functions);
  return (cell) => calculation.valueAt(cell);
}

/** A formula that leads back to itself. */
class Circle extends Error {}

class Calculation {
  private readonly reading: CellReading;
  private readonly values: unknown[][];
  private readonly formulas = new Map<string, string>();
  private readonly done = new Set<string>();
  private readonly begun = new Set<string>();
  /** What formulas fill beside their own cells. */
  private readonly spills: Area[] = [];
  /** The formulas that may: whatever refers to blank cells comes after them. */
  private readonly spilling: readonly CellAt[];

  constructor(
    private readonly plan: Plan,
    private readonly functions: Functions,
  ) {
    const { sheetName: sheet, cells, names, lists = [] } = plan;
    const area = sheetArea(plan);
    const blank = (): unknown[][] => Array.from({ length: area.rows }, () => Array<unknown>(area.columns).fill(""));
    this.values = blank();
    const typed = blank();
    for (const { row, column, content } of cells) {
      if (!content) continue;
      if ("formula" in content) this.formulas.set(cellKey({ row, column }), content.formula);
      else this.values[row]![column] = content.value;
      typed[row]![column] = "formula" in content ? content.formula : content.value;
    }
    for (const list of lists)
      for (const { row, column, value } of listCells(list)) {
        if (value === undefined) continue;
        this.values[row]![column] = value;
        typed[row]![column] = value;
      }
    const nowhere = { sheet, row: 0, column: 0 };
    this.reading = {
      cell: nowhere,
      anchor: nowhere,
      localFormula: "",
      sheets: [sheet],
      namedSheets: [sheet],
      used: [{ sheet, row: area.rows - 1, column: area.columns - 1 }],
      names: names.map(({ name, ...place }) => ({ name, sheet, formula: `=${absolute(sheet, place)}` })),
      tables: [],
      spills: this.spills,
      areas: [
        {
          sheet,
          row: 0,
          column: 0,
          rows: area.rows,
          columns: area.columns,
          values: this.values,
          formulas: typed,
          text: [],
        },
      ],
    };
    this.spilling = cells.filter(
      ({ content, ...cell }) => content && "formula" in content && this.maySpill(cell, content.formula),
    );
  }

  valueAt(cell: CellAt): CellValue | undefined {
    if (this.formulas.has(cellKey(cell))) this.calculate(cell);
    else this.calculateSpills({ ...cell, rows: 1, columns: 1 });
    if (!this.formulas.has(cellKey(cell)) && !this.isFilled(cell)) return undefined;
    const value = this.values[cell.row]?.[cell.column];
    if (typeof value === "object" && value !== null) return { error: (value as { code: string }).code };
    return value as CellValue | undefined;
  }

  /** What a formula refers to comes before it. */
  private calculate(cell: CellAt): void {
    const key = cellKey(cell);
    if (this.done.has(key)) return;
    if (this.begun.has(key)) throw new Circle(`${this.describe(cell)} leads back to itself`);
    this.begun.add(key);
    try {
      this.workOut(cell, key);
    } finally {
      this.begun.delete(key);
    }
  }

  private workOut(cell: CellAt, key: string): void {
    const { sheetName: sheet } = this.plan;
    const expression = parseFormula(this.formulas.get(key)!);
    if (!expression) throw new Error(`${this.describe(cell)} cannot be read`);
    for (const referent of referentsIn(expression, sheet, this.reading)) {
      if (referent.kind === "area") this.calculateBefore(referent.area);
    }
    this.fill(cell, evaluateAll(expression, this.scopeOf(cell)));
    this.done.add(key);
  }

  private calculateBefore(area: Area): void {
    let isAllTyped = true;
    for (const before of cellsOf(area)) {
      if (this.formulas.has(cellKey(before))) this.calculate(before);
      else if (this.isBlank(before)) isAllTyped = false;
    }
    if (!isAllTyped) this.calculateSpills(area);
  }

  /**
   * Formulas above and to the left may fill blank cells of an area; one that needs what is being worked out does not.
   */
  private calculateSpills({ row, column, rows, columns }: CellArea): void {
    for (const other of this.spilling) {
      if (this.begun.has(cellKey(other)) || other.row >= row + rows || other.column >= column + columns) continue;
      try {
        this.calculate(other);
      } catch (error) {
        if (!(error instanceof Circle)) throw error;
      }
    }
  }

  /** A formula fills blank cells only; where others are in its way it shows #SPILL!. */
  private fill(cell: CellAt, rows: readonly (readonly Outcome[])[]): void {
    const area: Area = {
      sheet: this.plan.sheetName,
      row: cell.row,
      column: cell.column,
      rows: rows.length,
      columns: rows[0]?.length ?? 1,
    };
    const inTheWay = cellsOf(area)
      .slice(1)
      .some((other) => !this.isBlank(other) || this.formulas.has(cellKey(other)));
    if (inTheWay) {
      this.values[cell.row]![cell.column] = { code: "#SPILL!" };
      return;
    }
    if (area.rows * area.columns > 1) this.spills.push(area);
    rows.forEach((line, down) =>
      line.forEach((outcome, right) => {
        (this.values[cell.row + down] ??= [])[cell.column + right] = this.held(outcome, cell);
      }),
    );
  }

  private isBlank({ row, column }: CellAt): boolean {
    return (this.values[row]?.[column] ?? "") === "";
  }
  private isFilled({ row, column }: CellAt): boolean {
    return this.spills.some((area) => coversPlace(area, { sheet: this.plan.sheetName, row, column }));
  }

  /** It takes ranges as they are, or calls one of the functions that answer many cells. */
  private maySpill({ row, column }: CellAt, formula: string): boolean {
    const expression = parseFormula(formula);
    if (!expression) return false;
    const shape = shapeOfPart(expression, this.scopeOf({ row, column }));
    const answersMany = (part: Expression): boolean => {
      const entry = this.functions.get(ownFunctionOf(part) ?? "");
      return entry !== undefined && answersAtOnce(entry);
    };
    return (shape !== undefined && shape.rows * shape.columns > 1) || allParts(expression).some(answersMany);
  }

  private scopeOf({ row, column }: CellAt): Scope {
    const place: Place = { sheet: this.plan.sheetName, row, column };
    return {
      reading: { ...this.reading, cell: place, anchor: place },
      sheet: place.sheet,
      at: { row: 0, column: 0 },
      locale: "en",
      writes: this.plan.language,
      functions: this.functions,
      blank: 0,
    };
  }

  /**
   * As a cell hands it to others: an error as an object, so that a text "#N/A" stays one. A formula that answers a
   * blank cell shows 0.
   */
  private held(outcome: Outcome, cell: CellAt): unknown {
    if (isFailure(outcome)) return { code: outcome.error };
    if (isValue(outcome)) return outcome.value ?? 0;
    throw new Error(`${this.describe(cell)} cannot be worked out here`);
  }

  private describe(cell: CellAt): string {
    return `${this.plan.sheetName}: ${this.formulas.get(cellKey(cell)) ?? ""}`;
  }
}
