// npm start: Excel with the add-in where there is an Excel, otherwise the workbench, a page that stands in for it.
//   node scripts/start.mjs [excel | workbench]
import path from "node:path";
import { build, isBuilt } from "./build.cjs";
import { isExcelInstalled, startExcel } from "./excel.cjs";
import { openBrowser } from "./open-browser.cjs";
import { serve } from "./serve.cjs";

const PORT = 3001;

process.chdir(path.resolve(import.meta.dirname, ".."));
for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => process.exit(0));

const wanted = process.argv[2] ?? (isExcelInstalled() && !process.env.CI ? "excel if possible" : "workbench");
if (wanted === "workbench" || !(await inExcel())) await inWorkbench();

/** Resolves to false where the workbench is to take over. */
async function inExcel() {
  console.log("Opening Excel with the add-in …\n");
  if (await startExcel()) {
    console.log("\nExcel is open: choose Customer value on its Home tab, or type =CLV.AOV(1000000,40000) in a cell and see 25.");
    console.log("`npm stop` ends the server and removes the add-in from Excel.");
    return true;
  }
  console.error("\nExcel could not be opened with the add-in; the reason is above.");
  if (wanted === "excel") fail("`npm run start:workbench` works without Excel.");
  console.error("The workbench stands in for it.\n");
  return false;
}

async function inWorkbench() {
  // First the port: nobody wants to hear after a build that it is taken.
  const { url } = await serve(PORT).catch((error) => {
    if (error.code !== "EADDRINUSE") throw error;
    fail(`Port ${PORT} is taken, perhaps by an earlier \`npm start\`. End the program that uses it, then try again.`);
  });
  await makeBuild();
  console.log(`\n  The workbench is at ${url}\n\n  Type =CLV.AOV(1000000,40000) in a cell, press Enter, see 25.\n  Ctrl+C ends it.\n`);
  openBrowser(url);
}

async function makeBuild() {
  if (isBuilt()) return console.log("Nothing changed since the last build.");
  console.log("Building the add-in and the workbench (about half a minute) …");
  const started = Date.now();
  if (!(await build())) fail("The build failed; the reason is above.");
  console.log(`Built in ${Math.round((Date.now() - started) / 1000)} s.`);
}

function fail(sentence) {
  console.error(sentence);
  process.exit(1);
}
