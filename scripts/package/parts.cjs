const { strFromU8, strToU8, unzipSync, zipSync } = require("fflate");
const { PackageError } = require("./sentences.cjs");

/** fflate writes a date's local time: this one reads the same in every time zone. */
const MTIME = new Date(2020, 0, 1);
const XML = /\.(xml|rels)$/;

/**
 * A zip with the same bytes whenever and wherever it is made: entries in the order given, one date, no owner.
 * @param {[name: string, content: Uint8Array][]} entries
 * @returns {Uint8Array}
 */
function zip(entries) {
  return zipSync(Object.fromEntries(entries.map(([name, content]) => [name, [content, { level: 9, mtime: MTIME }]])));
}

/**
 * The parts of a workbook by their names, XML as text.
 * @typedef {{ [xml: `${string}.xml`]: string, [rels: `${string}.rels`]: string, [part: string]: string | Uint8Array }} Parts
 * @param {Uint8Array} workbook
 * @param {string} file its name, for a sentence
 * @returns {Parts}
 */
function readParts(workbook, file) {
  const entries = unzipped(workbook);
  if (!entries?.["[Content_Types].xml"] || !entries["_rels/.rels"] || !entries["xl/workbook.xml"])
    throw new PackageError("workbookUnreadable", { file });
  const parts = Object.fromEntries(
    Object.entries(entries).map(([name, bytes]) => [name, XML.test(name) ? strFromU8(bytes) : bytes]),
  );
  return /** @type {Parts} */ (parts);
}

/** Readers look at the content types and the first relationships first, so they stand first. */
function writeParts(parts) {
  const first = ["[Content_Types].xml", "_rels/.rels"];
  const names = [
    ...first,
    ...Object.keys(parts)
      .filter((name) => !first.includes(name))
      .sort(),
  ];
  return zip(names.map((name) => [name, typeof parts[name] === "string" ? strToU8(parts[name]) : parts[name]]));
}

function unzipped(bytes) {
  try {
    return unzipSync(bytes);
  } catch {
    return undefined;
  }
}

module.exports = { zip, readParts, writeParts };
