import { CoreError } from "../../core/CoreError";
import { orderProblems } from "../../vocabulary/orderProblems";
import type { Report } from "../../workers/Job";
import { joinTable, type JoinTable } from "./clean/joinTable";
import { linesFor } from "./clean/linesFor";
import { OrderBook } from "./clean/OrderBook";
import { productLabels } from "./clean/productLabels";
import { rowColumns } from "./clean/rowColumns";
import type { OrderReport } from "./OrderReport";
import type { JoinsWanted, OpenedOrders, OrdersToOpen, OrdersToPrepare, RowColumns, RowsWanted } from "./OrderSession";
import { prepareOrders, type Prepared } from "./prepareOrders";
import type { LineLabels, PreparedOrders } from "./PreparedOrders";
import { readRawLines } from "./read/readRawLines";

interface Session {
  book: OrderBook;
  last?: Prepared;
}

/** The orders that are open, by their numbers: their lines are many, and stay where they were read. */
const sessions = new Map<number, Session>();
let count = 0;

/** @throws {OrderFileProblem} which names the file that is not read */
export async function openSession(source: OrdersToOpen, report: Report = () => undefined): Promise<OpenedOrders> {
  const raw = "lines" in source ? source.lines : await readRawLines(source, report);
  const book = new OrderBook(raw);
  sessions.set(++count, { book });
  return { session: count, rows: book.rows, blank: book.rows - book.length };
}

export function prepareSession({ session, choices }: OrdersToPrepare, report: Report = () => undefined): OrderReport {
  const open = sessionOf(session);
  open.last = prepareOrders(open.book, choices, report);
  report(1);
  return open.last.prepared.report;
}

/** What was prepared last in a session. */
export function preparedIn(session: number): PreparedOrders {
  return lastOf(session).prepared;
}

/** What was bought, line by line. It is made when it is asked for: products are many, and few sheets ask for them. */
export const productsIn = (session: number): LineLabels | undefined =>
  productLabels(sessionOf(session).book, lastOf(session).judged);

export function rowsInSession({ session, reason }: RowsWanted): RowColumns {
  const { book } = sessionOf(session);
  const { judged, prepared } = lastOf(session);
  return rowColumns(book, linesFor(book, judged, reason), prepared.choices.customerBy);
}

export const joinsInSession = ({ session, customerBy, rows }: JoinsWanted): JoinTable =>
  joinTable(sessionOf(session).book.customers(customerBy).words, rows);

export function closeSession({ session }: { session: number }): void {
  sessions.delete(session);
}

function lastOf(session: number): Prepared {
  const { last } = sessionOf(session);
  if (!last) throw new CoreError("value", orderProblems.notOpen);
  return last;
}

/** @throws {CoreError} where it was released, or went with its worker */
function sessionOf(session: number): Session {
  const open = sessions.get(session);
  if (!open) throw new CoreError("value", orderProblems.notOpen);
  return open;
}
