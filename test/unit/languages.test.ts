import { languages } from "../../src/vocabulary/languages";
import { LOCALES, localeOf } from "../../src/vocabulary/locale";

describe.each(LOCALES)("the language %s", (locale) => {
  const { tag, figuresTag, decimal, group, list, months } = languages[locale];

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

  it("names the twelve months as the engine does", () => {
    const month = new Intl.DateTimeFormat(tag, { month: "long", timeZone: "UTC" });
    expect(months).toEqual(Array.from({ length: 12 }, (_, i) => month.format(new Date(Date.UTC(2025, i, 15)))));
  });
});
