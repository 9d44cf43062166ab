// npm run test:warehouse: the statements for warehouses, asked of Apache Spark and ClickHouse, and read by the grammars of
// all dialects, where these are installed; else the tests are skipped and say so.
//   npm run test:warehouse -- --install    installs them first, outside the repository; Spark needs Java besides
// The last line is always `N passed, N failed, N skipped`.
import path from "node:path";
import { countingJest } from "./counting-jest.mjs";
import { enginesPython, installEngines } from "./warehouse-engines.mjs";

process.chdir(path.resolve(import.meta.dirname, ".."));
const INSTALL = "--install";
const args = process.argv.slice(2);
if (args.includes(INSTALL) && !installEngines()) console.log("The engines could not be installed; pip says why above.");
process.env.CLV_WAREHOUSE_PYTHON = enginesPython();
countingJest([...args.filter((arg) => arg !== INSTALL), "--selectProjects", "warehouse"]);
