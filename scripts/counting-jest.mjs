import { spawnSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { countingLine, linesToLookAt } from "./counting-line.cjs";

/**
 * Runs jest, prints what failed and `N passed, N failed, N skipped` as the last line, and ends as jest does.
 * @param {string[]} args
 * @param {Record<string, string>} env
 */
export function countingJest(args, env = {}) {
  const result = `node_modules/.cache/jest-result-${process.pid}.json`;
  fs.mkdirSync(path.dirname(result), { recursive: true });
  const jest = ["node_modules/jest/bin/jest.js", "--json", `--outputFile=${result}`, ...args];
  const { status } = spawnSync(process.execPath, jest, { stdio: "inherit", env: { ...process.env, ...env } });
  const told = fs.existsSync(result) ? JSON.parse(fs.readFileSync(result, "utf8")) : undefined;
  const lines = told ? [...linesToLookAt(told), "", countingLine(told)] : ["0 passed, 1 failed, 0 skipped"];
  console.log(`\n${lines.join("\n")}`);
  fs.rmSync(result, { force: true });
  process.exitCode = status ?? 1;
}
