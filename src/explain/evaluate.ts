import type { CallExpression, UnaryExpression } from "@borgar/fx";
import { CoreError } from "../core/CoreError";
import { SHEET_COLUMNS, SHEET_ROWS } from "../formula/address";
import { samePlace, type Area } from "../formula/CellReading";
import { functionNameOf, ownFunctionOf, partsOf, type Expression } from "../formula/parseFormula";
import { isSpill, nameKey, referentOf, type Referent } from "../formula/referentOf";
import { atOnce } from "../functions/atOnce";
import { errorCodeIn } from "../functions/cellError";
import { shapeOf } from "../functions/lift";
import { inLocale } from "../functions/locale";
import { wrappers } from "../functions/wrappers";
import { uiText } from "../vocabulary/ui";
import { cellOutcome } from "./cellOutcome";
import { binary, unary } from "./operators";
import { failed, isFailure, isValue, UNKNOWN, valueOf, type Outcome } from "./Outcome";
import { answersAtOnce, takesWhole, type FunctionEntry, type Scope } from "./Scope";
import { arrayFunction } from "./arrayFunctions";
import { worksheetFunction, type Arguments } from "./worksheetFunctions";
import "./texts";

/** Cells worked with at most: an explanation must not take longer than a glance. */
const MOST_CELLS = 20_000;

/**
 * What a part of a formula comes to, at one place of what the formula fills: ranges answer the cell of that row and
 * column, as they do in Excel's own lifting. The add-in's functions are called as the cells call them; of Excel's,
 * those that are known here.
 */
export function evaluate(expression: Expression, scope: Scope): Outcome {
  const replaced = scope.replaced?.get(expression);
  if (replaced) return replaced;
  switch (expression.type) {
    case "Literal":
      return valueOf(expression.value);
    case "ErrorLiteral":
      return withSentence(
        failed(expression.value, expression.value === "#REF!" ? "becauseLostCell" : undefined),
        scope,
      );
    case "UnaryExpression":
      return withSentence(evaluateUnary(expression, scope), scope);
    case "BinaryExpression":
      return evaluateBinary(expression.operator, expression.arguments, scope);
    case "ReferenceIdentifier":
      return evaluateReference(expression.value, scope);
    case "CallExpression":
      return evaluateCall(expression, scope);
    case "ArrayExpression":
      return elementOf(expression.elements, scope);
    default:
      return UNKNOWN;
  }
}

/** All that a formula fills: one cell, or the rectangle that it spills. */
export function evaluateAll(expression: Expression, scope: Scope): readonly (readonly Outcome[])[] {
  const all = cellsOf(expression, scope)?.rows;
  if (all && (all.length > 1 || all[0]!.length > 1)) return all;
  // too many cells to work out are none at all
  return !all && shapeOfPart(expression, scope) ? [[UNKNOWN]] : [[evaluate(expression, scope)]];
}

/** An error of Excel's own with its sentence. */
function withSentence(outcome: Outcome, { locale }: Scope, values: Readonly<Record<string, string>> = {}): Outcome {
  if (!isFailure(outcome)) return outcome;
  const { because, ...failure } = outcome;
  return because ? { ...failure, sentence: uiText(because, locale, values) } : failure;
}

function evaluateUnary(part: UnaryExpression, scope: Scope): Outcome {
  const {
    operator,
    arguments: [operand],
  } = part;
  if (!operand) return UNKNOWN;
  // of what a formula fills whose cells are not known only Excel knows
  if (operator === "#") {
    const area = areaOf(part, scope);
    return area ? cellAtPlace(area, scope) : UNKNOWN;
  }
  return unary(operator, evaluate(operand, operator === "@" ? { ...scope, at: crossing(operand, scope) } : scope));
}

/** What @ takes of a range: the cell beside or above the formula. */
function crossing(operand: Expression, scope: Scope): Scope["at"] {
  const { anchor } = scope.reading;
  const area = areaOf(operand, scope);
  return area ? { row: anchor.row - area.row, column: anchor.column - area.column } : { row: 0, column: 0 };
}

/** The cells that a part refers to, by a reference or as what a formula fills: `A1#`. */
function areaOf(part: Expression, scope: Scope): Area | undefined {
  const { reading, sheet, variables, columns } = scope;
  if (isSpill(part)) {
    const first = areaOf(part.arguments[0]!, scope);
    return first && reading.spills.find((one) => samePlace(one, first));
  }
  if (part.type !== "ReferenceIdentifier" || variables?.has(part.value) || columns?.has(part.value)) return undefined;
  const referent = referentOf(part.value, sheet, reading, reading.anchor);
  return referent.kind === "area" ? referent.area : undefined;
}

