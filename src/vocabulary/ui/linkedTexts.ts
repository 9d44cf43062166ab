import type { Text } from "../locale";

/** Whose figures a new worksheet takes over. They come with the screens that ask: see addTexts. */
export const linkedTexts = {
  startOfSheet: { en: "Of “{name}”", fr: "Ceux de «\u00A0{name}\u00A0»" },
  startOfSheetSub: {
    en: "Linked: the new sheet follows its figures",
    fr: "Avec liens\u00A0: la nouvelle feuille suit ses chiffres",
  },
  startOfAnswers: { en: "Of the guided worksheet’s answers", fr: "Ceux des réponses guidées" },
  startOfAnswersSub: { en: "As they are now: {value}", fr: "Tels quels\u00A0: {value}" },
  startOfExample: { en: "Of the worked example", fr: "Ceux de l’exemple chiffré" },
  startOfExampleSub: { en: "Company A, to try it", fr: "L’entreprise A, pour essayer" },
  startLooking: { en: "Looking for worksheets", fr: "Recherche des feuilles" },
  referencesQuestion: { en: "Whose figures do you want to compare?", fr: "Quels chiffres voulez-vous comparer\u00A0?" },
  referencesReason: {
    en: "A new worksheet sets them beside references that you type, each with its source: the weakest, and the lever that moves the value most.",
    fr: "Une nouvelle feuille les met à côté de références que vous saisissez, chacune avec sa source\u00A0: le point faible, et le levier qui change le plus la valeur.",
  },
} as const satisfies Record<string, Text>;
