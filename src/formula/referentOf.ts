import { isReferenceNode, parseA1Ref, type UnaryExpression } from "@borgar/fx";
import { SHEET_COLUMNS, SHEET_ROWS } from "./address";
import { samePlace, type Area, type CellReading, type Place } from "./CellReading";
import { tableArea, tableNamed, tableReferenceIn, type TableReference } from "./tableArea";
import { allParts, parseFormula, type Expression } from "./parseFormula";

/** What a reference in a formula leads to. */
export type Referent =
  | { kind: "area"; area: Area }
  /** A name that stands for a value or a formula. */
  | { kind: "formula"; name: string; expression: Expression; sheet: string }
  | { kind: "unknownName"; name: string }
  | { kind: "lostSheet"; sheet: string }
  /** A sheet whose names were not read yet. */
  | { kind: "unreadNames"; sheet: string }
  /** A table that was not read yet; without a name the one that the formula stands in. */
  | { kind: "unreadTable"; table: string }
  /** Another workbook, several sheets at once: only Excel knows. */
  | { kind: "elsewhere" };

export type Book = Pick<CellReading, "names" | "sheets" | "namedSheets" | "tables" | "spills">;

/** Names may lead to names; a chain longer than this leads in a circle. */
const LONGEST_CHAIN = 20;

/**
 * What a reference means in a formula of a sheet: the sheet's own names come before the workbook's.
 *
 * @param from  where the formula stands, which tells the row and the table of `[@Revenue]`
 */
export function referentOf(reference: string, sheet: string, book: Book, from?: Place, depth = 0): Referent {
  const inTable = tableReferenceIn(reference);
  if (inTable) return tableReferent(inTable, book, from);
  const read = parseA1Ref(reference);
  if (!read || reference.includes("[") || isTrimmed(reference) || depth > LONGEST_CHAIN) return { kind: "elsewhere" };
  const [named] = read.context ?? [];
  if (named !== undefined && !book.sheets.includes(named) && isBeyondSheets(named)) return { kind: "elsewhere" };
  const home = named === undefined ? sheet : book.sheets.find((one) => one.toLowerCase() === named.toLowerCase());
  if (home === undefined) return { kind: "lostSheet", sheet: named ?? "" };
  if ("name" in read) return namedReferent(read.name, home, book, from, depth);
  const { top, left, bottom, right } = read.range;
  const [row, column] = [top ?? 0, left ?? 0];
  return {
    kind: "area",
    area: {
      sheet: home,
      row,
      column,
      rows: (bottom ?? SHEET_ROWS - 1) - row + 1,
      columns: (right ?? SHEET_COLUMNS - 1) - column + 1,
    },
  };
}

/** `A1.:.B9` leaves out blank rows and columns: how many, only Excel knows. */
const isTrimmed = (reference: string): boolean => /\.:|:\./.test(reference.slice(reference.lastIndexOf("!") + 1));

/** Several sheets at once, or a file: no sheet's name has these signs, and hardly one ends like a workbook's. */
export const isBeyondSheets = (named: string): boolean => /[:\\/*?]|\.(?:xl[a-z]{1,3}|ods|csv)$/i.test(named);

/** A column that the table does not have is Excel's to refuse. */
function tableReferent(reference: TableReference, { tables }: Book, from: Place | undefined): Referent {
  const table = tableNamed(reference.table, tables, from);
  if (!table) return { kind: "unreadTable", table: reference.table };
  const area = tableArea(reference, table, from);
  return area ? { kind: "area", area } : { kind: "elsewhere" };
}

function namedReferent(name: string, sheet: string, book: Book, from: Place | undefined, depth: number): Referent {
  const table = tableNamed(name, book.tables, from);
  if (table) return tableReferent({ table: name, columns: [], sections: [] }, book, from);
  const wanted = name.toLowerCase();
  const known = book.names.filter((one) => one.name.toLowerCase() === wanted);
  const found = known.find((one) => one.sheet === sheet) ?? known.find((one) => one.sheet === undefined);
  if (!book.namedSheets.includes(sheet) && found?.sheet !== sheet) return { kind: "unreadNames", sheet };
  const expression = found && parseFormula(found.formula);
  if (!found || !expression) return { kind: "unknownName", name };
  if (isReferenceNode(expression)) return referentOf(expression.value, found.sheet ?? sheet, book, from, depth + 1);
  return { kind: "formula", name, expression, sheet: found.sheet ?? sheet };
}

/**
 * Everything a formula refers to, in its order, also by way of names: what a name stands for once, even where names
 * lead to themselves.
 */
export function referentsIn(
  expression: Expression,
  sheet: string,
  book: Book,
  from?: Place,
  followed: Set<string> = new Set(),
): readonly Referent[] {
  return allParts(expression)
    .filter((part) => isReferenceNode(part) || isSpill(part))
    .flatMap((part): readonly Referent[] => {
      if (!isReferenceNode(part)) return spillReferents(part, sheet, book, from);
      const referent = referentOf(part.value, sheet, book, from);
      if (referent.kind !== "formula" || followed.has(nameKey(referent))) return [referent];
      followed.add(nameKey(referent));
      return [referent, ...referentsIn(referent.expression, referent.sheet, book, from, followed)];
    });
}

/** Names differ by the sheet that they are read in. */
export const nameKey = ({ name, sheet }: Extract<Referent, { kind: "formula" }>): string =>
  `${sheet}!${name.toLowerCase()}`;

/** `A1#`: what the formula of A1 fills. */
export const isSpill = (part: Expression): part is UnaryExpression =>
  part.type === "UnaryExpression" && part.operator === "#";

/** The first cell of what is meant by `A1#`. */
export function spillAnchor(
  { arguments: [operand] }: UnaryExpression,
  sheet: string,
  book: Book,
  from?: Place,
): Place | undefined {
  const referent = operand && isReferenceNode(operand) ? referentOf(operand.value, sheet, book, from) : undefined;
  return referent?.kind === "area" ? referent.area : undefined;
}

function spillReferents(part: Expression, sheet: string, book: Book, from: Place | undefined): readonly Referent[] {
  const anchor = isSpill(part) ? spillAnchor(part, sheet, book, from) : undefined;
  const area = anchor && book.spills.find((one) => samePlace(one, anchor));
  return area ? [{ kind: "area", area }] : [];
}
