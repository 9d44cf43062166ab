import { groups } from "../../vocabulary/groups";
import { inEveryLanguage } from "../../vocabulary/inEveryLanguage";
import { LOCALES, type Locale, type Text } from "../../vocabulary/locale";
import { term, type TermId } from "../../vocabulary/terms";
import type { Catalogue, CatalogueEntry } from "../parts/catalogue";
import { groupOf } from "./groupOf";

/** Where a match was found, best first. */
enum Rank {
  ExactId,
  IdPrefix,
  /** All of a name of the result: its label or a synonym. */
  ResultName,
  /** The beginning of a name of the result. */
  ResultStart,
  /** The middle of the id. */
  IdPart,
  /** The beginning of another word in a name of the result. */
  ResultWord,
  ColumnWord,
  ParameterWord,
  ShownText,
  OtherText,
  Nowhere,
}

/**
 * The functions a query asks for, best first; all of them for an empty query.
 *
 * Both languages are searched whatever is displayed: people type the word they know. Every word must match somewhere,
 * at the beginning of a word. The locale only decides which running text counts more.
 */
export function searchCatalogue(catalogue: Catalogue, query: string, locale: Locale): Catalogue {
  const words = wordsOf(bare(query));
  if (!words.length) return catalogue;
  return catalogue
    .map((entry) => ({ entry, ranks: ranksOf(entry, words, locale) }))
    .filter(({ ranks }) => !ranks.words.includes(Rank.Nowhere))
    .sort((a, b) => a.ranks.phrase - b.ranks.phrase || sum(a.ranks.words) - sum(b.ranks.words))
    .map(({ entry }) => entry);
}

/** `=CLV.AOV(A1, B1)`, `clv.aov` and `aov` ask for the same. */
const bare = (query: string): string => query.replace(/^\s*=?\s*clv\.([^(]*).*$/is, "$1");

/** Lower case without accents, in words of letters and digits. */
function wordsOf(text: string): readonly string[] {
  const folded = text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase().replaceAll("œ", "oe");
  return folded.split(/[^\p{L}\p{N}]+/u).filter(Boolean);
}

function ranksOf(
  entry: CatalogueEntry,
  words: readonly string[],
  locale: Locale,
): { phrase: Rank; words: readonly Rank[] } {
  const index = indexOf(entry);
  const phrase = words.join(" ");
  return { phrase: rankOfPhrase(index, phrase), words: words.map((word) => rankOfWord(index, word, locale)) };
}

function rankOfPhrase({ id, resultNames }: Index, phrase: string): Rank {
  if (id === phrase) return Rank.ExactId;
  if (id.startsWith(phrase)) return Rank.IdPrefix;
  if (resultNames.includes(phrase)) return Rank.ResultName;
  return resultNames.some((name) => name.startsWith(phrase)) ? Rank.ResultStart : Rank.Nowhere;
}

function rankOfWord(index: Index, word: string, locale: Locale): Rank {
  const inPhrase = rankOfPhrase(index, word);
  if (inPhrase !== Rank.Nowhere) return inPhrase;
  const stem = singular(word);
  if (index.id.includes(stem)) return Rank.IdPart;
  const begun = (candidates: readonly string[]): boolean => candidates.some((candidate) => candidate.startsWith(stem));
  const found = index.words.find(([, candidates]) => begun(candidates));
  if (found) return found[0];
  if (begun(index.text[locale])) return Rank.ShownText;
  return LOCALES.some((other) => begun(index.text[other])) ? Rank.OtherText : Rank.Nowhere;
}

/** "orders" also finds "order": words are compared by their beginning. */
const singular = (word: string): string => (word.length > 3 ? word.replace(/s$/, "") : word);

interface Index {
  id: string;
  resultNames: readonly string[];
  /** Words of names, best rank first. */
  words: readonly (readonly [Rank, readonly string[]])[];
  text: Readonly<Record<Locale, readonly string[]>>;
}

const indexes = new WeakMap<CatalogueEntry, Index>();

/** Folding is done once an entry. */
function indexOf(entry: CatalogueEntry): Index {
  const known = indexes.get(entry);
  if (known) return known;
  const parameters = entry.parameters.map(({ term: id }) => id);
  const names = entry.returns.flatMap(namesOf);
  const isTable = entry.gives === "spill";
  const index: Index = {
    id: wordsOf(entry.id).join(" "),
    resultNames: isTable ? [] : names.map((name) => wordsOf(name).join(" ")),
    words: [
      [isTable ? Rank.ColumnWord : Rank.ResultWord, names.flatMap(wordsOf)],
      [Rank.ParameterWord, parameters.flatMap(namesOf).flatMap(wordsOf)],
    ],
    text: textOf(entry, [...entry.returns, ...parameters]),
  };
  indexes.set(entry, index);
  return index;
}

function namesOf(id: TermId): readonly string[] {
  const { label, synonyms = [] } = term(id);
  return [id, ...LOCALES.map((locale) => label[locale]), ...synonyms];
}

function textOf(entry: CatalogueEntry, ids: readonly TermId[]): Index["text"] {
  const texts: readonly Text[] = [
    entry.sentence,
    groups[groupOf(entry)],
    ...ids.flatMap((id) => [term(id).help, term(id).measure]),
  ];
  return inEveryLanguage((locale) => [...new Set(texts.flatMap((text) => wordsOf(text[locale])))]);
}

const sum = (ranks: readonly Rank[]): number => ranks.reduce((total, rank) => total + rank, 0);
