import type { CallExpression } from "@borgar/fx";
import { CoreError } from "../core/CoreError";
import { SHEET_COLUMNS, SHEET_ROWS } from "../formula/address";
import type { Area } from "../formula/CellReading";
import { functionNameOf, ownFunctionOf, partsOf } from "../formula/parseFormula";
import type { Expression } from "../formula/parseFormula";
import { referentOf } from "../formula/referentOf";
import { errorCodeIn } from "../functions/cellError";
import { shapeOf } from "../functions/lift";
import { inLocale } from "../functions/locale";
import { wrappers } from "../functions/wrappers";
import { uiText } from "../vocabulary/ui";
import { cellOutcome } from "./cellOutcome";
import { binary, unary } from "./operators";
import { failed, isFailure, isValue, UNKNOWN, valueOf } from "./Outcome";
import type { Outcome } from "./Outcome";
import type { FunctionEntry, Scope } from "./Scope";
import { worksheetFunction } from "./worksheetFunctions";
import "./texts";

/** Cells worked with at most: an explanation must not take longer than a glance. */
const MOST_CELLS = 20_000;
const DEEPEST = 40;

/**
 * What a part of a formula comes to, at one place of what the formula fills: ranges answer the cell of that row and column, as they do
 * in Excel's own lifting. The add-in's functions are called as the cells call them; of Excel's, those that are known here.
 */
export function evaluate(expression: Expression, scope: Scope): Outcome {
  const replaced = scope.replaced?.get(expression);
  if (replaced) return replaced;
  switch (expression.type) {
    case "Literal": return valueOf(expression.value);
    case "ErrorLiteral": return withSentence(failed(expression.value, expression.value === "#REF!" ? "becauseLostCell" : undefined), scope);
    case "UnaryExpression": return withSentence(evaluateUnary(expression.operator, expression.arguments[0]!, scope), scope);
    case "BinaryExpression": return evaluateBinary(expression.operator, expression.arguments, scope);
    case "ReferenceIdentifier": return evaluateReference(expression.value, scope);
    case "CallExpression": return evaluateCall(expression, scope);
    case "ArrayExpression": return elementOf(expression.elements, scope);
    default: return UNKNOWN;
  }
}

/** An error of Excel's own with its sentence. */
function withSentence(outcome: Outcome, { locale }: Scope, values: Readonly<Record<string, string>> = {}): Outcome {
  if (!isFailure(outcome)) return outcome;
  const { because, ...failure } = outcome;
  return because ? { ...failure, sentence: uiText(because, locale, values) } : failure;
}

function evaluateUnary(operator: string, operand: Expression, scope: Scope): Outcome {
  if (operator === "#") return UNKNOWN;
  return unary(operator, evaluate(operand, operator === "@" ? { ...scope, at: crossing(operand, scope) } : scope));
}

/** What @ takes of a range: the cell beside or above the formula. */
function crossing(operand: Expression, { reading: { anchor }, sheet, reading }: Scope): Scope["at"] {
  const referent = operand.type === "ReferenceIdentifier" ? referentOf(operand.value, sheet, reading) : undefined;
  if (referent?.kind !== "area") return { row: 0, column: 0 };
  return { row: anchor.row - referent.area.row, column: anchor.column - referent.area.column };
}

function evaluateBinary(operator: string, [left, right]: readonly Expression[], scope: Scope): Outcome {
  if (!left || !right || operator === ":" || operator === " " || operator === ",") return UNKNOWN;
  const outcome = binary(operator, evaluate(left, scope), evaluate(right, scope), scope.writes);
  if (right.type === "ReferenceIdentifier") return withSentence(outcome, scope, { divisor: right.value });
  return withSentence(isFailure(outcome) && outcome.because === "becauseDivision" ? failed(outcome.error, "becauseDivisionHere") : outcome, scope);
}

function evaluateReference(reference: string, scope: Scope): Outcome {
  const { reading, sheet, variables, locale, depth = 0 } = scope;
  if (variables?.has(reference)) return valueOf(variables.get(reference) ?? null);
  const referent = referentOf(reference, sheet, reading);
  switch (referent.kind) {
    case "area": return cellAtPlace(referent.area, scope);
    case "formula": return depth > DEEPEST ? UNKNOWN : evaluate(referent.expression, { ...scope, sheet: referent.sheet, depth: depth + 1 });
    case "unknownName": return { error: "#NAME?", sentence: uiText("becauseName", locale, { name: referent.name }) };
    case "lostSheet": return { error: "#REF!", sentence: uiText("becauseLostSheet", locale, { sheet: referent.sheet }) };
    default: return UNKNOWN;
  }
}

