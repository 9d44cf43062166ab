import { LEFT_OUT_IDS, type LeftOutId } from "../../../vocabulary/orderFindings";
import { NO_DAY } from "../../text/DayField";
import type { OrderChoices } from "../OrderChoices";
import type { OrderBook } from "./OrderBook";

/** Of each line, why it is left out: a place among LEFT_OUT_IDS; -1 where it is used. */
export type LineReasons = Int8Array;
export const USED = -1;
const placeOf = (id: LeftOutId): number => LEFT_OUT_IDS.indexOf(id);
const [OTHER_SOURCE, NO_DATE, FUTURE, OTHER_CURRENCY, NO_CUSTOMER, NO_AMOUNT, MORE_LINES, REPEATED] = (
  ["otherSource", "noDate", "future", "otherCurrency", "noCustomer", "noAmount", "moreLines", "repeatedTotal"] as const
).map(placeOf) as [number, number, number, number, number, number, number, number];

/** Is the amount of such a line that of its order, which stands on another one? */
export const isPartOfTotal = (reason: number): boolean => reason === MORE_LINES || reason === REPEATED;

/** Lines with what their orders say once on each of them; -1 where nothing stands. */
export interface LinesToJudge {
  customers: Int32Array;
  days: Int32Array;
  statuses: Int32Array | undefined;
  currencies: Int32Array | undefined;
  /** 1 for each part of an order that counts in another source. */
  isLost: Uint8Array | undefined;
}

/** @param rates  of each currency, what one of it is worth; NaN where nobody knows */
export function lineReasons(
  book: OrderBook,
  lines: LinesToJudge,
  choices: OrderChoices,
  rates: Float64Array,
): LineReasons {
  const reasons = new Int8Array(book.length).fill(USED);
  const parts = book.parts?.ofLine;
  const ofStatus = leftOutOf(book.statusKinds, choices.leftOut.statuses);
  // where amounts are those of orders, no line is worth its product
  const products = choices.amounts === "line" ? book.raw.texts.product?.ofLine : undefined;
  const ofProduct = leftOutOf(book.productKinds, choices.leftOut.products);
  const { customers, days, statuses, currencies, isLost } = lines;
  for (let line = 0; line < reasons.length; line++) {
    const part = parts ? parts[line]! : -1;
    const status = statuses ? statuses[line]! : -1;
    const product = products ? products[line]! : -1;
    const currency = currencies ? currencies[line]! : -1;
    if (part >= 0 && isLost?.[part] === 1) reasons[line] = OTHER_SOURCE;
    else if (days[line] === NO_DAY) reasons[line] = NO_DATE;
    else if (days[line]! > choices.today) reasons[line] = FUTURE;
    else if (status >= 0 && ofStatus[status] !== USED) reasons[line] = ofStatus[status]!;
    else if (product >= 0 && ofProduct[product] !== USED) reasons[line] = ofProduct[product]!;
    else if (currency >= 0 && Number.isNaN(rates[currency])) reasons[line] = OTHER_CURRENCY;
    else if (customers[line]! < 0) reasons[line] = NO_CUSTOMER;
  }
  judgeAmounts(book, choices, reasons);
  return reasons;
}

function leftOutOf<Id extends LeftOutId>(kinds: readonly (Id | undefined)[], leftOut: readonly Id[]): Int8Array {
  return Int8Array.from(kinds, (kind) => (kind !== undefined && leftOut.includes(kind) ? placeOf(kind) : USED));
}

/** Only what is left may carry the total of its order: it stands on the first of these lines. */
function judgeAmounts(book: OrderBook, { amounts: by }: OrderChoices, reasons: LineReasons): void {
  const { amounts, parts } = book;
  const isOdd = book.odd("amounts");
  const totals = by !== "line" && parts ? firstAmounts(amounts, parts.ofLine, parts.count, reasons) : undefined;
  const seen = by === "repeated" && parts ? new Uint8Array(parts.count) : undefined;
  for (let line = 0; line < reasons.length; line++) {
    if (reasons[line] !== USED) continue;
    const part = parts ? parts.ofLine[line]! : -1;
    const amount = amounts[line]!;
    if (amount !== amount) {
      const hasTotal = part >= 0 && totals !== undefined && !Number.isNaN(totals[part]);
      reasons[line] = hasTotal && isOdd[line] === 0 ? MORE_LINES : NO_AMOUNT;
    } else if (seen && part >= 0 && amount === totals![part]) {
      if (seen[part] === 1) reasons[line] = REPEATED;
      seen[part] = 1;
    }
  }
}

/** Of each part of an order, the first amount on a line that is used. */
function firstAmounts(amounts: Float64Array, parts: Int32Array, count: number, reasons: LineReasons): Float64Array {
  const first = new Float64Array(count).fill(NaN);
  for (let line = 0; line < parts.length; line++) {
    const part = parts[line]!;
    if (part >= 0 && reasons[line] === USED && Number.isNaN(first[part])) first[part] = amounts[line]!;
  }
  return first;
}
