// npm run bench: the speed of the functions and of the sheet. `npm run bench -- <mode> …` runs scripts/bench/<mode>.mjs
// instead.
import { spawnSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";

const folder = import.meta.dirname;
const [mode, ...rest] = process.argv.slice(2);
const modes = fs.readdirSync(path.join(folder, "bench")).map((file) => path.basename(file, ".mjs"));
if (mode !== undefined && !modes.includes(mode)) {
  console.error(
    `There is no benchmark ${mode}. Choose ${modes.join(" or ")}, or none for the speed of functions and sheet.`,
  );
  process.exit(2);
}
// garbage of short life, collected in large steps: else it is what is measured
const FLAGS = ["--min-semi-space-size=64", "--max-semi-space-size=64"];
const runs =
  mode === undefined
    ? [[...FLAGS, "benchmark.mjs"], ["benchmark-sheet.mjs"], ["benchmark-grid.mjs"]]
    : [[path.join("bench", `${mode}.mjs`), ...rest]];
for (const args of runs) {
  const { status } = spawnSync(
    process.execPath,
    args.map((arg) => (arg.endsWith(".mjs") ? path.join(folder, arg) : arg)),
    { stdio: "inherit" },
  );
  if (status !== 0) process.exit(status ?? 1);
}