function evaluateBinary(operator: string, [left, right]: readonly Expression[], scope: Scope): Outcome {
  if (!left || !right || operator === ":" || operator === " " || operator === ",") return UNKNOWN;
  const outcome = binary(operator, evaluate(left, scope), evaluate(right, scope), scope.writes);
  if (right.type === "ReferenceIdentifier") return withSentence(outcome, scope, { divisor: right.value });
  return withSentence(
    isFailure(outcome) && outcome.because === "becauseDivision"
      ? failed(outcome.error, "becauseDivisionHere")
      : outcome,
    scope,
  );
}

function evaluateReference(reference: string, scope: Scope): Outcome {
  const { reading, sheet, variables, locale } = scope;
  if (variables?.has(reference)) return valueOf(variables.get(reference) ?? null);
  const column = scope.columns?.get(reference);
  if (column) return column[scope.at.row] === undefined ? beyond(scope) : valueOf(column[scope.at.row]!);
  const referent = referentOf(reference, sheet, reading, reading.anchor);
  switch (referent.kind) {
    case "area":
      return cellAtPlace(referent.area, scope);
    case "formula": {
      const within = scopeOfName(referent, scope);
      return within ? evaluate(referent.expression, within) : UNKNOWN;
    }
    case "unknownName":
      return { error: "#NAME?", sentence: uiText("becauseName", locale, { name: referent.name }) };
    case "lostSheet":
      return { error: "#REF!", sentence: uiText("becauseLostSheet", locale, { sheet: referent.sheet }) };
    default:
      return UNKNOWN;
  }
}

/** Where the formula of a name is worked out; undefined for one that leads back to itself. */
function scopeOfName(referent: Extract<Referent, { kind: "formula" }>, scope: Scope): Scope | undefined {
  const key = nameKey(referent);
  return scope.followed?.has(key)
    ? undefined
    : { ...scope, sheet: referent.sheet, followed: new Set([...(scope.followed ?? []), key]) };
}

/** A row or column is repeated; beyond a range that is too short Excel answers #N/A. */
function cellAtPlace({ sheet, row, column, rows, columns }: Area, scope: Scope): Outcome {
  const { at } = scope;
  const [down, right] = [rows === 1 ? 0 : at.row, columns === 1 ? 0 : at.column];
  if (down < 0 || right < 0 || down >= rows || right >= columns) return beyond(scope);
  return cellOutcome(scope.reading, { sheet, row: row + down, column: column + right });
}

function elementOf(rows: readonly (readonly Expression[])[], scope: Scope): Outcome {
  const row = rows[rows.length === 1 ? 0 : scope.at.row];
  const element = row?.[row.length === 1 ? 0 : scope.at.column];
  return element ? evaluate(element, scope) : beyond(scope);
}

const beyond = ({ locale }: Scope): Outcome => ({ error: "#N/A", sentence: uiText("becauseBeyond", locale) });

function evaluateCall(call: CallExpression, scope: Scope): Outcome {
  const id = ownFunctionOf(call);
  const name = functionNameOf(call);
  if (id !== undefined) {
    const entry = scope.functions.get(id);
    return entry
      ? callOwn(entry, call, scope)
      : { error: "#NAME?", sentence: uiText("becauseFunction", scope.locale, { name: `CLV.${id}` }) };
  }
  if (name === "ROW") return rowOf(call, scope);
  const all = arrayOf(call, scope);
  if (all) return "rows" in all ? atPlace(all, scope) : all;
  const known = name === undefined ? undefined : worksheetFunction(name);
  return known ? withSentence(known(argumentsOf(call, scope)), scope) : UNKNOWN;
}

function argumentsOf(call: CallExpression, scope: Scope): Arguments {
  const argument = (index: number): Expression | undefined => call.arguments[index] ?? undefined;
  return {
    count: call.arguments.length,
    one: (index) => {
      const part = argument(index);
      return part ? evaluate(part, scope) : valueOf(null);
    },
    cells: (index) => {
      const part = argument(index);
      return part ? cellsOf(part, scope) : { rows: [[valueOf(null)]], typed: true };
    },
  };
}

/** All cells of a function that makes many at once, one of Excel's or of the add-in's; undefined for the others. */
function arrayOf(part: Expression, scope: Scope): Results | Outcome | undefined {
  if (part.type !== "CallExpression") return undefined;
  const entry = scope.functions.get(ownFunctionOf(part) ?? "");
  if (entry) return answersAtOnce(entry) ? resultsOf(entry, part, scope) : undefined;
  const all = arrayFunction(functionNameOf(part) ?? "")?.(argumentsOf(part, { ...scope, at: { row: 0, column: 0 } }));
  return all && ("length" in all ? { rows: all } : all);
}

