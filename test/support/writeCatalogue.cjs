const fs = require("node:fs");
const os = require("node:os");
const path = require("node:path");
const { catalogueJson, readCatalogue } = require("../../scripts/catalogue.cjs");

/** Once before all tests: the catalogue as the build makes it, where every test file finds it at once. */
module.exports = async () => {
  const file = path.join(fs.mkdtempSync(path.join(os.tmpdir(), "clv-catalogue-")), "catalogue.json");
  fs.writeFileSync(file, catalogueJson(await readCatalogue()));
  process.env["CLV_CATALOGUE"] = file;
};
