import { LOCALES, type Text } from "../../vocabulary/locale";
import { term, terms, type TermId } from "../../vocabulary/terms";

/** Words that say nothing of what is counted. */
const SMALL = new Set([
  "a",
  "an",
  "and",
  "by",
  "d",
  "dans",
  "de",
  "des",
  "du",
  "en",
  "et",
  "in",
  "l",
  "la",
  "le",
  "les",
  "of",
  "par",
  "per",
  "the",
]);
/** Words that only say of which year, or in which money. */
const MONEY = /^(?:\d+|eur|euro|usd|dollar|gbp|chf|cad|k|keur)$/;
/** Words that only say that something is counted. */
const COUNTED = /^(?:n|nb|nbr|no|nr|num|number|nombre|count|total|totaux)$/;
/** Words that only say for how long, or before which tax. */
const ASIDE =
  /^(?:ht|hors|taxe|excl|excluding|vat|tva|year|yearly|annual|annuel|annuelle|annee|quarter|trimestre|month|monthly|moi|mensuel|mensuelle|period|periode)$/;

/**
 * The argument that a label names, in either language, whatever is displayed; undefined when it names none of them, or
 * more than one.
 *
 * A label is a name or it is not: "Orders per customer" is no "Orders". All terms are asked, so that a label which is
 * the name of another term ("Unique customers") is never taken for one that only sounds like it.
 */
export function termNamed(label: string, parameters: readonly TermId[]): TermId | undefined {
  const words = wordsOf(label);
  const undated = words.filter((word) => !MONEY.test(word));
  // one step at a time: a discount rate of a year is not one of any period
  const uncounted = undated.filter((word) => !COUNTED.test(word));
  const named =
    called(words) ?? called(undated) ?? called(uncounted) ?? called(uncounted.filter((word) => !ASIDE.test(word)));
  const fitting = parameters.filter((id) => named?.has(id));
  return fitting.length === 1 ? fitting[0] : undefined;
}

const called = (words: readonly string[]): ReadonlySet<TermId> | undefined => byName().get(words.join(" "));

let known: ReadonlyMap<string, ReadonlySet<TermId>> | undefined;

/** Each name of each term, folded: made once. */
function byName(): ReadonlyMap<string, ReadonlySet<TermId>> {
  if (known) return known;
  const names = new Map<string, Set<TermId>>();
  for (const id of Object.keys(terms) as TermId[]) {
    const { label, help, measure, synonyms = [] } = term(id);
    const told = LOCALES.flatMap((locale) => [
      label[locale],
      help[locale],
      help[locale].split(/[,;]/)[0]!,
      ...(isOwn(measure) ? [measure[locale]] : []),
    ]);
    for (const name of [id, ...told, ...synonyms]) {
      const folded = wordsOf(name).join(" ");
      if (folded) names.set(folded, (names.get(folded) ?? new Set()).add(id));
    }
  }
  return (known = names);
}

/** What is counted tells one term from all others: orders per customer. */
const isOwn = (measure: Text): boolean =>
  (Object.keys(terms) as TermId[]).filter((id) => term(id).measure.en === measure.en).length === 1;

/** Lower case, without accents, small words and the s of a plural. */
function wordsOf(text: string): readonly string[] {
  const folded = text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase().replaceAll("œ", "oe");
  return folded
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word && !SMALL.has(word))
    .map((word) => (word.length > 3 ? word.replace(/s$/, "") : word));
}
