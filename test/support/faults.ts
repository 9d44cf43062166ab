import { rfmSegments } from "../../src/vocabulary/rfmSegments";
import { terms } from "../../src/vocabulary/terms";
import { CellError } from "./functions";

/** Every class of thing that may stand in a cell, or be handed over in its place. */
const errorValue = (basicValue: string, errorType: string): object => ({
  type: "Error",
  basicType: "Error",
  basicValue,
  errorType,
});
export const BAD: Record<string, unknown> = {
  undefined: undefined,
  null: null,
  "empty text": "",
  spaces: " \u00a0 ",
  text: "abc",
  "long text": "x".repeat(40_000),
  formula: "=1+1",
  markup: "<b>1</b>",
  "ambiguous thousands": "1,234",
  "ambiguous decimals": "1.234 €",
  "wrong groups": "12,34,56",
  "two numbers": "1 2",
  date: "2026-01-31",
  "huge text": "1e999",
  true: true,
  false: false,
  negative: -1,
  "barely negative": -5e-324,
  "negative zero": -0,
  zero: 0,
  fraction: 0.5,
  "above one": 1.4,
  ten: 10,
  tiny: 5e-324,
  huge: 1.7976931348623157e308,
  "not a number": NaN,
  infinite: Infinity,
  "minus infinite": -Infinity,
  "error as text": "#N/A",
  "error as object": errorValue("#DIV/0!", "Div0"),
  "reference error": errorValue("#REF!", "Ref"),
  "name error": errorValue("#NAME?", "Name"),
  "busy error": errorValue("#BUSY!", "Busy"),
  "error without text": { type: "Error", errorType: "Num" },
  "error of the runtime": new CellError("#NULL!"),
  "unreturnable error of the runtime": new CellError("#REF!"),
  "formatted text": { type: "FormattedNumber", basicValue: "abc", numberFormat: "0" },
  "entity without number": { type: "Entity", basicType: "Error", basicValue: "#VALUE!", text: "A" },
  "object without value": {},
  "nested entity": { basicValue: { basicValue: 1 } },
  array: [1],
  "date object": new Date(0),
  symbol: Symbol("s"),
  bigint: 10n,
  function: () => 1,
};
const RETURNED = ["#VALUE!", "#N/A", "#DIV/0!", "#NUM!", "#NULL!"];
const PASSED_ON = ["#REF!", "#NAME?", "#BUSY!"];

const LEVERS = ["aov", "purchase_frequency", "margin_rate", "churn_rate"];

/** Results of which some cells have no figure. */
const MAY_BE_BLANK = [
  "value_tier",
  "value",
  "monetary_value",
  "churn_rate",
  "nrr",
  "cac",
  "cohort_value",
  "cohort_survivors",
  "decile",
  "next_order",
  "group_actual",
];
const NAMED = ["customer", "segment"];

/** What Excel shows of a figure. The largest numbers have 17, as they would round to none. */
const MOST_DIGITS = 15;
const figuresOf = (sentence: string): string[] =>
  (sentence.match(/\d[\d.]*(?:e[+-]?\d+)?/g) ?? []).filter((figure) => !/e\+308$/.test(figure));
const digitsOf = (figure: string): number =>
  figure
    .replace(/e.*$/, "")
    .replace(/\./g, "")
    .replace(/^0+|0+$/g, "").length;

/** What is wrong with a cell of a result; undefined when nothing is. */
function fault(cell: unknown, keys: readonly string[]): string | undefined {
  if (typeof cell === "number")
    return Number.isFinite(cell) && !Object.is(cell, -0) ? undefined : `${Object.is(cell, -0) ? "-0" : cell}`;
  if (typeof cell === "string") return keys.includes(cell) ? undefined : `text ${cell}`;
  if (cell instanceof CellError) {
    if (!RETURNED.includes(cell.code)) return `error ${cell.code}`;
    if (["#VALUE!", "#N/A"].includes(cell.code) && !/^\S.{10,}\.$/su.test(cell.message ?? ""))
      return `sentence "${cell.message}"`;
    // what the user typed is quoted, and may be anything
    const own = (cell.message ?? "").replace(/“[^”]*”/gu, "");
    return /undefined|NaN|Infinity|\[object|Internal/.test(own) ||
      figuresOf(own).some((figure) => digitsOf(figure) > MOST_DIGITS)
      ? `sentence "${cell.message}"`
      : undefined;
  }
  const passed =
    (cell as { type?: string; basicValue?: string } | null)?.type === "Error" &&
    PASSED_ON.includes((cell as { basicValue: string }).basicValue);
  return passed ? undefined : `a ${typeof cell}`;
}

/**
 * What is wrong with a result: it must be a rectangle of finite numbers, of the keys that were declared, and of errors
 * with their sentences.
 *
 * @param returns  the terms that the function returns; a table begins with them
 */
export function faults(result: unknown[][], returns: readonly string[]): string[] {
  const keys = [...returns, ...LEVERS, ...(returns.some((id) => MAY_BE_BLANK.includes(id)) ? [""] : [])];
  if (returns.includes("key")) keys.push(...Object.keys(terms));
  if (returns.includes("rfm_segment")) keys.push(...Object.keys(rfmSegments));
  if (returns.includes("segment")) keys.push("all_segments", "no_segment");
  if (
    !Array.isArray(result) ||
    !result.length ||
    !result.every((row) => Array.isArray(row) && row.length === result[0]!.length)
  )
    return ["no rectangle"];
  // what people call a customer or a segment is theirs
  const isNamed = (cell: unknown, column: number): boolean =>
    NAMED.includes(returns[column] ?? "") && typeof cell === "string" && cell !== "";
  return result
    .flatMap((row) => row.filter((cell, column) => !isNamed(cell, column)))
    .map((cell) => fault(cell, keys))
    .filter((found) => found !== undefined);
}
