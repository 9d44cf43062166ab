import { numberIn } from "../../core/numberIn";
import { formulaIn } from "../../formula/formulaIn";
import { cellKey, type CellAt } from "../../formula/address";
import { currencies, type CurrencyId } from "../../vocabulary/currencies";
import { isErrorValue } from "../../vocabulary/errorValues";
import { LOCALES, type Locale, type Text } from "../../vocabulary/locale";
import { teamProblems } from "../../vocabulary/teamProblems";
import { term } from "../../vocabulary/terms";
import { emptyPlan } from "../emptyPlan";
import { inputsOf } from "../inputsOf";
import { labelsOf } from "../labelsOf";
import { numberFormat } from "../numberFormat";
import type { Plan, PlanCell, PlanLabel } from "../plan";
import { SPELLINGS, type Spelling } from "../spelling";
import type { InputSpec, Template } from "../Template";
import { templateOf } from "../templateOf";
import { templates } from "../templates";
import { growingInputs, growingTable, MOST_ROWS, withRows } from "../withRows";
import { labelProblems } from "./labelProblems";
import { Places, type NamedPlaces } from "./places";
import { rowsIn } from "./teamPlan";
import type { TeamTemplate, TeamValue } from "./TeamTemplate";
import { textProblem } from "../textProblem";
import { kindOf, teamValueOf, valueProblem } from "./teamValues";

/** A worksheet as Excel hands it over: its names, and its cells from A1 on. */
export interface SheetContent {
  sheetName: string;
  named: NamedPlaces;
  values: readonly (readonly unknown[])[];
  /** What is typed into a cell: its formula, or its value. */
  formulas: readonly (readonly unknown[])[];
  formats: readonly (readonly unknown[])[];
}

/** What a worksheet of ours holds that the template does not. */
export interface SheetReading {
  team: TeamTemplate;
  /** How many inputs hold a formula: what they show is taken. */
  formulas: number;
  leftOut: readonly LeftOut[];
}

/** A cell that is not taken, and why. */
export interface LeftOut {
  /** Unknown when rows or columns were inserted. */
  cell: CellAt | undefined;
  label: Text;
  reason: Text;
}

/** The template of a sheet with as many rows as the sheet has; undefined when it is none of ours. */
export function sheetTemplate(named: NamedPlaces): Template | undefined {
  const template = templateOf([...named.keys()]);
  const grows = template && growingTable(template)?.grows;
  const rows = grows && named.get(grows.rows)?.rows;
  return template && rows ? withRows(template, Math.min(rows, MOST_ROWS)) : template;
}

/** How many rows and columns, from A1 on, hold all that is to be read of a sheet. */
export function sheetExtent(template: Template, named: NamedPlaces): { rows: number; columns: number } {
  const {
    page: { area },
    names,
  } = emptyPlan(template, "en");
  const moved = names.flatMap((planned) => {
    const found = named.get(planned.name);
    return found ? [{ row: found.row - planned.row, column: found.column - planned.column }] : [];
  });
  // a row more: what stands below a table is asked for
  return {
    rows: area.rows + Math.max(0, ...moved.map(({ row }) => row)) + 1,
    columns: area.columns + Math.max(0, ...moved.map(({ column }) => column)),
  };
}

/**
 * Reads a worksheet back: its answers and the words that were changed. A cell whose place is not certain is left out,
 * and said.
 */
export const sheetAnswers = (template: Template, content: SheetContent): SheetReading =>
  new Reader(template, content).read();

class Reader {
  private readonly inputs: ReadonlyMap<string, InputSpec>;
  private readonly places: Places;
  private readonly plan: Plan;
  private readonly language: Locale;
  private readonly spelling: Spelling;
  /** What the plan puts into its cells. */
  private readonly planned: ReadonlyMap<string, PlanCell["content"]>;
  private readonly leftOut: LeftOut[] = [];
  private formulas = 0;

  constructor(
    private readonly template: Template,
    private readonly content: SheetContent,
  ) {
    this.inputs = inputsOf(template);
    const spoken = LOCALES.flatMap((language) =>
      SPELLINGS.map((spelling) => ({ language, spelling, plan: emptyPlan(template, language, spelling) })),
    );
    this.places = new Places(spoken[0]!.plan, content.named);
    const best = spoken
      .map((one) => ({ ...one, agreed: this.agreement(one.plan) }))
      .reduce((a, b) => (b.agreed > a.agreed ? b : a));
    [this.plan, this.language, this.spelling] = [best.plan, best.language, best.spelling];
    this.planned = new Map(this.plan.cells.map((cell) => [cellKey(cell), cell.content]));
  }

  read(): SheetReading {
    const values = this.values();
    const labels = this.labels();
    this.belowTable();
    const { currency, typed } = this.currency();
    return {
      team: {
        name: this.content.sheetName,
        template: this.template.id,
        language: this.language,
        currency,
        formulas: this.spelling,
        values: { ...values, ...typed },
        labels,
      },
      formulas: this.formulas,
      leftOut: this.leftOut,
    };
  }

  /** How many cells say what the plan would. */
  private agreement({ cells }: Plan): number {
    return cells.filter((cell) => {
      const at = cell.content && this.places.at(cell);
      if (!at || !cell.content) return false;
      return "formula" in cell.content
        ? same(this.formulaAt(at), cell.content.formula)
        : String(this.valueAt(at)) === String(cell.content.value);
    }).length;
  }

