import { filled } from "./filled";
import type { Locale, Text } from "./locale";
import { catalogueTexts } from "./ui/catalogueTexts";
import type { checkTexts } from "./ui/checkTexts";
import type { creationTexts } from "./ui/creationTexts";
import type { dataTexts } from "./ui/dataTexts";
import type { decideTexts } from "./ui/decideTexts";
import type { explainTexts } from "./ui/explainTexts";
import type { functionsTexts } from "./ui/functionsTexts";
import type { galleryTexts } from "./ui/galleryTexts";
import type { helpTexts } from "./ui/helpTexts";
import type { insertTexts } from "./ui/insertTexts";
import type { leversTexts } from "./ui/leversTexts";
import type { linkedTexts } from "./ui/linkedTexts";
import type { listTexts } from "./ui/listTexts";
import type { modelTexts } from "./ui/modelTexts";
import type { outsideTexts } from "./ui/outsideTexts";
import { paneTexts } from "./ui/paneTexts";
import type { periodTexts } from "./ui/periodTexts";
import type { playbookTexts } from "./ui/playbookTexts";
import type { progressTexts } from "./ui/progressTexts";
import type { rollUpTexts } from "./ui/rollUpTexts";
import type { renewTexts } from "./ui/renewTexts";
import type { shareTexts } from "./ui/shareTexts";
import type { sheetTexts } from "./ui/sheetTexts";
import type { subscriptionTexts } from "./ui/subscriptionTexts";
import type { updateTexts } from "./ui/updateTexts";
import { templateTexts } from "./ui/templateTexts";
import type { warehouseTexts } from "./ui/warehouseTexts";
import type { wizardTexts } from "./ui/wizardTexts";

/**
 * Every sentence that the pane has from the start. Blanks are filled in by `uiText` (`filled`). The French spaces
 * before : ; ? ! % » and after « do not break.
 */
export const ui = { ...paneTexts, ...catalogueTexts, ...templateTexts } as const satisfies Record<string, Text>;

/** Sentences of screens that are loaded when they are first opened: the pane starts without them. */
const later: Record<string, Text | undefined> = {};

type LaterTexts =
  | typeof checkTexts
  | typeof creationTexts
  | typeof dataTexts
  | typeof decideTexts
  | typeof explainTexts
  | typeof functionsTexts
  | typeof galleryTexts
  | typeof helpTexts
  | typeof insertTexts
  | typeof leversTexts
  | typeof linkedTexts
  | typeof listTexts
  | typeof modelTexts
  | typeof outsideTexts
  | typeof periodTexts
  | typeof playbookTexts
  | typeof rollUpTexts
  | typeof progressTexts
  | typeof renewTexts
  | typeof shareTexts
  | typeof sheetTexts
  | typeof subscriptionTexts
  | typeof updateTexts
  | typeof warehouseTexts
  | typeof wizardTexts;

/** Sentences that no screen has to bring: all that the pane says before one is opened (test/unit/firstTexts.test.ts). */
export type FirstUiKey = keyof typeof ui;
export type UiKey = FirstUiKey | KeyOf<LaterTexts>;
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
  return filled(text[locale], locale, values);
}
