import { evaluate } from "../explain/evaluate";
import { isFailure, isValue } from "../explain/Outcome";
import type { FunctionEntry, Scope } from "../explain/Scope";
import { cellKey, cellsOf } from "../formula/address";
import type { CellReading, Place } from "../formula/CellReading";
import { parseFormula } from "../formula/parseFormula";
import { referentsIn } from "../formula/referentOf";
import type { CellAt } from "../formula/address";
import type { Plan } from "../template/plan";
import { absolute } from "./absolute";
import type { CellValue, ValueAt } from "./cellValue";

export type Functions = ReadonlyMap<string, FunctionEntry>;

/**
 * What the formulas of a plan show, worked out without Excel. A blank cell reaches the add-in's functions as 0, as on the desktop.
 *
 * @throws when a formula needs more than is known here, or leads back to itself
 */
export function evaluatePlan(plan: Plan, functions: Functions): ValueAt {
  const calculation = new Calculation(plan, functions);
  return (cell) => calculation.valueAt(cell);
}

class Calculation {
  private readonly reading: CellReading;
  private readonly values: unknown[][];
  private readonly formulas = new Map<string, string>();
  private readonly done = new Set<string>();
  private readonly begun = new Set<string>();

  constructor(private readonly plan: Plan, private readonly functions: Functions) {
    const { sheetName: sheet, cells, names, page: { area } } = plan;
    const blank = (): unknown[][] => Array.from({ length: area.rows }, () => Array<unknown>(area.columns).fill(""));
    this.values = blank();
    const typed = blank();
    for (const { row, column, content } of cells) {
      if (!content) continue;
      if ("formula" in content) this.formulas.set(cellKey({ row, column }), content.formula);
      else this.values[row]![column] = content.value;
      typed[row]![column] = "formula" in content ? content.formula : content.value;
    }
    const nowhere = { sheet, row: 0, column: 0 };
    this.reading = {
      cell: nowhere, anchor: nowhere, localFormula: "", sheets: [sheet], namedSheets: [sheet], used: [{ sheet, row: area.rows - 1, column: area.columns - 1 }],
      names: names.map(({ name, ...place }) => ({ name, sheet, formula: `=${absolute(sheet, place)}` })),
      areas: [{ sheet, row: 0, column: 0, rows: area.rows, columns: area.columns, values: this.values, formulas: typed, text: [] }],
    };
  }

  valueAt(cell: CellAt): CellValue | undefined {
    if (!this.formulas.has(cellKey(cell))) return undefined;
    this.calculate(cell);
    const value = this.values[cell.row]?.[cell.column];
    if (typeof value === "object" && value !== null) return { error: (value as { code: string }).code };
    return value as CellValue | undefined;
  }

  /** What a formula refers to comes before it. */
  private calculate(cell: CellAt): void {
    const key = cellKey(cell);
    if (this.done.has(key)) return;
    if (this.begun.has(key)) throw new Error(`${this.describe(cell)} leads back to itself`);
    this.begun.add(key);
    const { sheetName: sheet } = this.plan;
    const expression = parseFormula(this.formulas.get(key)!);
    if (!expression) throw new Error(`${this.describe(cell)} cannot be read`);
    for (const referent of referentsIn(expression, sheet, this.reading)) {
      if (referent.kind === "area") for (const before of cellsOf(referent.area)) if (this.formulas.has(cellKey(before))) this.calculate(before);
    }
    this.values[cell.row]![cell.column] = this.held(evaluate(expression, this.scopeOf(cell)), cell);
    this.done.add(key);
  }

  private scopeOf({ row, column }: CellAt): Scope {
    const place: Place = { sheet: this.plan.sheetName, row, column };
    return { reading: { ...this.reading, cell: place, anchor: place }, sheet: place.sheet, at: { row: 0, column: 0 }, locale: "en", writes: this.plan.language, functions: this.functions, blank: 0 };
  }

  /** As a cell hands it to others: an error as an object, so that a text "#N/A" stays one. A formula that answers a blank cell shows 0. */
  private held(outcome: ReturnType<typeof evaluate>, cell: CellAt): unknown {
    if (isFailure(outcome)) return { code: outcome.error };
    if (isValue(outcome)) return outcome.value ?? 0;
    throw new Error(`${this.describe(cell)} cannot be worked out here`);
  }

  private describe(cell: CellAt): string {
    return `${this.plan.sheetName}: ${this.formulas.get(cellKey(cell)) ?? ""}`;
  }
}

