import { cellKey } from "../formula/address";
import { inEveryLanguage } from "../vocabulary/inEveryLanguage";
import { LOCALES, type Locale, type Text } from "../vocabulary/locale";
import { emptyPlan } from "./emptyPlan";
import type { Template } from "./Template";

/** What a template says under each key. */
export function labelsOf(template: Template): ReadonlyMap<string, Text> {
  const said = (locale: Locale): ReadonlyMap<string, string> => {
    const { labels, cells } = emptyPlan(template, locale);
    const at = new Map(
      cells.map(({ content, ...cell }) => [cellKey(cell), content && "value" in content ? String(content.value) : ""]),
    );
    return new Map(labels.map((label) => [label.key, at.get(cellKey(label)) ?? ""]));
  };
  const spoken = inEveryLanguage(said);
  return new Map(
    [...spoken[LOCALES[0]].keys()].map((key) => [key, inEveryLanguage((locale) => spoken[locale].get(key)!)]),
  );
}
