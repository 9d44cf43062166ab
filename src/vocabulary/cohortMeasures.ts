import { inEveryLanguage } from "./inEveryLanguage";
import type { Locale, Text } from "./locale";
import { plainText } from "./plainText";
import { unaccented } from "./unaccented";

interface Measure {
  label: Text;
  /** What it is called in a cell besides, in lower case and without accents. */
  words: Readonly<Record<Locale, readonly string[]>>;
}

/** What a table of cohorts can show. */
export const cohortMeasures = {
  customers: { label: { en: "Customers", fr: "Clients" }, words: { en: ["buyers"], fr: ["acheteurs"] } },
  retention: {
    label: { en: "Retention", fr: "Rétention" },
    words: { en: ["retention rate"], fr: ["taux de retention"] },
  },
  revenue: {
    label: { en: "Revenue", fr: "Chiffre d’affaires" },
    words: { en: ["sales"], fr: ["ca", "ventes"] },
  },
  cumulative_revenue: {
    label: { en: "Cumulative revenue per customer", fr: "Chiffre d’affaires cumulé par client" },
    words: { en: ["cumulative revenue"], fr: ["chiffre d’affaires cumule", "ca cumule"] },
  },
  cumulative_margin: {
    label: { en: "Cumulative margin per customer", fr: "Marge cumulée par client" },
    words: { en: ["cumulative margin", "margin"], fr: ["marge cumulee", "marge"] },
  },
} as const satisfies Record<string, Measure>;

export type CohortMeasure = keyof typeof cohortMeasures;

/** What they are called within a sentence. */
export const COHORT_MEASURES = Object.values(cohortMeasures).map(({ label }) =>
  inEveryLanguage((locale) => label[locale].toLowerCase()),
);

const bare = (word: string): string =>
  unaccented(plainText(word).toLowerCase())
    .replace(/[\s_]+/g, " ")
    .replace(/'/g, "’");

const byWord = new Map<string, CohortMeasure>(
  (Object.entries(cohortMeasures) as [CohortMeasure, Measure][]).flatMap(([id, { label, words }]) =>
    [id, ...Object.values(label), ...Object.values(words).flat()].map((word): [string, CohortMeasure] => [
      bare(word),
      id,
    ]),
  ),
);

const LONGEST = 60;

/** The measure that a word in any of the languages stands for. */
export const cohortMeasureOf = (word: string): CohortMeasure | undefined =>
  word.length > LONGEST ? undefined : byWord.get(bare(word));
