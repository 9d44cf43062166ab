import type { Text } from "./locale";

/** What a file says of its formulas, to whoever reads its properties or a list of the files. */
export const fileFormulas = {
  native: {
    en: "Its formulas are Excel’s own: they work without any add-in.",
    fr: "Ses formules sont celles d’Excel : elles se calculent sans complément.",
  },
  clv: {
    en: "Its formulas are CLV functions: they calculate with the add-in CLV for Excel. Without it, the saved values stand until an input changes.",
    fr: "Ses formules sont des fonctions CLV : elles se calculent avec le complément CLV for Excel. Sans lui, les valeurs enregistrées restent jusqu’à la prochaine saisie.",
  },
} as const satisfies Record<string, Text>;
