import { execFileSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { evaluatePlan } from "../../src/files/evaluatePlan";
import { planSpreadsheet } from "../../src/files/planSpreadsheet";
import { writeXlsx } from "../../src/spreadsheet/xlsx/writeXlsx";
import { layout } from "../../src/template/layout";
import { dataTemplate, listTemplate } from "../support/dataTemplate";
import { convert, hasPoppler, office } from "../support/office";
import { functionEntries } from "../support/writeTemplateFile";
import { readXlsxFile } from "../support/xlsxFile";

/** Sheets that are made of data, opened, calculated and printed by LibreOffice. */
const withOffice = office ? test : test.skip;
const withPrinted = office && hasPoppler ? test : test.skip;
const folder = fs.mkdtempSync(path.join(os.tmpdir(), "clv-data-files-"));
const inFolder = (...names: string[]): string => path.join(folder, ...names);
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));

const ROWS = 120;
const templates = { cohorts: dataTemplate, customers: listTemplate(ROWS) };

beforeAll(async () => {
  if (!office) return;
  for (const [name, template] of Object.entries(templates)) {
    const plan = layout(template, "en", { sheetName: name, answers: {}, currency: "EUR", spelling: "native" });
    const properties = { title: name, subject: "Value", description: name, language: "en" } as const;
    const book = planSpreadsheet(plan, evaluatePlan(plan, functionEntries), properties);
    fs.writeFileSync(inFolder(`${name}.xlsx`), await writeXlsx(book));
  }
  const files = Object.keys(templates).map((name) => inFolder(`${name}.xlsx`));
  await convert(files, { to: "xlsx", recalculation: "always", into: inFolder("calculated") });
  await convert(files, { to: "pdf", recalculation: "never", into: inFolder("printed") });
}, 600_000);

withOffice("their formulas give the same", () => {
  const calculated = (name: string) => readXlsxFile(fs.readFileSync(inFolder("calculated", `${name}.xlsx`)));
  // 0.5 + 1.5 + … but the second one
  expect(calculated("customers").cells.get("B5")?.value).toBeNear((ROWS * ROWS) / 2 - 1.5, 1e-12);
  expect(calculated("customers").cells.get("B2")?.value).toBe(`Customers: ${ROWS - 1}`);
  expect(calculated("cohorts").cells.get("D5")?.value).toBe(795);
});

withOffice("their tables, rules and charts are known", () => {
  const { parts } = readXlsxFile(fs.readFileSync(inFolder("calculated", "cohorts.xlsx")));
  const sheet = parts.get("xl/worksheets/sheet1.xml")!;
  expect(sheet).toMatch(/<colorScale>.*FFFFFFFF.*FF86C29D/s);
  expect(sheet).toMatch(/<dataBar/);
  expect([...parts.keys()].filter((name) => /^xl\/charts\/chart\d+\.xml$/.test(name))).toHaveLength(2);
  const list = readXlsxFile(fs.readFileSync(inFolder("calculated", "customers.xlsx")));
  expect([...list.parts.keys()].filter((name) => name.startsWith("xl/tables/"))).toHaveLength(1);
});

withPrinted(
  "a list is one page wide, and each page begins with its heads; what is beside a page is not printed",
  () => {
    const text = (name: string): string[] =>
      execFileSync("pdftotext", ["-layout", inFolder("printed", `${name}.pdf`), "-"], { encoding: "utf8" }).split("\f");
    const pages = text("customers").slice(0, -1);
    expect(pages.length).toBeGreaterThan(2);
    for (const page of pages) expect(page).toMatch(/customer\s+last\s+total/);
    const [only, ...others] = text("cohorts").slice(0, -1);
    expect(others).toEqual([]);
    expect(only).not.toContain("Figures of the charts");
  },
);
