import { acquisitionRating } from "../../core/metrics/acquisitionRating";
import type { OurSheet } from "../../excel/ourSheets";
import { ratingWords } from "../../template/rating";
import type { Locale } from "../../vocabulary/locale";
import { term } from "../../vocabulary/terms";
import { uiText } from "../../vocabulary/ui";

/**
 * What stands below a worksheet's name: what kind it is. Of the guided one, and where the name says the kind already,
 * how value and cost compare, once that is known.
 */
export function sheetLine(
  { kind, name, title, ratio }: Pick<OurSheet, "kind" | "name" | "title" | "ratio">,
  locale: Locale,
): string {
  const saysKind = kind === "guided" || Object.values(title).some((text) => name.startsWith(text));
  if (!saysKind || !ratio) return title[locale];
  const rating = Object.values(ratingWords)[acquisitionRating(ratio.value, 1) - 1]![locale];
  return uiText("sheetRatio", locale, { label: term("ltv_cac").label[locale], ratio: ratio.text, rating });
}
