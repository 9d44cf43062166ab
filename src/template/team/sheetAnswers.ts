import { numberIn } from "../../core/numberIn";
import { cellKey, type CellAt } from "../../formula/address";
import { referencesIn } from "../../formula/referencesIn";
import { currencies, type CurrencyId } from "../../vocabulary/currencies";
import { isErrorValue } from "../../vocabulary/errorValues";
import type { Text } from "../../vocabulary/locale";
import { teamProblems } from "../../vocabulary/teamProblems";
import { term } from "../../vocabulary/terms";
import { emptyPlan } from "../emptyPlan";
import { inputsOf } from "../inputsOf";
import { labelsOf } from "../labelsOf";
import { numberFormat } from "../numberFormat";
import type { AskingTemplate, InputSpec, Template } from "../Template";
import type { Stamp } from "../readStamp";
import { templateOf } from "../templateOf";
import { templates } from "../templates";
import { growingInputs, growingTable, MOST_ROWS, withRows } from "../withRows";
import { labelProblems } from "./labelProblems";
import type { NamedPlaces } from "./places";
import { rowsIn } from "./teamPlan";
import { sameFormula, SheetPlaces, type SheetCells } from "./SheetPlaces";
import { readTeamBase, readTeamStamp, type TeamBase } from "./teamStamp";
import type { TeamTemplate, TeamValue } from "./TeamTemplate";
import { textProblem } from "../textProblem";
import { kindOf, teamValueOf, valueProblem } from "./teamValues";

/** A worksheet as Excel hands it over. */
export interface SheetContent extends SheetCells {
  sheetName: string;
  /** Which of an organisation's templates it was made from, and what that put into it. */
  teamStamp?: unknown;
  teamBase?: unknown;
  isProtected?: boolean;
  formats: readonly (readonly unknown[])[];
}

/** What a worksheet of ours holds that the template does not. */
export interface SheetReading {
  team: TeamTemplate;
  /** How many inputs hold a formula: what they show is taken. */
  formulas: number;
  /** Those of them that mean the same on another sheet of the workbook, by the keys of their inputs. */
  links: Readonly<Record<string, string>>;
  leftOut: readonly LeftOut[];
  /** What the organisation's template put into it, where that is known. */
  base?: TeamBase | undefined;
}

/** A cell that is not taken, and why. */
export interface LeftOut {
  /** Unknown when rows or columns were inserted. */
  cell: CellAt | undefined;
  label: Text;
  reason: Text;
}

/**
 * The template of a sheet with as many rows as the sheet has; undefined when it is none of ours. The stamp tells where
 * names do not: today's template may ask for some that the sheet was made without.
 */
export function sheetTemplate(named: NamedPlaces, stamp?: Stamp): AskingTemplate | undefined {
  const template = templateOf([...named.keys()]) ?? templates.find(({ id }) => id === stamp?.template);
  const grows = template && growingTable(template)?.grows;
  const rows = grows && named.get(grows.rows)?.rows;
  return template && rows ? withRows(template, Math.min(rows, MOST_ROWS)) : template;
}

