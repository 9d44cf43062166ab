import { execFileSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { templateFiles } from "../../src/files/templateFiles";
import { goldenDifferences } from "../support/goldenFigures";
import { convert, hasFont, hasPoppler, office } from "../support/office";
import { plantWrongValue } from "../support/plantWrongValue";
import { writeTemplateFile } from "../support/writeTemplateFile";
import { differs, readXlsxFile } from "../support/xlsxFile";
import type { XlsxFile } from "../support/xlsxFile";

/** LibreOffice reads our files, calculates by itself, and prints: a judge that knows nothing of us. */
const files = templateFiles();
const native = files.filter(({ formulas }) => formulas === "native");
const clv = files.filter(({ formulas }) => formulas === "clv");
/** Where the add-in is missing, an empty sheet is nothing but errors. */
const printed = files.filter(({ formulas, filled }) => filled || formulas === "native");
const PLANTED = { native: "planted-native.xlsx", clv: "planted-clv.xlsx" };

if (!office) console.info("LibreOffice is not installed: the files were not opened with an independent reader.");
if (!hasPoppler) console.info("poppler-utils are not installed: the texts of printed pages were not read.");
if (!hasFont) console.info("Neither Calibri nor Carlito is installed: whether columns are wide enough was not looked at.");
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
  const paths = (names: readonly string[]): string[] => names.map((name) => inFolder(name));
  const inLanguage = (wanted: string): string[] => paths(printed.filter(({ language }) => language === wanted).map(({ name }) => name));
  // on all cores: LibreOffice works on one file at a time
  await Promise.all([
    convert(paths([...native.map(({ name }) => name), PLANTED.native]), { to: "xlsx", recalculation: "always", into: inFolder("calculated") }),
    convert(paths([...clv.map(({ name }) => name), PLANTED.clv]), { to: "xlsx", recalculation: "never", into: inFolder("opened") }),
    convert(inLanguage("en"), { to: "pdf", recalculation: "never", into: inFolder("printed"), region: "en-US" }),
    convert(inLanguage("fr"), { to: "pdf", recalculation: "never", into: inFolder("printed"), region: "fr-FR" }),
  ]);
}, 900_000);

/** The formulas' cells in which another program shows something else. Errors it may have worked out anew are errors, whichever. */
function differences(ours: XlsxFile, theirs: XlsxFile, errors: "same" | "any" = "same"): string[] {
  return [...ours.cells].filter(([address, { formula, value, type }]) => {
    const there = theirs.cells.get(address);
    return formula !== undefined && !(errors === "any" && type === "e" && there?.type === "e") && differs(value, there?.value);
  })
    .map(([address, { formula, value }]) => `${address} =${formula}: ${String(value)} here, ${String(theirs.cells.get(address)?.value)} there`);
}

withOffice.each(native)("$name: LibreOffice calculates what the file brings along", (file) => {
  const calculated = read("calculated", file.name);
  expect(differences(read(file.name), calculated)).toEqual([]);
  if (file.filled) expect(goldenDifferences(file, calculated)).toEqual([]);
});

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

withPrinted.each(printed)("$name: one printed page, on which nothing is cut to ###", ({ name, plan }) => {
  const pdf = inFolder("printed", name.replace(/xlsx$/, "pdf"));
  const pages = /^Pages:\s+(\d+)$/m.exec(execFileSync("pdfinfo", [pdf], { encoding: "utf8" }))?.[1];
  expect(pages).toBe("1");
  const text = execFileSync("pdftotext", ["-layout", pdf, "-"], { encoding: "utf8" });
  expect(text).toContain(plan.title);
  expect(text.split("\n").filter((line) => line.includes("###"))).toEqual([]);
});
