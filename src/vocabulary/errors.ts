import { LAST_DAY } from "./calendar";
import { shortened } from "./cutText";
import { daySaid } from "./daySaid";
import { fifteenDigits } from "./fifteenDigits";
import { inEveryLanguage } from "./inEveryLanguage";
import { languages } from "./languages";
import type { Locale, Text } from "./locale";
import { periods, type PeriodId } from "./periods";
import type { Domain } from "./Term";
import { term, type TermId } from "./terms";
import { units } from "./units";

/**
 * Every sentence that explains an error. One grammar: ARGUMENT must be …; it is ….
 * Arguments keep their names in every language, since formulas do.
 */
export const sentences = {
  mustBe: (id: TermId, value: unknown): Text => mustBe(id, domainOf(id), shown(value)),
  blank: (id: TermId): Text => mustBe(id, domainOf(id), { en: "blank", fr: "vide" }),
  errorValue: (id: TermId, code: string): Text => mustBe(id, domainOf(id), { en: code, fr: code }),
  dataType: (id: TermId): Text =>
    mustBe(id, domainOf(id), { en: "a data type without a value", fr: "un type de données sans valeur" }),
  ambiguous: (id: TermId, text: string, readings: readonly [number, number]): Text =>
    inTwoWays(id, units.number, text, (l) => readings.map((n) => number(n, l))),
  ambiguousDay: (id: TermId, text: string, days: readonly [number, number]): Text =>
    inTwoWays(id, units.date, text, (l) => days.map((day) => dayWithArticle(day)[l])),
  noDay: (id: TermId, value: number): Text =>
    mustBe(
      id,
      {
        en: `a date between ${daySaid(1, "en")} and ${daySaid(LAST_DAY, "en")} (1 to ${LAST_DAY})`,
        fr: `une date entre le ${daySaid(1, "fr")} et le ${daySaid(LAST_DAY, "fr")} (1 à ${LAST_DAY})`,
      },
      shown(value),
    ),
  asLong: (id: TermId, cells: number, other: TermId, wanted: number): Text =>
    mustBe(
      id,
      {
        en: `as long as ${other} (${cellCount(wanted).en})`,
        fr: `de même longueur que ${other} (${cellCount(wanted).fr})`,
      },
      cellCount(cells),
    ),
  atMost: (what: string, limit: string, most: number, value: number): Text =>
    bound(what, { en: "at most", fr: "au plus égal à" }, limit, most, value),
  atLeast: (what: string, limit: string, least: number, value: number): Text =>
    bound(what, { en: "at least", fr: "au moins égal à" }, limit, least, value),
  oneCell: (id: TermId, rows: number, columns: number): Text =>
    mustBe(id, { en: "one cell", fr: "une seule cellule" }, range(rows, columns)),
  fourCells: (id: TermId, rows: number, columns: number): Text =>
    mustBe(
      id,
      { en: "four cells in a row or a column", fr: "quatre cellules en ligne ou en colonne" },
      range(rows, columns),
    ),
  shape: (id: TermId, rows: number, columns: number, wanted: readonly [number, number]): Text =>
    both((l) =>
      mustBe(
        id,
        {
          en: `one cell, a row, a column or a range of ${range(...wanted)[l]}, like the others`,
          fr: `une cellule, une ligne, une colonne ou une plage de ${range(...wanted)[l]}, comme les autres`,
        },
        range(rows, columns),
      ),
    ),
  line: (id: TermId, rows: number, columns: number): Text =>
    mustBe(id, { en: "one row or one column", fr: "une seule ligne ou une seule colonne" }, range(rows, columns)),
  /** Any sentence about a cell of a row or column; `place` counts from 1. */
  inCell: (sentence: Text, place: number): Text =>
    both((l) => {
      const cell = { en: "cell", fr: "cellule" }[l];
      return sentence[l].replace(/\.$/, ` (${cell} ${number(place, l)}).`);
    }),
  sharesInAll: (id: TermId, sum: number): Text =>
    mustBe(id, { en: "at most 1 (100%) in all", fr: "au plus égal à 1 (100 %) au total" }, shown(sum)),
  noTotal: (id: TermId, total: number): Text =>
    both((l) => ({
      en: `There is no share of a total that is not above 0: ${id} add up to ${number(total, l)}.`,
      fr: `Il n’y a pas de part d’un total qui n’est pas supérieur à 0 : la somme de ${id} est ${number(total, l)}.`,
    })),
  ascending: (id: TermId, before: number, after: number): Text =>
    both((l) => ({
      en: `${id} must ascend; ${number(after, l)} follows ${number(before, l)}.`,
      fr: `${id} doit être croissant ; ${number(after, l)} suit ${number(before, l)}.`,
    })),
  cohortPeriod: (id: TermId, value: PeriodId): Text =>
    mustBe(
      id,
      { en: "month, quarter or year", fr: "mois, trimestre ou an" },
      inEveryLanguage((l) => periods[value].label[l].toLowerCase()),
    ),
  /** Of words that may be chosen, none is meant. */
  oneOf: (id: TermId, labels: readonly Text[], value: string): Text =>
    mustBe(
      id,
      inEveryLanguage((l) => {
        const words = labels.map((label) => label[l]);
        return `${words.slice(0, -1).join(", ")} ${{ en: "or", fr: "ou" }[l]} ${words.at(-1)}`;
      }),
      shown(value),
    ),
  twoColumns: (id: TermId, rows: number, columns: number): Text =>
    mustBe(
      id,
      { en: "two columns, of segments and their costs", fr: "deux colonnes, des segments et de leurs coûts" },
      range(rows, columns),
    ),
  noPurchase: (until: number): Text =>
    both((l) => ({
      en: `No customer has a purchase by ${daySaid(until, l)}.`,
      fr: `Aucun client n’a d’achat jusqu’au ${daySaid(until, l)}.`,
    })),
  noLine: (until: number): Text =>
    both((l) => ({
      en: `There is no order by ${daySaid(until, l)}.`,
      fr: `Il n’y a pas de commande jusqu’au ${daySaid(until, l)}.`,
    })),
  noStart: (until: number): Text =>
    both((l) => ({
      en: `No customer has begun by ${daySaid(until, l)}.`,
      fr: `Aucun client n’a commencé jusqu’au ${daySaid(until, l)}.`,
    })),
  notOver: (until: number): Text =>
    both((l) => ({
      en: `No period with a purchase is over on ${daySaid(until, l)}.`,
      fr: `Aucune période avec un achat n’est terminée le ${daySaid(until, l)}.`,
    })),
  tooFewRegular: (customers: number): Text =>
    both((l) => ({
      en: `Regularity needs two customers with at least three purchases; there ${{ en: languages.en.isOne(customers) ? "is" : "are", fr: "" }.en} ${number(customers, l)}.`,
      fr: `La régularité demande deux clients avec au moins trois achats ; il y en a ${number(customers, l)}.`,
    })),
  sameRhythm: (customers: number): Text =>
    both((l) => ({
      en: `Regularity has no end: the last two intervals have the same proportion for all ${number(customers, l)} customers.`,
      fr: `La régularité est sans fin : les deux derniers intervalles ont la même proportion chez les ${number(customers, l)} clients.`,
    })),
  endBeforeStart: (start: number): Text =>
    both((l) => ({
      en: `end_dates must be at least start_dates (${daySaid(start, l)}) in the same row.`,
      fr: `end_dates doit être au moins égal à start_dates (${daySaid(start, l)}) sur la même ligne.`,
    })),
  tooManyCells: (cells: number, most: number): Text =>
    both((l) => ({
      en: `The result must be at most ${number(most, l)} cells; it is ${Number.isFinite(cells) ? number(cells, l) : "endless"}.`,
      fr: `Le résultat doit être de ${number(most, l)} cellules au plus ; il est ${Number.isFinite(cells) ? `de ${number(cells, l)}` : "sans fin"}.`,
    })),
  zeroDivisor: (id: string): Text => ({
    en: `${id} must not be 0: it divides the result.`,
    fr: `${id} ne doit pas être 0 : il divise le résultat.`,
  }),
  endless: (): Text => ({
    en: "discount_rate_period must be above 0, or retention_rate below 1, when periods is left out: the sum has no end.",
    fr: "discount_rate_period doit être supérieur à 0, ou retention_rate inférieur à 1, quand periods est absent : la somme est sans fin.",
  }),
  neverPaidBack: (cac: number, most: number): Text =>
    both((l) => ({
      en: `The acquisition is never paid back: cac is ${number(cac, l)}, and a customer brings ${number(most, l)} in all.`,
      fr: `L’acquisition n’est jamais remboursée : cac vaut ${number(cac, l)} et un client rapporte ${number(most, l)} en tout.`,
    })),
  paidBackInTheLimit: (cac: number): Text =>
    both((l) => ({
      en: `The acquisition is never quite paid back: cac is ${number(cac, l)}, which is all that a customer ever brings.`,
      fr: `L’acquisition n’est jamais tout à fait remboursée : cac vaut ${number(cac, l)}, soit tout ce qu’un client peut rapporter.`,
    })),
  paidBackByNegative: (periodValue: number): Text =>
    both((l) => ({
      en: `The acquisition is never paid back: period_value is negative (${number(periodValue, l)}), so every period adds to the loss.`,
      fr: `L’acquisition n’est jamais remboursée : period_value est négatif (${number(periodValue, l)}), chaque période creuse la perte.`,
    })),
  worthNothing: (clv: number): Text =>
    both((l) => ({
      en: `No cost can be paid for a customer: clv is negative (${number(clv, l)}), so each one brings a loss.`,
      fr: `Aucun coût ne peut être payé pour un client : clv est négatif (${number(clv, l)}), chacun apporte une perte.`,
    })),
  afterChange: (id: TermId, value: number): Text =>
    both((l) => ({
      en: `After the change, ${id} must be ${domainOf(id)[l]}; it would be ${number(value, l)}.`,
      fr: `Après la variation, ${id} doit être ${domainOf(id)[l]} ; sa valeur serait ${number(value, l)}.`,
    })),
  /** Where the value must be more than its term says. */
  mustBeWithin: (id: TermId, domain: Domain, value: number): Text => mustBe(id, domainOf(id, domain), shown(value)),
  notInPreview: (): Text => ({
    en: "Enter the formula to have it calculated: a preview does not start work that takes a while.",
    fr: "Validez la formule pour lancer le calcul : un aperçu ne lance pas de travail qui prend du temps.",
  }),
  canceled: (): Text => ({ en: "The calculation was canceled.", fr: "Le calcul a été annulé." }),
  tookTooLong: (minutes: number): Text => ({
    en: `The calculation took longer than ${minutes} minutes and was stopped. Take fewer rows: customers who are the same can be one row, with weights.`,
    fr: `Le calcul a duré plus de ${minutes} minutes et a été arrêté. Prenez moins de lignes : des clients identiques peuvent être une seule ligne, avec weights.`,
  }),
  internal: (detail: string): Text => ({ en: `Internal error: ${detail}.`, fr: `Erreur interne : ${detail}.` }),
  overflow: (): Text => ({
    en: "The result is too large for a number.",
    fr: "Le résultat est trop grand pour un nombre.",
  }),
} as const;

