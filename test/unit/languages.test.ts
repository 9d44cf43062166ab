import { languages } from "../../src/vocabulary/languages";
import { LOCALES, localeOf } from "../../src/vocabulary/locale";
import { localeFile } from "../../src/vocabulary/localeFile";
import { unbroken } from "../../src/vocabulary/unbroken";

test.each([
  ["fr-CA", "fr"],
  ["FR", "fr"],
  ["fr_FR.UTF-8", "fr"],
  ["fry-NL", "en"],
  ["de-DE", "en"],
  ["C", "en"],
  ["", "en"],
  [undefined, "en"],
])("whoever asks for %s is spoken to in %s", (tag, locale) => {
  expect(localeOf(tag)).toBe(locale);
});

test("the first language serves files by their plain names", () => {
  expect(LOCALES.map((locale) => localeFile("help.html", locale))).toEqual(["help.html", "help-fr.html"]);
});

test("a line does not break before or after what French holds together", () => {
  expect(unbroken("Il dit : « Oui ! » à 50 % (a ; b).", "fr")).toBe(
    "Il dit\u00a0: «\u00a0Oui\u00a0!\u00a0» à 50\u00a0% (a\u00a0; b).",
  );
  expect(unbroken("He says: 50 % of it", "en")).toBe("He says: 50 % of it");
});

describe.each(LOCALES)("the language %s", (locale) => {
  const { tag, figuresTag, decimal, group, list, months, shortMonths, days, shortDays } = languages[locale];

  it("is the one that its tag stands for", () => {
    expect(localeOf(tag)).toBe(locale);
  });

  it("writes figures as the engine does for its tag, but for the width of a space", () => {
    const parts = new Intl.NumberFormat(figuresTag).formatToParts(1234567.5);
    const written = (type: string): string => parts.find((part) => part.type === type)!.value;
    expect([written("decimal"), written("group").replace("\u202F", "\u00A0")]).toEqual([decimal, group]);
  });

  it("keeps the marks of a formula apart from those of a figure", () => {
    expect(list).not.toBe(decimal);
  });

  it("names months and days as the engine does", () => {
    const named = (options: Intl.DateTimeFormatOptions, dates: readonly number[]) =>
      dates.map((date) => new Intl.DateTimeFormat(tag, { ...options, timeZone: "UTC" }).format(date));
    const ofYear = Array.from({ length: 12 }, (_, i) => Date.UTC(2025, i, 15));
    // a Monday and the days behind it
    const ofWeek = Array.from({ length: 7 }, (_, i) => Date.UTC(2025, 0, 6 + i));
    expect([months, shortMonths, days, shortDays]).toEqual([
      named({ month: "long" }, ofYear),
      named({ month: "short" }, ofYear),
      named({ weekday: "long" }, ofWeek),
      named({ weekday: "short" }, ofWeek),
    ]);
  });
});
