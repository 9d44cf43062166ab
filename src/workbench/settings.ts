import { languages } from "../vocabulary/languages";
import { localeOf, type Locale } from "../vocabulary/locale";

export type Language = Locale;
export type Theme = "light" | "dark";

/** What the page's address, else the browser, asks for. */
export interface Settings {
  readonly language: Language;
  readonly theme: Theme;
}

/** The language of the page as Office names it. */
export type LanguageTag = string;
export const tagOf = (language: Language): LanguageTag => languages[language].tag;

interface Surroundings {
  readonly search: string;
  readonly languages: readonly string[];
  readonly prefersDark: boolean;
}

export function readSettings({ search, languages, prefersDark }: Surroundings): Settings {
  const asked = new URLSearchParams(search);
  const theme = asked.get("theme") ?? (prefersDark ? "dark" : "light");
  return { language: localeOf(asked.get("lang") ?? languages[0]), theme: theme === "dark" ? "dark" : "light" };
}

/** The address of the same page with one setting changed. */
export function withSetting(search: string, name: "lang" | "theme", value: string): string {
  const asked = new URLSearchParams(search);
  asked.set(name, value);
  return `?${asked.toString()}`;
}
