import { LOCALES, type Locale } from "../vocabulary/locale";
import { storageKey } from "./parts/storageKey";

/** The language chosen in the pane before, if any. Storage can be forbidden and then throws. */
export function rememberedLocale(): Locale | undefined {
  try {
    const saved = localStorage.getItem(storageKey("locale"));
    return LOCALES.find((locale) => locale === saved);
  } catch {
    return undefined;
  }
}

export function rememberLocale(locale: Locale): void {
  try {
    localStorage.setItem(storageKey("locale"), locale);
  } catch {
    // then the choice lasts as long as the pane
  }
}
