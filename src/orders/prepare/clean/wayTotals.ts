import { LEFT_OUT_IDS } from "../../../vocabulary/orderFindings";
import type { OrderReport } from "../OrderReport";
import type { JudgedLines } from "./JudgedLines";
import { isPartOfTotal, USED } from "./lineReasons";
import type { OrderBook } from "./OrderBook";
import { tally } from "./tally";

const NO_AMOUNT = LEFT_OUT_IDS.indexOf("noAmount");

/** What is used if amounts stand in one way or another: of the lines that nothing but their amount speaks against. */
export function wayTotals(book: OrderBook, { reasons }: JudgedLines): OrderReport["totals"] {
  const { raw, parts, amounts, wholeAmounts, wholeProducts } = book;
  const found: OrderReport["totals"] = [];
  const isMeant = (line: number): boolean =>
    reasons[line] === USED || reasons[line] === NO_AMOUNT || isPartOfTotal(reasons[line]!);
  const add = (by: OrderReport["totals"][number]["by"], whole: typeof wholeAmounts, is = isMeant): void => {
    const [used] = tally(whole, book.length, 1, (line) => (is(line) ? 0 : -1));
    found.push({ by, used: used!.amount });
  };
  if (raw.figures.amount) add("line", wholeAmounts);
  if (raw.figures.amount && parts) {
    const first = new Float64Array(parts.count).fill(NaN);
    add("repeated", wholeAmounts, (line) => {
      const part = parts.ofLine[line]!;
      if (!isMeant(line) || part < 0) return isMeant(line);
      const isRepeated = amounts[line] === first[part];
      if (Number.isNaN(first[part])) first[part] = amounts[line]!;
      return !isRepeated;
    });
  }
  if (wholeProducts) add("product", wholeProducts);
  return found;
}
