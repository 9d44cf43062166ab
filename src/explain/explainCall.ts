import { isReferenceNode, type CallExpression } from "@borgar/fx";
import { changed, realisticChange } from "../core/realisticChange";
import { functionNameOf, outermostCalls, ownFunctionOf, sourceOf, type Expression } from "../formula/parseFormula";
import { languages } from "../vocabulary/languages";
import { term, terms, type TermId } from "../vocabulary/terms";
import { uiText } from "../vocabulary/ui";
import { changeText } from "./changeText";
import { cellsOf, evaluate } from "./evaluate";
import { explainReference } from "./explainReference";
import { referencesOf } from "./referencesOf";
import type { CallPart, InputPart, StepPart } from "./Explanation";
import { isFailure, isValue, knownNumber, type Outcome, type Scalar } from "./Outcome";
import { headNotes, modelNotes } from "./modelNotes";
import { outcomeAt } from "./outcomeAt";
import { namedBy, resultTerm } from "./resultTerm";
import { takesWhole, type FunctionEntry, type Scope } from "./Scope";
import { typeset, type Piece } from "./typeset";
import { asOperand, filled, labelOf, said, saidOutcome, withUnit, type Wording } from "./Wording";
import { workOut, type WorkedOut, type WorkedStep } from "./workOut";

/**
 * A call in words: what its result means, what goes in, and by which steps it comes about.
 *
 * @param formula  the text the call is a part of
 * @param shown    what the cell shows, when the call is all of its formula
 */
export function explainCall(
  call: CallExpression,
  formula: string,
  scope: Scope,
  wording: Wording,
  shown?: string,
): CallPart {
  const name = functionNameOf(call) ?? "";
  const entry = scope.functions.get(ownFunctionOf(call) ?? "");
  const outcome = outcomeAt(call, scope);
  const part = { name, source: sourceOf(formula, call) };
  if (!entry)
    return {
      ...part,
      label: name,
      shown: shown ?? saidOutcome(outcome, undefined, wording),
      ...reasonOf(outcome),
      notes: [],
      inputs: [],
      steps: [],
    };
  const row = entry.gives === "spill" ? tableRow(entry, call, scope) : undefined;
  const column = resultTerm(entry, call, scope);
  const result = shown ?? saidOutcome(outcome, column, wording);
  const worked = workOut(
    entry,
    row ? rowValues(entry, argumentValues(entry, call, scope), row) : argumentValues(entry, call, scope),
    columnsOf(entry, call, scope),
  );
  const inputs = entry.parameters.map((_, index) =>
    explainInput(entry, index, call.arguments[index] ?? undefined, formula, worked, scope, wording),
  );
  const isKnown = isValue(outcome);
  const sentence = isKnown
    ? sentenceOf(entry, { outcome, shown: result, inputs, worked, row }, scope, wording)
    : undefined;
  const isHead = row !== undefined && scope.at.row === 0;
  return {
    ...part,
    label: column ? labelOf(column, wording) : name,
    shown: result,
    ...(sentence === undefined ? {} : { sentence }),
    notes: isKnown
      ? isHead
        ? headNotes(entry, call, scope, wording)
        : modelNotes(entry, call, { key: row?.get("key"), values: worked.values }, scope, wording)
      : [],
    ...reasonOf(outcome),
    inputs,
    steps: isKnown && !isHead ? worked.steps.map((step) => explainStep(step, entry, inputs, worked, wording)) : [],
  };
}

const reasonOf = (outcome: Outcome): { reason?: string } =>
  isFailure(outcome) && outcome.sentence ? { reason: outcome.sentence } : {};

function argumentValues(
  { parameters }: FunctionEntry,
  call: CallExpression,
  scope: Scope,
): ReadonlyMap<string, Scalar> {
  return new Map(
    parameters.flatMap(({ term }, index): [string, Scalar][] => {
      const part = call.arguments[index];
      const outcome = part ? evaluate(part, scope) : undefined;
      return isValue(outcome) ? [[term, outcome.value]] : [];
    }),
  );
}

