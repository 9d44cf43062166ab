// `npm run bench` measures the functions and the sheet; `npm run bench -- MODE …` runs scripts/bench/MODE.mjs instead. Anything else that is
// given is passed on to the measurement of the functions: `npm run bench -- CHURN`.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

const at = (name) => fileURLToPath(new URL(name, import.meta.url));
function run(script, args = [], flags = []) {
  const { status } = spawnSync(process.execPath, [...flags, at(script), ...args], { stdio: "inherit" });
  if (status !== 0) process.exit(status ?? 1);
}

const [mode, ...rest] = process.argv.slice(2);
if (/^[a-z-]+$/.test(mode ?? "") && existsSync(at(`bench/${mode}.mjs`))) {
  run(`bench/${mode}.mjs`, rest);
} else {
  run("build.cjs");
  // a young generation that holds all results of a round: what is measured is not the collector
  run("benchmark.mjs", process.argv.slice(2), ["--min-semi-space-size=64", "--max-semi-space-size=64"]);
  if (mode === undefined) run("benchmark-sheet.mjs");
}
