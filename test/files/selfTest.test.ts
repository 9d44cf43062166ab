import { execFileSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { selfTestFile } from "../../src/files/selfTestFile";
import { cellAddress } from "../../src/formula/address";
import { functionRows } from "../../src/selfTest/functionRows";
import { selfTestPlan } from "../../src/selfTest/selfTestSheet";
import { waysOfCalling } from "../../src/selfTest/waysOfCalling";
import { LOCALES, type Locale } from "../../src/vocabulary/locale";
import { readCatalogue } from "../support/catalogue";
import { convert, hasPoppler, office } from "../support/office";
import { differs, readXlsxFile } from "../support/xlsxFile";

/** The self-test where there is no add-in: LibreOffice shows what has to be answered, and that nothing answers. */
const catalogue = readCatalogue() as unknown as Parameters<typeof functionRows>[0];
const rows = [...functionRows(catalogue), ...waysOfCalling];
const withOffice = office ? test : test.skip;
const withPrinted = office && hasPoppler ? test : test.skip;
const folder = fs.mkdtempSync(path.join(os.tmpdir(), "clv-self-test-"));
const nameOf = (locale: Locale, ending = "xlsx"): string => `self-test-${locale}.${ending}`;
const inFolder = (...names: string[]): string => path.join(folder, ...names);
afterAll(() => fs.rmSync(folder, { recursive: true }));

beforeAll(async () => {
  if (!office) return;
  for (const locale of LOCALES) fs.writeFileSync(inFolder(nameOf(locale)), await selfTestFile(catalogue, locale));
  const files = LOCALES.map((locale) => inFolder(nameOf(locale)));
  await convert(files, { to: "xlsx", recalculation: "always", into: inFolder("calculated") });
  await convert(files, { to: "pdf", recalculation: "never", into: folder });
});

withOffice.each(LOCALES)(
  "in %s LibreOffice has the expected values, and no row is right without the add-in",
  (locale) => {
    const { cells } = readXlsxFile(fs.readFileSync(inFolder("calculated", nameOf(locale))));
    const expected = selfTestPlan(catalogue, locale).cells.filter(({ key }) => key?.startsWith("expected_"));
    expect(expected).toHaveLength(rows.length);
    const wrong = expected.filter((cell) => {
      const value = cells.get(cellAddress(cell))?.value;
      const { expected: wanted } = rows[Number(cell.key!.slice("expected_".length)) - 1]!;
      return wanted.length > 1 ? value !== wanted.join(" / ") : differs(value, wanted[0]);
    });
    expect(wrong.map(cellAddress)).toEqual([]);
    expect(cells.get("B5")!.value).toBe({ en: `0 of ${rows.length}`, fr: `0 sur ${rows.length}` }[locale]);
  },
);

withPrinted.each(LOCALES)("in %s it is one page", (locale) => {
  const text = execFileSync("pdftotext", ["-layout", inFolder(nameOf(locale, "pdf")), "-"], { encoding: "utf8" });
  expect(text.split("\f").filter((page) => page.trim() !== "")).toHaveLength(1);
  expect(text).toContain("CLV.SCORECARD");
  expect(text).not.toContain("###");
});
