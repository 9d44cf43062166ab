import { callName, type FunctionCall } from "../formula/functionCalls";

/** A stretch of a formula that another text takes the place of. */
export interface Replacement {
  from: number;
  to: number;
  text: string;
}

/** The call under its proper name; an @ that keeps only the first of many results goes along. */
export function renaming({ from, to, single, id }: FunctionCall, losesResults: boolean): Replacement {
  return { from: losesResults && single !== undefined ? single : from, to, text: callName(id) };
}

/** Only what is changed is another text; arguments, texts, spaces stay as they are. */
export function rewriteFormula(formula: string, changes: readonly Replacement[]): string {
  let at = 0;
  let text = "";
  for (const change of inOrder(changes)) {
    text += formula.slice(at, change.from) + change.text;
    at = change.to;
  }
  return text + formula.slice(at);
}

/** A formula before and after, in pieces that are kept, taken out or put in: what a preview marks. */
export function piecesOf(formula: string, changes: readonly Replacement[]): { before: Piece[]; after: Piece[] } {
  const before: Piece[] = [];
  const after: Piece[] = [];
  const add = (pieces: Piece[], text: string, isChanged: boolean): void => {
    if (text) pieces.push({ text, isChanged });
  };
  let at = 0;
  for (const { from, to, text } of inOrder(changes)) {
    const kept = formula.slice(at, from);
    add(before, kept, false);
    add(after, kept, false);
    add(before, formula.slice(from, to), true);
    add(after, text, true);
    at = to;
  }
  add(before, formula.slice(at), false);
  add(after, formula.slice(at), false);
  return { before, after };
}
export interface Piece {
  text: string;
  isChanged: boolean;
}

const inOrder = (changes: readonly Replacement[]): Replacement[] => [...changes].sort((a, b) => a.from - b.from);
