import fs from "node:fs";

/**
 * Ends with a sentence where this Node is older than package.json asks for. Written so that old ones can still read it.
 */
export function requireNode() {
  const needed = JSON.parse(fs.readFileSync("package.json", "utf8"))
    .engines.node.replace(">=", "")
    .split(".")
    .map(Number);
  const running = process.versions.node.split(".").map(Number);
  if (running[0] > needed[0] || (running[0] === needed[0] && running[1] >= needed[1])) return;
  console.error(
    `CLV for Excel needs Node ${needed.join(".")} or newer; this is ${process.version}. Install it from https://nodejs.org, then try again.`,
  );
  process.exit(1);
}
