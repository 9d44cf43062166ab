/**
 * The languages of the product, each by the first part of its tag. The first one is spoken where nobody asks for
 * another of them.
 */
export const LOCALES = ["en", "fr"] as const;
export type Locale = (typeof LOCALES)[number];

/** A sentence in every language. */
export type Text = Readonly<Record<Locale, string>>;

/** The product's language for the tag of a host or system, such as fr-CA or fr_FR.UTF-8. */
export function localeOf(tag = ""): Locale {
  const [spoken] = tag.toLowerCase().split(/[-_.]/);
  return LOCALES.find((locale) => locale === spoken) ?? LOCALES[0];
}
