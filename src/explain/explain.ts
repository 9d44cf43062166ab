import { isCallNode, isReferenceNode, type CallExpression } from "@borgar/fx";
import { errorCodeIn } from "../functions/cellError";
import { callSpans } from "../formula/callSpans";
import { cellAt, samePlace, type CellReading } from "../formula/CellReading";
import {
  allParts,
  functionNameOf,
  outermostCalls,
  ownFunctionOf,
  parseFormula,
  sourceOf,
  type Expression,
} from "../formula/parseFormula";
import { term, type TermId } from "../vocabulary/terms";
import { uiText } from "../vocabulary/ui";
import { agree, asHostCalculates } from "./asHostCalculates";
import { cellOutcome } from "./cellOutcome";
import { evaluate } from "./evaluate";
import { explainArithmetic } from "./explainArithmetic";
import { explainCall } from "./explainCall";
import { referencesOf } from "./referencesOf";
import { explainEffects } from "./explainEffects";
import { explainFault } from "./explainFault";
import type { Explanation } from "./Explanation";
import { leadingPart } from "./leadingPart";
import { linkOfCell } from "./linkOf";
import { nameAt } from "./nameAt";
import { isValue, UNKNOWN, type Outcome } from "./Outcome";
import { resultTerm } from "./resultTerm";
import type { FunctionEntry, Scope } from "./Scope";
import { shownCell } from "./shownCell";
import type { Piece } from "./typeset";
import { labelOf, saidOutcome, type Wording } from "./Wording";
import { textBeside } from "./textBeside";
import { usesOf } from "./usesOf";
import { worksheetFunction } from "./worksheetFunctions";

/**
 * What the selected cell means: its formula in words, what goes in, how it comes about, what is wrong, and what would
 * change it.
 */
export function explain(reading: CellReading, functions: readonly FunctionEntry[], wording: Wording): Explanation {
  const { cell, anchor } = reading;
  const formula = cellAt(reading, anchor)?.formula;
  return formula === undefined
    ? explainValue(reading, functions, wording)
    : explainFormula(
        formula,
        scopeOf(reading, functions, wording, cell.row - anchor.row, cell.column - anchor.column),
        wording,
      );
}

function scopeOf(
  reading: CellReading,
  functions: readonly FunctionEntry[],
  { locale }: Wording,
  row: number,
  column: number,
): Scope {
  return {
    reading,
    sheet: reading.anchor.sheet,
    at: { row, column },
    locale,
    functions: new Map(functions.map((entry) => [entry.id, entry])),
    blank: null,
  };
}

/** A cell without a formula: what its name says it is. */
function explainValue(reading: CellReading, functions: readonly FunctionEntry[], wording: Wording): Explanation {
  const { cell } = reading;
  const id = nameAt(reading, cell)?.term;
  const outcome = cellOutcome(reading, cell);
  const code = errorCodeIn(cellAt(reading, cell)?.value);
  const used = usesOf(reading, functions, wording);
  const isUsed = used.uses.length > 0;
  const label = id ? labelOf(id, wording) : isUsed ? textBeside(cell, reading) : "";
  return {
    cell: linkOfCell(cell, cell.sheet),
    ...(label === "" ? {} : { label }),
    shown: shownCell(cellAt(reading, cell), outcome, id, wording),
    about: id
      ? [`${term(id).help[wording.locale]}.`, uiText("typedCell", wording.locale)]
      : isUsed
        ? [uiText("typedCell", wording.locale)]
        : [],
    ...(isUsed ? { uses: used } : {}),
    otherCalls: [],
    references: [],
    steps: [],
    effects: [],
    ...(code ? { fault: explainFault(code, undefined, outcome, scopeOf(reading, [], wording, 0, 0), wording) } : {}),
    isEmpty: !id && !code && !isUsed,
  };
}

function explainFormula(formula: string, web: Scope, wording: Wording): Explanation {
  const { reading } = web;
  const expression = parseFormula(formula);
  const selected = cellAt(reading, reading.cell);
  const held = cellOutcome(reading, reading.cell);
  const scope = expression ? { ...asHostCalculates(expression, web, held), whole: expression } : web;
  const outcome: Outcome = expression ? evaluate(expression, scope) : UNKNOWN;
  const own = nameAt(reading, reading.cell)?.term;
  const leading = expression ? leadingPart(expression, formula, scope, wording) : undefined;
  const main =
    leading && isCallNode(leading.part) && ownFunctionOf(leading.part) !== undefined ? leading.part : undefined;
  const result = main ? resultOf(main, scope) : own;
  const shown = shownCell(selected, held, result, wording);
  const call = main && explainCall(main, formula, scope, wording, main === expression ? shown : undefined);
  const label = (own ?? result) && labelOf(own ?? result!, wording);
  const calls = expression ? otherCallsOf(expression, main, formula) : [];
  const code = errorCodeIn(selected?.value);
  const fault = code ? explainFault(code, expression, outcome, scope, wording) : undefined;
  const about = [
    ...spillNotes(scope),
    ...(leading?.notes ?? []),
    ...formulaNotes(expression, call !== undefined || calls.length > 0, own, wording),
    ...staleNote(outcome, held, result, wording),
  ];
  return {
    cell: linkOfCell(reading.cell, reading.cell.sheet),
    formula: formulaPieces(reading.localFormula || formula, formula, expression, main),
    ...(label === undefined ? {} : { label }),
    shown,
    about,
    ...(samePlace(reading.cell, reading.anchor) ? {} : { origin: linkOfCell(reading.anchor, reading.cell.sheet) }),
    ...(call ? { call } : {}),
    otherCalls: calls.map((one) => explainCall(one, formula, scope, wording)),
    references: main || !expression ? [] : referencesOf(expression, scope, wording),
    steps:
      main || !expression || !isValue(outcome)
        ? []
        : explainArithmetic(expression, label ?? uiText("result", wording.locale), shown, scope, wording),
    ...(fault ? { fault: isValue(outcome) ? { ...fault, here: saidOutcome(outcome, result, wording) } : fault } : {}),
    effects:
      code || !expression
        ? []
        : explainEffects(expression, main, result ?? termOfPart(expression, scope), scope, wording),
    isEmpty: false,
  };
}

