import { execFileSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { templateFiles } from "../../../src/files/templateFiles";
import { cellAddress } from "../../../src/formula/address";
import { plantWrongValue } from "../../support/plantWrongValue";
import { writeTemplateFile } from "../../support/writeTemplateFile";
import { differs, readXlsxFile, type FileCell, type FileValue, type XlsxFile } from "../../support/xlsxFile";

/**
 * A program that is not ours calculates the native files and changes an input: where there is no LibreOffice, it is the
 * judge.
 */
const EXCELIZE = path.resolve(__dirname, "../../support/excelize.cjs");
const excelize = (...args: string[]): string =>
  execFileSync(process.execPath, [EXCELIZE, ...args], { encoding: "utf8", maxBuffer: 1e8 });

/** It loses errors on their way through names, so empty sheets are LibreOffice's alone. */
const native = templateFiles().filter(({ formulas, filled }) => formulas === "native" && filled);
/**
 * What else it gets wrong: a place in a row without a second number; the year of EDATE; other functions' arguments
 * inside CHOOSE, and so names of periods; rows of an array; what stands before an IF whose condition is calculated; a
 * smallest figure inside IF to which something is added.
 * LibreOffice calculates these as well.
 */
const NOT_CALCULATED =
  /\bINDEX\([A-Z]+(\d+):[A-Z]+\1,|\bEDATE\(|\bCHOOSE\(.*\b(MONTH|INDEX)\(|\blabel_rows\b|\bROW\(|[-*]IF\(MIN\(|\bOR\(\(|,MIN\([A-Z\d:]+\)\+/;
const [example] = native;
const PLANTED = "planted.xlsx";
const folder = fs.mkdtempSync(path.join(os.tmpdir(), "clv-checker-"));
const inFolder = (name: string): string => path.join(folder, name);
const read = (name: string): XlsxFile => readXlsxFile(fs.readFileSync(inFolder(name)));
let calculated: Record<string, Record<string, string>>;

beforeAll(async () => {
  for (const file of native) fs.writeFileSync(inFolder(file.name), await writeTemplateFile(file));
  fs.writeFileSync(inFolder(PLANTED), plantWrongValue(fs.readFileSync(inFolder(example!.name)), example!.plan, "clv"));
  calculated = JSON.parse(
    excelize("calculate", ...native.map(({ name }) => inFolder(name)), inFolder(PLANTED)),
  ) as typeof calculated;
});
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));

/** What the checker says as a text, in the kind of value that the file holds. */
function asKind(theirs: string | undefined, ours: FileValue | undefined): FileValue | undefined {
  if (typeof ours === "number") return theirs === "" ? undefined : Number(theirs);
  return typeof ours === "boolean" ? theirs === "TRUE" : theirs;
}

const inEnglish = (value: FileValue | undefined): FileValue | undefined =>
  typeof value === "string" ? value.replace(/(?<=\d),(?=\d)/g, ".") : value;

/** Formulas it calculates right, and whose arguments it does. */
function checkable({ cells }: XlsxFile): [string, FileCell][] {
  const wrong = new Set(
    [...cells].filter(([, { formula = "" }]) => NOT_CALCULATED.test(formula)).map(([address]) => address),
  );
  const leansOnWrong = (formula: string): boolean =>
    (formula.match(/\b[A-Z]{1,3}\d+\b/g) ?? []).some((address) => wrong.has(address));
  for (let before = -1; before < wrong.size;) {
    before = wrong.size;
    for (const [address, { formula = "" }] of cells) if (leansOnWrong(formula)) wrong.add(address);
  }
  return [...cells].filter(([address, { formula }]) => formula !== undefined && !wrong.has(address));
}

function differences(name: string): string[] {
  const theirs = calculated[inFolder(name)]!;
  // the checker joins figures with texts in English, whatever the language of the sheet
  const french = name.includes("-fr-");
  return checkable(read(name))
    .filter(([address, { value }]) => differs(french ? inEnglish(value) : value, asKind(theirs[address], value)))
    .map(
      ([address, { formula, value }]) =>
        `${address} =${formula ?? ""}: ${String(value)} here, ${theirs[address]} there`,
    );
}

test.each(native)("$name: what the file brings along is what its formulas make", ({ name }) => {
  expect(checkable(read(name)).length).toBeGreaterThan(0.75 * Object.keys(calculated[inFolder(name)]!).length);
  expect(differences(name)).toEqual([]);
});

test("a wrong value in a file is found", () => {
  expect(differences(PLANTED)).toEqual([expect.stringContaining("1234.5 here")]);
});

test("changed and saved by another program, a file keeps its charts, names, rules and print area", () => {
  const input = cellAddress(example!.plan.names.find(({ name }) => name === "revenue")!);
  const result = cellAddress(example!.plan.names.find(({ name }) => name === "clv")!);
  excelize("change", inFolder(example!.name), input, "2000000", inFolder("changed.xlsx"));
  const [before, after] = [read(example!.name), read("changed.xlsx")];
  expect(after.cells.get(input)?.value).toBe(2_000_000);
  expect(after.cells.get(result)?.formula).toBe(before.cells.get(result)?.formula);
  expect([...after.parts.keys()].sort()).toEqual([...before.parts.keys()].sort());
  for (const part of ["xl/charts/chart1.xml", "xl/charts/chart2.xml", "xl/drawings/drawing1.xml"])
    expect(after.parts.get(part)).toBe(before.parts.get(part));
  const names = ({ parts }: XlsxFile): string[] =>
    (parts.get("xl/workbook.xml")!.match(/\bname="[\w.]+"/g) ?? []).sort();
  expect(names(after)).toEqual(names(before));
  const count = ({ parts }: XlsxFile, tag: string): number =>
    parts.get("xl/worksheets/sheet1.xml")!.split(`<${tag} `).length - 1;
  for (const tag of ["dataValidation", "cfRule", "pageSetup", "c"])
    expect([tag, count(after, tag)]).toEqual([tag, count(before, tag)]);
});
