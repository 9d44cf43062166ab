import type { Expression } from "../formula/parseFormula";
import { evaluate } from "./evaluate";
import { isFailure, isValue, type Outcome } from "./Outcome";
import type { Scope } from "./Scope";

/** Digits that a cell and its formula worked out here must share. */
const SAME = 1e-9;

/** A blank cell reaches functions as nothing or as 0, by the host: what the cell holds tells which. */
export function asHostCalculates(expression: Expression, web: Scope, held: Outcome): Scope {
  const desktop: Scope = { ...web, blank: 0 };
  return !agree(evaluate(expression, web), held) && agree(evaluate(expression, desktop), held) ? desktop : web;
}

export function agree(here: Outcome, held: Outcome): boolean {
  if (isFailure(here) && isFailure(held)) return here.error === held.error;
  if (!isValue(here) || !isValue(held)) return false;
  const [a, b] = [here.value, held.value];
  return typeof a === "number" && typeof b === "number"
    ? Math.abs(a - b) <= SAME * Math.max(Math.abs(a), Math.abs(b))
    : a === b;
}
