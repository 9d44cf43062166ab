const fs = require("node:fs");
const path = require("node:path");
const { sha256 } = require("./checksums.cjs");
const { zip } = require("./parts.cjs");
const { PackageError } = require("./sentences.cjs");

/**
 * Writes a package as a folder and as one zip. Both are whole or not there: they are written aside and renamed.
 * @param {Map<string, Uint8Array>} files
 * @param {{ out: string, name: string }} where
 * @returns {{ zip: string, sum: string, size: number }}
 */
function writePackage(files, { out, name }) {
  const folder = path.join(out, name);
  const archive = `${folder}.zip`;
  checkPlace(folder);
  const aside = path.join(out, `.${name}`);
  fs.rmSync(aside, { recursive: true, force: true });
  for (const [file, bytes] of files) {
    fs.mkdirSync(path.dirname(path.join(aside, file)), { recursive: true });
    fs.writeFileSync(path.join(aside, file), bytes);
  }
  const bytes = zip([...files].map(([file, content]) => [`${name}/${file}`, content]));
  const sum = sha256(bytes);
  fs.rmSync(folder, { recursive: true, force: true });
  fs.renameSync(aside, folder);
  fs.writeFileSync(archive, bytes);
  fs.writeFileSync(`${archive}.sha256`, `${sum}  ${name}.zip\n`);
  return { zip: archive, sum, size: bytes.length };
}

/** Only what this command has written is written over. */
function checkPlace(folder) {
  const isThere = fs.existsSync(folder);
  if (isThere && !fs.existsSync(path.join(folder, "SHA256SUMS"))) throw new PackageError("outTaken", { path: folder });
  if (!isThere && fs.existsSync(`${folder}.zip`) && !fs.existsSync(`${folder}.zip.sha256`))
    throw new PackageError("outTaken", { path: `${folder}.zip` });
}

module.exports = { writePackage, checkPlace };
