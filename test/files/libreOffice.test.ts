import { execFileSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { fileProperties } from "../../src/files/fileProperties";
import { templateFiles } from "../../src/files/templateFiles";
import { planSpreadsheet } from "../../src/files/planSpreadsheet";
import { readXlsx } from "../../src/spreadsheet/xlsx/readXlsx";
import { writeXlsx } from "../../src/spreadsheet/xlsx/writeXlsx";
import { recordOf } from "../../src/workbench/files/recordOf";
import { spreadsheetOf } from "../../src/workbench/files/spreadsheetOf";
import { templates } from "../../src/template/templates";
import { languages } from "../../src/vocabulary/languages";
import { checks, noValue, type CheckId } from "../../src/vocabulary/checks";
import { cellAddress } from "../../src/formula/address";
import { layout } from "../../src/template/layout";
import { styles } from "../../src/template/styles";
import type { Answers } from "../../src/template/Template";
import { LOCALES } from "../../src/vocabulary/locale";
import { unshrunk, widestSheet } from "../support/figureWidths";
import { goldenDifferences } from "../support/goldenFigures";
import { convert, hasFont, hasPoppler, office } from "../support/office";
import { plantWrongValue } from "../support/plantWrongValue";
import { writeTemplateFile } from "../support/writeTemplateFile";
import { differs, readXlsxFile, type XlsxFile } from "../support/xlsxFile";

/** LibreOffice reads our files, calculates by itself, and prints: a judge that knows nothing of us. */
const files = templateFiles();
const native = files.filter(({ formulas }) => formulas === "native");
const clv = files.filter(({ formulas }) => formulas === "clv");
/** Amounts as wide as they get, in the currency that takes most room; and texts as long as their fields take them. */
const widest = templates.flatMap((template) =>
  LOCALES.map((language) => ({
    name: `widest-${template.id}-${language}.xlsx`,
    language,
    columns: template.page.widths.length,
    plan: widestSheet(template, language),
    properties: fileProperties(template, language, "native"),
  })),
);
/** The same where nothing shrinks, to see that it is noticed. */
const stiff = { ...widest[0]!, name: "widest-stiff.xlsx", plan: unshrunk(widest[0]!.plan) };
/**
 * Figures that cannot be, in the native spelling: what the rules of entry refuse, or what contradicts another figure.
 */
const IMPOSSIBLE = {
  lifetimeValue: ["churn_possible", { customers_new: 16_000 }],
  segments: ["segments_complete", { orders_3: "" }],
  subscription: ["figures_possible", { churn_typed: 1.2 }],
  scenarios: ["figures_possible", { cogs: "n/a" }],
} as const satisfies Partial<Record<string, readonly [CheckId, Answers]>>;
const blocked = templates.flatMap((template) =>
  LOCALES.flatMap((language) => {
    const [check, change] =
      (IMPOSSIBLE as Readonly<Partial<Record<string, readonly [CheckId, Answers]>>>)[template.id] ?? [];
    if (!check) return [];
    const plan = layout(template, language, {
      sheetName: "Impossible",
      answers: { ...template.example(language), ...change },
      currency: "EUR",
      spelling: "native",
    });
    return [
      {
        name: `blocked-${template.id}-${language}.xlsx`,
        language,
        check,
        plan,
        properties: fileProperties(template, language, "native"),
      },
    ];
  }),
);
/** Files that were opened in the workbench and saved from there. */
const savedName = (name: string): string => `saved-${name}`;
const saved = native.filter(({ filled }) => filled);
/** Where the add-in is missing, an empty sheet is nothing but errors. */
const printed = files.filter(({ formulas, filled }) => filled || formulas === "native");
const PLANTED = { native: "planted-native.xlsx", clv: "planted-clv.xlsx" };

if (!office) console.info("LibreOffice is not installed: the files were not opened with an independent reader.");
if (!hasPoppler) console.info("poppler-utils are not installed: the texts of printed pages were not read.");
if (!hasFont)
  console.info("Neither Calibri nor Carlito is installed: whether columns are wide enough was not looked at.");
const withOffice = office ? test : test.skip;
const withPrinted = office && hasPoppler && hasFont ? test : test.skip;

const folder = fs.mkdtempSync(path.join(os.tmpdir(), "clv-files-"));
const inFolder = (...names: string[]): string => path.join(folder, ...names);
const read = (...names: string[]): XlsxFile => readXlsxFile(fs.readFileSync(inFolder(...names)));
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));

beforeAll(async () => {
  if (!office) return;
  for (const file of files) fs.writeFileSync(inFolder(file.name), await writeTemplateFile(file));
  for (const [formulas, name] of Object.entries(PLANTED)) {
    const original = files.find((file) => file.formulas === formulas && file.filled)!;
    fs.writeFileSync(inFolder(name), plantWrongValue(fs.readFileSync(inFolder(original.name)), original.plan, "clv"));
  }
  for (const { name, plan, properties } of [...widest, stiff])
    fs.writeFileSync(inFolder(name), await writeXlsx(planSpreadsheet(plan, () => undefined, properties)));
  for (const { name, plan, properties } of blocked)
    fs.writeFileSync(inFolder(name), await writeTemplateFile({ plan, formulas: "native", properties }));
  for (const { name } of saved) {
    const { spreadsheet, losses } = await readXlsx(fs.readFileSync(inFolder(name)));
    const { core, blocks } = recordOf(spreadsheet, { name, losses });
    fs.writeFileSync(inFolder(savedName(name)), await writeXlsx(spreadsheetOf(core, blocks)));
  }
  const paths = (names: readonly string[]): string[] => names.map((name) => inFolder(name));
  const conversions = LOCALES.flatMap((language) => {
    const region = languages[language].tag;
    const ofLanguage = [
      ...[...native, ...blocked].filter((file) => file.language === language).map(({ name }) => name),
      ...saved.filter((file) => file.language === language).map(({ name }) => savedName(name)),
    ];
    return [
      // a French program joins figures with texts in French
      convert(paths([...ofLanguage, ...(language === "en" ? [PLANTED.native] : [])]), {
        to: "xlsx",
        recalculation: "always",
        into: inFolder("calculated"),
        region,
      }),
      convert(
        paths([...printed, ...widest, stiff].filter((file) => file.language === language).map(({ name }) => name)),
        { to: "pdf", recalculation: "never", into: inFolder("printed"), region },
      ),
    ];
  });
  conversions.push(
    convert(paths([...clv.map(({ name }) => name), PLANTED.clv]), {
      to: "xlsx",
      recalculation: "never",
      into: inFolder("opened"),
    }),
  );
  // on all cores: LibreOffice works on one file at a time
  await Promise.all(conversions);
}, 900_000);

