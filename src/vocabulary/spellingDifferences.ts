import type { Text } from "./locale";

/** In what two ways of writing a customer differ. */
export const spellingDifferences = {
  signs: { en: "signs that nobody sees", fr: "signes invisibles" },
  spaces: { en: "spaces", fr: "espaces" },
  case: { en: "small letters and capitals", fr: "minuscules et majuscules" },
  tag: { en: "a tag in the e-mail address", fr: "une étiquette dans l’adresse" },
  zeros: { en: "a leading zero: may be another customer", fr: "un zéro de tête : peut-être un autre client" },
} as const satisfies Readonly<Record<string, Text>>;

export type SpellingDifference = keyof typeof spellingDifferences;
