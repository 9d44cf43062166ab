import { execFileSync } from "node:child_process";
import crypto from "node:crypto";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { templateFiles, type TemplateChoice } from "../../../src/files/templateFiles";
import { templates } from "../../../src/template/templates";
import { LOCALES } from "../../../src/vocabulary/locale";

const root = path.resolve(__dirname, "../../..");
const { version } = JSON.parse(fs.readFileSync(path.join(root, "package.json"), "utf8")) as { version: string };
const folder = fs.mkdtempSync(path.join(os.tmpdir(), "clv-templates-"));
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));

interface Entry {
  file: string;
  title: string;
  description: string;
  template: string;
  filled: boolean;
  language: string;
  formulas: string;
  currency: string;
  size: number;
  sha256: string;
}
const list = (name: string): { version: string; templates: Entry[] } =>
  JSON.parse(fs.readFileSync(path.join(folder, name, "templates.json"), "utf8")) as ReturnType<typeof list>;

/** As `npm run templates` does, in a process of its own, on another clock. */
function writeInto(name: string, timeZone: string): void {
  const script = `require("./scripts/template-files.cjs").writeTemplates(${JSON.stringify(path.join(folder, name))})`;
  execFileSync(process.execPath, ["-e", script], { cwd: root, env: { ...process.env, TZ: timeZone } });
}
beforeAll(() => {
  writeInto("first", "UTC");
  writeInto("second", "Pacific/Auckland");
});

test("every template is there, filled and empty, in every language and both spellings", () => {
  const kinds = templateFiles().map(({ template, filled, language, formulas }) =>
    [template, filled, language, formulas].join(),
  );
  const wanted = templates.flatMap(({ id }) =>
    [true, false].flatMap((filled) =>
      LOCALES.flatMap((language) => ["native", "clv"].map((formulas) => [id, filled, language, formulas].join())),
    ),
  );
  expect(kinds.sort()).toEqual(wanted.sort());
});

test.each<[TemplateChoice, number, Partial<Entry>]>([
  [{ language: "fr" }, 4, { language: "fr" }],
  [{ formulas: "native" }, 4, { formulas: "native" }],
  [{ filled: false }, 4, { filled: false, currency: "other" }],
  [{ filled: true }, 4, { filled: true, currency: "EUR" }],
  [{ currency: "CHF" }, 8, { currency: "CHF" }],
  [
    { language: "en", formulas: "clv", filled: false, currency: "USD" },
    1,
    { language: "en", formulas: "clv", filled: false, currency: "USD" },
  ],
])("with %j, every template comes %i times, and is that", (chosen, times, expected) => {
  const files = templateFiles(chosen);
  expect(files).toHaveLength(times * templates.length);
  for (const file of files) expect(file).toMatchObject(expected);
});

test("the currency that was chosen is in the formats of the sheet, filled or empty", () => {
  const formats = (currency: "GBP" | "CHF", filled: boolean): string =>
    JSON.stringify(templateFiles({ currency, filled, language: "en", formulas: "native" }).map(({ plan }) => plan));
  for (const filled of [true, false]) {
    expect(formats("GBP", filled)).toContain("£");
    expect(formats("CHF", filled)).toContain("CHF");
    expect(formats("CHF", filled)).not.toMatch(/£|€/);
  }
});

test("names of files are plain and never the same", () => {
  const names = templateFiles().map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  for (const name of names) expect(name).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*-(en|fr)-(native|clv)\.xlsx$/);
  expect(names).toContain("customer-lifetime-value-company-a-en-native.xlsx");
  expect(names).toContain("customer-lifetime-value-fr-clv.xlsx");
});

test("names of sheets are as Excel takes them", () => {
  for (const { plan } of templateFiles()) expect(plan.sheetName).toMatch(/^(?!')[^[\]:*?/\\]{1,31}(?<!')$/);
});

test("templates.json lists each file with its size and checksum, and nothing else is there", () => {
  const { version: listed, templates: entries } = list("first");
  expect(listed).toBe(version);
  for (const { file, size, sha256, title, description } of entries) {
    const bytes = fs.readFileSync(path.join(folder, "first", file));
    expect([file, bytes.length, crypto.createHash("sha256").update(bytes).digest("hex")]).toEqual([file, size, sha256]);
    expect(title).toMatch(/^\p{Lu}/u);
    expect(description).toMatch(/^\p{Lu}.*\.$/u);
  }
  expect(fs.readdirSync(path.join(folder, "first")).sort()).toEqual(
    [...entries.map(({ file }) => file), "templates.json"].sort(),
  );
});

test("two runs, in two places of the world, write the same bytes", () => {
  expect(list("second")).toEqual(list("first"));
  for (const { file } of list("first").templates) {
    expect(
      fs.readFileSync(path.join(folder, "second", file)).equals(fs.readFileSync(path.join(folder, "first", file))),
    ).toBe(true);
  }
});
