const fs = require("node:fs");
const path = require("node:path");

/**
 * The files below a folder by their names with slashes, in one order on every system. A link is not followed: it leads
 * outside.
 * @param {string} folder
 * @returns {string[]}
 */
function filesBelow(folder) {
  const entries = fs.readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return entries
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join("/"))
    .sort();
}

module.exports = { filesBelow };
