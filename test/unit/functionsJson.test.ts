import { functionsJson, readCatalogue } from "../../scripts/catalogue.cjs";
import { domainOf } from "../../src/vocabulary/errors";
import { LOCALES } from "../../src/vocabulary/locale";
import { periods } from "../../src/vocabulary/periods";
import { term, terms, type TermId } from "../../src/vocabulary/terms";

interface Metadata {
  functions: { parameters: { name: TermId; description: string }[] }[];
}
const METADATA_MOST = 1_000_000;

test("the metadata of the functions in all languages together stay below 1 MB", async () => {
  const catalogue = (await readCatalogue()) as readonly object[];
  const bytes = LOCALES.map((locale) => Buffer.byteLength(functionsJson(catalogue, locale)));
  expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThan(METADATA_MOST);
});

describe.each(LOCALES)("in %s", (locale) => {
  const words = Object.values(periods).map(({ label }) => label[locale].toLowerCase());
  const named = (text: string): string[] =>
    words.filter((word) => new RegExp(`(?<!\\p{L})${word}(?!\\p{L})`, "u").test(text));

  test("an argument that is a word out of a list names the words in its description", async () => {
    const { functions } = JSON.parse(functionsJson(await readCatalogue(), locale)) as Metadata;
    const periodic = functions
      .flatMap(({ parameters }) => parameters)
      .filter(({ name }) => term(name).unit === "period");
    expect(periodic.length).toBeGreaterThan(0);
    for (const { name, description } of periodic) expect([name, named(description)]).toEqual([name, words]);
  });

  test("the words stand in what a term must be as well, and beside its label", () => {
    for (const id of (Object.keys(terms) as TermId[]).filter((name) => term(name).unit === "period")) {
      expect([id, named(domainOf(id)[locale]), named(term(id).measure[locale])]).toEqual([id, words, words]);
    }
  });
});
