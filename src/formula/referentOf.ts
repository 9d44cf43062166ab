import { isReferenceNode, parseA1Ref } from "@borgar/fx";
import { SHEET_COLUMNS, SHEET_ROWS } from "./address";
import type { Area, CellReading } from "./CellReading";
import { allParts, parseFormula } from "./parseFormula";
import type { Expression } from "./parseFormula";

/** What a reference in a formula leads to. */
export type Referent =
  | { kind: "area"; area: Area }
  /** A name that stands for a value or a formula. */
  | { kind: "formula"; name: string; expression: Expression; sheet: string }
  | { kind: "unknownName"; name: string }
  | { kind: "lostSheet"; sheet: string }
  /** A sheet whose names were not read yet. */
  | { kind: "unreadNames"; sheet: string }
  /** A table's column, another workbook, several sheets at once: only Excel knows. */
  | { kind: "elsewhere" };

export type Book = Pick<CellReading, "names" | "sheets" | "namedSheets">;

/** Names may lead to names; a chain longer than this leads in a circle. */
const LONGEST_CHAIN = 20;

/** What a reference means in a formula of a sheet: the sheet's own names come before the workbook's. */
export function referentOf(reference: string, sheet: string, book: Book, depth = 0): Referent {
  const read = parseA1Ref(reference);
  if (!read || reference.includes("[") || isTrimmed(reference) || depth > LONGEST_CHAIN) return { kind: "elsewhere" };
  const [named] = read.context ?? [];
  if (named !== undefined && !book.sheets.includes(named) && isBeyondSheets(named)) return { kind: "elsewhere" };
  const home = named === undefined ? sheet : book.sheets.find((one) => one.toLowerCase() === named.toLowerCase());
  if (home === undefined) return { kind: "lostSheet", sheet: named ?? "" };
  if ("name" in read) return namedReferent(read.name, home, book, depth);
  const { top, left, bottom, right } = read.range;
  const [row, column] = [top ?? 0, left ?? 0];
  return { kind: "area", area: { sheet: home, row, column, rows: (bottom ?? SHEET_ROWS - 1) - row + 1, columns: (right ?? SHEET_COLUMNS - 1) - column + 1 } };
}

/** `A1.:.B9` leaves out blank rows and columns: how many, only Excel knows. */
const isTrimmed = (reference: string): boolean => /\.:|:\./.test(reference.slice(reference.lastIndexOf("!") + 1));

/** Several sheets at once, or a file: no sheet's name has these signs, and hardly one ends like a workbook's. */
export const isBeyondSheets = (named: string): boolean => /[:\\/*?]|\.(?:xl[a-z]{1,3}|ods|csv)$/i.test(named);

function namedReferent(name: string, sheet: string, book: Book, depth: number): Referent {
  const wanted = name.toLowerCase();
  const known = book.names.filter((one) => one.name.toLowerCase() === wanted);
  const found = known.find((one) => one.sheet === sheet) ?? known.find((one) => one.sheet === undefined);
  if (!book.namedSheets.includes(sheet) && found?.sheet !== sheet) return { kind: "unreadNames", sheet };
  const expression = found && parseFormula(found.formula);
  if (!found || !expression) return { kind: "unknownName", name };
  if (isReferenceNode(expression)) return referentOf(expression.value, found.sheet ?? sheet, book, depth + 1);
  return { kind: "formula", name, expression, sheet: found.sheet ?? sheet };
}

/** Everything a formula refers to, in its order, also by way of names: what a name stands for once, even where names lead to themselves. */
export function referentsIn(expression: Expression, sheet: string, book: Book, followed: Set<string> = new Set()): readonly Referent[] {
  return allParts(expression).filter(isReferenceNode).flatMap((node) => {
    const referent = referentOf(node.value, sheet, book);
    if (referent.kind !== "formula" || followed.has(nameKey(referent))) return [referent];
    followed.add(nameKey(referent));
    return [referent, ...referentsIn(referent.expression, referent.sheet, book, followed)];
  });
}

/** Names differ by the sheet that they are read in. */
export const nameKey = ({ name, sheet }: Extract<Referent, { kind: "formula" }>): string => `${sheet}!${name.toLowerCase()}`;
