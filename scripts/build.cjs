// npm run build: both builds of webpack.config.js into dist/, and a note of what they were made from.
const { spawn } = require("node:child_process");
const crypto = require("node:crypto");
const fs = require("node:fs");
const path = require("node:path");

const ROOT = path.resolve(__dirname, "..");
const SOURCES = [
  "src",
  "assets",
  "scripts",
  "test/support/sheetWriter.ts",
  "manifest.xml",
  "webpack.config.js",
  "tsconfig.json",
  "package.json",
  "package-lock.json",
];
const STAMP = "dist/.built-from";

/**
 * One hash of all that a build reads. Contents rather than times: switching branches and back is no change.
 * @returns {string}
 */
function fingerprint(root = ROOT) {
  const hash = crypto.createHash("sha256");
  for (const file of SOURCES.flatMap((source) => filesOf(root, source))) {
    hash
      .update(`${file}\0`)
      .update(fs.readFileSync(path.join(root, file)))
      .update("\0");
  }
  return hash.digest("hex");
}

/** @returns {boolean} whether dist/ holds what the sources make */
function isBuilt(root = ROOT) {
  const stamp = path.join(root, STAMP);
  return fs.existsSync(stamp) && fs.readFileSync(stamp, "utf8") === fingerprint(root);
}

/**
 * Builds for production; webpack says what is wrong.
 * @returns {Promise<boolean>} whether it succeeded
 */
async function build() {
  const from = fingerprint(); // before: an edit during the build must count as a change
  fs.rmSync(path.join(ROOT, STAMP), { force: true });
  const progress = process.stderr.isTTY ? ["--progress"] : [];
  const webpack = spawn(
    process.execPath,
    ["node_modules/webpack/bin/webpack.js", "--mode", "production", ...progress],
    {
      cwd: ROOT,
      stdio: "inherit",
    },
  );
  process.once("exit", () => webpack.kill());
  const code = await new Promise((resolve) => webpack.once("close", resolve));
  if (code === 0) fs.writeFileSync(path.join(ROOT, STAMP), from);
  return code === 0;
}

/** The files below a path, in one order on every system. */
function filesOf(root, source) {
  const full = path.join(root, source);
  if (!fs.existsSync(full)) return [];
  if (fs.statSync(full).isFile()) return [source];
  return fs
    .readdirSync(full)
    .sort()
    .flatMap((name) => filesOf(root, `${source}/${name}`));
}

module.exports = { build, fingerprint, isBuilt, STAMP };

if (require.main === module) void build().then((ok) => process.exit(ok ? 0 : 1));