/** A row or column is repeated; beyond a range that is too short Excel answers #N/A. */
function cellAtPlace({ sheet, row, column, rows, columns }: Area, { reading, at, locale }: Scope): Outcome {
  const [down, right] = [rows === 1 ? 0 : at.row, columns === 1 ? 0 : at.column];
  if (down < 0 || right < 0 || down >= rows || right >= columns) return { error: "#N/A", sentence: uiText("becauseBeyond", locale) };
  return cellOutcome(reading, { sheet, row: row + down, column: column + right });
}

function elementOf(rows: readonly (readonly Expression[])[], scope: Scope): Outcome {
  const row = rows[rows.length === 1 ? 0 : scope.at.row];
  const element = row?.[row.length === 1 ? 0 : scope.at.column];
  return element ? evaluate(element, scope) : { error: "#N/A", sentence: uiText("becauseBeyond", scope.locale) };
}

function evaluateCall(call: CallExpression, scope: Scope): Outcome {
  const id = ownFunctionOf(call);
  const name = functionNameOf(call);
  if (id !== undefined) {
    const entry = scope.functions.get(id);
    return entry ? callOwn(entry, call, scope) : { error: "#NAME?", sentence: uiText("becauseFunction", scope.locale, { name: `CLV.${id}` }) };
  }
  if (name === "ROW") return rowOf(call, scope);
  const known = name === undefined ? undefined : worksheetFunction(name);
  if (!known) return UNKNOWN;
  const argument = (index: number): Expression | undefined => call.arguments[index] ?? undefined;
  return withSentence(known({
    count: call.arguments.length,
    one: (index) => { const part = argument(index); return part ? evaluate(part, scope) : valueOf(null); },
    cells: (index) => { const part = argument(index); return part ? cellsOf(part, scope) : { rows: [[valueOf(null)]], typed: true }; },
  }), scope);
}

/** Where cells stand, not what they hold. */
function rowOf({ arguments: [cells] }: CallExpression, { sheet, reading, at }: Scope): Outcome {
  const referent = cells?.type === "ReferenceIdentifier" ? referentOf(cells.value, sheet, reading) : undefined;
  return referent?.kind === "area" ? valueOf(referent.area.row + (referent.area.rows === 1 ? 0 : at.row) + 1) : UNKNOWN;
}

/** All that a part comes to, row by row; undefined when it is too much or not all known. */
function cellsOf(part: Expression, scope: Scope): { rows: readonly (readonly Outcome[])[]; typed: boolean } | undefined {
  const shape = shapeOfPart(part, scope);
  if (!shape || shape.rows * shape.columns > MOST_CELLS) return undefined;
  const referent = part.type === "ReferenceIdentifier" && !scope.variables?.has(part.value) ? referentOf(part.value, scope.sheet, scope.reading) : undefined;
  if (referent?.kind === "area" && !scope.replaced?.has(part)) return { rows: cellsOfArea({ ...referent.area, ...shape }, scope), typed: false };
  const typed = part.type !== "ReferenceIdentifier" || scope.variables?.has(part.value) === true;
  const rows = Array.from({ length: shape.rows }, (_, row) => Array.from({ length: shape.columns }, (__, column) => evaluate(part, { ...scope, at: { row, column } })));
  return { rows, typed };
}

const cellsOfArea = ({ sheet, row, column, rows, columns }: Area, { reading }: Scope): readonly (readonly Outcome[])[] =>
  Array.from({ length: rows }, (_, down) => Array.from({ length: columns }, (__, right) => cellOutcome(reading, { sheet, row: row + down, column: column + right })));

interface Shape { rows: number; columns: number }
const ONE: Shape = { rows: 1, columns: 1 };
/** They make one value of many cells. */
export const SUMMARIES: readonly string[] = ["SUM", "PRODUCT", "SUMPRODUCT", "MIN", "MAX", "AVERAGE", "COUNT", "COUNTA", "AND", "OR", "INDEX", "NA", "TRUE", "FALSE"];

/** How many cells a part answers; undefined where only Excel knows. A whole column ends at the last used row. */
function shapeOfPart(part: Expression, scope: Scope): Shape | undefined {
  if (part.type === "ReferenceIdentifier") return shapeOfReference(part.value, scope);
  if (part.type === "ArrayExpression") return { rows: part.elements.length, columns: part.elements[0]?.length ?? 1 };
  if (part.type === "UnaryExpression" && part.operator === "@") return ONE;
  if (part.type === "CallExpression") {
    const id = ownFunctionOf(part);
    if (id !== undefined && (scope.functions.get(id)?.returns.length ?? 0) > 1) return undefined;
    const name = functionNameOf(part) ?? "";
    if (SUMMARIES.includes(name)) return ONE;
    if (name === "MATCH") return part.arguments[0] ? shapeOfPart(part.arguments[0], scope) : ONE;
  }
  const shapes = partsOf(part).map((one) => shapeOfPart(one, scope));
  if (shapes.includes(undefined)) return undefined;
  return { rows: Math.max(1, ...shapes.map((shape) => shape!.rows)), columns: Math.max(1, ...shapes.map((shape) => shape!.columns)) };
}

