/** The languages of the product. */
export type Locale = "en" | "fr";
export const LOCALES: readonly Locale[] = ["en", "fr"];

/** A sentence in every language. */
export type Text = Readonly<Record<Locale, string>>;

/** The product's language for a host's language tag: French for every kind of French, else English. */
export const localeOf = (tag: string | undefined): Locale => (tag?.toLowerCase().startsWith("fr") ? "fr" : "en");
