import fs from "node:fs";
import path from "node:path";
import { functionsJson, readCatalogue } from "../../scripts/catalogue.cjs";
import { helpPage } from "../../scripts/help-page.cjs";
import { LOCALES } from "../../src/vocabulary/locale";
import { localeFile } from "../../src/vocabulary/localeFile";
import { packagedFunctions } from "../../scripts/package/packagedManifest.cjs";

type Catalogue = readonly { id: string }[];
interface Functions {
  functions: readonly { id: string; helpUrl: string }[];
}

test.each(LOCALES.map((locale) => [locale, localeFile("help.html", locale)] as const))(
  "in %s every function's help leads to its place in %s, where the manifest's help stands",
  async (locale, file) => {
    const catalogue = (await readCatalogue()) as Catalogue;
    const { functions } = JSON.parse(functionsJson(catalogue, locale)) as Functions;
    const page = helpPage(catalogue, locale);
    const [, site = ""] =
      /<SupportUrl DefaultValue="(https:[^"]*\/)help\.html">/.exec(
        fs.readFileSync(path.resolve(__dirname, "../../manifest.xml"), "utf8"),
      ) ?? [];
    expect(functions.length).toBe(catalogue.length);
    for (const { id, helpUrl } of functions) {
      expect(helpUrl).toBe(`${site}${file}#${id.toLowerCase()}`);
      expect(page).toContain(`<dt id="${id.toLowerCase()}"><code>=CLV.${id}(`);
    }
    expect(new Set(functions.map(({ helpUrl }) => helpUrl)).size).toBe(functions.length);
  },
);

test("a package's functions have their help at its address", async () => {
  const packaged = packagedFunctions(
    functionsJson(await readCatalogue(), "en"),
    new URL("https://addins.example.com/clv/"),
  );
  const { functions } = JSON.parse(packaged) as Functions;
  expect(functions.find(({ id }) => id === "AOV")!.helpUrl).toBe("https://addins.example.com/clv/help.html#aov");
  expect(packaged).not.toContain("localhost");
});
