// npm test: every check, one after the other, until one fails. Further arguments go to jest:
//   npm test -- --selectProjects unit
// The last line is always `N passed, N failed, N skipped`; a check before jest that fails counts as the one failed.
import { spawnSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { countingLine } from "./counting-line.cjs";

const RESULT = "node_modules/.cache/jest-result.json";
const CHECKS = [
  ["types", "typescript/bin/tsc", "-p", "."],
  ["lint", "eslint/bin/eslint.js", "."],
  ["layers", "dependency-cruiser/bin/dependency-cruise.mjs", "src"],
  ["unused", "knip/bin/knip.js"],
];

process.chdir(path.resolve(import.meta.dirname, ".."));
for (const [name, tool, ...args] of CHECKS) check(name, `node_modules/${tool}`, ...args);
check("build", "scripts/build.cjs");

fs.rmSync(RESULT, { force: true });
// the files, which another program reads, have a command of their own: npm run test:files
const chosen = process.argv.some((arg) => arg.startsWith("--selectProjects")) ? [] : ["--selectProjects", "unit", "ui", "e2e"];
const passed = run("tests", "node_modules/jest/bin/jest.js", "--json", `--outputFile=${RESULT}`, ...process.argv.slice(2), ...chosen);
end(passed, fs.existsSync(RESULT) ? countingLine(JSON.parse(fs.readFileSync(RESULT, "utf8"))) : undefined);

function check(name, ...command) {
  if (run(name, ...command)) return;
  console.log(`\nThe check "${name}" failed; what follows it was not run.`);
  end(false);
}

function run(name, ...command) {
  console.log(`\n── ${name}`);
  const started = Date.now();
  const { status } = spawnSync(process.execPath, command, { stdio: "inherit" });
  console.log(`── ${name} ${status === 0 ? "passed" : "failed"} in ${((Date.now() - started) / 1000).toFixed(1)} s`);
  return status === 0;
}

function end(ok, line = "0 passed, 1 failed, 0 skipped") {
  console.log(`\n${line}`);
  process.exit(ok ? 0 : 1);
}
