import { CURRENCY_CODES } from "../../../vocabulary/currencyCodes";
import { wordsOf } from "../../columns/wordsOf";
import { currencyBeside, currencyOf } from "../../lines/currencyOf";
import type { CellsOf } from "./habitsOf";

const CODES = CURRENCY_CODES.split("|");
const SIGN = /[€£¥₹$]/;

/** Codes of currencies, the most frequent first: of their column, beside amounts, or in the amount's title. */
export function currenciesIn(cellsOf: CellsOf, amountTitle: string): string[] {
  const column = texts(cellsOf("currency")).map(currencyOf);
  const beside = texts(cellsOf("amount") ?? cellsOf("unitPrice")).flatMap((text) => currencyBeside(text) ?? []);
  const found = column.length > 0 ? column : beside;
  const counts = new Map<string, number>();
  for (const code of found) counts.set(code, (counts.get(code) ?? 0) + 1);
  if (counts.size > 0) return [...counts].sort(([, a], [, b]) => b - a).map(([code]) => code);
  const [sign] = SIGN.exec(amountTitle) ?? [];
  const code = sign ?? wordsOf(amountTitle).find((word) => CODES.includes(word.toUpperCase()));
  return code === undefined ? [] : [currencyOf(code)];
}

const texts = (cells: ReturnType<CellsOf> = []): string[] =>
  cells.filter((cell) => typeof cell === "string").filter((cell) => cell.trim() !== "");
