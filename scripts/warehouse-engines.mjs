// Spark, ClickHouse and the grammars of sqlglot, as packages of Python: where they are, and how they get there.
import { spawnSync } from "node:child_process";
import crypto from "node:crypto";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";

const REQUIREMENTS = path.resolve(import.meta.dirname, "../test/warehouse/requirements.txt");

/** A folder for these very versions, outside the repository: a fresh clone finds them. */
const folder = () => {
  const versions = crypto.createHash("sha256").update(fs.readFileSync(REQUIREMENTS)).digest("hex").slice(0, 12);
  const cache = process.env.XDG_CACHE_HOME ?? path.join(os.homedir(), ".cache");
  return path.join(cache, "clv-for-excel", `engines-${versions}`);
};

/** The Python that has them, if one was installed, else the system's own. */
export function enginesPython() {
  const installed = path.join(folder(), "bin", "python");
  return fs.existsSync(`${folder()}/ready`) ? installed : "python3";
}

/** Puts them into a Python of their own: 1.2 GB, about two minutes. Answers whether they are there. */
export function installEngines() {
  if (fs.existsSync(`${folder()}/ready`)) return true;
  const run = (/** @type {string} */ program, /** @type {string[]} */ args) =>
    spawnSync(program, args, { stdio: ["ignore", "inherit", "inherit"] }).status === 0;
  const isDone =
    run("python3", ["-m", "venv", folder()]) &&
    run(path.join(folder(), "bin", "python"), ["-m", "pip", "install", "--quiet", "-r", REQUIREMENTS]);
  if (isDone) fs.writeFileSync(`${folder()}/ready`, "");
  return isDone;
}