/** The figures of the columns that a call takes whole, as far as they are known. */
function columnsOf(
  { parameters }: FunctionEntry,
  call: CallExpression,
  scope: Scope,
): ReadonlyMap<string, readonly number[]> {
  return new Map(
    parameters.flatMap(({ term, takes }, index): [string, readonly number[]][] => {
      const part = call.arguments[index];
      const cells = part && takes === "column" ? cellsOf(part, scope)?.rows.flat() : undefined;
      return cells && !cells.some((cell) => "unknown" in cell)
        ? [[term, cells.flatMap((cell) => knownNumber(cell) ?? [])]]
        : [];
    }),
  );
}

/** The cells of a table's row by their columns. */
function tableRow({ returns }: FunctionEntry, call: CallExpression, scope: Scope): ReadonlyMap<TermId, Scalar> {
  return new Map(
    returns.flatMap((id, column): [TermId, Scalar][] => {
      const outcome = outcomeAt(call, scope, { row: scope.at.row, column });
      return isValue(outcome) ? [[id, outcome.value]] : [];
    }),
  );
}

/** What the steps of a row begin with: its own cells but those they find, and the lever as it was moved. */
function rowValues(
  { steps }: FunctionEntry,
  given: ReadonlyMap<string, Scalar>,
  row: ReadonlyMap<TermId, Scalar>,
): ReadonlyMap<string, Scalar> {
  const found = steps.map((step) => step.split(" = ")[0]);
  const values = new Map<string, Scalar>([...given, ...[...row].filter(([id]) => !found.includes(id))]);
  const [lever, amount] = [row.get("lever"), row.get("change")];
  const before = typeof lever === "string" ? values.get(lever) : undefined;
  const change =
    typeof lever === "string" && Object.hasOwn(terms, lever) ? realisticChange(lever as TermId) : undefined;
  if (change && typeof before === "number" && typeof amount === "number")
    values.set(String(lever), changed(before, { ...change, amount }));
  return values;
}

interface Told {
  outcome: Outcome;
  shown: string;
  inputs: readonly InputPart[];
  worked: WorkedOut;
  row: ReadonlyMap<TermId, Scalar> | undefined;
}

function sentenceOf(
  entry: FunctionEntry,
  { outcome, shown, inputs, worked, row }: Told,
  scope: Scope,
  wording: Wording,
): string | undefined {
  if (row && scope.at.row === 0) return uiText("columnNames", wording.locale);
  return filled(entry.means[wording.locale], (name) => {
    if (name === "result")
      return isValue(outcome) ? withUnit(shown, outcome.value, entry.returns[0], wording) : undefined;
    if (row?.has(name as TermId)) return cellOfRow(name as TermId, row, wording);
    const step = worked.steps.find((one) => one.name === name);
    if (step) return said(step.value, step.term, wording);
    const input = inputs.find(({ term }) => term === name);
    const value = worked.values.get(name);
    if (!input || value === undefined || value === null) return undefined;
    return input.link ? withUnit(input.shown, value, input.term, wording) : said(value, input.term, wording);
  });
}

function cellOfRow(id: TermId, row: ReadonlyMap<TermId, Scalar>, wording: Wording): string {
  const value = row.get(id) ?? null;
  const lever = row.get("lever");
  if (term(id).unit === "key" && typeof value === "string" && Object.hasOwn(terms, value))
    return labelOf(value as TermId, wording);
  const change =
    typeof lever === "string" && Object.hasOwn(terms, lever) ? realisticChange(lever as TermId) : undefined;
  if (id === "change" && change && typeof value === "number") return changeText({ ...change, amount: value }, wording);
  return said(value, namedBy(row.get("key"), id), wording);
}

