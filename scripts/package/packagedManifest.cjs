/** The address of the development server, which is everywhere in manifest.xml. */
const DEVELOPMENT = "https://localhost:3000/";

/**
 * The manifest for an address. Comments are for those who work on the add-in, and one of them names the development
 * server.
 * @param {string} source manifest.xml
 * @param {{ url: URL, version: string }} target version: four numbers
 * @returns {string}
 */
function packagedManifest(source, { url, version }) {
  return source
    .replace(/^[ \t]*<!--[\s\S]*?-->[ \t]*\r?\n/gm, "")
    .replaceAll(DEVELOPMENT, url.href)
    .replace(/<Version>.*?<\/Version>/, `<Version>${version}</Version>`);
}

/**
 * The functions' metadata for an address: their help stands there.
 * @param {string} source functions.json
 * @param {URL} url
 * @returns {string}
 */
const packagedFunctions = (source, url) => source.replaceAll(DEVELOPMENT, url.href);

/** @returns {string} */
const manifestId = (manifest) => /<Id>(.*?)<\/Id>/.exec(manifest)[1];

/**
 * Every address a manifest names.
 * @param {string} manifest
 * @returns {string[]}
 */
function manifestAddresses(manifest) {
  const values = [...manifest.matchAll(/(?:Value|DefaultValue)="(https?:[^"]*)"/g)].map(([, value]) => value);
  return [...new Set(values)].sort();
}

module.exports = { DEVELOPMENT, packagedManifest, packagedFunctions, manifestAddresses, manifestId };
