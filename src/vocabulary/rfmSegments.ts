import type { Text } from "./locale";

/** What customers are called by their last purchase and the number of their purchases, from the best on. */
export const rfmSegments = {
  champions: { en: "Champions", fr: "Champions" },
  loyal: { en: "Loyal", fr: "Fidèles" },
  potential_loyalists: { en: "Potential loyalists", fr: "Fidèles en devenir" },
  new: { en: "New", fr: "Nouveaux" },
  promising: { en: "Promising", fr: "Prometteurs" },
  need_attention: { en: "Need attention", fr: "À relancer" },
  about_to_sleep: { en: "About to sleep", fr: "En voie d’endormissement" },
  cannot_lose: { en: "Cannot lose them", fr: "À ne pas perdre" },
  at_risk: { en: "At risk", fr: "À risque" },
  hibernating: { en: "Hibernating", fr: "Endormis" },
  lost: { en: "Lost", fr: "Perdus" },
} as const satisfies Record<string, Text>;

export type RfmSegment = keyof typeof rfmSegments;

/** Segments by the scores of purchases (1 to 5, from the top down) and of recency (1 to 5, from the left). */
export const RFM_MAP: readonly (readonly RfmSegment[])[] = [
  ["lost", "hibernating", "about_to_sleep", "promising", "new"],
  ["lost", "hibernating", "about_to_sleep", "potential_loyalists", "potential_loyalists"],
  ["at_risk", "at_risk", "need_attention", "potential_loyalists", "potential_loyalists"],
  ["at_risk", "at_risk", "loyal", "loyal", "champions"],
  ["cannot_lose", "at_risk", "loyal", "loyal", "champions"],
];