const textOf = (name: string): string =>
  execFileSync("pdftotext", ["-layout", inFolder("printed", name.replace(/xlsx$/, "pdf")), "-"], { encoding: "utf8" });

/**
 * The formulas' cells in which another program shows something else. Errors it may have worked out anew are errors,
 * whichever.
 */
function differences(ours: XlsxFile, theirs: XlsxFile, errors: "same" | "any" = "same"): string[] {
  return [...ours.cells]
    .filter(([address, { formula, value, type }]) => {
      const there = theirs.cells.get(address);
      return (
        formula !== undefined &&
        !(errors === "any" && type === "e" && there?.type === "e") &&
        differs(value, there?.value)
      );
    })
    .map(
      ([address, { formula, value }]) =>
        `${address} =${formula}: ${String(value)} here, ${String(theirs.cells.get(address)?.value)} there`,
    );
}

withOffice.each(native)("$name: LibreOffice calculates what the file brings along", (file) => {
  const calculated = read("calculated", file.name);
  expect(differences(read(file.name), calculated)).toEqual([]);
  if (file.filled) expect(goldenDifferences(file, calculated)).toEqual([]);
});

withOffice.each(saved)("$name: saved from the workbench, LibreOffice sees the same", async ({ name }) => {
  const [before, after] = [read("calculated", name), read("calculated", savedName(name))];
  expect(differences(before, after)).toEqual([]);
  const formats = async (file: string): Promise<(string | undefined)[]> => {
    const { spreadsheet } = await readXlsx(fs.readFileSync(inFolder("calculated", file)));
    return spreadsheet.sheets[0]!.cells.flatMap((line) =>
      Object.values(line ?? {})
        .filter(({ value }) => value !== undefined)
        .map(({ style }) => spreadsheet.styles[style ?? -1]?.format),
    );
  };
  expect(await formats(savedName(name))).toEqual(await formats(name));
});

withOffice.each(blocked.map((one) => [one.name, one] as const))(
  "%s: LibreOffice shows no value for figures that cannot be",
  (_, { name, language, plan, check }) => {
    const calculated = read("calculated", name);
    expect(differences(read(name), calculated)).toEqual([]);
    const large = plan.cells
      .filter(({ style, content }) => style.size === styles.figure.size && content)
      .map((cell) => calculated.cells.get(cellAddress(cell))?.value);
    expect(large[0]).toBe("–");
    expect(calculated.cells.get("B2")?.value).toBe(noValue[language].replace("{check}", checks[check].label[language]));
  },
);

withOffice("a wrong value in a file is found", () => {
  const found = differences(read(PLANTED.native), read("calculated", PLANTED.native));
  expect(found).toHaveLength(1);
  expect(found[0]).toContain("1234.5 here");
});

withOffice.each(clv)("$name: LibreOffice shows the values of functions it does not know", (file) => {
  const opened = read("opened", file.name);
  expect(differences(read(file.name), opened, "any")).toEqual([]);
  if (file.filled) expect(goldenDifferences(file, opened)).toEqual([]);
});

withOffice("they are the file's, not calculated: a wrong one is shown as well", () => {
  expect(differences(read(PLANTED.clv), read("opened", PLANTED.clv), "any")).toEqual([]);
  expect([...read("opened", PLANTED.clv).cells.values()].map(({ value }) => value)).toContain(1234.5);
});

withPrinted.each(widest)("$name: the widest amounts are printed as figures", ({ name, columns, plan }) => {
  const text = textOf(name);
  expect(text.split("\n").filter((line) => line.includes("##"))).toEqual([]);
  // every one of them; what charts are made of stands beside the page
  const amounts = plan.cells.filter(
    ({ content, key, column }) =>
      key !== undefined && column < columns && content && "value" in content && typeof content.value === "number",
  ).length;
  expect(text.match(/\d[\d\s.,\u202F\u00A0]{8,}/g)!.length).toBeGreaterThan(amounts / 3);
});

withPrinted("figures that cannot shrink are noticed", () => {
  expect(textOf(stiff.name)).toContain("###");
});

withPrinted.each(printed)("$name: one printed page, on which nothing is cut to ###", ({ name, plan }) => {
  const pdf = inFolder("printed", name.replace(/xlsx$/, "pdf"));
  const pages = /^Pages:\s+(\d+)$/m.exec(execFileSync("pdfinfo", [pdf], { encoding: "utf8" }))?.[1];
  expect(pages).toBe("1");
  const text = textOf(name);
  expect(text).toContain(plan.title);
  expect(text.split("\n").filter((line) => line.includes("###"))).toEqual([]);
});
