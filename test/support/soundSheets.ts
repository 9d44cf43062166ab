import { cellAddress } from "../../src/formula/address";
import type { Plan } from "../../src/template/plan";
import { SPELLINGS, type Spelling } from "../../src/template/spelling";
import type { CurrencyId } from "../../src/vocabulary/currencies";
import { LOCALES, type Locale } from "../../src/vocabulary/locale";
import { CURRENCIES } from "./figureWidths";
import { cutOnPlan, shownPlan } from "./shownPlan";

interface Way {
  locale: Locale;
  spelling: Spelling;
  currency: CurrencyId;
}

/** What holds for a sheet of whatever data, in both languages and spellings: no error, no ###, no text that is cut. */
export function soundSheets<T>(
  kinds: readonly (readonly [name: string, of: T])[],
  planOf: (of: T, way: Way) => Plan,
): void {
  const ways = LOCALES.flatMap((locale) => SPELLINGS.map((spelling) => [locale, spelling] as const));

  describe.each(ways)("in %s with formulas %s", (locale, spelling) => {
    test.each(kinds.map(([name, of]) => [name, of] as const))("no formula fails: %s", (_, of) => {
      const { cells, at } = shownPlan(planOf(of, { locale, spelling, currency: "EUR" }));
      expect(cells.filter((cell) => typeof at(cell) === "object").map(cellAddress)).toEqual([]);
    });

    test("figures fit their columns, and texts the page, in every currency", () => {
      for (const [kind, of] of kinds)
        for (const currency of CURRENCIES)
          expect([kind, currency, cutOnPlan(planOf(of, { locale, spelling, currency }), locale)]).toEqual([
            kind,
            currency,
            [],
          ]);
    });
  });

  test("French texts have no-break spaces where French has them", () => {
    for (const [, of] of kinds) {
      const { cells, at } = shownPlan(planOf(of, { locale: "fr", spelling: "native", currency: "EUR" }));
      expect(cells.map(at).filter((text) => typeof text === "string" && / [:;?!%]|« | »/.test(text))).toEqual([]);
    }
  });
}
