const fs = require("node:fs");
const path = require("node:path");
const { checksums } = require("./checksums.cjs");
const { filesBelow } = require("./filesBelow.cjs");
const { manifestId, packagedManifest } = require("./packagedManifest.cjs");
const { servers } = require("./servers.cjs");
const { openPaneWith } = require("./webExtension.cjs");
const { workbookTemplate } = require("./workbookTemplate.cjs");

/** Texts of the repository that go into the package as they are. */
const TEXTS = { "admin.md": "docs/admin.md", "admin.fr.md": "docs/admin.fr.md", LICENSE: "LICENSE" };

/**
 * All of a package: name → content, in order.
 * @param {{ root: string, site: string, templates: string, url: URL, version: string, openPane?: import("./webExtension.cjs").Channel }} made
 *   root: the repository; site and templates: the folders they were built into; version: four numbers
 * @returns {Map<string, Uint8Array>}
 */
function packageFiles({ root, site, templates, url, version, openPane }) {
  const source = (file) => fs.readFileSync(path.join(root, file), "utf8");
  const manifest = packagedManifest(source("manifest.xml"), { url, version });
  const siteFiles = filesBelow(site).filter(isServed);
  const served = Object.fromEntries(siteFiles.map((file) => [`site/${file}`, fs.readFileSync(path.join(site, file))]));
  const files = sorted({
    ...served,
    ...templateFiles(templates, { addin: { id: manifestId(manifest), version }, openPane }),
    ...Object.fromEntries(Object.entries(servers(url, siteFiles)).map(([name, text]) => [`servers/${name}`, text])),
    ...Object.fromEntries(Object.entries(TEXTS).map(([name, file]) => [name, source(file)])),
    "deploy-note.html": filled(source("docs/deploy-note.html"), { url: url.href, host: url.host, version }),
    "manifest.xml": manifest,
  });
  return files.set("SHA256SUMS", Buffer.from(checksums(files)));
}

/** What the build writes for the workbench and for drawing the icons stays at home. */
const isServed = (file) => file !== "manifest.xml" && !/(^|\/)\./.test(file) && !file.endsWith(".svg");

/** Each workbook also as an Excel template; what lists them, and anything else beside them, as it is. */
function templateFiles(folder, { addin, openPane }) {
  return Object.fromEntries(
    filesBelow(folder).flatMap((file) => {
      const bytes = fs.readFileSync(path.join(folder, file));
      if (!file.endsWith(".xlsx")) return [[`templates/${file}`, bytes]];
      const workbook = openPane ? openPaneWith(bytes, { file, addin, channel: openPane }) : bytes;
      return [[`templates/${file}`, workbook], [`templates/xltx/${file.replace(/xlsx$/, "xltx")}`, workbookTemplate(workbook, file)]];
    }),
  );
}

/** Fills in `{{name}}`; a name that nobody fills would be read by the administrator. */
function filled(text, values) {
  return text.replace(/\{\{(\w+)\}\}/g, (_, name) => {
    if (values[name] === undefined) throw new Error(`docs/deploy-note.html asks for {{${name}}}, which does not exist.`);
    return values[name];
  });
}

const sorted = (files) =>
  new Map(Object.keys(files).sort().map((name) => [name, typeof files[name] === "string" ? Buffer.from(files[name]) : files[name]]));

module.exports = { packageFiles };