/** The term of what a call answers, at this place of a table. */
function resultOf(call: Expression, scope: Scope): TermId | undefined {
  const entry = scope.functions.get(ownFunctionOf(call) ?? "");
  return entry && resultTerm(entry, call, scope);
}

/** What a part is, as far as its parts tell: a sum of money is money, a product may be anything. */
function termOfPart(part: Expression, scope: Scope): TermId | undefined {
  if (isReferenceNode(part)) return undefined;
  const own = resultOf(part, scope);
  if (own) return own;
  const isSum = part.type === "BinaryExpression" && (part.operator === "+" || part.operator === "-");
  return isSum ? part.arguments.map((one) => termOfPart(one, scope)).find((id) => id !== undefined) : undefined;
}

/** The calls beside the one that counts: in a condition, in a branch not taken. What is written twice is told once. */
function otherCallsOf(
  expression: Expression,
  main: Expression | undefined,
  formula: string,
): readonly CallExpression[] {
  const told = new Set(main ? [sourceOf(formula, main)] : []);
  return outermostCalls(expression).filter((call) => {
    const source = sourceOf(formula, call);
    const isNew = call !== main && !told.has(source);
    told.add(source);
    return isNew;
  });
}

function spillNotes({ reading: { spill, cell, anchor }, at, locale }: Scope): readonly string[] {
  if (!spill) return [];
  const size = { rows: String(spill.rows), columns: String(spill.columns) };
  return [
    samePlace(cell, anchor)
      ? uiText("firstOfSpill", locale, size)
      : uiText("inSpill", locale, { ...size, row: String(at.row + 1), column: String(at.column + 1) }),
  ];
}

function formulaNotes(
  expression: Expression | undefined,
  hasCalls: boolean,
  own: TermId | undefined,
  { locale }: Wording,
): readonly string[] {
  if (!expression) return [uiText("unreadableFormula", locale)];
  const help = own && !hasCalls ? [`${term(own).help[locale]}.`] : [];
  const excel = hasCalls ? [] : [uiText("excelFormula", locale)];
  const names = [
    ...new Set(
      allParts(expression)
        .filter(isCallNode)
        .filter((call) => ownFunctionOf(call) === undefined)
        .flatMap((call) => functionNameOf(call) ?? []),
    ),
  ];
  const beyond = hasCalls
    ? names.filter((name) => !worksheetFunction(name)).map((name) => uiText("onlyExcelPart", locale, { part: name }))
    : [];
  return [...help, ...excel, ...beyond];
}

function staleNote(outcome: Outcome, held: Outcome, result: TermId | undefined, wording: Wording): readonly string[] {
  const differ =
    isValue(outcome) &&
    isValue(held) &&
    typeof outcome.value === "number" &&
    typeof held.value === "number" &&
    !agree(outcome, held);
  return differ ? [uiText("staleValue", wording.locale, { value: saidOutcome(outcome, result, wording) })] : [];
}

/** The formula as the formula bar shows it, the arguments of the function that counts marked. */
function formulaPieces(
  local: string,
  formula: string,
  expression: Expression | undefined,
  main: Expression | undefined,
): readonly Piece[] {
  const calls = expression
    ? allParts(expression).filter((part) => isCallNode(part) && ownFunctionOf(part) !== undefined)
    : [];
  const separator = local !== formula && local.includes(";") ? ";" : ",";
  const span = main && callSpans(local, separator)[calls.indexOf(main)];
  if (!span) return [{ text: local }];
  const pieces: Piece[] = [];
  let at = 0;
  span.arguments.forEach(([from, to], argument) => {
    pieces.push({ text: local.slice(at, from) }, { text: local.slice(from, to), argument });
    at = to;
  });
  const spaced = pieces.map((piece) => (piece.text === "," ? { text: ", " } : piece));
  return [...spaced, { text: local.slice(at) }].filter(({ text }) => text !== "");
}
