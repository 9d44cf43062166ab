import type { Expression } from "../formula/parseFormula";
import { terms, type TermId } from "../vocabulary/terms";
import { isValue, type Scalar } from "./Outcome";
import { outcomeAt } from "./outcomeAt";
import { resultAt, type FunctionEntry, type Scope } from "./Scope";

/** The term of what a call answers at its place. */
export function resultTerm(entry: FunctionEntry, call: Expression, scope: Scope): TermId | undefined {
  const id = resultAt(entry, scope.at.column);
  if (id !== "value" || !entry.returns.includes("key")) return id;
  const key = outcomeAt(call, scope, { ...scope.at, column: entry.returns.indexOf("key") });
  return isValue(key) ? namedBy(key.value, id) : id;
}

/** What a cell is in a table of keys and values: what the key beside it names. */
export function namedBy(key: Scalar | undefined, id: TermId): TermId {
  return id === "value" && typeof key === "string" && Object.hasOwn(terms, key) ? (key as TermId) : id;
}
