import {
  isCallNode,
  isIdentifierNode,
  isReferenceNode,
  parse,
  tokenize,
  type AstExpression,
  type CallExpression,
} from "@borgar/fx";
import { masked, withoutBooks } from "./masked";

export type Expression = AstExpression;

/**
 * A formula as Excel keeps it (English names, commas) as a tree; undefined when it cannot be read. Each part knows its
 * place in the text.
 * Names that LET and LAMBDA give are no references: they are parts whose value only Excel knows.
 */
export function parseFormula(formula: string): Expression | undefined {
  if (recent.has(formula)) return recent.get(formula);
  const expression = parsed(formula);
  if (recent.size >= MOST_RECENT) recent.clear();
  recent.set(formula, expression);
  return expression;
}

/** A sheet's formulas are asked for again and again: by what refers to them, by each step of an explanation. */
const recent = new Map<string, Expression | undefined>();
const MOST_RECENT = 2000;

function parsed(formula: string): Expression | undefined {
  try {
    const expression = parse(tokenize(withoutBooks(masked(formula)), { withLocation: true, mergeRefs: true }), {
      looseRefCalls: true,
    });
    readLeaves(expression, formula, new Set());
    return expression;
  } catch {
    return undefined;
  }
}

/** References as they are written, and names of the formula's own for what they are. */
function readLeaves(part: Expression, formula: string, locals: ReadonlySet<string>): void {
  if (isReferenceNode(part)) {
    part.value = sourceOf(formula, part);
    if (locals.has(part.value.toLowerCase()) || /^_xlpm\./i.test(part.value))
      Object.assign(part, { type: "Identifier", name: part.value });
    return;
  }
  const own = [
    ...(part.type === "LetExpression" ? part.declarations.map(({ id }) => id.name) : []),
    ...(part.type === "LambdaExpression" ? part.params.map(({ name }) => name) : []),
  ];
  const known = own.length ? new Set([...locals, ...own.map((name) => name.toLowerCase())]) : locals;
  for (const below of partsOf(part)) readLeaves(below, formula, known);
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
    case "CallExpression":
      return present([...(isIdentifierNode(expression.callee) ? [] : [expression.callee]), ...expression.arguments]);
    case "UnaryExpression":
      return present(expression.arguments);
    case "BinaryExpression":
      return present(expression.arguments);
    case "ArrayExpression":
      return present(expression.elements.flat());
    case "LetExpression":
      return present([...expression.declarations.map(({ init }) => init), expression.body]);
    case "LambdaExpression":
      return present([expression.body]);
    default:
      return [];
  }
}

/** A part and all below it, from the outside in. */
export const allParts = (expression: Expression): readonly Expression[] => [
  expression,
  ...partsOf(expression).flatMap(allParts),
];

/** The calls of the add-in's functions that stand in no other one. */
export function outermostCalls(part: Expression): readonly CallExpression[] {
  return isCallNode(part) && ownFunctionOf(part) !== undefined ? [part] : partsOf(part).flatMap(outermostCalls);
}

const present = (parts: readonly unknown[]): readonly Expression[] =>
  parts.filter((part) => part !== null && part !== undefined) as Expression[];
