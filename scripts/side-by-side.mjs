import { spawn } from "node:child_process";
import os from "node:os";

/**
 * Runs programs of Node on all cores, the first ones first. What each of them says is shown when it ends, so that no
 * two are mixed.
 * @typedef {[name: string, script: string, ...args: string[]]} Program
 * @param {Program[]} programs
 * @returns {Promise<string[]>} the names of those that failed
 */
export async function sideBySide(programs) {
  console.log(`\n── ${programs.map(([name]) => name).join(", ")}: side by side`);
  const failed = [];
  const rest = programs.values();
  const work = async () => {
    for (const [name, ...command] of rest) if (!(await run(name, command))) failed.push(name);
  };
  await Promise.all(Array.from({ length: os.availableParallelism() }, work));
  return failed;
}

async function run(name, command) {
  const started = Date.now();
  const child = spawn(process.execPath, command, {
    stdio: ["ignore", "pipe", "pipe"],
    env: { ...process.env, ...(process.stdout.isTTY ? { FORCE_COLOR: "1" } : {}) },
  });
  const said = [];
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (text) => said.push(text));
  const status = await new Promise((resolve) => child.once("close", resolve));
  const text = Buffer.concat(said).toString().trimEnd();
  console.log(
    `\n── ${name}\n${text ? `${text}\n` : ""}── ${name} ${status === 0 ? "passed" : "failed"} in ${((Date.now() - started) / 1000).toFixed(1)} s`,
  );
  return status === 0;
}
