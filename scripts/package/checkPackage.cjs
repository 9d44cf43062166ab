const { strFromU8, unzipSync } = require("fflate");
const { checksums } = require("./checksums.cjs");
const { OFFICE_JS } = require("./headers.cjs");
const { manifestAddresses } = require("./packagedManifest.cjs");

/**
 * What is wrong with a package, a sentence each: nothing, or it is not written. For developers, who may have broken it,
 * so in English.
 * @param {Map<string, Uint8Array>} files name → content
 * @param {{ url: URL, maps: boolean }} asked
 * @returns {string[]}
 */
function checkPackage(files, { url, maps }) {
  const text = (name) => strFromU8(files.get(name) ?? new Uint8Array());
  return [
    ...[...files.keys()]
      .filter((name) => /^\/|\\|(^|\/)\.\.?(\/|$)|[\0:]/.test(name))
      .map((name) => `${name} would be unpacked outside of its folder.`),
    ...[...files].filter(([name, bytes]) => namesDevelopment(name, bytes)).map(([name]) => `${name} names localhost.`),
    ...[...files.keys()]
      .filter((name) => /^site\/(workbench|office)\b/.test(name))
      .map((name) => `${name} is not for users.`),
    ...(maps
      ? []
      : [...files.keys()].filter((name) => name.endsWith(".map")).map((name) => `${name} was not asked for.`)),
    ...strayAddresses(manifestAddresses(text("manifest.xml")), files, url),
    ...pages(files).flatMap((page) => strayReferences(page, text(page), files)),
    ...(text("SHA256SUMS") === checksums(withoutSums(files)) ? [] : ["SHA256SUMS is not that of the files."]),
  ];
}

/** A workbook is a zip: its parts are looked into. */
function namesDevelopment(name, bytes) {
  if (!/\.xl[st]x$/.test(name)) return Buffer.from(bytes).includes("localhost");
  return Object.values(unzipSync(bytes)).some((part) => Buffer.from(part).includes("localhost"));
}

function strayAddresses(addresses, files, url) {
  if (addresses.length === 0) return ["manifest.xml names no address."];
  const isThere = (address) => address.startsWith(url.href) && files.has(`site/${address.slice(url.href.length)}`);
  return addresses
    .filter((address) => !isThere(address))
    .map((address) => `manifest.xml names ${address}, which is not in site/.`);
}

const pages = (files) => [...files.keys()].filter((name) => /^site\/[^/]+\.html$/.test(name));

/** What a page of the site loads: its own files, and Office.js from Microsoft. */
function strayReferences(page, html, files) {
  const loaded = [...html.matchAll(/\s(?:src|href)=["']?([^"'\s>]+)/g)]
    .map(([, address]) => address)
    .filter((address) => !address.startsWith("#"));
  const isRight = (address) =>
    address === `${OFFICE_JS}/lib/1/hosted/office.js` || files.has(`site/${address.split("?")[0]}`);
  return loaded
    .filter((address) => !isRight(address))
    .map((address) => `${page} loads ${address}, which is not in site/.`);
}

const withoutSums = (files) => new Map([...files].filter(([name]) => name !== "SHA256SUMS"));

module.exports = { checkPackage };