/** How many rows and columns, from A1 on, hold all that is to be read of a sheet. */
export function sheetExtent(template: Template, named: NamedPlaces): { rows: number; columns: number } {
  const {
    page: { area },
    columnWidths,
    rowHeights,
    names,
  } = emptyPlan(template, "en");
  const moved = names.flatMap((planned) => {
    const found = named.get(planned.name);
    return found ? [{ row: found.row - planned.row, column: found.column - planned.column }] : [];
  });
  // a row more: what stands below a table is asked for
  return {
    rows: Math.max(area.rows, rowHeights.length) + Math.max(0, ...moved.map(({ row }) => row)) + 1,
    columns: Math.max(area.columns, columnWidths.length) + Math.max(0, ...moved.map(({ column }) => column)),
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
  private readonly sheet: SheetPlaces;
  private readonly leftOut: LeftOut[] = [];
  private formulas = 0;
  private readonly links: Record<string, string> = {};

  constructor(
    private readonly template: Template,
    private readonly content: SheetContent,
  ) {
    this.inputs = inputsOf(template);
    this.sheet = new SheetPlaces(template, content);
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
        language: this.sheet.language,
        currency,
        formulas: this.sheet.spelling,
        values: { ...values, ...typed },
        labels,
        ...readTeamStamp(this.content.teamStamp),
        ...(this.content.isProtected ? { lock: true } : {}),
      },
      base: readTeamBase(this.content.teamBase),
      formulas: this.formulas,
      links: this.links,
      leftOut: this.leftOut,
    };
  }

  private values(): Record<string, TeamValue> {
    const found: [string, TeamValue][] = [];
    for (const input of this.sheet.plan.inputs) {
      const spec = this.inputs.get(input.key)!;
      if (spec.input === "currency") continue;
      const at = this.sheet.places.of(input);
      if (!at || !this.sheet.isCertain(input.row)) {
        this.leaveOut(undefined, term(spec.input).label, this.whyLost(input.key));
        continue;
      }
      const value = this.valueOf(spec, input, at);
      if (value === undefined) continue;
      found.push([input.key, value]);
      const formula = this.sheet.formulaAt(at);
      if (formula && isAnywhereTheSame(formula, this.content.sheetName)) this.links[input.key] = formula;
    }
    return { ...this.lastRow(found.map(([key]) => key)), ...Object.fromEntries(found) };
  }

  private whyLost(key: string): Text {
    if (!this.sheet.places.isGone(key)) return teamProblems.moved;
    return this.content.named.has(key) ? teamProblems.gone : teamProblems.noName;
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
    const usual = this.sheet.planned.get(cellKey(planned));
    const formula = this.sheet.formulaAt(at);
    if (formula && usual && "formula" in usual && sameFormula(formula, usual.formula)) return undefined;
    const value = this.sheet.valueAt(at);
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
    for (const label of this.sheet.plan.labels) {
      const at = this.sheet.places.at(label);
      if (!at || !this.sheet.isCertain(label.row)) {
        lost = true;
        continue;
      }
      const said = this.sheet.valueAt(at);
      const text = String(said);
      if (text === known.get(label.key)?.[this.sheet.language]) continue;
      const reason =
        this.sheet.formulaAt(at) && isErrorValue(said) ? teamProblems.errorInCell(said) : problem(label.key, text);
      if (reason) this.leaveOut(at, known.get(label.key)!, reason);
      else found.push([label.key, text]);
    }
    if (lost) this.leaveOut(undefined, teamProblems.labels, teamProblems.moved);
    return Object.fromEntries(found);
  }

  /** The currency as its cell says; where it says nothing, as the amounts show. */
  private currency(): { currency: CurrencyId; typed: Record<string, string> } {
    const input = this.sheet.plan.inputs.find(({ key }) => this.inputs.get(key)!.input === "currency");
    const at = input && this.sheet.places.of(input);
    const text = at ? String(this.sheet.valueAt(at)).trim() : "";
    const id = CURRENCIES.find((one) => one === text.toUpperCase());
    if (id) return { currency: id, typed: {} };
    if (text === "" || !input || textProblem(text)) return { currency: this.shownCurrency(), typed: {} };
    return { currency: "other", typed: { [input.key]: text } };
  }

  private shownCurrency(): CurrencyId {
    const money = this.sheet.plan.inputs.find(({ key }) => this.inputs.get(key)!.format === "wholeMoney");
    const at = money && this.sheet.places.of(money);
    const format = at && this.content.formats[at.row]?.[at.column];
    return CURRENCIES.find((id) => numberFormat("wholeMoney", this.sheet.language, id) === format) ?? "other";
  }

  /** Rows that somebody typed below the table, which neither charts nor names know of. */
  private belowTable(): void {
    for (const { area, inputs } of this.sheet.plan.growing) {
      const last = this.sheet.places.at({ row: area.row + area.rows - 1, column: area.column });
      const typed = inputs.flatMap((column) => this.sheet.places.at({ row: area.row, column })?.column ?? []);
      const found = last && typed.find((column) => this.sheet.valueAt({ row: last.row + 1, column }) !== "");
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
}

const CURRENCIES = (Object.keys(currencies) as CurrencyId[]).filter((id) => id !== "other");

/** It asks for cells of other sheets only, which it names. A name, or a table's row, may be another one elsewhere. */
const isAnywhereTheSame = (formula: string, sheetName: string): boolean =>
  !formula.includes("[") &&
  referencesIn(formula).every(
    ({ sheet, cells }) => cells && sheet !== undefined && sheet.toLowerCase() !== sheetName.toLowerCase(),
  );

/** A number that was entered as a text, where it can be read in one way only. */
function asTyped(spec: InputSpec, value: string | number): string | number {
  if (typeof value === "number" || kindOf(spec) !== "number") return value;
  const [number, ...others] = numberIn(value);
  return number === undefined || others.length ? value : number;
}
