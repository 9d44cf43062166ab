import type { CostChoice } from "../OrderChoices";
import type { OrderBook } from "./OrderBook";
import { isPartOfTotal, USED, type LineReasons } from "./lineReasons";

export interface LineCosts {
  /** In the currency of each line. */
  costs: Float64Array;
  /** Used lines on which nothing stands. */
  without: number;
}

/** What lines cost. That of a line whose amount is the order's is on the line with the order's amount. */
export function lineCosts(book: OrderBook, reasons: LineReasons, chosen: readonly CostChoice[]): LineCosts | undefined {
  const columns = chosen.filter(({ column }) => book.raw.figures[column]);
  if (columns.length === 0) return undefined;
  const costs = new Float64Array(book.length);
  const isKnown = new Uint8Array(book.length);
  const carriers = carriersOf(book, reasons);
  for (const choice of columns) addCosts(book, choice, { costs, isKnown, carriers });
  let without = 0;
  for (let line = 0; line < reasons.length; line++) if (reasons[line] === USED && isKnown[line] === 0) without++;
  return { costs, without };
}

interface Adding {
  costs: Float64Array;
  isKnown: Uint8Array;
  carriers: Carriers;
}

function addCosts(book: OrderBook, { column, by, isPerUnit }: CostChoice, { costs, isKnown, carriers }: Adding): void {
  const figures = book.raw.figures[column]!;
  const quantity = isPerUnit ? book.raw.figures.quantity : undefined;
  const parts = book.parts?.ofLine;
  for (let line = 0; line < costs.length; line++) {
    const figure = figures[line]! * (quantity ? quantity[line]! : 1);
    const carrier = carriers.ofLine(line);
    if (figure !== figure || carrier < 0) continue;
    // the order's figure on each of its lines counts once
    if (by === "repeated" && parts && parts[line]! >= 0 && line !== carriers.first[parts[line]!]) continue;
    const cost = column === "discount" ? Math.abs(figure) * Math.sign(book.amounts[carrier]! || 1) : figure;
    costs[carrier]! += cost;
    isKnown[carrier] = 1;
  }
}

interface Carriers {
  /** Of each part of an order, its first line that is used. */
  first: Int32Array;
  /** The line on which the costs of a line count; -1 where they do not. */
  ofLine: (line: number) => number;
}

function carriersOf({ parts }: OrderBook, reasons: LineReasons): Carriers {
  const first = new Int32Array(parts?.count ?? 0).fill(-1);
  for (let line = 0; parts && line < reasons.length; line++) {
    const part = parts.ofLine[line]!;
    if (part >= 0 && reasons[line] === USED && first[part]! < 0) first[part] = line;
  }
  return {
    first,
    ofLine(line) {
      if (reasons[line] === USED) return line;
      const part = parts ? parts.ofLine[line]! : -1;
      return isPartOfTotal(reasons[line]!) && part >= 0 ? first[part]! : -1;
    },
  };
}
