// npm run test:files: the template files, read, calculated and printed by LibreOffice. Where it is not installed, these tests are skipped.
// The last line is always `N passed, N failed, N skipped`.
import { spawnSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { countingLine } from "./counting-line.cjs";

const RESULT = "node_modules/.cache/jest-result-files.json";

process.chdir(path.resolve(import.meta.dirname, ".."));
fs.mkdirSync(path.dirname(RESULT), { recursive: true });
fs.rmSync(RESULT, { force: true });
const jest = ["node_modules/jest/bin/jest.js", "--selectProjects", "files", "--json", `--outputFile=${RESULT}`, ...process.argv.slice(2)];
const { status } = spawnSync(process.execPath, jest, { stdio: "inherit" });
console.log(`\n${fs.existsSync(RESULT) ? countingLine(JSON.parse(fs.readFileSync(RESULT, "utf8"))) : "0 passed, 1 failed, 0 skipped"}`);
process.exit(status ?? 1);
