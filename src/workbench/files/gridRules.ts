import { addressOf, type Area } from "../address";
import { shiftFormula } from "../../formula/shiftFormula";
import type {
  ConditionData,
  Operator,
  RuleData,
  ScaleData,
  SheetData,
  ValidationData,
} from "../../spreadsheet/Spreadsheet";
import type { ConditionState, ValidationState } from "../model/context";
import type { Validation } from "../model/grid";

type Rule = ValidationState["rule"];
interface Bounds {
  readonly formula1: unknown;
  readonly formula2?: unknown;
  readonly operator: string;
}

const KINDS = {
  whole: "wholeNumber",
  decimal: "decimal",
  date: "date",
  time: "time",
  textLength: "textLength",
} as const;
type Kind = keyof typeof KINDS;
const OPERATORS: Readonly<Record<Operator, string>> = {
  between: "Between",
  notBetween: "NotBetween",
  equal: "EqualTo",
  notEqual: "NotEqualTo",
  greaterThan: "GreaterThan",
  lessThan: "LessThan",
  greaterThanOrEqual: "GreaterThanOrEqualTo",
  lessThanOrEqual: "LessThanOrEqualTo",
};

/** A rule of entry: as the object model answers it, and as the grid draws it, where it can. */
export interface GridValidation {
  readonly address: string;
  readonly state: ValidationState;
  readonly drawn: Validation;
  /** Kept, but nothing of it is applied here. */
  readonly isApplied: boolean;
}

/** @param valuesOf  what stands in the cells that a list is taken from */
export const validationsToGrid = (
  { areas, rule, prompt, alert }: ValidationData,
  valuesOf: (source: string) => string[] | undefined,
): GridValidation[] =>
  areas.map((area) => {
    const drawn = rule && drawnRule(rule, valuesOf);
    return {
      address: addressOf(area),
      state: {
        area,
        rule: rule ? stateRule(rule) : {},
        prompt: prompt && { ...prompt, showPrompt: true },
        errorAlert: alert && {
          title: alert.title,
          message: alert.message,
          showAlert: true,
          style: alert.stops ? "Stop" : "Warning",
        },
      },
      drawn: { ...drawn, ...(prompt ? { prompt } : {}), ...(alert ? { alert } : {}) },
      isApplied: rule === undefined || drawn !== undefined,
    };
  });

function stateRule(rule: RuleData): Rule {
  if (rule.kind === "custom") return { custom: { formula: rule.formula } };
  if (rule.kind === "list")
    return { list: { inCellDropDown: true, source: "source" in rule ? rule.source : rule.values.join(",") } };
  const { kind, operator, first, second } = rule;
  const bound = (text: string): string | number => (Number.isFinite(Number(text)) ? Number(text) : `=${text}`);
  return {
    [KINDS[kind]]: {
      formula1: bound(first),
      ...(second === undefined ? {} : { formula2: bound(second) }),
      operator: OPERATORS[operator],
    },
  };
}

function drawnRule(rule: RuleData, valuesOf: (source: string) => string[] | undefined): Validation | undefined {
  if (rule.kind === "list") {
    const list = "source" in rule ? valuesOf(rule.source) : rule.values;
    return list && { list };
  }
  if (rule.kind !== "whole" && rule.kind !== "decimal" && rule.kind !== "textLength") return undefined;
  const [low, high] = [Number(rule.first), Number(rule.second ?? 0)];
  if (!Number.isFinite(low) || !Number.isFinite(high)) return undefined;
  const bounds = {
    operator: OPERATORS[rule.operator],
    formula1: low,
    ...(rule.second === undefined ? {} : { formula2: high }),
  };
  return rule.kind === "textLength" ? { length: bounds } : { number: { whole: rule.kind === "whole", ...bounds } };
}

