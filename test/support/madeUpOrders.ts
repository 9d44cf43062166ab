import type { OrderLines } from "../../src/core/customers/OrderLines";
import type { OrdersUsed } from "../../src/orders/tables/makeOrderTables";
import { serialOf } from "../../src/vocabulary/calendar";
import { orderLines } from "./orderLines";

const CHANNELS = ["Referral", "Stores", "Search", "Social ads", "Marketplace"];
const [FIRST, LAST] = [serialOf([2023, 1, 2]), serialOf([2025, 12, 31])];

/** Numbers from 0 to 1, the same ones for the same seed. */
function chances(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Three years of a shop that never was: some customers come often, some once, some give things back. */
export function madeUpOrders(customers: number): OrdersUsed {
  const chance = chances(2025);
  const wait = (mean: number): number => Math.ceil(-Math.log(1 - chance()) * mean);
  const lines: [customer: string, day: number, amount: number, order: string][] = [];
  const channels: number[] = [];
  const add = (customer: number, day: number, amount: number, channel: number): void => {
    lines.push([String(10_000 + customer), day, Math.round(amount * 100) / 100, String(lines.length)]);
    channels.push(channel);
  };
  for (let customer = 0; customer < customers; customer++) {
    const [rhythm, channel] = [20 + wait(60), Math.floor(chance() * CHANNELS.length)];
    let day = FIRST + Math.floor(chance() * (LAST - FIRST + 1));
    const end = Math.min(LAST, day + wait(320));
    for (; day <= end; day += wait(rhythm)) {
      add(customer, day, 15 + chance() * 60, channel);
      if (chance() < 0.04 && day + 5 <= LAST) add(customer, day + 5, -10 - chance() * 10, channel);
    }
  }
  return { lines: orderLines(lines), channels: { labels: CHANNELS, ofLine: Int32Array.from(channels) } };
}

/** The same with amounts by which customers differ: as they are made up, all spend alike, and no model says who spends what. */
export const spreadAmounts = (lines: OrderLines): OrderLines => ({
  ...lines,
  amounts: lines.amounts.map((amount, line) => Math.round(amount * (20 + ((lines.customers[line]! * 37) % 200))) / 100),
});
