import { type Expression, functionNameOf } from "../formula/parseFormula";

/** A piece of something worked out: text, in the colour of an argument, raised as an exponent. */
export interface Piece {
  text: string;
  argument?: number;
  raised?: true;
}

const SIGNS: Readonly<Record<string, string>> = { "*": "×", "/": "÷", "-": "−", "<=": "≤", ">=": "≥", "<>": "≠" };
const RANKS: Readonly<Record<string, number>> = {
  "=": 1,
  "<>": 1,
  "<": 1,
  ">": 1,
  "<=": 1,
  ">=": 1,
  "&": 2,
  "+": 3,
  "-": 3,
  "*": 4,
  "/": 4,
  "^": 5,
};
const rankOf = (expression: Expression): number =>
  expression.type === "BinaryExpression" ? (RANKS[expression.operator] ?? 0) : 9;

/**
 * An expression as it is written by hand, with real signs.
 *
 * @param show    what a name or a value is written as
 * @param isLeaf  parts that are shown as a value, whatever they are made of
 */
export function typeset(
  expression: Expression,
  show: (leaf: Expression) => Piece,
  isLeaf: (part: Expression) => boolean = () => false,
): readonly Piece[] {
  if (isLeaf(expression)) return [show(expression)];
  switch (expression.type) {
    case "BinaryExpression":
      return binary(expression.operator, expression.arguments, show, isLeaf);
    case "UnaryExpression": {
      const operand = expression.arguments[0]!;
      return expression.operator === "%"
        ? [...atom(operand, show, isLeaf, 6), { text: "%" }]
        : [{ text: SIGNS[expression.operator] ?? expression.operator }, ...atom(operand, show, isLeaf, 6)];
    }
    case "CallExpression":
      return [
        { text: `${functionNameOf(expression) ?? ""}(` },
        ...expression.arguments.flatMap((part, index) => [
          ...(index ? [{ text: ", " }] : []),
          ...(part ? typeset(part, show, isLeaf) : []),
        ]),
        { text: ")" },
      ];
    default:
      return [show(expression)];
  }
}

function binary(
  operator: string,
  [left, right]: readonly Expression[],
  show: (leaf: Expression) => Piece,
  isLeaf: (part: Expression) => boolean,
): readonly Piece[] {
  const rank = RANKS[operator] ?? 0;
  const first = left ? atom(left, show, isLeaf, rank) : [];
  if (operator === "^" && right && rankOf(right) > 5)
    return [...first, ...typeset(right, show, isLeaf).map((piece) => ({ ...piece, raised: true as const }))];
  const tight = operator === "-" || operator === "/" || operator === "^" ? rank + 1 : rank;
  return [
    ...first,
    { text: operator === "^" ? "^" : ` ${SIGNS[operator] ?? operator} ` },
    ...(right ? atom(right, show, isLeaf, tight) : []),
  ];
}

/** In brackets where it binds less than what stands around it. */
function atom(
  expression: Expression,
  show: (leaf: Expression) => Piece,
  isLeaf: (part: Expression) => boolean,
  rank: number,
): readonly Piece[] {
  const pieces = typeset(expression, show, isLeaf);
  return !isLeaf(expression) && rankOf(expression) < rank ? [{ text: "(" }, ...pieces, { text: ")" }] : pieces;
}
