// npm run bench -- widths: LibreOffice prints every template in every currency and language, all its amounts from 1 to
// 10⁹ and from -1 to
// -10⁹, and every page on which a figure turned to ### is named. Some minutes; `npm test` prints the widest of them
// only.
import { execFileSync } from "node:child_process";
import fs from "node:fs";
import { createRequire } from "node:module";
import os from "node:os";
import path from "node:path";

const require = createRequire(import.meta.url);
require("../typescript-hook.cjs");
const { fileProperties } = require("../../src/files/fileProperties.ts");
const { planSpreadsheet } = require("../../src/files/planSpreadsheet.ts");
const { writeXlsx } = require("../../src/spreadsheet/xlsx/writeXlsx.ts");
const { templates } = require("../../src/template/templates.ts");
const { languages } = require("../../src/vocabulary/languages.ts");
const { LOCALES } = require("../../src/vocabulary/locale.ts");
const { CURRENCIES, sheetOfAmounts } = require("../../test/support/figureWidths.ts");
const { convert, hasFont, hasPoppler, office } = require("../../test/support/office.ts");

if (!office || !hasPoppler || !hasFont) {
  console.error(
    "LibreOffice, poppler-utils and Carlito are needed: on Debian, libreoffice-calc poppler-utils fonts-crosextra-carlito.",
  );
  process.exit(2);
}
const POWERS = Array.from({ length: 10 }, (_, power) => power);
/** So many files a run of LibreOffice: a profile of its own starts in seconds, and memory grows with files. */
const AT_ONCE = 120;
const folder = fs.mkdtempSync(path.join(os.tmpdir(), "clv-widths-"));
const inFolder = (name) => path.join(folder, name);
const textOf = (name) =>
  execFileSync("pdftotext", ["-layout", inFolder(name.replace(/xlsx$/, "pdf")), "-"], { encoding: "utf8" });

let pages = 0;
const cut = [];
try {
  for (const language of LOCALES)
    for (const template of templates) {
      const names = [];
      for (const currency of CURRENCIES)
        for (const power of POWERS)
          for (const sign of [1, -1]) {
            const name = `${template.id}-${language}-${currency}-${sign < 0 ? "minus-" : ""}1e${power}.xlsx`;
            const plan = sheetOfAmounts(template, language, currency, () => sign * 10 ** power);
            fs.writeFileSync(
              inFolder(name),
              await writeXlsx(planSpreadsheet(plan, () => undefined, fileProperties(template, language, "native"))),
            );
            names.push(name);
          }
      for (let i = 0; i < names.length; i += AT_ONCE)
        convert(names.slice(i, i + AT_ONCE).map(inFolder), {
          to: "pdf",
          recalculation: "never",
          into: folder,
          region: languages[language].tag,
        });
      const bad = names.filter((name) => textOf(name).includes("##"));
      pages += names.length;
      cut.push(...bad);
      console.log(JSON.stringify({ template: template.id, language, pages: names.length, cut: bad.length }));
    }
} finally {
  fs.rmSync(folder, { recursive: true, force: true });
}
console.log(JSON.stringify({ pages, cut }));
process.exitCode = cut.length ? 1 : 0;
