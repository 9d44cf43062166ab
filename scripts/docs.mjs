// Writes what is generated for readers: pages of docs/, and the schema of team templates.
import fs from "node:fs";
import { createRequire } from "node:module";

const require = createRequire(import.meta.url);
const { pages } = require("./function-docs.cjs");
const { schemaFile } = require("./team-schema.cjs");
const { warehousePages } = require("./warehouse-docs.cjs");
for (const [file, text] of Object.entries({ ...(await pages()), ...schemaFile(), ...warehousePages() })) {
  fs.writeFileSync(file, text);
  console.log(`${file}: ${text.split("\n").length} lines`);
}
