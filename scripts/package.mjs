// npm run package -- --url https://addins.example.com/clv: all an administrator needs to bring the add-in to colleagues, in one zip.
//   --out folder         where to (dist/package)
//   --revision n         the fourth number of the manifest's version (0): higher, where the same version goes out again
//   --open-pane channel  the templates open the pane: admin-center, share (with --share //server/folder) or sideload
//   --maps               with source maps
//   --team a.json b.json    the organisation's team templates, each with an id and a release: the pane lists them first
// and for the templates it lays in, all of them where nothing is said:
//   --language en | fr   --formulas native | clv   --empty | --filled   --currency EUR | USD | GBP | CHF | CAD | other
import fs from "node:fs";
import path from "node:path";
import { buildSite } from "./package/buildSite.cjs";
import { checkPackage } from "./package/checkPackage.cjs";
import { packageFiles } from "./package/packageFiles.cjs";
import { readOptions } from "./package/readOptions.cjs";
import { readTeams } from "./package/readTeams.cjs";
import { PackageError, say } from "./package/sentences.cjs";
import { checkPlace, writePackage } from "./package/writePackage.cjs";
import { selfTests, writeTemplates } from "./template-files.cjs";

const root = path.resolve(import.meta.dirname, "..");

try {
  const options = readOptions(process.argv.slice(2));
  const { version: released } = JSON.parse(fs.readFileSync(path.join(root, "package.json"), "utf8"));
  const name = `clv-for-excel-${released}${options.revision ? `.${options.revision}` : ""}`;
  // before a minute of work
  checkPlace(path.join(options.out, name));
  const teams = readTeams(options.team);
  await make({ ...options, teams }, { name, version: `${released}.${options.revision}` });
} catch (error) {
  if (!(error instanceof PackageError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

async function make({ url, out, openPane, maps, templates: chosen, teams }, { name, version }) {
  console.log(say("building", { url: url.href }));
  const site = buildSite(root, { maps });
  if (!site) throw new PackageError("buildFailed");
  console.log(say("writingTemplates"));
  const templates = path.join(root, "node_modules/.cache/packaged-templates");
  await writeTemplates(templates, chosen);
  const tests = await selfTests();
  const files = packageFiles({ root, site, templates, url, version, openPane, teams, tests });
  const wrong = checkPackage(files, { url, maps });
  if (wrong.length > 0) {
    console.error([say("wrong"), ...wrong].join("\n  "));
    process.exitCode = 1;
    return;
  }
  const { zip, sum, size } = writePackage(files, { out, name });
  const count = [...files.keys()].filter((file) => /^templates\/.*\.xlsx$/.test(file)).length;
  console.log(
    say("made", {
      zip: path.relative(process.cwd(), zip),
      version,
      url: url.href,
      templates: count,
      size: Math.ceil(size / 1000),
    }),
  );
  console.log(`${say("checksum", { sum })}\n`);
  for (const next of /** @type {const} */ (["nextSite", "nextManifest", "nextTemplates"]))
    console.log(say(next, { url: url.href }));
}
