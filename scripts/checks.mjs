/**
 * What reads the sources without running them, the slowest first.
 * @type {import("./side-by-side.mjs").Program[]}
 */
export const CHECKS = [
  [
    "lint",
    "node_modules/eslint/bin/eslint.js",
    "--cache",
    "--cache-location",
    "node_modules/.cache/eslint/",
    "--cache-strategy",
    "content",
    ".",
  ],
  ["types", "node_modules/typescript/bin/tsc", "-p", "."],
  [
    "format",
    "node_modules/prettier/bin/prettier.cjs",
    "--check",
    "--log-level",
    "warn",
    "--cache",
    "--cache-location",
    "node_modules/.cache/prettier-checked",
    ".",
  ],
  ["script types", "node_modules/typescript/bin/tsc", "-p", "scripts"],
  ["unused", "node_modules/knip/bin/knip.js"],
  ["layers", "node_modules/dependency-cruiser/bin/dependency-cruise.mjs", "src", "--output-type", "err-long"],
];
