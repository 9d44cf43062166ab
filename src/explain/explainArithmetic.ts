import { isReferenceNode } from "@borgar/fx";
import { ownFunctionOf, partsOf, type Expression } from "../formula/parseFormula";
import { uiText } from "../vocabulary/ui";
import { evaluate } from "./evaluate";
import { explainReference } from "./explainReference";
import type { StepPart } from "./Explanation";
import { isValue } from "./Outcome";
import { resultAt, type Scope } from "./Scope";
import { typeset, type Piece } from "./typeset";
import { said, type Wording } from "./Wording";

/**
 * What a formula makes of its parts, each as the value it has: `€48.25 − €47.41`. Nothing where there is no arithmetic,
 * or a part is Excel's alone.
 */
export function explainArithmetic(
  expression: Expression,
  label: string,
  shown: string,
  scope: Scope,
  wording: Wording,
): readonly StepPart[] {
  if (expression.type !== "BinaryExpression" || !leavesOf(expression).every((leaf) => isValue(evaluate(leaf, scope))))
    return [];
  const show = (leaf: Expression): Piece => {
    if (isReferenceNode(leaf)) return { text: explainReference(leaf.value, undefined, false, scope, wording).shown };
    const outcome = evaluate(leaf, scope);
    const entry = scope.functions.get(ownFunctionOf(leaf) ?? "");
    return {
      text: isValue(outcome)
        ? said(outcome.value, entry && resultAt(entry, 0), wording)
        : uiText("onlyExcel", wording.locale),
    };
  };
  return [{ label, pieces: typeset(expression, show, isLeaf), shown }];
}

const isLeaf = (part: Expression): boolean => part.type !== "BinaryExpression" && part.type !== "UnaryExpression";
const leavesOf = (part: Expression): readonly Expression[] => (isLeaf(part) ? [part] : partsOf(part).flatMap(leavesOf));
