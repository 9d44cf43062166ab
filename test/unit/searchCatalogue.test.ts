import fc from "fast-check";
import { groupOf } from "../../src/taskpane/functions/groupOf";
import type { Catalogue } from "../../src/taskpane/parts/catalogue";
import { searchCatalogue } from "../../src/taskpane/functions/searchCatalogue";
import { LOCALES } from "../../src/vocabulary/locale";
import { term } from "../../src/vocabulary/terms";
import { readCatalogue } from "../support/catalogue";

const catalogue = readCatalogue() as Catalogue;
const search = (query: string, locale: "en" | "fr" = "en"): string[] =>
  searchCatalogue(catalogue, query, locale).map(({ id }) => id);

describe("ranking", () => {
  test.each([
    ["AOV", "AOV"],
    ["=CLV.AOV(", "AOV"],
    ["clv.aov", "AOV"],
    ["=clv.churn(15000, 6000, 0)", "CHURN"],
    ["ltv", "VALUE"],
    ["CLTV", "VALUE"],
    ["vvc", "VALUE"],
    ["valeur vie client", "VALUE"],
    ["panier moyen", "AOV"],
    ["basket", "AOV"],
    ["churn", "CHURN"],
    ["attrition", "CHURN"],
    ["MRR", "MRRBRIDGE"],
    ["payb", "PAYBACK"],
    ["ltv cac", "RATIO"],
    ["LTV:CAC", "RATIO"],
    ["cout d'acquisition", "CAC"],
    ["valeur vi", "VALUE"],
    ["délai de récupération", "PAYBACK"],
    ["tornado", "SENSITIVITY"],
  ])("%s puts %s first", (query, first) => {
    expect(search(query)[0]).toBe(first);
  });

  test("the id stands before a synonym, the result before an argument, an argument before running text", () => {
    expect(search("value").slice(0, 2)).toEqual(["VALUE", "VALUETIERS"]);
    const ltv = search("ltv");
    expect(ltv).toEqual(
      expect.arrayContaining(["VALUE", "SIMPLE", "DISCOUNTED", "NET", "RATIO", "RATING", "MAXCAC", "BUDGET"]),
    );
    expect(ltv.indexOf("DISCOUNTED")).toBeLessThan(ltv.indexOf("NET"));
  });

  test("running text of the language on display counts more", () => {
    const both = LOCALES.map((locale) => search("period", locale));
    expect(new Set(both[0])).toEqual(new Set(both[1]));
  });
});

describe("what is found", () => {
  test("every function by each name of its result, whatever the language", () => {
    for (const entry of catalogue) {
      for (const name of entry.returns.flatMap((id) => [
        term(id).label.en,
        term(id).label.fr,
        ...(term(id).synonyms ?? []),
      ])) {
        expect([name, search(name)]).toEqual([name, expect.arrayContaining([entry.id])]);
      }
    }
  });

  test("every function by its id, its sentence in both languages and its theme", () => {
    for (const entry of catalogue) {
      expect(search(`=CLV.${entry.id}(`)[0]).toBe(entry.id);
      for (const locale of LOCALES) expect(search(entry.sentence[locale])).toContain(entry.id);
    }
    expect(search("subscription")).toEqual(
      expect.arrayContaining(catalogue.filter((entry) => groupOf(entry) === "subscription").map(({ id }) => id)),
    );
  });

  test("accents, case and plural do not matter", () => {
    expect(search("COUT")).toEqual(search("coût"));
    expect(search("orders")).toEqual(search("order"));
  });

  test("all words must match, each anywhere", () => {
    expect(search("net retention")).toContain("NRR");
    expect(search("churn zebra")).toEqual([]);
  });

  test("nothing typed yet shows everything in its order", () => {
    for (const query of ["", "  ", "=", "=CLV.", "clv."]) expect(search(query)).toEqual(catalogue.map(({ id }) => id));
  });
});

test("any query gives some of the functions, each once, and the same again", () => {
  const ids = catalogue.map(({ id }) => id);
  const text = fc.oneof(
    fc.string({ unit: "grapheme" }),
    fc.string({ unit: "binary" }),
    fc.constantFrom(...ids, "valeur vie", "=CLV.("),
  );
  fc.assert(
    fc.property(text, fc.constantFrom(...LOCALES), (query, locale) => {
      const found = search(query, locale);
      expect(new Set(found).size).toBe(found.length);
      expect(found.filter((id) => !ids.includes(id))).toEqual([]);
      expect(search(query, locale)).toEqual(found);
    }),
  );
});