function mustBe(id: TermId, wanted: Text, value: Text): Text {
  return {
    en: `${id} must be ${wanted.en}; it is ${value.en}.`,
    fr: `${id} doit être ${wanted.fr} ; sa valeur est ${value.fr}.`,
  };
}

/** `kind` is what the text should be, read in one way only. */
function inTwoWays(id: TermId, kind: Text, text: string, readings: (locale: Locale) => readonly string[]): Text {
  return both((l) => {
    const [a, b] = readings(l);
    return {
      en: `${id} must be ${kind.en} that can be read in one way; it is ${quoted(text, l)}, which may mean ${a} or ${b}.`,
      fr: `${id} doit être ${kind.fr} lisible d’une seule façon ; sa valeur est ${quoted(text, l)}, soit ${a}, soit ${b}.`,
    };
  });
}

const dayWithArticle = (day: number): Text => ({ en: daySaid(day, "en"), fr: `le ${daySaid(day, "fr")}` });

/** `what` and `limit` name arguments, sums as "a plus b": the word is the same in both languages. */
function bound(what: string, relation: Text, limit: string, border: number, value: number): Text {
  return both((l) => ({
    en: `${what} must be ${relation.en} ${limit} (${number(border, l)}); it is ${number(value, l)}.`,
    fr: `${what} doit être ${relation.fr} ${limit} (${number(border, l)}) ; sa valeur est ${number(value, l)}.`,
  }));
}

