import { spawnSync } from "node:child_process";
import path from "node:path";
import { readOptions } from "../../../scripts/package/readOptions.cjs";
import { say, sentences, systemLanguage } from "../../../scripts/package/sentences.cjs";

const URL_OPTION = ["--url", "https://addins.example.com/clv"];
const root = path.resolve(__dirname, "../../..");
const run = (args: string[], locale = "C") =>
  spawnSync(process.execPath, ["scripts/package.mjs", ...args], {
    cwd: root,
    encoding: "utf8",
    env: { ...process.env, LC_ALL: locale },
  });

test("the address alone is enough", () => {
  expect({ ...readOptions(URL_OPTION), url: "" }).toEqual({
    url: "",
    out: path.resolve("dist/package"),
    revision: 0,
    openPane: undefined,
    maps: false,
    templates: {},
    team: [],
  });
});

test.each([
  [["--out", "somewhere"], { out: path.resolve("somewhere") }],
  [["--revision", "7"], { revision: 7 }],
  [["--maps"], { maps: true }],
  [["--language", "fr"], { templates: { language: "fr" } }],
  [["--language=EN"], { templates: { language: "en" } }],
  [["--formulas", "native"], { templates: { formulas: "native" } }],
  [["--empty"], { templates: { filled: false } }],
  [["--filled"], { templates: { filled: true } }],
  [["--currency", "chf"], { templates: { currency: "CHF" } }],
  [["--currency", "other"], { templates: { currency: "other" } }],
  [
    ["--language", "fr", "--formulas", "clv", "--filled", "--currency", "CAD"],
    { templates: { language: "fr", formulas: "clv", filled: true, currency: "CAD" } },
  ],
  [["--team", "a.json"], { team: [path.resolve("a.json")] }],
  [
    ["--team", "a.json", "b.json", "--maps"],
    { team: ["a.json", "b.json"].map((file) => path.resolve(file)), maps: true },
  ],
  [["--open-pane", "admin-center"], { openPane: { storeType: "EXCatalog", store: "EXCatalog" } }],
  [["--open-pane=sideload"], { openPane: { storeType: "Registry", store: "developer" } }],
  [
    ["--open-pane", "share", "--share", "\\\\server\\add ins"],
    { openPane: { storeType: "FileSystem", store: "\\\\server\\add ins" } },
  ],
  [
    ["--open-pane", "share", "--share", "//server/addins"],
    { openPane: { storeType: "FileSystem", store: "\\\\server\\addins" } },
  ],
])("%j", (args, expected) => {
  expect(readOptions([...URL_OPTION, ...args])).toMatchObject(expected);
});

test.each<[string[], string]>([
  [[], "urlMissing"],
  [["--url"], "optionEmpty"],
  [["--url="], "optionEmpty"],
  [["https://addins.example.com/clv"], "argumentLoose"],
  [[...URL_OPTION, "extra"], "argumentLoose"],
  [[...URL_OPTION, "--team", "a.json", "--maps", "b.json"], "argumentLoose"],
  [[...URL_OPTION, "--team"], "optionEmpty"],
  [[...URL_OPTION, "--minify"], "optionUnknown"],
  [[...URL_OPTION, "-v"], "optionUnknown"],
  [[...URL_OPTION, "--toString"], "optionUnknown"],
  [[...URL_OPTION, ...URL_OPTION], "optionTwice"],
  [[...URL_OPTION, "--out"], "optionEmpty"],
  [[...URL_OPTION, "--out="], "optionEmpty"],
  [[...URL_OPTION, "--maps=no"], "optionValue"],
  [[...URL_OPTION, "--revision", "1.5"], "revisionRange"],
  [[...URL_OPTION, "--revision", "65536"], "revisionRange"],
  [[...URL_OPTION, "--revision=-1"], "revisionRange"],
  [[...URL_OPTION, "--open-pane", "store"], "choiceUnknown"],
  [[...URL_OPTION, "--open-pane", "constructor"], "choiceUnknown"],
  [[...URL_OPTION, "--language", "de"], "choiceUnknown"],
  [[...URL_OPTION, "--language"], "optionEmpty"],
  [[...URL_OPTION, "--formulas", "excel"], "choiceUnknown"],
  [[...URL_OPTION, "--currency", "€"], "choiceUnknown"],
  [[...URL_OPTION, "--currency", "toString"], "choiceUnknown"],
  [[...URL_OPTION, "--currency="], "optionEmpty"],
  [[...URL_OPTION, "--empty", "--filled"], "emptyAndFilled"],
  [[...URL_OPTION, "--filled=no"], "optionValue"],
  [[...URL_OPTION, "--language", "en", "--language", "fr"], "optionTwice"],
  [[...URL_OPTION, "--open-pane", "share"], "shareMissing"],
  [[...URL_OPTION, "--open-pane", "share", "--share", "server"], "sharePath"],
  [[...URL_OPTION, "--open-pane", "share", "--share", "\\\\server"], "sharePath"],
  [[...URL_OPTION, "--share", "//server/addins"], "shareUnused"],
  [[...URL_OPTION, "--open-pane", "sideload", "--share", "//server/addins"], "shareUnused"],
])("%j is refused: %s", (args, id) => {
  expect(() => readOptions(args)).toThrow(expect.objectContaining({ id }) as Error);
});

test.each([
  [
    [],
    "C",
    "Say from which address the add-in will be served: npm run package -- --url https://addins.example.com/clv\n",
  ],
  [
    ["--url", "http://addins.example.com"],
    "en_GB.UTF-8",
    "The address must begin with https://, Excel loads nothing else; it is http://addins.example.com.\n",
  ],
  [
    ["--url", "https://a.example/?x"],
    "fr_FR.UTF-8",
    "L’adresse doit se terminer par un dossier, sans ? ni #, car des noms de fichiers y sont ajoutés\u00a0; c’est https://a.example/?x.\n",
  ],
  [[...URL_OPTION, "--currency", "yen"], "C", "--currency must be EUR, USD, GBP, CHF, CAD or other; it is yen.\n"],
  [[...URL_OPTION, "--formulas", "excel"], "fr_FR.UTF-8", "--formulas doit être clv ou native\u00a0; c’est excel.\n"],
  [
    [...URL_OPTION, "--langue", "fr"],
    "C",
    "There is no option --langue. The options are --url, --out, --revision, --open-pane, --share, --maps, --language, --formulas, --empty, --filled, --currency, --team.\n",
  ],
])("the command says it for %j in %s, and fails", (args, locale, sentence) => {
  expect(run(args, locale)).toMatchObject({ status: 1, stdout: "", stderr: sentence });
});

test.each([
  [{ LC_ALL: "fr_CA.UTF-8", LANG: "en_US.UTF-8" }, "fr"],
  [{ LANG: "fr" }, "fr"],
  [{ LANG: "de_DE.UTF-8" }, "en"],
] as const)("a system with %j reads %s", (env, language) => {
  expect(systemLanguage(env)).toBe(language);
});

test.each(Object.keys(sentences) as (keyof typeof sentences)[])(
  "%s says the same in French, with its spaces and apostrophes",
  (id) => {
    const names = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();
    expect(names(sentences[id].fr)).toEqual(names(sentences[id].en));
    const text = say(id, Object.fromEntries(names(sentences[id].fr).map((name) => [name!, "x"])), "fr");
    expect(text).not.toMatch(/ [:;!%»]|\w'|« /);
  },
);
