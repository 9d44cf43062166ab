// The formulas of other programs' workbooks: `CLV_FOREIGN_FILES=folder npm run bench -- foreign-files [part of a name]`
// holds each value that a file brings for a formula against what LibreOffice works out anew, and that against what it works
// out of the same file opened and saved by the product; it prints where they part, by reason.
import fs from "node:fs";
import { createRequire } from "node:module";
import os from "node:os";
import path from "node:path";

const require = createRequire(import.meta.url);
require("../typescript-hook.cjs");
const { fileKind } = require("../../src/spreadsheet/fileKind.ts");
const { FileProblem } = require("../../src/spreadsheet/FileProblem.ts");
const { Package } = require("../../src/spreadsheet/xlsx/Package.ts");
const { readXlsx } = require("../../src/spreadsheet/xlsx/readXlsx.ts");
const { writeXlsx } = require("../../src/spreadsheet/xlsx/writeXlsx.ts");
const { foreignFiles } = require("../../test/support/foreignFiles.ts");
const { convert, office } = require("../../test/support/office.ts");

const AT_ONCE = 25;
const SAME = 1e-9;
const ZERO_DAY = Date.UTC(1899, 11, 30);
/** What gives another answer whenever, or wherever, it is asked. */
const RESTLESS =
  /\b(?:NOW|TODAY|RAND|RANDBETWEEN|RANDARRAY|CELL|INFO|INDIRECT|OFFSET|SUBTOTAL|AGGREGATE|GETPIVOTDATA|RTD|CUBE\w+)\(/i;
const UNKNOWN = /^(?:Err:\d+|#NAME\?)$/;
const work = fs.mkdtempSync(path.join(os.tmpdir(), "foreign-files-"));

const [part = ""] = process.argv.slice(2);
if (!office) throw new Error("LibreOffice is not installed.");
const all = (foreignFiles() ?? []).filter((file) => file.includes(part));
const report = { files: 0, formulas: 0, equal: 0 };
const reasons = new Map();
for (let at = 0; at < all.length; at += AT_ONCE) await compareAll(all.slice(at, at + AT_ONCE));
for (const [reason, files] of reasons) {
  console.log(`\n${reason}, in ${files.size} files:`);
  for (const [file, { cells, example }] of files) console.log(`  ${path.basename(file)}: ${cells}, as ${example}`);
}
console.log(`\n${JSON.stringify({ mode: "foreign-files", ...report })}`);
fs.rmSync(work, { recursive: true });

/** By LibreOffice's own files, which have every digit: of each file, and of what the product saves when it opened it. */
async function compareAll(files) {
  const copies = files.map((file, i) => path.join(work, `${i}${path.extname(file)}`));
  const books = await Promise.all(files.map((file) => opened(fs.readFileSync(file))));
  for (const [i, book] of books.entries()) {
    if (book === undefined) continue;
    fs.copyFileSync(files[i], copies[i]);
    fs.writeFileSync(savedAs(copies[i]), await writeXlsx(book));
  }
  const all = copies.flatMap((copy, i) => (books[i] === undefined ? [] : [copy, savedAs(copy)]));
  // without a file to open, LibreOffice waits for one
  if (all.length === 0) return;
  await converted(all);
  // one that LibreOffice dies of takes those behind it along
  for (const copy of all) if (!fs.existsSync(openDocument(copy))) await converted([copy]);
  for (const [i, book] of books.entries()) if (book !== undefined) compare(files[i], book, copies[i]);
  for (const copy of all) for (const file of [copy, openDocument(copy)]) fs.rmSync(file, { force: true });
}

/** A workbook with formulas; undefined for any other. */
async function opened(bytes) {
  try {
    if (fileKind(bytes) !== "zip") return undefined;
    const { spreadsheet } = await readXlsx(bytes);
    const lines = spreadsheet.sheets.flatMap(({ cells }) => Object.values(cells));
    return lines.some((line) => Object.values(line).some(({ formula }) => formula !== undefined))
      ? spreadsheet
      : undefined;
  } catch (error) {
    if (error instanceof FileProblem) return undefined;
    throw error;
  }
}

function savedAs(copy) {
  return copy.replace(/\.\w+$/, "-saved.xlsx");
}

function openDocument(copy) {
  return copy.replace(/\.\w+$/, ".ods");
}

/** What LibreOffice does not open is missing afterwards. */
async function converted(files) {
  await convert(files, { to: "ods", recalculation: "always", into: work }).catch(() => undefined);
}

function compare(file, book, copy) {
  const [tables, saved] = [copy, savedAs(copy)].map((one) => tablesOf(openDocument(one)));
  if (!saved) note("LibreOffice makes nothing that can be read of what is saved", file, "");
  if (!tables) return note("LibreOffice makes nothing that can be read of the file", file, "");
  report.files++;
  for (const sheet of book.sheets) {
    const [table, again] = [tables, saved].map((some) => some?.find((one) => one.attribute("name") === sheet.name));
    if (table) compareSheet(file, sheet, valuesOf(table), again && valuesOf(again));
    else note("LibreOffice calls a sheet otherwise", file, sheet.name);
  }
}

/** Undefined for what LibreOffice did not make, or made larger than can be read. */
function tablesOf(ods) {
  if (!fs.existsSync(ods)) return undefined;
  try {
    return new Package(fs.readFileSync(ods)).tree("content.xml").at("body", "spreadsheet")?.all("table");
  } catch (error) {
    if (error instanceof FileProblem) return undefined;
    throw error;
  }
}

function compareSheet(file, { name, cells }, values, again) {
  cells.forEach((line, row) => {
    for (const [column, { formula, value }] of Object.entries(line ?? {})) {
      if (formula === undefined) continue;
      const [other, saved] = [values, again].map((found) => found?.get(`${row},${column}`));
      const told = (one, two) =>
        `${name}!R${row + 1}C${Number(column) + 1} ${formula.slice(0, 90)}: ${JSON.stringify(one)}, ${JSON.stringify(two)}`;
      if (again && !isSame(other, saved) && !RESTLESS.test(formula))
        note("other values once it is saved", file, told(other, saved));
      if (value === undefined) continue;
      report.formulas++;
      const held = typeof value === "object" ? value.error : value;
      if (isSame(held, other)) report.equal++;
      else note(reasonOf(formula, held, other), file, told(held, other));
    }
  });
}

function isSame(held, other) {
  if (typeof held === "boolean") return held === other || Number(held) === other;
  if (typeof held === "number" && typeof other === "boolean") return held === Number(other);
  if (typeof held === "number" && typeof other === "number")
    return Math.abs(held - other) <= SAME * Math.max(Math.abs(held), Math.abs(other), 1e-3);
  // several spaces are no text there
  return held === other || (typeof held === "string" && packed(held) === packed(String(other ?? "")));
}

function packed(text) {
  return text.replace(/\s+/g, "");
}

function reasonOf(formula, held, other) {
  if (RESTLESS.test(formula)) return "what the formula asks changes, or depends on the program";
  if (UNKNOWN.test(String(other)) || (held === "#NAME?" && other !== undefined))
    return "one of the two does not know a function";
  if (String(other).startsWith("#") || String(held).startsWith("#")) return "an error in one of the two";
  if (held === 0 || held === "") return "the file holds nothing yet: it was not calculated";
  return "other values";
}

function note(reason, file, example) {
  const files = reasons.get(reason) ?? new Map();
  reasons.set(reason, files);
  files.set(file, { example, ...files.get(file), cells: (files.get(file)?.cells ?? 0) + 1 });
}

/** The values of a sheet of an OpenDocument file, by row and column. */
function valuesOf(table) {
  const values = new Map();
  let row = 0;
  for (const line of table.deep("table-row")) {
    let column = 0;
    const repeated = line.number("number-rows-repeated") ?? 1;
    for (const cell of line.children) {
      const count = cell.number("number-columns-repeated") ?? 1;
      const value = valueOf(cell);
      if (value !== undefined)
        for (let i = 0; i < Math.min(repeated, 1_000); i++)
          for (let j = 0; j < Math.min(count, 1_000); j++) values.set(`${row + i},${column + j}`, value);
      column += count;
    }
    row += repeated;
  }
  return values;
}

function valueOf(cell) {
  const text = () =>
    cell
      .all("p")
      .map((paragraph) => [paragraph, ...paragraph.deep("span", "a")].map((one) => one.text).join(""))
      .join("\n");
  switch (cell.attribute("value-type")) {
    case "float":
    case "percentage":
    case "currency":
      return cell.number("value");
    case "boolean":
      return cell.attribute("boolean-value") === "true";
    case "date":
      return (
        (Date.parse(`${cell.attribute("date-value")}Z`.replace(/^([\d-]+)Z$/, "$1T00:00Z")) - ZERO_DAY) / 86_400_000
      );
    case "time":
      return timeOf(cell.attribute("time-value") ?? "");
    case "string":
      return text() || (cell.attribute("string-value") ?? "");
    default:
      return undefined;
  }
}

/** Days, of `PT30H15M00.5S`. */
function timeOf(text) {
  const [, sign = "", hours = 0, minutes = 0, seconds = 0] =
    /^(-?)PT(?:(\d+)H)?(?:(\d+)M)?(?:([\d.]+)S)?$/.exec(text) ?? [];
  const days = (Number(hours) * 3_600 + Number(minutes) * 60 + Number(seconds)) / 86_400;
  return sign ? -days : days;
}
