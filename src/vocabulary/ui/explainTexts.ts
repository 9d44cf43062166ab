import type { Text } from "../locale";

/** What a cell means. */
export const explainTexts = {
  explain: { en: "Explain", fr: "Expliquer" },
} as const satisfies Record<string, Text>;
