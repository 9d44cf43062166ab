import { isCallNode } from "@borgar/fx";
import { cellAt, samePlace, type Place } from "../formula/CellReading";
import { allParts, functionNameOf, ownFunctionOf, parseFormula, type Expression } from "../formula/parseFormula";
import { referentsIn } from "../formula/referentOf";
import { uiText, type UiKey } from "../vocabulary/ui";
import { asHostCalculates } from "./asHostCalculates";
import { cellOutcome } from "./cellOutcome";
import { evaluate } from "./evaluate";
import type { Fault } from "./Explanation";
import { linkOfCell } from "./linkOf";
import { nameAt } from "./nameAt";
import { isFailure, type Outcome } from "./Outcome";
import type { Scope } from "./Scope";
import { worksheetFunction } from "./worksheetFunctions";
import { labelOf, type Wording } from "./Wording";

const GENERAL: Readonly<Record<string, UiKey>> = {
  "#DIV/0!": "faultDivision",
  "#NUM!": "faultNumber",
  "#NAME?": "faultName",
  "#REF!": "faultReference",
  "#VALUE!": "faultValue",
  "#N/A": "faultNotAvailable",
  "#NULL!": "faultNull",
  "#SPILL!": "faultSpill",
  "#BUSY!": "faultBusy",
  "#GETTING_DATA": "faultBusy",
  "#CALC!": "faultCalc",
  "#CONNECT!": "faultConnect",
};

/**
 * The sentence behind an error, also behind those that Excel shows without one; when the error comes from another cell,
 * the first cell at fault.
 *
 * @param outcome  what the formula comes to here
 */
export function explainFault(
  code: string,
  expression: Expression | undefined,
  outcome: Outcome,
  scope: Scope,
  wording: Wording,
): Fault {
  const failure = isFailure(outcome) && outcome.error === code ? outcome : undefined;
  const passed = failure ? failure.from : expression && firstCellWith(code, expression, scope);
  if (passed && !samePlace(passed, scope.reading.anchor)) return faultFrom(passed, code, scope, wording);
  return { code, sentence: failure?.sentence ?? generalSentence(code, expression, wording) };
}

/** Follows an error from cell to cell until none of the inputs has it. */
function faultFrom(start: Place, code: string, scope: Scope, wording: Wording): Fault {
  const passed: Place[] = [scope.reading.anchor];
  let place = start;
  for (;;) {
    passed.push(place);
    const { next, sentence } = causeAt(place, code, scope, wording);
    if (next && !passed.some((one) => samePlace(one, next))) {
      place = next;
      continue;
    }
    const term = nameAt(scope.reading, place)?.term;
    const link = linkOfCell(place, scope.reading.anchor.sheet);
    return { code, sentence, from: { ...link, ...(term ? { label: labelOf(term, wording) } : {}) } };
  }
}

/** Why a cell shows an error: the cell it comes from, as far as that is another one, and the sentence behind it. */
export function causeAt(
  place: Place,
  code: string,
  scope: Scope,
  wording: Wording,
): { next?: Place; sentence: string } {
  const formula = cellAt(scope.reading, place)?.formula;
  const expression = formula === undefined ? undefined : parseFormula(formula);
  const web: Scope = { ...scope, sheet: place.sheet, at: { row: 0, column: 0 } };
  const there = expression ? asHostCalculates(expression, web, { error: code }) : web;
  const outcome = expression && evaluate(expression, there);
  const failure = isFailure(outcome) && outcome.error === code ? outcome : undefined;
  const next = failure ? failure.from : expression && firstCellWith(code, expression, there);
  return { ...(next ? { next } : {}), sentence: failure?.sentence ?? generalSentence(code, expression, wording) };
}

/** The first single cell that a formula refers to and that shows this error. */
function firstCellWith(code: string, expression: Expression, { reading, sheet }: Scope): Place | undefined {
  const areas = referentsIn(expression, sheet, reading, reading.anchor).flatMap((referent) =>
    referent.kind === "area" && referent.area.rows * referent.area.columns === 1 ? [referent.area] : [],
  );
  return areas.find((area) => {
    const outcome = cellOutcome(reading, area);
    return isFailure(outcome) && outcome.error === code;
  });
}

function generalSentence(code: string, expression: Expression | undefined, { locale }: Wording): string {
  const strange = code === "#NAME?" && expression ? strangeFunctions(expression) : [];
  if (strange.length) return uiText("faultNameOf", locale, { names: strange.join(", ") });
  return uiText(GENERAL[code] ?? "faultOther", locale);
}

/** The functions of a formula that are neither the add-in's nor known here. */
function strangeFunctions(expression: Expression): readonly string[] {
  const calls = allParts(expression)
    .filter(isCallNode)
    .filter((call) => ownFunctionOf(call) === undefined);
  const names = calls.flatMap((call) => functionNameOf(call) ?? []);
  return [...new Set(names.filter((name) => !worksheetFunction(name)))];
}
