import type { OrderLines } from "../../core/customers/OrderLines";
import type { Report } from "../../workers/Job";
import { currencyRates } from "./clean/currencyRates";
import { FilledLines } from "./clean/FilledLines";
import { joinedCustomers } from "./clean/joinedCustomers";
import { lineCosts } from "./clean/lineCosts";
import type { JudgedLines } from "./clean/JudgedLines";
import { lineReasons, USED, type LineReasons } from "./clean/lineReasons";
import { lostParts } from "./clean/lostParts";
import type { OrderBook } from "./clean/OrderBook";
import { orderReport } from "./clean/orderReport";
import { usedAmounts, type UsedAmounts } from "./clean/usedAmounts";
import type { OrderChoices } from "./OrderChoices";
import type { LineLabels, PreparedOrders } from "./PreparedOrders";
import type { Words } from "./RawLines";

export interface Prepared {
  judged: JudgedLines;
  prepared: PreparedOrders;
}

/**
 * Makes order lines of all lines of a source, by choices; nothing is dropped without a reason in the report.
 *
 * @param report  told the share of the work that is done
 */
export function prepareOrders(book: OrderBook, choices: OrderChoices, report: Report = () => undefined): Prepared {
  const fill = new FilledLines(book.parts);
  const oddDays = book.odd("days");
  const labelled = (words: Words | undefined): Int32Array | undefined => words && fill.filled(words.ofLine);
  const written = book.customers(choices.customerBy);
  const customers = fill.filled(written.ofLine);
  const days = fill.filled(book.raw.days, (line) => oddDays[line] === 0);
  const joined = joinedCustomers(book, written, choices);
  const currencies = labelled(book.currencies);
  const rates = currencyRates(book.currencies, choices);
  const ofCustomer = customers.map((word) => (word < 0 ? word : joined.ofWord[word]!));
  const lost =
    book.parts && choices.numbersApart !== true
      ? lostParts(book.raw, book.parts, ofCustomer, choices.sources)
      : undefined;
  const statuses = labelled(book.statuses);
  const lines = { customers, days, statuses, currencies, isLost: lost?.isLost };
  const reasons = lineReasons(book, lines, choices, rates.rates);
  const used = usedLines(reasons);
  report(0.3);
  const duplicates = book.duplicates(used);
  report(0.6);
  const worth = currencies && inUsed(used, (line) => (currencies[line]! < 0 ? 1 : rates.rates[currencies[line]!]!));
  const amounts = usedAmounts(
    inUsed(used, (line) => book.amounts[line]!),
    worth,
    choices.vat,
  );
  const costs = lineCosts(book, reasons, choices.costs);
  const judged: JudgedLines = {
    reasons,
    used,
    duplicates,
    customers,
    days,
    statuses,
    currencies,
    joined,
    filled: fill.count,
    lost,
    rates,
  };
  const orderLines = linesOf(book, judged, ofCustomer, amounts, choices);
  const [segments, channels] = (["segment", "channel"] as const).map((role) => {
    const words = book.labels(role);
    return words && labelsOf(used, words, fill.filled(words.ofLine));
  });
  report(0.8);
  return {
    judged,
    prepared: {
      lines: orderLines,
      ...(segments ? { segments } : {}),
      ...(channels ? { channels } : {}),
      ...(costs ? { costs: inUsed(used, (line, place) => costs.costs[line]! * (worth ? worth[place]! : 1)) } : {}),
      report: orderReport(book, judged, {
        choices,
        lines: orderLines,
        net: amounts.net,
        withoutCost: costs?.without,
        segments,
        channels,
      }),
      choices,
    },
  };
}

function usedLines(reasons: LineReasons): Int32Array {
  const used = new Int32Array(reasons.reduce((count, reason) => (reason === USED ? count + 1 : count), 0));
  for (let line = 0, place = 0; line < reasons.length; line++) if (reasons[line] === USED) used[place++] = line;
  return used;
}

function inUsed(used: Int32Array, value: (line: number, place: number) => number): Float64Array {
  const values = new Float64Array(used.length);
  for (let place = 0; place < used.length; place++) values[place] = value(used[place]!, place);
  return values;
}

function linesOf(
  book: OrderBook,
  { used, days, joined }: JudgedLines,
  customers: Int32Array,
  { amounts }: UsedAmounts,
  { numbersApart }: OrderChoices,
): OrderLines {
  const orders = numbersApart === true ? book.parts?.ofLine : book.orders?.ofLine;
  const places = new Int32Array(joined.ids.length).fill(-1);
  const ids: string[] = [];
  return {
    customers: used.map((line) => {
      const customer = customers[line]!;
      if (places[customer]! < 0) places[customer] = ids.push(joined.ids[customer]!) - 1;
      return places[customer]!;
    }),
    ids,
    days: used.map((line) => days[line]!),
    amounts,
    ...(orders ? { orders: used.map((line) => orders[line]!) } : {}),
  };
}

const labelsOf = (used: Int32Array, { words }: Words, ofLine: Int32Array): LineLabels => ({
  labels: words,
  ofLine: used.map((line) => ofLine[line]!),
});
