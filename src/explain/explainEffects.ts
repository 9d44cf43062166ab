import { isReferenceNode } from "@borgar/fx";
import { changed, realisticChange } from "../core/realisticChange";
import { localAddress } from "../formula/address";
import { allParts, ownFunctionOf, type Expression } from "../formula/parseFormula";
import { referentOf } from "../formula/referentOf";
import { term as termOf, type TermId } from "../vocabulary/terms";
import { uiText } from "../vocabulary/ui";
import { changeText } from "./changeText";
import { evaluate } from "./evaluate";
import type { Effect } from "./Explanation";
import { nameAt, termOfName } from "./nameAt";
import { isFailure, knownNumber, valueOf } from "./Outcome";
import type { Scope } from "./Scope";
import { asOperand, labelOf, said, type Wording } from "./Wording";

/** More than these nobody compares. */
const MOST_EFFECTS = 8;

interface Lever {
  term: TermId;
  /** The parts of the formula that move together. */
  parts: readonly Expression[];
}

/**
 * What one realistic change of each input makes of the cell's value, the others as they are; the largest first.
 *
 * @param main    the function whose arguments are moved; without one, the cells that the formula refers to
 * @param result  what the value is
 */
export function explainEffects(
  expression: Expression,
  main: Expression | undefined,
  result: TermId | undefined,
  scope: Scope,
  wording: Wording,
): readonly Effect[] {
  const before = knownNumber(evaluate(expression, scope));
  if (before === undefined) return [];
  const levers = main ? argumentsOf(main, scope) : cellsOf(expression, scope);
  const moved = levers.flatMap((lever) => effectOf(lever, before, expression, scope, wording));
  const largest = Math.max(...moved.map(({ difference }) => Math.abs(difference ?? 0)), Number.MIN_VALUE);
  return moved
    .sort((a, b) => Math.abs(b.difference ?? -1) - Math.abs(a.difference ?? -1))
    .slice(0, MOST_EFFECTS)
    .map(({ label, after, difference, reason }) =>
      after === undefined || difference === undefined
        ? { label, reason: reason ?? "" }
        : {
            label,
            after: said(after, result, wording),
            difference: signed(difference, result, wording),
            size: Math.abs(difference) / largest,
          },
    );
}

interface Moved {
  label: string;
  after?: number;
  difference?: number;
  reason?: string;
}

function effectOf(
  { term, parts }: Lever,
  before: number,
  expression: Expression,
  scope: Scope,
  wording: Wording,
): Moved[] {
  const value = parts[0] && knownNumber(evaluate(parts[0], scope));
  const change = value === undefined ? undefined : realisticChange(term, value);
  if (!change || value === undefined || change.amount === 0 || (change.by === "share" && value === 0)) return [];
  const label = `${labelOf(term, wording)} ${changeText(change, wording)}`;
  const moved = changed(value, change);
  if (!Number.isFinite(moved)) return [];
  const outcome = evaluate(expression, { ...scope, replaced: new Map(parts.map((part) => [part, valueOf(moved)])) });
  const after = knownNumber(outcome);
  if (after === undefined)
    return [
      {
        label,
        reason:
          (isFailure(outcome) ? (outcome.sentence ?? outcome.error) : undefined) ?? uiText("onlyExcel", wording.locale),
      },
    ];
  // what is left of two nearly equal numbers is rounding
  const difference = Math.abs(after - before) < 1e-12 * Math.abs(before) ? 0 : after - before;
  return [{ label, after, difference }];
}

function argumentsOf(main: Expression, { functions }: Scope): readonly Lever[] {
  const entry = functions.get(ownFunctionOf(main) ?? "");
  if (!entry || main.type !== "CallExpression" || entry.gives === "spill") return [];
  // of a column no single change is realistic
  return entry.parameters.flatMap(({ term, takes }, index) => {
    const part = main.arguments[index];
    return part && (takes === "lifted" || takes === "one") ? [{ term, parts: [part] }] : [];
  });
}

/** The single cells of a formula of which it is known what they are, each with all its places. */
function cellsOf(expression: Expression, scope: Scope): readonly Lever[] {
  const found = new Map<string, { term: TermId | undefined; parts: Expression[] }>();
  const expected = expectedTerms(expression, scope);
  for (const part of allParts(expression).filter(isReferenceNode)) {
    const referent = referentOf(part.value, scope.sheet, scope.reading, scope.reading.anchor);
    if (referent.kind !== "area" || referent.area.rows * referent.area.columns > 1) continue;
    const key = `${referent.area.sheet}!${localAddress(referent.area)}`;
    const term = nameAt(scope.reading, referent.area)?.term ?? termOfName(part.value) ?? expected.get(part);
    const known = found.get(key);
    // one of its places may tell what it is
    found.set(key, { term: known?.term ?? term, parts: [...(known?.parts ?? []), part] });
  }
  return [...found.values()].flatMap(({ term, parts }) => (term ? [{ term, parts }] : []));
}

/** What stands as an argument is what the argument is. */
function expectedTerms(expression: Expression, { functions }: Scope): ReadonlyMap<Expression, TermId> {
  const expected = new Map<Expression, TermId>();
  for (const part of allParts(expression)) {
    const entry = part.type === "CallExpression" ? functions.get(ownFunctionOf(part) ?? "") : undefined;
    if (part.type === "CallExpression")
      entry?.parameters.forEach(({ term }, index) => {
        const argument = part.arguments[index];
        if (argument) expected.set(argument, term);
      });
  }
  return expected;
}

function signed(difference: number, result: TermId | undefined, wording: Wording): string {
  if (difference === 0) return uiText("noChange", wording.locale);
  if (result && termOf(result).unit === "rate") return changeText({ by: "points", amount: difference }, wording);
  return (difference < 0 ? "−" : "+") + asOperand(Math.abs(difference), result, wording);
}
