/** Two characters that are not drawn: a number in them, behind a name, tells the sheet. */
const MARKS = ["\u2060", "\u2064"];
/**
 * Stands behind the name of a function that was not there when the formula was typed: the engine does not know it by
 * this name.
 */
const UNKNOWN_THEN = "\u2062";
/** Identifiers outside strings and quoted sheets, and neither functions nor sheet names. */
const TOKEN = /"(?:[^"]|"")*"|'(?:[^']|'')*'|[\p{L}_\\][\p{L}\d._\\]*(?![\p{L}\d._\\(!])/gu;

/** The mark of the nth sheet that has names, counted from 1. */
export const numberedMark = (number: number): string =>
  number.toString(2).replace(/\d/g, (digit) => MARKS[Number(digit)]!);

/** A formula with a mark behind every name that is the sheet's own. */
export const withMarks = (formula: string, isOwn: (name: string) => boolean, mark: () => string): string =>
  formula
    .replace(/[\u2060\u2064]/g, "")
    .replace(TOKEN, (token) => (/^["']/.test(token) || !isOwn(token) ? token : token + mark()));

/** As Excel shows the formula. */
export const forReader = (formula: string): string => formula.replace(/[\u2060\u2062\u2064]/g, "");

/** A formula as it stays when its functions came later: it shows #NAME? until it is written again. */
export const typedBefore = (formula: string): string =>
  formula.replace(/[\p{L}\d._]+(?=\()/gu, (name) => (name.includes(".") ? name + UNKNOWN_THEN : name));