/** A single row or column is repeated; beyond the others Excel answers #N/A. */
const atPlace = ({ rows }: Results, scope: Scope): Outcome =>
  rows[rows.length === 1 ? 0 : scope.at.row]?.[rows[0]?.length === 1 ? 0 : scope.at.column] ?? beyond(scope);

/** Where cells stand, not what they hold. */
function rowOf({ arguments: [cells] }: CallExpression, scope: Scope): Outcome {
  const area = cells ? areaOf(cells, scope) : undefined;
  return area ? valueOf(area.row + (area.rows === 1 ? 0 : scope.at.row) + 1) : UNKNOWN;
}

/** All that a part comes to, row by row; undefined when it is too much or not all known. */
export function cellsOf(
  part: Expression,
  scope: Scope,
): { rows: readonly (readonly Outcome[])[]; typed: boolean } | undefined {
  const column = part.type === "ReferenceIdentifier" ? scope.columns?.get(part.value) : undefined;
  if (column) return { rows: column.map((value) => [valueOf(value)]), typed: false };
  const all = arrayOf(part, scope);
  if (all) return "rows" in all ? { rows: all.rows, typed: isOne(all.rows) } : { rows: [[all]], typed: true };
  const shape = shapeOfPart(part, scope);
  if (!shape || shape.rows * shape.columns > MOST_CELLS) return undefined;
  const area = areaOf(part, scope);
  if (area && !scope.replaced?.has(part)) return { rows: cellsOfArea({ ...area, ...shape }, scope), typed: false };
  const isValueTyped = part.type !== "ReferenceIdentifier" || scope.variables?.has(part.value) === true;
  const rows = Array.from({ length: shape.rows }, (_, row) =>
    Array.from({ length: shape.columns }, (__, column) => evaluate(part, { ...scope, at: { row, column } })),
  );
  return { rows, typed: isValueTyped && isOne(rows) };
}

/** Texts within many values count as little as in cells. */
const isOne = (rows: readonly (readonly Outcome[])[]): boolean => rows.length === 1 && rows[0]!.length === 1;

const cellsOfArea = (
  { sheet, row, column, rows, columns }: Area,
  { reading }: Scope,
): readonly (readonly Outcome[])[] =>
  Array.from({ length: rows }, (_, down) =>
    Array.from({ length: columns }, (__, right) =>
      cellOutcome(reading, { sheet, row: row + down, column: column + right }),
    ),
  );

interface Shape {
  rows: number;
  columns: number;
}
const ONE: Shape = { rows: 1, columns: 1 };
/** They make one value of many cells. */
export const SUMMARIES: readonly string[] = [
  "SUM",
  "PRODUCT",
  "SUMPRODUCT",
  "MIN",
  "MAX",
  "AVERAGE",
  "MEDIAN",
  "COUNT",
  "COUNTA",
  "AND",
  "OR",
  "INDEX",
  "NA",
  "TRUE",
  "FALSE",
];
/** They make one value of many cells for each value of one argument, by its place. */
const ONE_FOR_EACH: Readonly<Record<string, number>> = { MATCH: 0, PERCENTILE: 1, COUNTIF: 1 };

/** How many cells a part answers; undefined where only Excel knows. A whole column ends at the last used row. */
export function shapeOfPart(part: Expression, scope: Scope): Shape | undefined {
  if (part.type === "ReferenceIdentifier") return shapeOfReference(part.value, scope);
  if (part.type === "ArrayExpression") return { rows: part.elements.length, columns: part.elements[0]?.length ?? 1 };
  if (part.type === "UnaryExpression" && part.operator === "@") return ONE;
  if (isSpill(part)) return areaOf(part, scope);
  if (part.type === "CallExpression") {
    const all = arrayOf(part, scope);
    if (all) return shapeOfAll(all);
    const entry = scope.functions.get(ownFunctionOf(part) ?? "");
    if (entry) return shapeOfOwn(entry, part, scope);
    const name = functionNameOf(part) ?? "";
    if (SUMMARIES.includes(name)) return ONE;
    const asked = part.arguments[ONE_FOR_EACH[name] ?? -1];
    if (asked) return shapeOfPart(asked, scope);
  }
  return widest(partsOf(part).map((one) => shapeOfPart(one, scope)));
}

