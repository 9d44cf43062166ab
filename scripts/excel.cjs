const { spawn, spawnSync } = require("node:child_process");
const fs = require("node:fs");

/** @returns {boolean} */
function isExcelInstalled() {
  if (process.platform === "darwin") return fs.existsSync("/Applications/Microsoft Excel.app");
  if (process.platform !== "win32") return false;
  const key = String.raw`Software\Microsoft\Windows\CurrentVersion\App Paths\excel.exe`;
  return ["HKLM", "HKCU"].some(
    (hive) => spawnSync("reg", ["query", `${hive}\\${key}`], { stdio: "ignore" }).status === 0,
  );
}

/**
 * Starts the https server, registers the manifest and opens Excel with it.
 * @returns {Promise<boolean>} whether Excel opened
 */
async function startExcel() {
  const tool = ["node_modules/office-addin-debugging/cli.js", "start", "manifest.xml", "desktop"];
  const options = ["--app", "excel", "--dev-server", "npm run dev-server", "--dev-server-port", "3000"];
  const child = spawn(process.execPath, [...tool, ...options], { stdio: ["inherit", "pipe", "pipe"] });
  let said = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.on("data", (text) => {
      said += text;
      process.stdout.write(text);
    });
  }
  await new Promise((resolve) => child.once("close", resolve));
  return saysStarted(said);
}

/**
 * The tool's exit code is 0 even when it fails, so only its words count.
 * @param {string} said
 * @returns {boolean}
 */
function saysStarted(said) {
  return /^(Debugging started|Started)\.\s*$/m.test(said) && !/Unable to|Error:|not supported/.test(said);
}

module.exports = { isExcelInstalled, startExcel, saysStarted };
