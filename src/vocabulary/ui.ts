import type { Locale, Text } from "./locale";
import { catalogueTexts } from "./ui/catalogueTexts";
import type { checkTexts } from "./ui/checkTexts";
import type { dataTexts } from "./ui/dataTexts";
import type { explainTexts } from "./ui/explainTexts";
import type { galleryTexts } from "./ui/galleryTexts";
import type { insertTexts } from "./ui/insertTexts";
import { paneTexts } from "./ui/paneTexts";
import type { shareTexts } from "./ui/shareTexts";
import type { sheetTexts } from "./ui/sheetTexts";
import { templateTexts } from "./ui/templateTexts";
import type { wizardTexts } from "./ui/wizardTexts";

/**
 * Every sentence that the pane has from the start. `{name}` is filled in by `uiText`. The French spaces before : ; ? !
 * % » and after « do not break.
 */
export const ui = { ...paneTexts, ...catalogueTexts, ...templateTexts } as const satisfies Record<string, Text>;

/** Sentences of screens that are loaded when they are first opened: the pane starts without them. */
const later: Record<string, Text | undefined> = {};

type LaterTexts =
  | typeof checkTexts
  | typeof dataTexts
  | typeof explainTexts
  | typeof galleryTexts
  | typeof insertTexts
  | typeof shareTexts
  | typeof sheetTexts
  | typeof wizardTexts;

export type UiKey = keyof typeof ui | KeyOf<LaterTexts>;
type KeyOf<T> = T extends unknown ? keyof T : never;

/** A screen brings its sentences along. */
export function addTexts(texts: LaterTexts): void {
  Object.assign(later, texts);
}

/** The sentence in one language, with its blanks filled. */
export function uiText(key: UiKey, locale: Locale, values: Readonly<Record<string, string>> = {}): string {
  const wanted: string = key;
  const text = (ui as Readonly<Record<string, Text | undefined>>)[wanted] ?? later[wanted];
  if (!text) throw new Error(`The screen that says ${key} is not loaded`);
  return text[locale].replace(/\{(\w+)\}/g, (blank, name: string) => values[name] ?? blank);
}
