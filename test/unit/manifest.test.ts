import fs from "node:fs";
import path from "node:path";
import { validateXML, type XMLFileInfo } from "xmllint-wasm";
import { languages } from "../../src/vocabulary/languages";
import { LOCALES } from "../../src/vocabulary/locale";
import { localeFile } from "../../src/vocabulary/localeFile";
import { SCREEN_IDS, screens } from "../../src/taskpane/screens";

const ORIGIN = "https://localhost:3000/";
const FRENCH = ["fr-FR", "fr-CA"];
/** What webpack.config.js writes into dist/ for Excel, besides assets/. */
const BUILT = [
  "taskpane.html",
  "functions.js",
  ...LOCALES.flatMap((locale) => ["functions.json", "help.html"].map((file) => localeFile(file, locale))),
];

const root = path.resolve(__dirname, "../..");
const source = fs.readFileSync(path.join(root, "manifest.xml"), "utf8");
const manifest = source.replace(/<!--[\s\S]*?-->/g, "").replaceAll("&#160;", "\u00a0");
const { version } = JSON.parse(fs.readFileSync(path.join(root, "package.json"), "utf8")) as { version: string };

/** The first group of every match. */
const all = (pattern: RegExp, text = manifest): string[] => [...text.matchAll(pattern)].map((match) => match[1] ?? "");
const values = all(/Value="([^"]*)"/g);
const urls = values.filter((value) => value.includes("://"));
const resources = all(/<bt:\w+ id="([^"]+)"/g);
const references = all(/resid="([^"]+)"/g);

interface Setting {
  name: string;
  value: string;
  overrides: Record<string, string>;
}
/** Everything with a DefaultValue: DisplayName, SourceLocation …, and the resources under their id. */
const settings: Setting[] = [
  ...manifest.matchAll(/<([\w:]+)(?: id="([^"]+)")? DefaultValue="([^"]*)"(?:\/>|>([\s\S]*?)<\/\1>)/g),
].map(([, element = "", id, value = "", body = ""]) => ({
  name: id ?? element,
  value,
  overrides: Object.fromEntries(
    [...body.matchAll(/Locale="([^"]+)" Value="([^"]*)"/g)].map(([, locale = "", text = ""]) => [locale, text]),
  ),
}));
const setting = (name: string): Setting | undefined => settings.find((one) => one.name === name);

const schemas = process.env["CLV_SCHEMAS"] ?? "";
if (!schemas)
  console.info("manifest.xml is not validated: CLV_SCHEMAS does not name the folder of Office's XML schemas.");
(schemas ? test : test.skip)("is valid against Office's schema", async () => {
  const main = "OfficeAppManifestV1_1.xsd";
  const imported = fs.readdirSync(schemas).filter((name) => name.endsWith(".xsd") && name !== main);
  const read = (fileName: string): XMLFileInfo => ({
    fileName,
    contents: fs.readFileSync(path.join(schemas, fileName), "utf8"),
  });
  const result = await validateXML({
    xml: [{ fileName: "manifest.xml", contents: source }],
    schema: [read(main)],
    preload: imported.map(read),
  });
  expect(result.errors.map((error) => error.rawMessage)).toEqual([]);
  expect(result.valid).toBe(true);
});

test("its version is the package's", () => {
  expect(all(/<Version>(.*?)<\/Version>/g)).toEqual([`${version}.0`]);
});

test("every resource is defined once and used, and every reference has its resource", () => {
  expect([...new Set(references)].sort()).toEqual([...resources].sort());
});

test.each(resources)("the id %s has at most 32 characters", (id) => {
  expect(id.length).toBeLessThanOrEqual(32);
});

test("cells, ribbon and pane share one runtime", () => {
  const [runtime = ""] = all(/<Runtime resid="([^"]+)" lifetime="long"\/>/g);
  expect(all(/<Page>\s*<SourceLocation resid="([^"]+)"/g)).toEqual([runtime]);
  expect(all(/<FunctionFile resid="([^"]+)"/g)).toEqual([runtime]);
  expect(all(/<Action xsi:type="ShowTaskpane">[\s\S]*?<SourceLocation resid="([^"]+)"/g)).toEqual([runtime]);
  expect(setting(runtime)?.value).toBe(setting("SourceLocation")?.value);
});

