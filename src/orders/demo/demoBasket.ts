import type { Random } from "../../core/numerics/randomFrom";
import { dayOf } from "../../vocabulary/calendar";
import type { Channel, DemoLine } from "./DemoOrder";
import { COFFEES, EQUIPMENT, EXTRAS, products, type ProductId } from "./products";

/** Prices and costs by year, beside those of the first; what is on a card or a parcel does not rise. */
const RISE: Readonly<Record<number, { price: number; cost: number }>> = {
  2023: { price: 1, cost: 1 },
  2024: { price: 1.05, cost: 1.06 },
  2025: { price: 1.09, cost: 1.13 },
};
const FIXED: readonly ProductId[] = ["giftCard", "postage", "sample", "test"];
const FREE_FROM = 3900;
const NOVEMBER = 11;

interface Basket {
  channel: Channel;
  favourites: readonly ProductId[];
  day: number;
  isFirst: boolean;
}

/** What somebody buys on a day. */
export function demoBasket(basket: Basket, random: Random): DemoLine[] {
  const lines = bought(basket, random).map(([product, quantity]) => demoLine(product, quantity, basket.day));
  // the same thing scanned twice
  if (random() < 0.006 && lines.length > 1) lines.push(lines.at(-1)!);
  const total = lines.reduce((all, { quantity, unitPrice }) => all + quantity * unitPrice, 0);
  const isSent = basket.channel === "web" || basket.channel === "phone";
  return isSent && total < FREE_FROM ? [...lines, demoLine("postage", 1, basket.day)] : lines;
}

export function demoLine(product: ProductId, quantity: number, day: number): DemoLine {
  const { price, cost } = products[product];
  const rise = FIXED.includes(product) ? RISE[2023]! : RISE[dayOf(day)![0]]!;
  // prices are in steps of ten cents
  return {
    product,
    quantity,
    unitPrice: Math.round((price * rise.price) / 10) * 10,
    unitCost: Math.round(cost * rise.cost),
  };
}

function bought({ channel, favourites, day, isFirst }: Basket, random: Random): [ProductId, number][] {
  const of = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  const isMarketplace = channel === "marketplace";
  const coffee = (): [ProductId, number] => [random() < 0.7 ? of(favourites) : of(COFFEES), few(random)];
  const basket = random() < (isFirst ? 0.1 : 0.04) ? [one(of(EQUIPMENT))] : [coffee()];
  const [other, count] = coffee();
  // nobody puts the same thing into a basket twice
  if (random() < (isMarketplace ? 0.1 : 0.3) && other !== basket[0]![0]) basket.push([other, count]);
  if (random() < (isMarketplace ? 0.1 : 0.28)) basket.push(one(of(EXTRAS)));
  if (dayOf(day)![1] >= NOVEMBER) {
    if (random() < 0.12) basket.push(one("giftBox"));
    if (random() < 0.02) basket.push(one("giftCard"));
  }
  if (channel === "web" && random() < 0.04) basket.push(one("sample"));
  return basket;
}

const one = (product: ProductId): [ProductId, number] => [product, 1];
/** Mostly one, now and then up to four. */
const few = (random: Random): number => 1 + Math.floor(4 * random() * random());
