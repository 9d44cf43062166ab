const fs = require("node:fs");
const path = require("node:path");
require("../typescript-hook.cjs");
const { OFFERED_LIST, offeredFile, offeredText } = require("../../src/template/team/offered.ts");
const { teamText } = require("../../src/template/team/teamText.ts");
const { LOCALES } = require("../../src/vocabulary/locale.ts");
const { checksums, sha256 } = require("./checksums.cjs");
const { filesBelow } = require("./filesBelow.cjs");
const { manifestId, packagedFunctions, packagedManifest } = require("./packagedManifest.cjs");
const { servers } = require("./servers.cjs");
const { openPaneWith } = require("./webExtension.cjs");
const { workbookTemplate } = require("./workbookTemplate.cjs");

/** Texts of the repository that go into the package as they are. */
const TEXTS = {
  ...Object.fromEntries(
    LOCALES.map((locale) => (locale === LOCALES[0] ? "admin.md" : `admin.${locale}.md`)).map((name) => [
      name,
      `docs/${name}`,
    ]),
  ),
  LICENSE: "LICENSE",
};

/**
 * All of a package: name → content, in order.
 * @param {{ root: string, site: string, templates: string, url: URL, version: string, openPane?:
 *   import("./webExtension.cjs").Channel, teams?: import("../../src/template/team/TeamTemplate").TeamTemplate[], tests?:
 *   Record<string, Uint8Array> }} made
 *   root: the repository; site and templates: the folders they were built into; version: four numbers; teams: what the
 *   organisation offers; tests: the self-test, by the names of its files
 * @returns {Map<string, Uint8Array>}
 */
function packageFiles({ root, site, templates, url, version, openPane, teams = [], tests = {} }) {
  const source = (file) => fs.readFileSync(path.join(root, file), "utf8");
  const manifest = packagedManifest(source("manifest.xml"), { url, version });
  const offered = offeredFiles(teams);
  const siteFiles = [...new Set([...filesBelow(site).filter(isServed), ...Object.keys(offered)])].sort();
  const served = Object.fromEntries(
    siteFiles.map((file) => [`site/${file}`, offered[file] ?? servedFile(path.join(site, file), url)]),
  );
  const files = sorted({
    ...served,
    ...tests,
    ...templateFiles(templates, { addin: { id: manifestId(manifest), version }, openPane }),
    ...Object.fromEntries(Object.entries(servers(url, siteFiles)).map(([name, text]) => [`servers/${name}`, text])),
    ...Object.fromEntries(Object.entries(TEXTS).map(([name, file]) => [name, source(file)])),
    "deploy-note.html": filled(source("docs/deploy-note.html"), { url: url.href, host: url.host, version }),
    "manifest.xml": manifest,
  });
  return files.set("SHA256SUMS", Buffer.from(checksums(files)));
}

/** What an organisation offers, and the list of it; nothing where it offers nothing: the build has a list of none. */
const offeredFiles = (teams) =>
  teams.length === 0
    ? {}
    : {
        [OFFERED_LIST]: offeredText(teams),
        ...Object.fromEntries(teams.map((team) => [offeredFile(team.id), teamText(team)])),
      };

function servedFile(file, url) {
  const bytes = fs.readFileSync(file);
  return /^functions(?:-\w+)?\.json$/.test(path.basename(file))
    ? packagedFunctions(bytes.toString("utf8"), url)
    : bytes;
}

/** What the build writes for the workbench and for drawing the icons stays at home. */
const isServed = (file) => file !== "manifest.xml" && !/(^|\/)\./.test(file) && !file.endsWith(".svg");

/**
 * Each workbook also as an Excel template; anything else beside them as it is, but for the list, which tells the
 * workbooks' sizes and sums.
 */
function templateFiles(folder, { addin, openPane }) {
  const read = (file) => fs.readFileSync(path.join(folder, file));
  const [workbooks, others] = [true, false].map((are) =>
    filesBelow(folder).filter((file) => file.endsWith(".xlsx") === are),
  );
  const written = Object.fromEntries(
    workbooks.map((file) => [
      file,
      openPane ? openPaneWith(read(file), { file, addin, channel: openPane }) : read(file),
    ]),
  );
  const templates = Object.entries(written).map(([file, bytes]) => [
    `xltx/${file.replace(/xlsx$/, "xltx")}`,
    workbookTemplate(bytes, file),
  ]);
  const beside = others.map((file) => [file, file === "templates.json" ? relisted(read(file), written) : read(file)]);
  return Object.fromEntries(
    [...Object.entries(written), ...templates, ...beside].map(([file, content]) => [`templates/${file}`, content]),
  );
}

function relisted(list, workbooks) {
  const { templates, ...rest } = JSON.parse(list);
  const entries = templates.map((entry) => ({
    ...entry,
    size: workbooks[entry.file].length,
    sha256: sha256(workbooks[entry.file]),
  }));
  return `${JSON.stringify({ ...rest, templates: entries }, null, 2)}\n`;
}

/** Fills in `{{name}}`; a name that nobody fills would be read by the administrator. */
function filled(text, values) {
  return text.replace(/\{\{(\w+)\}\}/g, (_, name) => {
    if (values[name] === undefined)
      throw new Error(`docs/deploy-note.html asks for {{${name}}}, which does not exist.`);
    return values[name];
  });
}

const sorted = (files) =>
  new Map(
    Object.keys(files)
      .sort()
      .map((name) => [name, typeof files[name] === "string" ? Buffer.from(files[name]) : files[name]]),
  );

module.exports = { packageFiles };