function shapeOfReference(reference: string, scope: Scope): Shape | undefined {
  const { reading, sheet, variables, depth = 0 } = scope;
  if (variables?.has(reference)) return ONE;
  const referent = referentOf(reference, sheet, reading);
  if (referent.kind === "area") return cut(referent.area, reading.used);
  if (referent.kind === "formula") return depth > DEEPEST ? undefined : shapeOfPart(referent.expression, { ...scope, sheet: referent.sheet, depth: depth + 1 });
  return ONE;
}

function cut({ sheet, row, rows, column, columns }: Area, used: Scope["reading"]["used"]): Shape {
  const last = used.find((one) => one.sheet === sheet);
  if (!last) return { rows, columns };
  return {
    rows: rows < SHEET_ROWS ? rows : Math.max(1, last.row - row + 1),
    columns: columns < SHEET_COLUMNS ? columns : Math.max(1, last.column - column + 1),
  };
}

/** The add-in's own function, called as the cells call it. */
function callOwn(entry: FunctionEntry, call: CallExpression, scope: Scope): Outcome {
  const { parameters, returns } = entry;
  if (call.arguments.length > parameters.length) return withSentence(failed("#VALUE!", "becauseTooMany"), scope);
  return returns.length > 1 ? callTable(entry, call, scope) : callLifted(entry, call, scope);
}

function callLifted({ id, parameters }: FunctionEntry, call: CallExpression, scope: Scope): Outcome {
  const mismatch = shapeMismatch(parameters, call, scope);
  if (mismatch) return mismatch;
  const outcomes = parameters.map((_, index) => { const part = call.arguments[index]; return part ? evaluate(part, scope) : undefined; });
  if (outcomes.some((outcome) => outcome && "unknown" in outcome)) return UNKNOWN;
  const cells = outcomes.map((outcome) => (outcome ? [[asCell(outcome, scope)]] : null));
  const [[result] = []] = run(id, cells, scope);
  const error = errorCodeIn(result);
  if (error === undefined) return typeof result === "number" ? valueOf(result) : UNKNOWN;
  // an error in an input is handed on: the first one
  const passed = outcomes.filter(isFailure).find((outcome) => outcome.error === error);
  return passed ?? failureOf(error, result);
}

function shapeMismatch(parameters: FunctionEntry["parameters"], call: CallExpression, scope: Scope): Outcome | undefined {
  const shapes = parameters.flatMap(({ term: id }, index) => {
    const part = call.arguments[index];
    const shape = part ? shapeOfPart(part, scope) : ONE;
    return shape ? [{ id, height: shape.rows, width: shape.columns }] : [];
  });
  try {
    shapeOf(shapes);
    return undefined;
  } catch (error) {
    if (error instanceof CoreError) return { error: "#VALUE!", sentence: error.sentence[scope.locale] };
    throw error;
  }
}

function callTable({ id, parameters }: FunctionEntry, call: CallExpression, scope: Scope): Outcome {
  const read = parameters.map((_, index) => { const part = call.arguments[index]; return part ? cellsOf(part, { ...scope, at: { row: 0, column: 0 } }) : null; });
  if (read.some((one) => one === undefined || one?.rows.flat().some((outcome) => "unknown" in outcome))) return UNKNOWN;
  const rows = run(id, read.map((one) => one && one.rows.map((row) => row.map((outcome) => asCell(outcome, scope)))), scope);
  const single = rows.length === 1 && rows[0]?.length === 1;
  const result = single ? rows[0]![0] : rows[scope.at.row]?.[scope.at.column];
  const error = errorCodeIn(result);
  if (error === undefined) return typeof result === "number" || typeof result === "string" ? valueOf(result) : UNKNOWN;
  const passed = read.flatMap((one) => one?.rows.flat() ?? []).filter(isFailure).find((outcome) => outcome.error === error);
  return passed ?? failureOf(error, result);
}

function run(id: string, cells: readonly unknown[], { locale }: Scope): readonly (readonly unknown[])[] {
  return inLocale(locale, () => wrappers[id]!(...cells) as unknown[][]);
}

function failureOf(error: string, result: unknown): Outcome {
  const { message } = result as { message?: unknown };
  return { error, ...(typeof message === "string" && message ? { sentence: message } : {}) };
}

/** As Excel hands a cell to a function. */
function asCell(outcome: Outcome, { blank }: Scope): unknown {
  if (isValue(outcome)) return outcome.value ?? blank;
  return { type: "Error", basicType: "Error", basicValue: isFailure(outcome) ? outcome.error : "#N/A" };
}