function explainStep(
  step: WorkedStep,
  { parameters }: FunctionEntry,
  inputs: readonly InputPart[],
  { values }: WorkedOut,
  wording: Wording,
): StepPart {
  const show = (leaf: Expression): Piece => {
    if (!isReferenceNode(leaf)) return { text: leaf.type === "Literal" ? said(leaf.value, undefined, wording) : "" };
    const argument = parameters.findIndex(({ term }) => term === leaf.value);
    const value = values.get(leaf.value) ?? null;
    const input = inputs[argument];
    if (!input) return { text: asOperand(value, leaf.value as TermId, wording) };
    // what is taken whole stands there as it is written
    if (["column", "table"].includes(parameters[argument]!.takes))
      return { text: input.link?.short ?? input.source ?? input.shown, argument };
    const isMoney = terms[input.term].unit === "money" || terms[input.term].unit === "rate";
    // a lever that was moved is not what its cell shows
    const isShown = input.link && input.value === value && isMoney;
    return {
      text: isShown ? withUnit(input.shown, value, input.term, wording) : asOperand(value, input.term, wording),
      argument,
    };
  };
  // a rating is no calculation: what decides it is shown
  const shown = step.expression.type === "Literal" && step.condition ? step.condition : step.expression;
  return {
    label: labelOf(step.term, wording),
    pieces: typeset(shown, show),
    shown: said(step.value, step.term, wording),
  };
}

function explainInput(
  entry: FunctionEntry,
  argument: number,
  part: Expression | undefined,
  formula: string,
  worked: WorkedOut,
  scope: Scope,
  wording: Wording,
): InputPart {
  const { term, optional } = entry.parameters[argument]!;
  const input = { argument, term, label: labelOf(term, wording), references: [], calls: [] };
  if (!part) {
    const taken = worked.values.get(term) ?? null;
    return {
      ...input,
      value: taken,
      shown: taken === null ? (optional ? "–" : uiText("blankValue", wording.locale)) : said(taken, term, wording),
      note: uiText("leftOut", wording.locale),
    };
  }
  const outcome = evaluate(part, scope);
  const value = isValue(outcome) ? outcome.value : null;
  if (isReferenceNode(part))
    return {
      ...input,
      ...explainReference(part.value, term, takesWhole(entry.parameters[argument]!), scope, wording),
      value,
      term,
    };
  const shown =
    (takesWhole(entry.parameters[argument]!) && saidCells(cellsOf(part, scope)?.rows, term, wording)) ||
    saidOutcome(outcome, term, wording);
  if (knownNumber(outcome) !== undefined && isTyped(part))
    return { ...input, value, shown, note: uiText("typedInFormula", wording.locale) };
  if (part.type === "Literal") return { ...input, value, shown, note: uiText("typedInFormula", wording.locale) };
  return {
    ...input,
    value,
    shown,
    source: sourceOf(formula, part),
    references: referencesOf(part, scope, wording),
    calls: outermostCalls(part).map((call) => explainCall(call, formula, scope, wording)),
  };
}

/** How many values are shown of several. */
const FIRST = 3;

/** "5 × 1 cells: €10, €20, €30 …"; empty where there is but one, or not all are known. */
function saidCells(rows: readonly (readonly Outcome[])[] | undefined, id: TermId, wording: Wording): string {
  const cells = rows?.flat() ?? [];
  if (!rows || cells.length < 2) return "";
  const values = cells
    .slice(0, FIRST)
    .map((cell) => saidOutcome(cell, id, wording))
    .join(languages[wording.locale].between);
  const first = cells.length > FIRST ? uiText("andSoOn", wording.locale, { values }) : values;
  return uiText("rangeSize", wording.locale, { rows: String(rows.length), columns: String(rows[0]!.length), first });
}

/** A number with a sign or a percent sign. */
const isTyped = (part: Expression): boolean =>
  part.type === "Literal" || (part.type === "UnaryExpression" && isTyped(part.arguments[0]!));
