import type { Locale, Text } from "./locale";
import { catalogueTexts } from "./ui/catalogueTexts";
import { checkTexts } from "./ui/checkTexts";
import { explainTexts } from "./ui/explainTexts";
import { insertTexts } from "./ui/insertTexts";
import { paneTexts } from "./ui/paneTexts";
import { shareTexts } from "./ui/shareTexts";
import { templateTexts } from "./ui/templateTexts";
import { wizardTexts } from "./ui/wizardTexts";

/** Every sentence of the pane. `{name}` is filled in by `uiText`. The French spaces before : ; ? ! % » and after « do not break. */
export const ui = { ...paneTexts, ...wizardTexts, ...catalogueTexts, ...insertTexts, ...explainTexts, ...checkTexts, ...templateTexts, ...shareTexts } as const satisfies Record<string, Text>;

export type UiKey = keyof typeof ui;

/** The sentence in one language, with its blanks filled. */
export function uiText(key: UiKey, locale: Locale, values: Readonly<Record<string, string>> = {}): string {
  return ui[key][locale].replace(/\{(\w+)\}/g, (blank, name: string) => values[name] ?? blank);
}
