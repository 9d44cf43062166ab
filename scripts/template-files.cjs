const crypto = require("node:crypto");
const fs = require("node:fs");
const path = require("node:path");
require("./typescript-hook.cjs");

/**
 * Writes every template as a file, and templates.json, which lists them. The same sources give the same bytes.
 * @param {string} folder emptied first, so that no file of an older version stays
 * @returns {Promise<{ file: string, title: string, description: string, language: string, formulas: string, size: number, sha256: string }[]>}
 */
async function writeTemplates(folder) {
  const { evaluatePlan } = require("../src/files/evaluatePlan.ts");
  const { templateFiles } = require("../src/files/templateFiles.ts");
  const { writeXlsx } = require("../src/files/writeXlsx.ts");
  fs.rmSync(folder, { recursive: true, force: true });
  fs.mkdirSync(folder, { recursive: true });
  const list = [];
  for (const { name, template, filled, language, formulas, plan, properties } of templateFiles()) {
    const bytes = await writeXlsx(plan, evaluatePlan(plan), properties);
    fs.writeFileSync(path.join(folder, name), bytes);
    const { title, description } = properties;
    list.push({ file: name, title, description, template, filled, language, formulas, size: bytes.length, sha256: crypto.createHash("sha256").update(bytes).digest("hex") });
  }
  fs.writeFileSync(path.join(folder, "templates.json"), `${JSON.stringify({ version, templates: list }, null, 2)}\n`);
  return list;
}

const { version } = require("../package.json");

module.exports = { writeTemplates };
