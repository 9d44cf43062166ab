import type { Random } from "../../core/numerics/randomFrom";
import { dayOf } from "../../vocabulary/calendar";
import { demoEmail } from "./demoEmail";
import type { Channel } from "./DemoOrder";
import { COFFEES, type ProductId } from "./products";
import { season } from "./season";

export interface DemoCustomer {
  /** Of all customers, from 0. */
  place: number;
  number: string;
  email: string;
  channel: Channel;
  /** The day of the first order. */
  start: number;
  /** Days between two orders, on average. */
  pace: number;
  /** How likely an order is the last one. */
  leaves: number;
  favourites: readonly ProductId[];
}

/** New customers on a usual day, by year. */
const A_DAY: Readonly<Record<number, number>> = { 2023: 3, 2024: 3.5, 2025: 3.9 };
const BEFORE = 2.1;
const FIRST_NUMBER = 1001;
/** Customers by the way they come: shares, days between orders, and how likely an order is the last one. */
const CHANNELS: readonly { channel: Channel; share: number; pace: number; leaves: number }[] = [
  { channel: "marketplace", share: 0.2, pace: 110, leaves: 0.5 },
  { channel: "phone", share: 0.12, pace: 60, leaves: 0.16 },
  { channel: "web", share: 0.68, pace: 75, leaves: 0.3 },
];

/** Everybody who begins to buy from one day to another, in the order of their first days. */
export function demoCustomers(from: number, to: number, random: Random): DemoCustomer[] {
  const customers: DemoCustomer[] = [];
  for (let day = from; day <= to; day++) {
    const more = Math.floor((A_DAY[dayOf(day)![0]] ?? BEFORE) * season(day) + random());
    for (let i = 0; i < more; i++) customers.push(customer(customers.length, day, random));
  }
  return customers;
}

function customer(place: number, start: number, random: Random): DemoCustomer {
  const { channel, pace, leaves } = comesBy(random());
  return {
    place,
    number: String(FIRST_NUMBER + place).padStart(6, "0"),
    email: demoEmail(place),
    channel,
    start,
    // some buy every month, some twice a year
    pace: pace * (0.4 + 1.6 * random()),
    leaves: leaves * (0.4 + 1.2 * random()),
    favourites: [0, 1].map(() => COFFEES[Math.floor(random() * COFFEES.length)]!),
  };
}

function comesBy(chance: number): (typeof CHANNELS)[number] {
  let left = chance;
  return CHANNELS.find(({ share }) => (left -= share) < 0) ?? CHANNELS.at(-1)!;
}
