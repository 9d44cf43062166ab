import type { Text } from "../locale";

/** The gallery of worksheets, and what can be done with one. */
export const templateTexts = {
  templates: { en: "Templates", fr: "Modèles" },
} as const satisfies Record<string, Text>;
