const crypto = require("node:crypto");
const fs = require("node:fs");
const path = require("node:path");
const { readCatalogue } = require("./catalogue.cjs");

/**
 * Writes every template as a file, and templates.json, which lists them. The same sources give the same bytes.
 * @param {string} folder emptied first, so that no file of an older version stays
 * @param {import("../src/files/templateFiles").TemplateChoice} [chosen] every template where it says nothing
 * @returns {Promise<{ file: string, title: string, description: string, language: string, formulas: string, currency:
 *   string, size: number, sha256: string }[]>}
 */
async function writeTemplates(folder, chosen) {
  const { planFile } = require("../src/files/planFile.ts");
  const { templateFiles } = require("../src/files/templateFiles.ts");
  const functions = await functionEntries();
  fs.rmSync(folder, { recursive: true, force: true });
  fs.mkdirSync(folder, { recursive: true });
  const list = [];
  for (const file of templateFiles(chosen)) {
    const { name, template, filled, language, formulas, currency, properties } = file;
    const bytes = await planFile(file, functions);
    fs.writeFileSync(path.join(folder, name), bytes);
    const { title, description } = properties;
    list.push({
      file: name,
      title,
      description,
      template,
      filled,
      language,
      formulas,
      currency,
      size: bytes.length,
      sha256: crypto.createHash("sha256").update(bytes).digest("hex"),
    });
  }
  fs.writeFileSync(path.join(folder, "templates.json"), `${JSON.stringify({ version, templates: list }, null, 2)}\n`);
  return list;
}

/**
 * The self-test in every language, in a folder of its own.
 * @returns {Promise<Record<string, Uint8Array>>} by name
 */
async function selfTests() {
  const { selfTestFile } = require("../src/files/selfTestFile.ts");
  const { LOCALES } = require("../src/vocabulary/locale.ts");
  const functions = (await readCatalogue()).map(({ entry }) => entry);
  /** @type {Record<string, Uint8Array>} */
  const files = {};
  for (const locale of LOCALES) files[`self-test/self-test-${locale}.xlsx`] = await selfTestFile(functions, locale);
  return files;
}

/** The add-in's functions, and the one thing that they need of a host: its errors. */
async function functionEntries() {
  /** @type {any} */ (globalThis).CustomFunctions ??= {
    Error: class {
      constructor(code, message) {
        Object.assign(this, { code, message });
      }
    },
  };
  return new Map((await readCatalogue()).map(({ entry }) => [entry.id, entry]));
}

const { version } = require("../package.json");

module.exports = { selfTests, writeTemplates };
