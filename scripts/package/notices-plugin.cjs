const fs = require("node:fs");
const path = require("node:path");

/**
 * Emits third-party-notices.txt: whose packages are in the bundles, under which licence. Every licence here asks for
 * that.
 */
class NoticesPlugin {
  apply(compiler) {
    const {
      Compilation,
      sources: { RawSource },
    } = compiler.webpack;
    compiler.hooks.thisCompilation.tap("Notices", (compilation) => {
      compilation.hooks.processAssets.tap({ name: "Notices", stage: Compilation.PROCESS_ASSETS_STAGE_REPORT }, () => {
        const folders = new Set([...compilation.modules].flatMap(resourcesOf).map(packageFolder).filter(Boolean));
        const notices = [...folders].map(notice).sort();
        compilation.emitAsset(
          "third-party-notices.txt",
          new RawSource(`${[...new Set(notices)].join(`\n${"-".repeat(80)}\n\n`)}`),
        );
      });
    });
  }
}

/** A module that was joined with others holds them all. */
const resourcesOf = (module) => [module, ...(module.modules ?? [])].map(({ resource }) => resource).filter(Boolean);

/** node_modules/name or node_modules/@scope/name, the innermost. */
const packageFolder = (resource) => /^.*[\\/]node_modules[\\/](@[^\\/]+[\\/])?[^\\/]+/.exec(resource)?.[0];

function notice(folder) {
  const { name, version, license } = JSON.parse(fs.readFileSync(path.join(folder, "package.json"), "utf8"));
  const file = fs.readdirSync(folder).find((entry) => /^licen[cs]e(\.\w+)?$/i.test(entry));
  const text = file ? fs.readFileSync(path.join(folder, file), "utf8").replaceAll("\r\n", "\n").trim() : "";
  return `${name} ${version}, ${license}\n${text ? `\n${text}\n` : ""}`;
}

module.exports = { NoticesPlugin };
