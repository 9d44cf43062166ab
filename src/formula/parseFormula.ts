import { isCallNode, isIdentifierNode, parse, tokenize } from "@borgar/fx";
import type { AstExpression, CallExpression } from "@borgar/fx";

export type Expression = AstExpression;

/** A formula as Excel keeps it (English names, commas) as a tree; undefined when it cannot be read. Each part knows its place in the text. */
export function parseFormula(formula: string): Expression | undefined {
  try {
    return parse(tokenize(formula, { withLocation: true, mergeRefs: true }), { looseRefCalls: true });
  } catch {
    return undefined;
  }
}

/** The part of the formula that an expression was written as. */
export const sourceOf = (formula: string, { loc }: Expression): string => (loc ? formula.slice(loc[0], loc[1]) : "");

/** What files write in front of functions that are newer than the file format. */
const PREFIX = /^(?:_xlfn\.|_xlws\.)+/;
/** What files write of an add-in's function: `_xldudf_CLV_AOV` is CLV.AOV. */
const IN_FILES = /^_XLDUDF_CLV_/;

/** The function that a call names, in capitals; undefined when a formula stands in its place. */
export function functionNameOf({ callee }: CallExpression): string | undefined {
  if (!isIdentifierNode(callee)) return undefined;
  const name = callee.name.replace(PREFIX, "").toUpperCase();
  return IN_FILES.test(name) ? `CLV.${name.replace(IN_FILES, "").replaceAll("_", ".")}` : name;
}

/** The id of the add-in's function that an expression calls: `AOV` for `CLV.AOV(…)`. */
export function ownFunctionOf(expression: Expression): string | undefined {
  const name = isCallNode(expression) ? functionNameOf(expression) : undefined;
  return name?.startsWith("CLV.") ? name.slice("CLV.".length) : undefined;
}

/** The parts right below a part; an argument that is left out is none. */
export function partsOf(expression: Expression): readonly Expression[] {
  switch (expression.type) {
    case "CallExpression": return present(expression.arguments);
    case "UnaryExpression": return present(expression.arguments);
    case "BinaryExpression": return present(expression.arguments);
    case "ArrayExpression": return present(expression.elements.flat());
    case "LetExpression": return present([...expression.declarations.map(({ init }) => init), expression.body]);
    case "LambdaExpression": return present([expression.body]);
    default: return [];
  }
}

/** A part and all below it, from the outside in. */
export const allParts = (expression: Expression): readonly Expression[] => [expression, ...partsOf(expression).flatMap(allParts)];

const present = (parts: readonly unknown[]): readonly Expression[] => parts.filter((part) => part !== null && part !== undefined) as Expression[];
