// Writes the generated pages of docs/.
import fs from "node:fs";
import { createRequire } from "node:module";

const { pages } = createRequire(import.meta.url)("./function-docs.cjs");
for (const [file, text] of Object.entries(await pages())) {
  fs.writeFileSync(file, text);
  console.log(`${file}: ${text.split("\n").length} lines`);
}
