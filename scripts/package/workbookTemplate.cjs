const { readParts, writeParts } = require("./parts.cjs");

const MAIN = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/**
 * The same workbook as an Excel template (.xltx): opening it makes a new workbook, and organisation templates must be
 * one.
 * @param {Uint8Array} workbook
 * @param {string} file
 * @returns {Uint8Array}
 */
function workbookTemplate(workbook, file) {
  const parts = readParts(workbook, file);
  parts["[Content_Types].xml"] = parts["[Content_Types].xml"].replace(
    `${MAIN}.sheet.main+xml`,
    `${MAIN}.template.main+xml`,
  );
  return writeParts(parts);
}

module.exports = { workbookTemplate };