test("a host's parts stand in the order Office reads them", () => {
  expect(all(/<(Runtimes|AllFormFactors|DesktopFormFactor|GetStarted|FunctionFile|ExtensionPoint)\b/g)).toEqual([
    "Runtimes",
    ...["AllFormFactors", "ExtensionPoint"],
    ...["DesktopFormFactor", "GetStarted", "FunctionFile", "ExtensionPoint", "ExtensionPoint"],
  ]);
});

// The pane and pictures serve every language; the namespace is part of every formula.
const spoken = settings.filter(
  ({ name, value }) => name !== "Functions.Namespace" && (!value.startsWith(ORIGIN) || /\.json$|\/help\./.test(value)),
);

describe.each(LOCALES.slice(1))("in %s", (locale) => {
  test.each(spoken)("$name has its words, or its file", ({ value, overrides }) => {
    const own = overrides[languages[locale].tag];
    if (value.startsWith(ORIGIN)) expect(own).toBe(localeFile(value, locale));
    else expect(own).toMatch(/\S/);
  });
});

describe("in French", () => {
  test.each(spoken)("$name is said in France and in Canada", ({ overrides }) => {
    expect(Object.keys(overrides)).toEqual(FRENCH);
  });

  test.each(spoken.filter(({ value }) => !value.startsWith(ORIGIN)))(
    "$name has no-break spaces where French wants them",
    ({ overrides }) => {
      for (const text of Object.values(overrides)) expect(text).not.toMatch(/[^\u00a0\u202f][:;?!%»]|«[^\u00a0\u202f]/);
    },
  );

  test("the functions keep their names", () => {
    expect(setting("Functions.Namespace")).toEqual({ name: "Functions.Namespace", value: "CLV", overrides: {} });
  });
});

test("texts fit Office's limits: 125 characters for a label, 250 for a sentence", () => {
  const labels = all(/<bt:ShortStrings>([\s\S]*?)<\/bt:ShortStrings>/g).flatMap((strings) =>
    all(/Value="([^"]*)"/g, strings),
  );
  expect(labels.filter((text) => text.length > 125)).toEqual([]);
  expect(values.filter((text) => text.length > 250)).toEqual([]);
});

test.each([...new Set(urls)])("%s is one of the files the build writes", (url) => {
  expect(url.startsWith(ORIGIN)).toBe(true);
  const file = url.slice(ORIGIN.length);
  if (file.startsWith("assets/")) expect(fs.existsSync(path.join(root, file))).toBe(true);
  else expect(BUILT).toContain(file);
});

test("the manifest uses the icons Excel asks for", () => {
  expect(urls.filter((url) => url.endsWith(".png"))).toEqual(
    expect.arrayContaining([16, 32, 64, 80].map((size) => `${ORIGIN}assets/icon-${size}.png`)),
  );
});

test.each([16, 32, 80])("explain-%d.png is a PNG of that size", (size) => {
  const png = fs.readFileSync(path.join(root, `assets/explain-${size}.png`));
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([size, size]);
});

test("every function a button calls is associated in the page they share", () => {
  const called = [...new Set(all(/<FunctionName>(.*?)<\/FunctionName>/g))];
  expect(called).toEqual(SCREEN_IDS.filter((id) => screens[id].isCommand));
});

// 128 is for the store and the admin center, which ask for it beside the manifest
test.each([16, 32, 64, 80, 128])("icon-%d.png is a PNG of that size", (size) => {
  const png = fs.readFileSync(path.join(root, `assets/icon-${size}.png`));
  expect(png.toString("latin1", 1, 4)).toBe("PNG");
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([size, size]); // the header: width, height
});

test("the ribbon gets each icon at its own size", () => {
  const icons = [...manifest.matchAll(/<bt:Image size="(\d+)" resid="([^"]+)"/g)];
  expect(icons.map(([, size]) => size)).toEqual([
    "16",
    "32",
    "80",
    "16",
    "32",
    "80",
    "16",
    "32",
    "80",
    "16",
    "32",
    "80",
  ]); // group, two buttons, the cell's menu
  const files = icons.map(([, size, id = ""]) => setting(id)?.value.replace(`-${size}.png`, ""));
  expect(files).toEqual(
    ["icon", "icon", "explain", "explain"].flatMap((name) =>
      Array.from({ length: 3 }, () => `${ORIGIN}assets/${name}`),
    ),
  );
});
