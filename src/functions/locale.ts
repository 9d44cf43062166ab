import { localeOf } from "../vocabulary/locale";
import type { Locale } from "../vocabulary/locale";

/** The language of error sentences: Office's display language where there is an Office, English elsewhere. */
export function locale(): Locale {
  const office = (globalThis as { Office?: { context?: { displayLanguage?: string } } }).Office;
  return localeOf(office?.context?.displayLanguage);
}
