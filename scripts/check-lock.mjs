// Checks package.json and package-lock.json: `node scripts/check-lock.mjs [folder]`. Prints what is wrong, one line
// each.
import fs from "node:fs";
import path from "node:path";

const folder = process.argv[2] ?? path.resolve(import.meta.dirname, "..");
const read = (file) => JSON.parse(fs.readFileSync(path.join(folder, file), "utf8"));
const declared = read("package.json");
const { packages } = read("package-lock.json");

/**
 * What may ship or build what ships. BlueOak is as permissive as MIT; CC-BY is caniuse's table of browsers, read by
 * webpack.
 */
const PERMISSIVE = ["MIT", "ISC", "Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "0BSD", "BlueOak-1.0.0", "CC-BY-4.0"];
const EXCEPTIONS = new Map([
  ["@microsoft/office-js", "for development only: production loads Microsoft's own copy"],
  ["@univerjs/telemetry", "its LICENSE file is Apache-2.0, its package.json does not say so"],
]);

const problems = [...addresses(), ...missingBinaries(), ...looseVersions(), ...licences()];
for (const problem of problems) console.error(problem);
if (problems.length === 0) console.log(`${Object.keys(packages).length} entries of package-lock.json are in order.`);
process.exit(problems.length === 0 ? 0 : 1);

/** A lock made behind a company's mirror would send everybody to that mirror. */
function addresses() {
  return installed()
    .filter(([, entry]) => entry.resolved && !entry.link)
    .map(
      ([location, entry]) =>
        `${location} names a download address (${entry.resolved}): keep omit-lockfile-registry-resolved in .npmrc`,
    );
}

/** npm on one system can leave out what only another system installs (npm/cli#4828). */
function missingBinaries() {
  return Object.entries(packages).flatMap(([location, entry]) =>
    Object.keys(entry.optionalDependencies ?? {})
      .filter((name) => !resolves(location, name))
      .map((name) => `${location} lacks its optional ${name}: it would not install on another system`),
  );
}

function looseVersions() {
  return Object.entries({ ...declared.dependencies, ...declared.devDependencies, ...declared.overrides })
    .filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.-]+)?$|^file:/.test(version))
    .map(([name, version]) => `${name} "${version}" is no exact version`);
}

/** Of `dependencies` and what they bring; tools that only check may have others. */
function licences() {
  return installed()
    .filter(
      ([location, entry]) =>
        !entry.dev && !entry.link && !EXCEPTIONS.has(nameOf(location)) && !isPermissive(entry.license ?? ""),
    )
    .map(([location, entry]) => `${nameOf(location)} has the licence ${entry.license ?? "(none)"}`);
}

/** SPDX: one of an OR is enough, all of an AND are needed. */
function isPermissive(expression) {
  const choices = expression.replace(/[()]/g, "").split(" OR ");
  return choices.some((choice) => choice.split(" AND ").every((licence) => PERMISSIVE.includes(licence)));
}

function installed() {
  return Object.entries(packages).filter(([location]) => location.startsWith("node_modules/"));
}

/** Node's own search: beside the package, then in every folder above it. */
function resolves(location, name) {
  const beside = `${location ? `${location}/` : ""}node_modules/${name}`;
  if (packages[beside]) return true;
  return location !== "" && resolves(location.slice(0, Math.max(0, location.lastIndexOf("node_modules/") - 1)), name);
}

function nameOf(location) {
  return location.split("node_modules/").pop();
}
