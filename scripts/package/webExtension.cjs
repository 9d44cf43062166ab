const crypto = require("node:crypto");
const { readParts, writeParts } = require("./parts.cjs");
const { PackageError } = require("./sentences.cjs");

/**
 * Where Excel looks for the add-in that a workbook names.
 * @typedef {{ storeType: string, store: string }} Channel
 * @type {Record<string, (share: string) => Channel>}
 * @see https://learn.microsoft.com/office/dev/add-ins/develop/automatically-open-a-task-pane-with-a-document
 */
const CHANNELS = {
  "admin-center": () => ({ storeType: "EXCatalog", store: "EXCatalog" }),
  share: (share) => ({ storeType: "FileSystem", store: share }),
  sideload: () => ({ storeType: "Registry", store: "developer" }),
};

/** Also the id of the pane in the manifest: that is how Excel knows which pane to open. */
const AUTO_OPEN = "Office.AutoShowTaskpaneWithDocument";

const FOLDER = "xl/webextensions";
const PANES = /** @type {const} */ (`${FOLDER}/taskpanes.xml`);
const EXTENSION = /** @type {const} */ (`${FOLDER}/webextension1.xml`);
const PANE_RELATIONSHIP = "http://schemas.microsoft.com/office/2011/relationships/webextensiontaskpanes";
const EXTENSION_RELATIONSHIP = "http://schemas.microsoft.com/office/2011/relationships/webextension";
const OFFICE_RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE_RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships";
const CONTENT_TYPES = {
  [PANES]: "application/vnd.ms-office.webextensiontaskpanes+xml",
  [EXTENSION]: "application/vnd.ms-office.webextension+xml",
};

/**
 * A workbook that opens the pane where the add-in is installed. Applied again it changes nothing but the channel and
 * the version.
 * @param {Uint8Array} workbook
 * @param {{ file: string, addin: { id: string, version: string }, channel: Channel }} given
 * @returns {Uint8Array}
 */
function openPaneWith(workbook, { file, addin, channel }) {
  const parts = readParts(workbook, file);
  if (parts[PANES] && !parts[EXTENSION]?.includes(`<we:reference id="${addin.id}"`))
    throw new PackageError("workbookTaken", { file });
  parts[EXTENSION] = extensionPart(file, addin, channel);
  parts[PANES] = panesPart();
  parts[`${FOLDER}/_rels/taskpanes.xml.rels`] = relationships(
    relationship("rId1", EXTENSION_RELATIONSHIP, "webextension1.xml"),
  );
  parts["_rels/.rels"] = withRelationship(parts["_rels/.rels"]);
  parts["[Content_Types].xml"] = withContentTypes(parts["[Content_Types].xml"]);
  return writeParts(parts);
}

function extensionPart(file, { id, version }, { storeType, store }) {
  return xml(
    `<we:webextension xmlns:we="http://schemas.microsoft.com/office/webextensions/webextension/2010/11" id="{${instanceId(id, file)}}">` +
      `<we:reference id="${id}" version="${version}" store="${escape(store)}" storeType="${storeType}"/><we:alternateReferences/>` +
      `<we:properties><we:property name="${AUTO_OPEN}" value="true"/></we:properties>` +
      `<we:bindings/><we:snapshot xmlns:r="${OFFICE_RELATIONSHIPS}"/></we:webextension>`,
  );
}

/** Not visible by itself: with 1, Excel would offer the add-in to every reader who does not have it. */
function panesPart() {
  return xml(
    '<wetp:taskpanes xmlns:wetp="http://schemas.microsoft.com/office/webextensions/taskpanes/2010/11">' +
      '<wetp:taskpane dockstate="right" visibility="0" width="350" row="0">' +
      `<wetp:webextensionref xmlns:r="${OFFICE_RELATIONSHIPS}" r:id="rId1"/></wetp:taskpane></wetp:taskpanes>`,
  );
}

function withRelationship(rels) {
  if (rels.includes(`"${PANE_RELATIONSHIP}"`)) return rels;
  let number = 1;
  while (rels.includes(`"rIdPane${number}"`)) number++;
  return rels.replace(
    "</Relationships>",
    `${relationship(`rIdPane${number}`, PANE_RELATIONSHIP, PANES)}</Relationships>`,
  );
}

function withContentTypes(types) {
  const missing = Object.entries(CONTENT_TYPES).filter(([part]) => !types.includes(`"/${part}"`));
  return types.replace(
    "</Types>",
    `${missing.map(([part, type]) => `<Override PartName="/${part}" ContentType="${type}"/>`).join("")}</Types>`,
  );
}

/** A GUID that is always the same for the same file. */
function instanceId(addinId, file) {
  const hex = crypto.createHash("sha256").update(`${addinId}/${file}`).digest("hex").toUpperCase();
  return [hex.slice(0, 8), hex.slice(8, 12), `4${hex.slice(13, 16)}`, `A${hex.slice(17, 20)}`, hex.slice(20, 32)].join(
    "-",
  );
}

const relationships = (inner) => xml(`<Relationships xmlns="${PACKAGE_RELATIONSHIPS}">${inner}</Relationships>`);
const relationship = (id, type, target) => `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`;
const xml = (body) => `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${body}`;
const escape = (text) => text.replace(/[&<"]/g, (sign) => ({ "&": "&amp;", "<": "&lt;", '"': "&quot;" })[sign]);

module.exports = { CHANNELS, AUTO_OPEN, openPaneWith };
