const { spawnSync } = require("node:child_process");
const fs = require("node:fs");
const path = require("node:path");

/**
 * Builds the add-in for production into a folder of its own, under names that hold the hash of their content.
 * @param {string} root
 * @param {{ maps: boolean }} asked
 * @returns {string | undefined} the folder, or nothing where webpack has said what is wrong
 */
function buildSite(root, { maps }) {
  const folder = path.join(root, "node_modules/.cache/packaged-site");
  fs.rmSync(folder, { recursive: true, force: true });
  const webpack = [
    path.join(root, "node_modules/webpack/bin/webpack.js"),
    "--mode",
    "production",
    "--env",
    "only=addin",
    "--env",
    "packaged",
  ];
  const { status } = spawnSync(
    process.execPath,
    [...webpack, ...(maps ? ["--env", "maps"] : []), "--output-path", folder],
    {
      cwd: root,
      stdio: ["ignore", "ignore", "inherit"],
    },
  );
  return status === 0 ? folder : undefined;
}

module.exports = { buildSite };
