import { inEveryLanguage } from "./inEveryLanguage";
import type { Text } from "./locale";

/** By what of their first purchase customers are parted: each is the role of a column of orders. */
export const orderParts = {
  channel: { en: "Channel", fr: "Canal" },
  segment: { en: "Segment", fr: "Segment" },
  product: { en: "First product", fr: "Premier produit" },
} as const satisfies Record<string, Text>;

/** The sheet that compares what customers of each part bring and cost, by its tab. */
export const valueByPart = {
  channel: { en: "Value by channel", fr: "Valeur par canal" },
  segment: { en: "Value by segment", fr: "Valeur par segment" },
  product: { en: "Value by first product", fr: "Valeur par premier produit" },
} as const satisfies Record<keyof typeof orderParts, Text>;

export type OrderPartId = keyof typeof orderParts;
export const ORDER_PARTS = Object.keys(orderParts) as readonly OrderPartId[];

/** Why customers cannot be parted by a column. */
export const noPart = (by: OrderPartId): Text =>
  inEveryLanguage((locale) => NO_PART[locale].replace("{column}", orderParts[by][locale]));
const NO_PART = {
  en: "The first purchases name nothing in the column “{column}”.",
  fr: "Les premiers achats ne nomment rien dans la colonne «\u00A0{column}\u00A0».",
} as const satisfies Text;
