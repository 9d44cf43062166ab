const { catalogueJson, functionsJson, readCatalogue, sources } = require("./catalogue.cjs");
const { helpPage } = require("./help-page.cjs");

/** Emits functions.json, functions-fr.json, catalogue.json and the help pages. */
class CataloguePlugin {
  apply(compiler) {
    const { Compilation, sources: { RawSource } } = compiler.webpack;
    compiler.hooks.thisCompilation.tap("Catalogue", (compilation) => {
      for (const file of sources()) compilation.fileDependencies.add(file);
      compilation.hooks.processAssets.tapPromise({ name: "Catalogue", stage: Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL }, async () => {
        const catalogue = await readCatalogue();
        compilation.emitAsset("functions.json", new RawSource(functionsJson(catalogue, "en")));
        compilation.emitAsset("functions-fr.json", new RawSource(functionsJson(catalogue, "fr")));
        compilation.emitAsset("catalogue.json", new RawSource(catalogueJson(catalogue)));
        compilation.emitAsset("help.html", new RawSource(helpPage(catalogue, "en")));
        compilation.emitAsset("help-fr.html", new RawSource(helpPage(catalogue, "fr")));
      });
    });
  }
}

module.exports = { CataloguePlugin };
