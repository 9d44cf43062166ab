import { isCallNode } from "@borgar/fx";
import { cellAddress, readAddress, splitSheet, type CellAt } from "../../formula/address";
import { functionNameOf, parseFormula, partsOf, type Expression } from "../../formula/parseFormula";

/** Of formulas that are looked at closely: longer ones take longer than their length. */
const LONGEST = 512;
/** Functions of one value, whose result for a range is as many. */
const OF_ONE =
  "ABS INT ROUND ROUNDUP ROUNDDOWN TRUNC SIGN SQRT EXP LN LOG LOG10 MOD POWER LEN LEFT RIGHT MID UPPER LOWER PROPER " +
  "TRIM CLEAN VALUE TEXT CODE CHAR SUBSTITUTE SEARCH FIND EXACT YEAR MONTH DAY HOUR MINUTE SECOND WEEKDAY ISNUMBER " +
  "ISTEXT ISBLANK ISERROR ISERR ISNA ISLOGICAL NOT";
const TAKES_ONE = new Set(OF_ONE.split(" "));
/** Inside these, operators work on whole ranges by themselves; inside the add-in's as well. */
const TAKES_MANY = new Set("SUMPRODUCT LOOKUP INDEX MMULT MDETERM MINVERSE FREQUENCY AGGREGATE".split(" "));
/** Operators that make a reference of references. */
const OF_REFERENCES = new Set([":", " ", ","]);
/** A range beside an operator, or as the first of a function of one value: most formulas need no closer look. */
const AFTER = String.raw`(?::\$?[A-Z]{0,3}\$?\d{0,7}|\])\)*\s*[-+*/^&=<>]`;
const BEFORE = String.raw`(?:[-+*/^&=<>]|\b(?:${OF_ONE.replaceAll(" ", "|")})\(|,)\s*\(*(?:[^(),;]{0,70}!)?(?:\$?[A-Z]{0,3}\$?\d{0,7}:|[^(),;]{0,255}\[)`;
const HINT = new RegExp(`${AFTER}|${BEFORE}`, "i");

/** Only then is a closer look worth its time. */
export const mayNeedArray = (formula: string): boolean =>
  formula.length <= LONGEST && HINT.test(formula.replace(/"(?:[^"]|"")*"/g, '""'));

/**
 * Does a formula work on whole ranges where one value is asked for, as in `=SUM(A1:A9*B1:B9)`? Files must say so: else
 * Excel takes one cell of each range, the one beside the formula.
 */
export const needsArray = (formula: string): boolean => rangesOf(formula).length > 0;

/** The same formula where a file does not say so: with the cell beside it in the place of each such range. */
export function besideCell(formula: string, at: CellAt): string {
  return rangesOf(formula).reduceRight((text, { loc, value }) => {
    const cell = loc && cellBeside(value, at);
    return cell ? text.slice(0, loc[0]) + cell + text.slice(loc[1]) : text;
  }, formula);
}

type Range = Expression & { type: "ReferenceIdentifier" };

/** In their order. */
function rangesOf(formula: string): Range[] {
  if (!mayNeedArray(formula)) return [];
  const expression = parseFormula(formula);
  return expression ? operandsOf(expression, false) : [];
}

/** @param isTaken  inside of a function that takes ranges as they are */
function operandsOf(part: Expression, isTaken: boolean): Range[] {
  const name = isCallNode(part) ? (functionNameOf(part) ?? "") : "";
  // IF chooses by one condition, wherever it stands
  const takesMany = name !== "IF" && (isTaken || TAKES_MANY.has(name) || name.startsWith("CLV."));
  const asksOne = isOperation(part) || TAKES_ONE.has(name);
  return partsOf(part).flatMap((below) =>
    isRange(below) ? (asksOne && !takesMany ? [below] : []) : operandsOf(below, takesMany),
  );
}

const isOperation = (part: Expression): boolean =>
  (part.type === "BinaryExpression" && !OF_REFERENCES.has(part.operator)) ||
  (part.type === "UnaryExpression" && part.operator !== "@");

const isRange = (part: Expression): part is Range =>
  part.type === "ReferenceIdentifier" &&
  (part.kind === "table" ? !/\[@|#this row/i.test(part.value) : part.value.includes(":"));

/** Of one row or one column, the cell in the column or the row of the formula; of a table, as it is. */
function cellBeside(range: string, { row, column }: CellAt): string | undefined {
  const area = readAddress(range);
  if (!area) return undefined;
  const isBeside =
    area.columns === 1
      ? row >= area.row && row < area.row + area.rows
      : area.rows === 1 && column >= area.column && column < area.column + area.columns;
  const sheet = range.slice(0, range.length - splitSheet(range).local.length);
  if (!isBeside) return "#VALUE!";
  return sheet + cellAddress(area.columns === 1 ? { row, column: area.column } : { row: area.row, column });
}
