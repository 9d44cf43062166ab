import type { Text } from "./locale";

/** What kind of thing a term is. Number formats, readers and sentences follow from it. */
export const units = {
  money: { en: "a number", fr: "un nombre" },
  count: { en: "a number", fr: "un nombre" },
  rate: { en: "a rate", fr: "un taux" },
  number: { en: "a number", fr: "un nombre" },
  ratio: { en: "a number", fr: "un nombre" },
  periods: { en: "a number", fr: "un nombre" },
  /** The word for a length of time. */
  period: { en: "day, week, month, quarter or year", fr: "jour, semaine, mois, trimestre ou an" },
  text: { en: "a text", fr: "un texte" },
  date: { en: "a date", fr: "une date" },
  /** One of a few words. */
  choice: { en: "one of the words offered", fr: "l’un des mots proposés" },
  /** The parameters of a model. */
  fit: {
    en: "the rectangle that FIT spilled, or just its numbers",
    fr: "la plage renvoyée par FIT, ou seulement ses nombres",
  },
  /** What tells one thing from another: a term id, the number of a customer. */
  key: { en: "a key", fr: "une clé" },
} as const satisfies Record<string, Text>;

export type UnitId = keyof typeof units;
