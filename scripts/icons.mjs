// Draws the icons of assets/ from their SVG sources: `node scripts/icons.mjs`. Only needed after a change to the
// drawing.
import fs from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";

const require = createRequire(import.meta.url);
require("./typescript-hook.cjs");
const { launchBrowser } = require("../test/e2e/browser.ts");

const assets = path.resolve(import.meta.dirname, "../assets");
/** 16 and 32 px stand in the ribbon, 64 and 128 in the store and the lists of add-ins, 80 on dense screens. */
const SOURCES = {
  icon: { 16: "icon-small.svg", 32: "icon.svg", 64: "icon.svg", 80: "icon.svg", 128: "icon.svg" },
  // a button of the ribbon and of a cell's menu
  explain: { 16: "explain-small.svg", 32: "explain.svg", 80: "explain.svg" },
};

const browser = await launchBrowser();
for (const [name, size, source] of Object.entries(SOURCES).flatMap(([name, sizes]) =>
  Object.entries(sizes).map((one) => [name, ...one]),
)) {
  const file = path.join(assets, `${name}-${size}.png`);
  fs.writeFileSync(file, await render(fs.readFileSync(path.join(assets, source), "utf8"), Number(size)));
  console.log(`${path.relative(process.cwd(), file)} from ${source}`);
}
await browser.close();

async function render(svg, size) {
  const page = await browser.newPage({ viewport: { width: size, height: size }, deviceScaleFactor: 1 });
  await page.setContent(
    `<style>body { margin: 0 } svg { display: block; width: ${size}px; height: ${size}px }</style>${svg}`,
  );
  const png = await page.screenshot({ omitBackground: true });
  await page.close();
  return png;
}