/** The rules of a sheet as a file has them, those of the same words together. */
export function validationFromGrid({ area, rule, prompt, errorAlert }: ValidationState): ValidationData | undefined {
  const said = noteOf(prompt, "showPrompt");
  const alert = noteOf(errorAlert, "showAlert");
  const read = ruleFrom(rule);
  if (!read && !said) return undefined;
  return {
    areas: [area],
    ...(read ? { rule: read } : {}),
    allowBlank: true,
    ...(said ? { prompt: { title: said.title, message: said.message } } : {}),
    ...(alert && read
      ? { alert: { title: alert.title, message: alert.message, stops: (alert.style ?? "Stop") === "Stop" } }
      : {}),
  };
}

interface Note {
  readonly title: string;
  readonly message: string;
  readonly style?: string;
}
function noteOf(note: object | undefined, shown: "showPrompt" | "showAlert"): Note | undefined {
  const {
    title = "",
    message = "",
    style,
    [shown]: isShown = true,
  } = (note ?? {}) as Partial<Note> & Record<typeof shown, boolean>;
  return note && isShown && title + message !== ""
    ? { title, message, ...(style === undefined ? {} : { style }) }
    : undefined;
}

function ruleFrom(rule: Rule): RuleData | undefined {
  const [kind] = Object.keys(rule);
  const content = kind === undefined ? undefined : rule[kind];
  if (kind === "custom") return { kind, formula: String((content as { formula: unknown }).formula) };
  if (kind === "list") {
    const source = (content as { source: unknown }).source;
    if (typeof source !== "string") return undefined;
    return source.startsWith("=") ? { kind, source } : { kind, values: source.split(",").map((value) => value.trim()) };
  }
  const known = (Object.keys(KINDS) as Kind[]).find((one) => KINDS[one] === kind);
  if (!known) return undefined;
  const { operator, formula1, formula2 } = content as Bounds;
  const word = (Object.keys(OPERATORS) as Operator[]).find((one) => OPERATORS[one] === operator) ?? "between";
  const bound = (value: unknown): string => String(value).replace(/^=/, "");
  const hasTwo = formula2 !== undefined && formula2 !== null && formula2 !== "";
  return { kind: known, operator: word, first: bound(formula1), ...(hasTwo ? { second: bound(formula2) } : {}) };
}

/** A condition of several areas is one of each here: the formula is written for the first cell of the first. */
export const conditionsToGrid = (
  { areas, formula, color, fill, bold, italic, stops }: ConditionData,
  next: () => number,
): ConditionState[] =>
  areas.map((area: Area) => ({
    id: `{condition-${next()}}`,
    area,
    formula: shiftFormula(formula, area.row - areas[0]!.row, area.column - areas[0]!.column),
    ...(color ? { color } : {}),
    ...(fill ? { fill } : {}),
    ...(bold ? { bold } : {}),
    ...(italic ? { italic } : {}),
    stopIfTrue: stops,
  }));

/** What a file has of the conditions of a sheet. */
export function conditionsFromGrid(all: readonly ConditionState[]): Pick<SheetData, "conditions" | "scales"> {
  const scales = all.flatMap(({ area, scale }) => (scale ? [{ areas: [area], ...scale }] : []));
  return {
    conditions: all.filter(({ scale }) => !scale).map(conditionFromGrid),
    ...(scales.length > 0 ? { scales } : {}),
  };
}

export const scalesToGrid = ({ areas, ...scale }: ScaleData, next: () => number): ConditionState[] =>
  areas.map((area: Area) => ({ id: `{condition-${next()}}`, area, formula: "", scale, stopIfTrue: false }));

const conditionFromGrid = ({
  area,
  formula,
  color,
  fill,
  bold,
  italic,
  stopIfTrue,
}: ConditionState): ConditionData => ({
  areas: [area],
  formula,
  ...(color ? { color } : {}),
  ...(fill ? { fill } : {}),
  ...(bold ? { bold } : {}),
  ...(italic ? { italic } : {}),
  stops: stopIfTrue,
});
