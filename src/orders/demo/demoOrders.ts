import { randomFrom, type Random } from "../../core/numerics/randomFrom";
import { serialOf } from "../../vocabulary/calendar";
import { demoBasket, demoLine } from "./demoBasket";
import { demoCustomers, type DemoCustomer } from "./demoCustomers";
import type { DemoOrder } from "./DemoOrder";
import { EXTRAS } from "./products";
import { BUSIEST, isSaturday, season } from "./season";

const SEED = 20_230_101;
const [FIRST, LAST] = [serialOf([2023, 1, 1]), serialOf([2025, 12, 31])];
/** The shop is older than its export. */
const OPENED = FIRST - 420;
const HOUR = 3600;
/** Days on which a wrong year is typed into an order by phone. */
const SLIPS: readonly { from: number; typedYear: number }[] = [
  { from: serialOf([2024, 5, 13]), typedYear: 2042 },
  { from: serialOf([2025, 2, 11]), typedYear: 2052 },
];
const TESTS = [serialOf([2023, 1, 9]), serialOf([2023, 1, 9]), serialOf([2024, 3, 4]), serialOf([2025, 9, 1])];

/** Three years of orders of a shop that never was, in their order; the same ones at every call. */
export function demoOrders(): DemoOrder[] {
  const random = randomFrom(SEED);
  const orders = demoCustomers(OPENED, LAST, random).flatMap((customer) => ordersOf(customer, random));
  orders.push(...stallOrders(random), ...TESTS.map(testOrder));
  const sold = withSlips(inOrder(orders));
  return inOrder([...sold, ...creditNotes(sold, random)]);
}

const inOrder = (orders: readonly DemoOrder[]): DemoOrder[] =>
  [...orders].sort((a, b) => a.day - b.day || a.second - b.second);

function ordersOf(customer: DemoCustomer, random: Random): DemoOrder[] {
  const orders: DemoOrder[] = [];
  let [day, count] = [customer.start, 0];
  for (; day <= LAST; day = nextDay(day, customer.pace, random)) {
    if (day >= FIRST) orders.push(order(customer, day, count, random));
    count++;
    if (random() < customer.leaves) break;
  }
  return orders;
}

/** As long as chance will have it, and in busy times sooner. */
function nextDay(from: number, pace: number, random: Random): number {
  let day = from;
  do day += Math.max(1, Math.round((-Math.log(1 - random()) * pace) / BUSIEST));
  while (day <= LAST && random() * BUSIEST >= season(day));
  return day;
}

function order(customer: DemoCustomer, day: number, count: number, random: Random): DemoOrder {
  const { channel } = customer;
  const lines = demoBasket({ ...customer, day, isFirst: count === 0 }, random);
  const isCancelled = random() < 0.018;
  return {
    day,
    second: Math.floor((channel === "phone" ? 9 : 7) * HOUR + random() * (channel === "phone" ? 9 : 16) * HOUR),
    customer: typed(customer, count),
    email: customer.email,
    channel,
    status: isCancelled ? "cancelled" : "completed",
    shipping: isCancelled ? undefined : 420 + 10 * Math.floor(random() * 12) + 60 * lines.length,
    lines,
  };
}

/** On the phone a number is typed by hand: its zeros are lost now and then, or a space follows it. */
function typed({ channel, number, place }: DemoCustomer, count: number): string {
  if (channel !== "phone" || count !== 1 || place % 15 !== 4) return number;
  return place % 2 === 0 ? `${number} ` : String(Number(number));
}

/** On Saturdays the shop sells at a stall, where nobody is asked for a name. */
function stallOrders(random: Random): DemoOrder[] {
  const orders: DemoOrder[] = [];
  for (let day = FIRST; day <= LAST; day++) {
    const count = isSaturday(day) ? Math.floor(4 * season(day) + 2 * random()) : 0;
    for (let i = 0; i < count; i++)
      orders.push({
        day,
        second: Math.floor((8 + 5 * random()) * HOUR),
        customer: "",
        email: "",
        channel: "stall",
        status: "completed",
        shipping: undefined,
        lines: demoBasket({ channel: "stall", favourites: EXTRAS, day, isFirst: false }, random),
      });
  }
  return orders;
}

const testOrder = (day: number): DemoOrder => ({
  day,
  second: 8 * HOUR,
  customer: "009999",
  email: "test@example.com",
  channel: "web",
  status: "test",
  shipping: undefined,
  lines: [demoLine("test", 1, day)],
});

function withSlips(orders: readonly DemoOrder[]): DemoOrder[] {
  const slips = new Map(
    SLIPS.map(({ from, typedYear }) => [
      orders.findIndex(({ day, channel }) => day >= from && channel === "phone"),
      typedYear,
    ]),
  );
  return orders.map((one, place) => {
    const typedYear = slips.get(place);
    return typedYear === undefined ? one : { ...one, typedYear };
  });
}

/** Something of an order in thirty comes back, within weeks. */
function creditNotes(orders: readonly DemoOrder[], random: Random): DemoOrder[] {
  const returned = orders.filter(
    ({ channel, status, lines }) => channel !== "stall" && status === "completed" && lines[0]!.unitPrice > 0,
  );
  return returned.flatMap((credits): DemoOrder[] => {
    const [isReturned, day] = [random() < 0.033, credits.day + 3 + Math.floor(random() * 23)];
    if (!isReturned || day > LAST || credits.typedYear !== undefined) return [];
    const [line] = credits.lines as [DemoOrder["lines"][number]];
    const lines = [{ ...line, quantity: -line.quantity }];
    return [{ ...credits, day, second: 10 * HOUR + (credits.second % HOUR), shipping: undefined, lines, credits }];
  });
}
