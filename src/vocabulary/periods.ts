import type { Locale, Text } from "./locale";
import { plainText } from "./plainText";
import { unaccented } from "./unaccented";

interface Period {
  label: Text;
  days: number;
  /** What it is called in a cell, in lower case. */
  words: Readonly<Record<Locale, readonly string[]>>;
}

/**
 * Lengths of time in days, and how they are called. A month is a twelfth of a Julian year: 30.4375 days; a quarter is
 * three.
 */
export const periods = {
  day: {
    label: { en: "Day", fr: "Jour" },
    days: 1,
    words: {
      en: ["day", "days", "daily"],
      fr: [
        "jour",
        "jours",
        "journée",
        "journalier",
        "journalière",
        "journaliers",
        "journalières",
        "quotidien",
        "quotidienne",
        "quotidiens",
        "quotidiennes",
      ],
    },
  },
  week: {
    label: { en: "Week", fr: "Semaine" },
    days: 7,
    words: {
      en: ["week", "weeks", "weekly", "wk"],
      fr: ["semaine", "semaines", "hebdomadaire", "hebdomadaires", "hebdo"],
    },
  },
  month: {
    label: { en: "Month", fr: "Mois" },
    days: 30.4375,
    words: {
      en: ["month", "months", "monthly", "mth"],
      fr: ["mois", "mensuel", "mensuelle", "mensuels", "mensuelles", "mensuellement"],
    },
  },
  quarter: {
    label: { en: "Quarter", fr: "Trimestre" },
    days: 91.3125,
    words: {
      en: ["quarter", "quarters", "quarterly", "qtr"],
      fr: [
        "trimestre",
        "trimestres",
        "trimestriel",
        "trimestrielle",
        "trimestriels",
        "trimestrielles",
        "trimestriellement",
      ],
    },
  },
  year: {
    label: { en: "Year", fr: "An" },
    days: 365.25,
    words: {
      en: ["year", "years", "yearly", "annual", "annually", "annum", "pa", "yr"],
      fr: ["an", "ans", "année", "années", "annuel", "annuelle", "annuels", "annuelles", "annuellement"],
    },
  },
} as const satisfies Record<string, Period>;

export type PeriodId = keyof typeof periods;

/** "per month", "a year", "par an", "/mois", "à l’année": what may stand before the word, without accents. */
const LEADING = /^(?:(?:\/|a l') ?|(?:per|a la|a|each|every|by the|one|1|par|chaque|au|une?) )/;

const byWord = new Map<string, PeriodId>(
  (Object.keys(periods) as PeriodId[]).flatMap((id) =>
    Object.values<readonly string[]>(periods[id].words)
      .flat()
      .flatMap((word): [string, PeriodId][] => [
        [word, id],
        [unaccented(word), id],
      ]),
  ),
);

/**
 * The period that a word in any of the languages stands for, noun or adjective, with what is written around it ("p.
 * a.", "par mois").
 */
export const periodOf = (word: string): PeriodId | undefined =>
  byWord.get(word) ?? (word.length > LONGEST ? undefined : byWord.get(bare(word)));

const LONGEST = 40;
const bare = (word: string): string => {
  const plain = unaccented(plainText(word).toLowerCase()).replace(/\s+/g, " ");
  return plain
    .replace(LEADING, "")
    .replace(/^p\. ?a\.?$|^p\/a$/, "pa")
    .replace(/\.$/, "");
};