/** What a term must be, in words: "a rate between 0 and 1 (0% to 100%)". */
export function domainOf(id: TermId, domain: Domain = term(id).domain): Text {
  const { unit } = term(id);
  if (unit === "period" || unit === "key" || unit === "fit") return units[unit];
  if (domain.longest !== undefined)
    return {
      en: `${units[unit].en} of at most ${domain.longest} characters`,
      fr: `${units[unit].fr} d’au plus ${domain.longest} caractères`,
    };
  const kind = domain.whole ? { en: "a whole number", fr: "un nombre entier" } : units[unit];
  const limits = limitsOf(domain);
  return { en: kind.en + limits.en, fr: kind.fr + limits.fr };
}

function limitsOf({ min, above, max }: Domain): Text {
  if (min === 0 && max === 1) return { en: " between 0 and 1 (0% to 100%)", fr: " entre 0 et 1 (0 % à 100 %)" };
  if (min !== undefined && max !== undefined)
    return { en: ` between ${min} and ${max}`, fr: ` entre ${min} et ${max}` };
  if (above !== undefined && max !== undefined)
    return { en: ` above ${above} and at most ${max}`, fr: ` supérieur à ${above} et au plus égal à ${max}` };
  if (above !== undefined) return { en: ` above ${above}`, fr: ` supérieur à ${above}` };
  if (min !== undefined) return { en: ` of ${min} or more`, fr: ` supérieur ou égal à ${min}` };
  if (max !== undefined) return { en: ` of at most ${max}`, fr: ` au plus égal à ${max}` };
  return { en: "", fr: "" };
}

