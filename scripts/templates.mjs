// npm run templates: writes dist/templates, every worksheet as an .xlsx file, and templates.json, which lists them.
import path from "node:path";
import { writeTemplates } from "./template-files.cjs";

process.chdir(path.resolve(import.meta.dirname, ".."));
const FOLDER = "dist/templates";
for (const { file, size } of await writeTemplates(FOLDER)) console.log(`${FOLDER}/${file}  ${(size / 1024).toFixed(1)} kB`);
