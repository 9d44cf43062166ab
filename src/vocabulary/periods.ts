/** Lengths of time in days, and how they are called. A month is a twelfth of a Julian year: 30.4375 days. */
export const periods = {
  day: { label: { en: "Day", fr: "Jour" }, days: 1, words: ["day", "days", "jour", "jours"] },
  week: { label: { en: "Week", fr: "Semaine" }, days: 7, words: ["week", "weeks", "semaine", "semaines"] },
  month: { label: { en: "Month", fr: "Mois" }, days: 30.4375, words: ["month", "months", "mois"] },
  year: { label: { en: "Year", fr: "An" }, days: 365.25, words: ["year", "years", "an", "ans", "année", "années"] },
} as const;

export type PeriodId = keyof typeof periods;

const byWord = new Map<string, PeriodId>(
  (Object.keys(periods) as PeriodId[]).flatMap((id) => periods[id].words.map((word): [string, PeriodId] => [word, id])),
);

/** The period that a word in either language stands for. */
export const periodOf = (word: string): PeriodId | undefined => byWord.get(word) ?? byWord.get(word.trim().toLowerCase().normalize("NFC"));
