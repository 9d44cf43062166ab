import { formulaIn } from "../../formula/formulaIn";
import { cellKey, type CellAt } from "../../formula/address";
import type { SheetPage } from "../../formula/WorkbookReading";
import { LOCALES, type Locale } from "../../vocabulary/locale";
import { emptyPlan } from "../emptyPlan";
import type { Plan, PlanCell, PlanLabel } from "../plan";
import { SPELLINGS, type Spelling } from "../spelling";
import type { Template } from "../Template";
import { Places, type NamedPlaces } from "./places";

/** A worksheet as whoever read it hands it over: where its names lead, and its cells. */
export interface SheetCells extends SheetPage {
  named: NamedPlaces;
}

/** A worksheet beside the plan of its template, in the language and spelling that it agrees with most. */
export class SheetPlaces {
  readonly plan: Plan;
  readonly language: Locale;
  readonly spelling: Spelling;
  readonly places: Places;
  /** What the plan puts into its cells. */
  readonly planned: ReadonlyMap<string, PlanCell["content"]>;
  private readonly certain = new Map<number, boolean>();

  constructor(
    template: Template,
    private readonly cells: SheetCells,
  ) {
    const spoken = LOCALES.flatMap((language) =>
      SPELLINGS.map((spelling) => ({ language, spelling, plan: emptyPlan(template, language, spelling) })),
    );
    this.places = new Places(spoken[0]!.plan, cells.named);
    const best = spoken
      .map((one) => ({ ...one, agreed: this.agreement(one.plan) }))
      .reduce((a, b) => (b.agreed > a.agreed ? b : a));
    [this.plan, this.language, this.spelling] = [best.plan, best.language, best.spelling];
    this.planned = new Map(this.plan.cells.map((cell) => [cellKey(cell), cell.content]));
  }

  valueAt({ row, column }: CellAt): unknown {
    return this.cells.values[row]?.[column] ?? "";
  }

  formulaAt({ row, column }: CellAt): string | undefined {
    return formulaIn(this.cells.formulas[row]?.[column], this.valueAt({ row, column }));
  }

  /**
   * Is a row without a name the row that its place leads to? No, when another row's label stands there, or nothing at
   * all where something should.
   */
  isCertain(row: number): boolean {
    const known = this.certain.get(row) ?? (this.places.isNamed(row) || this.looksLike(row));
    this.certain.set(row, known);
    return known;
  }

  /** How many cells say what the plan would. */
  private agreement({ cells }: Plan): number {
    return cells.filter((cell) => {
      const at = cell.content && this.places.at(cell);
      if (!at || !cell.content) return false;
      return "formula" in cell.content
        ? sameFormula(this.formulaAt(at), cell.content.formula)
        : String(this.valueAt(at)) === String(cell.content.value);
    }).length;
  }

  private looksLike(row: number): boolean {
    const labels = this.plan.labels.filter((label) => label.row === row);
    const isOthers = labels.some((label) => this.isOthers(label));
    const cells = this.plan.cells.filter((cell) => cell.row === row && cell.content);
    const isBlank =
      cells.length > 0 &&
      cells.every((cell) => {
        const at = this.places.at(cell);
        return !at || this.valueAt(at) === "";
      });
    return !isOthers && !isBlank;
  }

  private isOthers(label: PlanLabel): boolean {
    const at = this.places.at(label);
    const text = at && String(this.valueAt(at));
    const own = this.textOf(label);
    return (
      text !== own &&
      this.plan.labels.some(
        (other) => other.column === label.column && other.row !== label.row && this.textOf(other) === text,
      )
    );
  }

  private textOf(label: PlanLabel): string {
    const content = this.planned.get(cellKey(label));
    return content && "value" in content ? String(content.value) : "";
  }
}

/** Excel takes out spaces and writes names as they were made. */
export const sameFormula = (a: string | undefined, b: string): boolean => a !== undefined && plain(a) === plain(b);
const plain = (formula: string): string => formula.replace(/\s/g, "").toLowerCase();