function shapeOfAll(all: Results | Outcome): Shape | undefined {
  if ("rows" in all) return { rows: all.rows.length, columns: all.rows[0]?.length ?? 1 };
  return isFailure(all) ? ONE : undefined;
}

/** A function of lifted arguments has their shape. */
function shapeOfOwn(entry: FunctionEntry, call: CallExpression, scope: Scope): Shape | undefined {
  if (entry.gives === "value") return ONE;
  return widest(
    entry.parameters.map((parameter, index) => {
      const part = call.arguments[index];
      return part && !takesWhole(parameter) ? shapeOfPart(part, scope) : ONE;
    }),
  );
}

function widest(shapes: readonly (Shape | undefined)[]): Shape | undefined {
  if (shapes.includes(undefined)) return undefined;
  return {
    rows: Math.max(1, ...shapes.map((shape) => shape!.rows)),
    columns: Math.max(1, ...shapes.map((shape) => shape!.columns)),
  };
}

function shapeOfReference(reference: string, scope: Scope): Shape | undefined {
  const { reading, sheet, variables, columns } = scope;
  if (variables?.has(reference)) return ONE;
  if (columns?.has(reference)) return { rows: columns.get(reference)!.length, columns: 1 };
  const referent = referentOf(reference, sheet, reading, reading.anchor);
  if (referent.kind === "area") return cut(referent.area, reading.used);
  if (referent.kind === "formula") {
    const within = scopeOfName(referent, scope);
    return within && shapeOfPart(referent.expression, within);
  }
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

/**
 * The add-in's own function, called as the cells call it: whole arguments with all their cells, the others with that of
 * this place.
 */
function callOwn(entry: FunctionEntry, call: CallExpression, scope: Scope): Outcome {
  if (call.arguments.length > entry.parameters.length) return withSentence(failed("#VALUE!", "becauseTooMany"), scope);
  const all = resultsOf(entry, call, scope);
  // of lifted arguments only this place was asked for
  return "rows" in all ? atPlace(all, answersAtOnce(entry) ? scope : { ...scope, at: { row: 0, column: 0 } }) : all;
}

type Rows = readonly (readonly Outcome[])[];
interface Results {
  rows: Rows;
}

function resultsOf(entry: FunctionEntry, call: CallExpression, scope: Scope): Results | Outcome {
  const mismatch = shapeMismatch(entry, call, scope);
  if (mismatch) return mismatch;
  const read = entry.parameters.map((parameter, index) => argumentCells(parameter, call.arguments[index], scope));
  if (read.some((cells) => cells === undefined || cells?.flat().some((outcome) => "unknown" in outcome)))
    return UNKNOWN;
  // an error in an input is handed on: the first one
  const failures = read.flatMap((cells) => cells?.flat() ?? []).filter(isFailure);
  const rows = run(
    entry.id,
    read.map((cells) => cells && cells.map((row) => row.map((outcome) => asCell(outcome, scope)))),
    scope,
  );
  return {
    rows: rows.map((row) =>
      row.map((result) => {
        const error = errorCodeIn(result);
        if (error === undefined)
          return typeof result === "number" || typeof result === "string" ? valueOf(result) : UNKNOWN;
        return failures.find((outcome) => outcome.error === error) ?? failureOf(error, result);
      }),
    ),
  };
}

/** What an argument hands over; null where it is left out, undefined where it is too much or not all known. */
function argumentCells(
  parameter: FunctionEntry["parameters"][number],
  part: Expression | undefined | null,
  scope: Scope,
): Rows | null | undefined {
  if (!part) return null;
  return takesWhole(parameter)
    ? cellsOf(part, { ...scope, at: { row: 0, column: 0 } })?.rows
    : [[evaluate(part, scope)]];
}

function shapeMismatch({ parameters }: FunctionEntry, call: CallExpression, scope: Scope): Outcome | undefined {
  const shapes = parameters.flatMap((parameter, index) => {
    const part = call.arguments[index];
    const shape = part && !takesWhole(parameter) ? shapeOfPart(part, scope) : ONE;
    return shape ? [{ id: parameter.term, height: shape.rows, width: shape.columns }] : [];
  });
  try {
    shapeOf(shapes);
    return undefined;
  } catch (error) {
    if (error instanceof CoreError) return { error: "#VALUE!", sentence: error.sentence[scope.locale] };
    throw error;
  }
}

function run(id: string, cells: readonly unknown[], { locale }: Scope): readonly (readonly unknown[])[] {
  return inLocale(locale, () => atOnce(() => wrappers[id]!(...cells) as unknown[][]));
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
