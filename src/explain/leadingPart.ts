import { isCallNode, type CallExpression } from "@borgar/fx";
import { functionNameOf, ownFunctionOf, sourceOf, type Expression } from "../formula/parseFormula";
import { uiText } from "../vocabulary/ui";
import { evaluate } from "./evaluate";
import { isFailure, isValue } from "./Outcome";
import type { Scope } from "./Scope";
import { branchOf, choiceOf } from "./worksheetFunctions";
import type { Wording } from "./Wording";

interface Leading {
  /** The part that the cell takes its value from. */
  part: Expression;
  /** Why that part and not another, and what is done to it. */
  notes: readonly string[];
}

/**
 * The part of a formula that its value comes from: of IF the branch that counts, of IFERROR what has no error, of ROUND
 * what is rounded. It ends at a call of the add-in's functions, or at anything else.
 */
export function leadingPart(expression: Expression, formula: string, scope: Scope, wording: Wording): Leading {
  if (ownFunctionOf(expression) !== undefined) return { part: expression, notes: [] };
  const next = nextPart(expression, formula, scope, wording);
  if (!next) return { part: expression, notes: [] };
  const inner = leadingPart(next.part, formula, scope, wording);
  return { part: inner.part, notes: [...next.notes, ...inner.notes] };
}

function nextPart(expression: Expression, formula: string, scope: Scope, wording: Wording): Leading | undefined {
  if (expression.type === "UnaryExpression" && (expression.operator === "+" || expression.operator === "@"))
    return { part: expression.arguments[0]!, notes: [] };
  if (!isCallNode(expression)) return undefined;
  switch (functionNameOf(expression)) {
    case "IF":
      return branch(expression, formula, scope, wording);
    case "IFERROR":
    case "IFNA":
      return withoutError(expression, formula, scope, wording);
    case "CHOOSE":
      return choice(expression, formula, scope, wording);
    case "ROUND":
    case "ROUNDUP":
    case "ROUNDDOWN":
      return rounded(expression, scope, wording);
    default:
      return undefined;
  }
}

function branch(call: CallExpression, formula: string, scope: Scope, { locale }: Wording): Leading | undefined {
  const [condition] = call.arguments;
  const chosen = condition ? branchOf({ one: () => evaluate(condition, scope) }) : undefined;
  const part = typeof chosen === "number" ? call.arguments[chosen] : undefined;
  if (!condition || !part) return undefined;
  const values = { condition: sourceOf(formula, condition), part: sourceOf(formula, part) };
  return { part, notes: [uiText(chosen === 1 ? "branchTrue" : "branchFalse", locale, values)] };
}

function withoutError(call: CallExpression, formula: string, scope: Scope, { locale }: Wording): Leading | undefined {
  const [first, second] = call.arguments;
  if (!first || !second) return undefined;
  const outcome = evaluate(first, scope);
  if ("unknown" in outcome) return undefined;
  const isReplaced = isFailure(outcome) && (functionNameOf(call) === "IFERROR" || outcome.error === "#N/A");
  if (!isReplaced) return { part: first, notes: [uiText("noErrorInside", locale, { part: sourceOf(formula, first) })] };
  return {
    part: second,
    notes: [
      uiText("errorReplaced", locale, {
        part: sourceOf(formula, first),
        error: outcome.error,
        other: sourceOf(formula, second),
      }),
    ],
  };
}

function choice(call: CallExpression, formula: string, scope: Scope, { locale }: Wording): Leading | undefined {
  const [place] = call.arguments;
  const chosen = place ? choiceOf({ count: call.arguments.length, one: () => evaluate(place, scope) }) : undefined;
  const part = typeof chosen === "number" ? call.arguments[chosen] : undefined;
  return part ? { part, notes: [uiText("chosenPart", locale, { part: sourceOf(formula, part) })] } : undefined;
}

function rounded(call: CallExpression, scope: Scope, { locale }: Wording): Leading | undefined {
  const [part, digits] = call.arguments;
  const outcome = digits ? evaluate(digits, scope) : undefined;
  if (!part) return undefined;
  return { part, notes: isValue(outcome) ? [uiText("roundedTo", locale, { digits: String(outcome.value ?? 0) })] : [] };
}
