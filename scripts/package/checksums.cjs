const crypto = require("node:crypto");

const sha256 = (bytes) => crypto.createHash("sha256").update(bytes).digest("hex");

/**
 * The lines `sha256sum -c SHA256SUMS` reads.
 * @param {Map<string, Uint8Array>} files
 * @returns {string}
 */
const checksums = (files) => [...files].map(([name, bytes]) => `${sha256(bytes)}  ${name}\n`).join("");

module.exports = { checksums, sha256 };
