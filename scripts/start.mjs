// npm start: Excel with the add-in where there is an Excel, otherwise the workbench, a page that stands in for it;
// --help says the rest.
// It also installs what it needs, and not before it knows that it can go on: until then, nothing but Node's own modules
// here.
import { spawn } from "node:child_process";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { build, isBuilt } from "./build.cjs";
import { isExcelInstalled, startExcel } from "./excel.cjs";
import { openBrowser } from "./open-browser.cjs";
import { requireNode } from "./require-node.mjs";
import { serve } from "./serve.cjs";
import { HELP, portRefused, StartError, startOptions } from "./start-options.cjs";

process.chdir(path.dirname(path.dirname(fileURLToPath(import.meta.url))));
requireNode();
for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => process.exit(0));

try {
  await start(startOptions(process.argv.slice(2), process.env));
} catch (error) {
  if (!(error instanceof StartError)) throw error;
  console.error(error.message);
  process.exit(1);
}

async function start({ place, port, host, help }) {
  if (help) return console.log(HELP);
  const tryExcel = place === "excel" || (place === undefined && isExcelInstalled() && !process.env.CI);
  if (!tryExcel || !(await inExcel(place === "excel"))) await inWorkbench(port, host);
}

/** Resolves to false where the workbench is to take over. */
async function inExcel(nothingElse) {
  await install();
  console.log("Opening Excel with the add-in …\n");
  if (await startExcel()) {
    console.log(
      "\nExcel is open: choose Customer value on its Home tab, or type =CLV.AOV(1000000,40000) in a cell and see 25.",
    );
    console.log("`npm stop` ends the server and removes the add-in from Excel.");
    return true;
  }
  console.error("\nExcel could not be opened with the add-in; the reason is above.");
  if (nothingElse) throw new StartError("`npm run start:workbench` works without Excel.");
  console.error("The workbench stands in for it.\n");
  return false;
}

async function inWorkbench(port, host) {
  // First the port: nobody wants to hear after an installation and a build that it is taken.
  const { url } = await serve(port, { host }).catch((error) => {
    throw portRefused(error, port);
  });
  await install();
  await makeBuild();
  const elsewhere = host ? `\n  From other computers: http://${host}:${port}/` : "";
  console.log(
    `\n  The workbench is at ${url}${elsewhere}\n\n  Type =CLV.AOV(1000000,40000) in a cell, press Enter, see 25.\n  Ctrl+C ends it.\n`,
  );
  openBrowser(url);
}

/** In a process of its own, which says what goes wrong. */
async function install() {
  const child = spawn(process.execPath, ["scripts/ensure-deps.mjs", "start"], { stdio: "inherit" });
  const code = await new Promise((resolve) => child.once("close", resolve));
  if (code !== 0) process.exit(1);
}

async function makeBuild() {
  if (isBuilt()) return console.log("Nothing changed since the last build.");
  console.log("Building the add-in and the workbench (about half a minute) …");
  const started = Date.now();
  if (!(await build())) throw new StartError("The build failed; the reason is above.");
  console.log(`Built in ${Math.round((Date.now() - started) / 1000)} s.`);
}