/** A value in a sentence. */
export function shown(value: unknown): Text {
  if (typeof value === "number" && !Number.isFinite(value))
    return { en: "not a finite number", fr: "un nombre non fini" };
  if (typeof value === "number") return both((l) => number(value, l));
  if (typeof value === "boolean") return both((l) => languages[l].truth[value ? "true" : "false"]);
  return both((l) => quoted(String(value), l));
}

const LONGEST = 41;
function quoted(text: string, locale: Locale): string {
  const seen = text.replace(UNSEEN, "");
  const [open, close] = languages[locale].quotes;
  return open + shortened(seen, LONGEST) + close + hiddenIn(text)[locale];
}

/** What a reader cannot see: signs without a shape, and of control. */
const UNSEEN = /[\p{Default_Ignorable_Code_Point}\p{Cc}\p{Co}\p{Cn}\p{Cs}\p{Zl}\p{Zp}\u2800]/gu;
/** Letters that look like digits or Latin letters. */
const LOOKALIKE = /[OoIlSBZ|]|[\p{Script=Cyrillic}\p{Script=Greek}]/gu;
const MOST_NAMED = 3;

/**
 * Says what is hidden in a text that looks fine: an invisible sign, a letter in the place of a digit, one of another
 * script.
 */
function hiddenIn(text: string): Text {
  const looksLikeNumber = /\d/.test(text) && /^[\d\s.,'OoIlSBZ|\p{Script=Cyrillic}\p{Script=Greek}]+$/u.test(text);
  const looksLatin =
    /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\s]+$/u.test(text) && /\p{Script=Latin}/u.test(text);
  const letters = looksLikeNumber
    ? text.match(LOOKALIKE)
    : looksLatin
      ? text.match(/[\p{Script=Cyrillic}\p{Script=Greek}]/gu)
      : null;
  const unseen = named(text.match(UNSEEN), codePoint);
  const alike = named(letters, (letter) => (/[A-Za-z|]/.test(letter) ? letter : `${letter} ${codePoint(letter)}`));
  return {
    en:
      (unseen && `, with an invisible character in it (${unseen})`) +
      (alike && `, with a letter in the place of another sign (${alike})`),
    fr:
      (unseen && `, avec un caractère invisible (${unseen})`) +
      (alike && `, avec une lettre à la place d’un autre signe (${alike})`),
  };
}

const codePoint = (sign: string): string => `U+${sign.codePointAt(0)!.toString(16).toUpperCase().padStart(4, "0")}`;
const named = (signs: readonly string[] | null, name: (sign: string) => string): string =>
  [...new Set(signs)].slice(0, MOST_NAMED).map(name).join(", ");

/**
 * The fifteen digits that Excel shows, with the language's decimal mark: sentences must not depend on the engine's
 * knowledge of languages.
 * Figures that were given are finite; what they add up to may not be.
 */
const number = (value: number, locale: Locale): string =>
  Number.isFinite(value)
    ? String(fifteenDigits(value)).replace(".", languages[locale].decimal)
    : beyondNumbers(value)[locale];
const beyondNumbers = (value: number): Text =>
  value > 0
    ? { en: "more than a number can hold", fr: "plus qu’un nombre ne peut contenir" }
    : { en: "less than a number can hold", fr: "moins qu’un nombre ne peut contenir" };
const range = (rows: number, columns: number): Text => ({
  en: `${rows} × ${columns} cells`,
  fr: `${rows} × ${columns} cellules`,
});

const cellCount = (cells: number): Text =>
  both((l) => {
    const word = { en: ["cell", "cells"], fr: ["cellule", "cellules"] }[l];
    return `${number(cells, l)} ${word[languages[l].isOne(cells) ? 0 : 1]}`;
  });

/** Builds a text from a rule that knows its language. */
function both(rule: (locale: Locale) => string | Text): Text {
  return inEveryLanguage((locale) => {
    const made = rule(locale);
    return typeof made === "string" ? made : made[locale];
  });
}