  private values(): Record<string, TeamValue> {
    const found: [string, TeamValue][] = [];
    for (const input of this.plan.inputs) {
      const spec = this.inputs.get(input.key)!;
      if (spec.input === "currency") continue;
      const at = this.places.of(input);
      if (!at || !this.isCertain(input.row)) {
        this.leaveOut(
          undefined,
          term(spec.input).label,
          this.places.isGone(input.key) ? teamProblems.gone : teamProblems.moved,
        );
        continue;
      }
      const value = this.valueOf(spec, input, at);
      if (value !== undefined) found.push([input.key, value]);
    }
    return { ...this.lastRow(found.map(([key]) => key)), ...Object.fromEntries(found) };
  }

  /** Rows at the end that wait to be filled in are rows all the same. */
  private lastRow(keys: readonly string[]): Record<string, TeamValue> {
    const table = growingTable(this.template);
    const count = table?.rows.length ?? 0;
    const blank =
      table &&
      growingInputs(table)
        .map((stem) => `${stem}${count}`)
        .find((key) => !this.inputs.get(key)!.follows);
    return blank &&
      rowsIn(
        templates.find(({ id }) => id === this.template.id)!,
        keys,
      ) < count
      ? { [blank]: "" }
      : {};
  }

  /** What an input holds, unless it holds what the template puts there by itself. */
  private valueOf(spec: InputSpec, planned: CellAt, at: CellAt): TeamValue | undefined {
    const usual = this.planned.get(cellKey(planned));
    const formula = this.formulaAt(at);
    if (formula && usual && "formula" in usual && same(formula, usual.formula)) return undefined;
    const value = this.valueAt(at);
    if (value === "") return usual ? "" : undefined;
    const taken =
      typeof value === "number" || typeof value === "string" ? teamValueOf(spec, asTyped(spec, value)) : value;
    const reason = formula && isErrorValue(value) ? teamProblems.errorInCell(value) : valueProblem(spec, taken);
    if (reason) {
      this.leaveOut(at, term(spec.input).label, reason);
      return undefined;
    }
    if (formula) this.formulas++;
    return taken as TeamValue;
  }

  /** The texts that say something else than the template. */
  private labels(): Record<string, string> {
    const known = labelsOf(this.template);
    const problem = labelProblems(this.template);
    const found: [string, string][] = [];
    let lost = false;
    for (const label of this.plan.labels) {
      const at = this.places.at(label);
      if (!at || !this.isCertain(label.row)) {
        lost = true;
        continue;
      }
      const said = this.valueAt(at);
      const text = String(said);
      if (text === known.get(label.key)?.[this.language]) continue;
      const reason =
        this.formulaAt(at) && isErrorValue(said) ? teamProblems.errorInCell(said) : problem(label.key, text);
      if (reason) this.leaveOut(at, known.get(label.key)!, reason);
      else found.push([label.key, text]);
    }
    if (lost) this.leaveOut(undefined, teamProblems.labels, teamProblems.moved);
    return Object.fromEntries(found);
  }

  /**
   * Is a row without a name the row that its place leads to? No, when another row's label stands there, or nothing at
   * all where something should.
   */
  private isCertain(row: number): boolean {
    const known = this.certain.get(row) ?? (this.places.isNamed(row) || this.looksLike(row));
    this.certain.set(row, known);
    return known;
  }
  private readonly certain = new Map<number, boolean>();

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

  /** The currency as its cell says; where it says nothing, as the amounts show. */
  private currency(): { currency: CurrencyId; typed: Record<string, string> } {
    const input = this.plan.inputs.find(({ key }) => this.inputs.get(key)!.input === "currency");
    const at = input && this.places.of(input);
    const text = at ? String(this.valueAt(at)).trim() : "";
    const id = CURRENCIES.find((one) => one === text.toUpperCase());
    if (id) return { currency: id, typed: {} };
    if (text === "" || !input || textProblem(text)) return { currency: this.shownCurrency(), typed: {} };
    return { currency: "other", typed: { [input.key]: text } };
  }

  private shownCurrency(): CurrencyId {
    const money = this.plan.inputs.find(({ key }) => this.inputs.get(key)!.format === "wholeMoney");
    const at = money && this.places.of(money);
    const format = at && this.content.formats[at.row]?.[at.column];
    return CURRENCIES.find((id) => numberFormat("wholeMoney", this.language, id) === format) ?? "other";
  }

  /** Rows that somebody typed below the table, which neither charts nor names know of. */
  private belowTable(): void {
    for (const { area, inputs } of this.plan.growing) {
      const last = this.places.at({ row: area.row + area.rows - 1, column: area.column });
      const typed = inputs.flatMap((column) => this.places.at({ row: area.row, column })?.column ?? []);
      const found = last && typed.find((column) => this.valueAt({ row: last.row + 1, column }) !== "");
      if (last && found !== undefined)
        this.leaveOut(
          { row: last.row + 1, column: found },
          growingTable(this.template)!.title,
          teamProblems.belowTable,
        );
    }
  }

  private leaveOut(cell: CellAt | undefined, label: Text, reason: Text): void {
    this.leftOut.push({ cell, label, reason });
  }

  private valueAt({ row, column }: CellAt): unknown {
    return this.content.values[row]?.[column] ?? "";
  }

  private formulaAt({ row, column }: CellAt): string | undefined {
    return formulaIn(this.content.formulas[row]?.[column], this.valueAt({ row, column }));
  }
}

const CURRENCIES = (Object.keys(currencies) as CurrencyId[]).filter((id) => id !== "other");

/** A number that was entered as a text, where it can be read in one way only. */
function asTyped(spec: InputSpec, value: string | number): string | number {
  if (typeof value === "number" || kindOf(spec) !== "number") return value;
  const [number, ...others] = numberIn(value);
  return number === undefined || others.length ? value : number;
}

/** Excel takes out spaces and writes names as they were made. */
const same = (a: string | undefined, b: string): boolean => a !== undefined && plain(a) === plain(b);
const plain = (formula: string): string => formula.replace(/\s/g, "").toLowerCase();
