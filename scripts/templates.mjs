// npm run templates: writes dist/templates, every worksheet as an .xlsx file, and templates.json, which lists them.
// `npm run templates -- --paper letter` has them printed on US Letter instead of A4.
import path from "node:path";
import { parseArgs } from "node:util";
import { writeTemplates } from "./template-files.cjs";

process.chdir(path.resolve(import.meta.dirname, ".."));
const FOLDER = "dist/templates";
const {
  values: { paper },
} = parseArgs({ options: { paper: { type: "string", default: "a4" } } });
if (paper !== "a4" && paper !== "letter") {
  console.error(`--paper must be a4 or letter; it is ${paper}.`);
  process.exit(2);
}
for (const { file, size } of await writeTemplates(FOLDER, { paper }))
  console.log(`${FOLDER}/${file}  ${(size / 1024).toFixed(1)} kB`);
