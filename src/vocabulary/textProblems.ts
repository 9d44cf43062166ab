import type { Text } from "./locale";

/** Why a text is refused that somebody typed, or that stands in a file. */
export const textProblems = {
  tooLong: (most: number, length: number): Text => ({
    en: `Must be at most ${most} characters; it has ${length}.`,
    fr: `Doit compter au plus ${most} caractères ; il en a ${length}.`,
  }),
  noCellText: {
    en: "Holds a sign that no cell can hold. Remove it.",
    fr: "Contient un signe qu’aucune cellule n’admet. Retirez-le.",
  },
} as const;
