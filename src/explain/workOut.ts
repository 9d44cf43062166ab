import { isLiteralNode } from "@borgar/fx";
import { parseFormula, type Expression } from "../formula/parseFormula";
import { periodOf, periods } from "../vocabulary/periods";
import type { TermId } from "../vocabulary/terms";
import { evaluate } from "./evaluate";
import { isValue, type Scalar } from "./Outcome";
import type { FunctionEntry, Scope } from "./Scope";

/** One step from the arguments to the result. */
export interface WorkedStep {
  /** What it finds; `result` is what the function returns. */
  name: string;
  term: TermId;
  value: number;
  expression: Expression;
  /** What had to be so for this step and not another. */
  condition?: Expression;
}

export interface WorkedOut {
  steps: readonly WorkedStep[];
  /** Arguments, what is taken for those left out, and what the steps found. */
  values: ReadonlyMap<string, Scalar>;
}

const STEP = /^(\w+) = (.+?)(?: when (.+))?$/;

/**
 * The documented steps of a function with the figures of one call. A step whose name has a value already is left out,
 * and so is one whose condition does not hold: the first that applies counts. Of a column its figures are known. What
 * is told of an argument left out is what is taken for it.
 */
export function workOut(
  { steps, returns, parameters }: FunctionEntry,
  given: ReadonlyMap<string, Scalar>,
  columns: Columns = new Map(),
): WorkedOut {
  const values = new Map<string, Scalar>([...parameters.map(({ term }): [string, Scalar] => [term, null]), ...given]);
  const worked: WorkedStep[] = [];
  for (const step of steps) {
    const [, name = "", formula = "", when] = STEP.exec(step) ?? [];
    if ((values.get(name) ?? null) !== null) continue;
    const expression = parseFormula(`=${formula}`);
    const condition = when === undefined ? undefined : parseFormula(`=${when}`);
    if (!expression || (condition && numbersOf(condition, values, columns) !== true)) continue;
    const value = numbersOf(expression, values, columns);
    if (typeof value !== "number") break;
    values.set(name, value);
    const isDefault = parameters.some(({ term }) => term === name) && isLiteralNode(expression);
    if (!isDefault)
      worked.push({
        name,
        term: name === "result" ? returns[0]! : (name as TermId),
        value,
        expression,
        ...(condition ? { condition } : {}),
      });
    if (name === "result") break;
  }
  return { steps: worked, values };
}

type Columns = NonNullable<Scope["columns"]>;

function numbersOf(expression: Expression, values: ReadonlyMap<string, Scalar>, columns: Columns): Scalar | undefined {
  const variables = new Map(
    [...values].filter(([name]) => !columns.has(name)).map(([name, value]): [string, Scalar] => [name, daysOf(value)]),
  );
  const outcome = evaluate(expression, { ...NOWHERE, variables, columns });
  return isValue(outcome) ? outcome.value : undefined;
}

/** A period is counted in days. */
function daysOf(value: Scalar): Scalar {
  const period = typeof value === "string" ? periodOf(value) : undefined;
  return period ? periods[period].days : value;
}

/** Steps know no cells. */
const NOWHERE: Scope = {
  reading: {
    cell: { sheet: "", row: 0, column: 0 },
    anchor: { sheet: "", row: 0, column: 0 },
    localFormula: "",
    areas: [],
    names: [],
    sheets: [],
    namedSheets: [],
    tables: [],
    spills: [],
    used: [],
  },
  sheet: "",
  at: { row: 0, column: 0 },
  locale: "en",
  functions: new Map(),
  blank: null,
};
