import { cellKey } from "../formula/address";
import type { Locale, Text } from "../vocabulary/locale";
import { layout } from "./layout";
import type { Template } from "./Template";

/** What a template says under each key, in both languages. */
export function labelsOf(template: Template): ReadonlyMap<string, Text> {
  const said = (locale: Locale): ReadonlyMap<string, string> => {
    const { labels, cells } = layout(template, locale, { sheetName: "", answers: {}, currency: "other", spelling: "clv" });
    const at = new Map(cells.map(({ content, ...cell }) => [cellKey(cell), content && "value" in content ? String(content.value) : ""]));
    return new Map(labels.map((label) => [label.key, at.get(cellKey(label)) ?? ""]));
  };
  const french = said("fr");
  return new Map([...said("en")].map(([key, en]) => [key, { en, fr: french.get(key) ?? en }]));
}
