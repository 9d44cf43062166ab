/**
 * What the tokenizer stumbles over is hidden from it, sign by sign: every other part of the formula keeps its place.
 */

/** A text; a quoted sheet or file; a sheet that lost its cells; a reference's brackets; cells that lost their sheet. */
const PIECE =
  /"(?:[^"]|"")*"|'(?<quoted>(?:[^']|'')*)'!(?<lost>#REF!)?|(?<unquoted>(?:\[[^[\]']*\])?[\p{L}_][\p{L}\d_.]*!)#REF!|\[|#REF!(?<cells>[\p{L}\d_$][\p{L}\d_.$:]*)(?!\(|[\p{L}\d_.$:])/uy;

/**
 * A formula of the same length that can be taken apart: `'C:\[b.xlsx]S'!A1` has a path with brackets in it,
 * `Sheet2!#REF!` and `#REF!$A$1` are
 * errors, whatever stands beside them.
 */
export function masked(formula: string): string {
  if (!/['"[]|#REF!/.test(formula)) return formula;
  let text = "";
  for (let at = 0; at < formula.length;) {
    PIECE.lastIndex = at;
    const found = isInsideWord(formula, at) ? null : PIECE.exec(formula);
    const piece = found?.[0] === "[" ? formula.slice(at, bracketsEnd(formula, at)) : (found?.[0] ?? formula[at]!);
    text += maskedPiece(piece, found?.groups ?? {});
    at += piece.length;
  }
  return text;
}

function maskedPiece(
  piece: string,
  { quoted, lost, unquoted, cells }: Readonly<Record<string, string | undefined>>,
): string {
  if (lost !== undefined || unquoted !== undefined) return LOST.padStart(piece.length);
  if (cells !== undefined) return LOST.padEnd(piece.length);
  if (quoted !== undefined) return `'${"x".repeat(quoted.length)}'!`;
  return piece.startsWith("[") ? piece.replace(/'[^[\]#@]/g, "xx") : piece;
}
const LOST = "#REF!";

/** `[1]!name` is a name of another workbook, as `x_x!name` would be. */
export const withoutBooks = (formula: string): string =>
  formula.replace(/\[\d+\](?=![\p{L}_\\])/gu, (book) => "x".repeat(book.length));

const isInsideWord = (formula: string, at: number): boolean =>
  at > 0 && /[\p{L}\d_.]/u.test(formula[at]!) && /[\p{L}\d_.\]]/u.test(formula[at - 1]!);

/** Past the bracket that closes the one here, if one does. An apostrophe makes the next sign an ordinary one. */
function bracketsEnd(formula: string, from: number): number {
  let depth = 0;
  for (let at = from; at < formula.length; at++) {
    const sign = formula[at];
    if (sign === "'") at++;
    else if (sign === "[") depth++;
    else if (sign === "]" && --depth === 0) return at + 1;
  }
  return from + 1;
}
