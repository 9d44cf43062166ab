import { localeOf, type Locale } from "../vocabulary/locale";

let chosen: Locale | undefined;

/** Calls functions in a language of one's own: the pane's may be another than Office's. */
export function inLocale<T>(wanted: Locale, call: () => T): T {
  const before = chosen;
  chosen = wanted;
  try {
    return call();
  } finally {
    chosen = before;
  }
}

/**
 * The language of error sentences: the chosen one, else Office's display language where there is an Office, English
 * elsewhere.
 */
export function locale(): Locale {
  if (chosen) return chosen;
  const office = (globalThis as { Office?: { context?: { displayLanguage?: string } } }).Office;
  return localeOf(office?.context?.displayLanguage);
}
