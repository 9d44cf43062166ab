import type { demoShop } from "../../vocabulary/demoShop";

export type ProductId = keyof typeof demoShop.products;

/** In cents, as they were in the first year. */
interface Product {
  price: number;
  cost: number;
}

export const products: Readonly<Record<ProductId, Product>> = {
  house: { price: 790, cost: 310 },
  houseLarge: { price: 2690, cost: 1120 },
  ethiopia: { price: 1150, cost: 480 },
  colombia: { price: 990, cost: 410 },
  colombiaLarge: { price: 3490, cost: 1580 },
  decaf: { price: 890, cost: 370 },
  espresso: { price: 2890, cost: 1190 },
  capsules: { price: 1690, cost: 720 },
  filters: { price: 490, cost: 140 },
  descaler: { price: 890, cost: 260 },
  cup: { price: 1200, cost: 420 },
  mug: { price: 2400, cost: 980 },
  press: { price: 3400, cost: 1500 },
  kettle: { price: 7900, cost: 4100 },
  handGrinder: { price: 5900, cost: 2750 },
  electricGrinder: { price: 14_900, cost: 8200 },
  tastingSet: { price: 2200, cost: 960 },
  giftBox: { price: 3900, cost: 1850 },
  giftCard: { price: 5000, cost: 0 },
  sample: { price: 0, cost: 90 },
  postage: { price: 490, cost: 0 },
  test: { price: 100, cost: 0 },
};

/** What is bought again and again. */
export const COFFEES = [
  "house",
  "houseLarge",
  "ethiopia",
  "colombia",
  "colombiaLarge",
  "decaf",
  "espresso",
  "capsules",
] as const satisfies readonly ProductId[];
/** What is bought beside it, and what once. */
export const EXTRAS = ["filters", "filters", "descaler", "cup", "mug", "tastingSet"] as const satisfies ProductId[];
export const EQUIPMENT = ["press", "press", "handGrinder", "kettle", "electricGrinder"] as const satisfies ProductId[];
