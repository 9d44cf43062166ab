import { languages } from "../vocabulary/languages";
import type { Locale } from "../vocabulary/locale";
import { periodOf, periods } from "../vocabulary/periods";
import { rfmSegments, type RfmSegment } from "../vocabulary/rfmSegments";
import { term, type TermId } from "../vocabulary/terms";
import { uiText } from "../vocabulary/ui";
import type { UnitId } from "../vocabulary/units";
import { figureSaid } from "../vocabulary/figureSaid";
import { type Outcome, type Scalar, isFailure, isValue } from "./Outcome";
import "./texts";

/** How figures are said: by whom the pane is read, in the currency of the sheet. */
export interface Wording {
  locale: Locale;
  /** €45.83, 41.25%, 2.6667. */
  figure: (value: number, id: TermId) => string;
}

export const labelOf = (id: TermId, { locale }: Wording): string => term(id).label[locale];

/** A term whose unit is a plain number, for figures of which nothing is known. */
const PLAIN: TermId = "purchase_frequency";

/** A value in words: a figure with its unit where it has one, a period as the language calls it. */
export function said(value: Scalar, id: TermId | undefined, { locale, figure }: Wording): string {
  if (value === null) return uiText("blankValue", locale);
  if (typeof value === "boolean") return languages[locale].truth[value ? "true" : "false"];
  if (typeof value === "string") return id ? wordSaid(value, id, locale) : value;
  return figureSaid(figure(value, id ?? PLAIN), value, id ?? PLAIN, locale);
}

export const isOne = (value: number, locale: Locale): boolean => languages[locale].isOne(value);

/** What stands for a word in every language, as one of them calls it. */
function wordSaid(value: string, id: TermId, locale: Locale): string {
  if (id === "rfm_segment" && Object.hasOwn(rfmSegments, value)) return rfmSegments[value as RfmSegment][locale];
  const period = term(id).unit === "period" ? periodOf(value) : undefined;
  return period ? periods[period].label[locale].toLowerCase() : value;
}

/** A value as an operand of a step: without the unit that only a sentence needs. */
export function asOperand(value: Scalar, id: TermId | undefined, wording: Wording): string {
  const isBare = id !== undefined && (term(id).unit === "periods" || term(id).unit === "ratio");
  return said(value, isBare ? PLAIN : id, wording);
}

/** What a cell shows, when that says what it is; a bare number of a cell without a format gets its unit. */
export function withUnit(shown: string, value: Scalar, id: TermId | undefined, wording: Wording): string {
  const isNumber = typeof value === "number" && id !== undefined;
  return isNumber && !(UNITS_IN_CELLS.includes(term(id).unit) && /[^\d\s.,’'+−()-]/.test(shown))
    ? said(value, id, wording)
    : shown;
}
const UNITS_IN_CELLS: readonly UnitId[] = ["money", "rate", "ratio"];

export function saidOutcome(outcome: Outcome, id: TermId | undefined, wording: Wording): string {
  if (isValue(outcome)) return said(outcome.value, id, wording);
  return isFailure(outcome) ? outcome.error : uiText("onlyExcel", wording.locale);
}

/** A sentence with its blanks filled; undefined when one of them is not known. */
export function filled(sentence: string, blanks: (name: string) => string | undefined): string | undefined {
  let isWhole = true;
  const text = sentence.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = blanks(name);
    if (value === undefined) isWhole = false;
    return value ?? "";
  });
  return isWhole ? text : undefined;
}
