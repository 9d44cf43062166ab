const { catalogueJson, functionsJson, readCatalogue, sources } = require("./catalogue.cjs");
const { helpPage } = require("./help-page.cjs");
const { LOCALES } = require("../src/vocabulary/locale.ts");
const { localeFile } = require("../src/vocabulary/localeFile.ts");

/** Emits catalogue.json, and functions.json and the page of help in every language. */
class CataloguePlugin {
  apply(compiler) {
    const {
      Compilation,
      sources: { RawSource },
    } = compiler.webpack;
    compiler.hooks.thisCompilation.tap("Catalogue", (compilation) => {
      for (const file of sources()) compilation.fileDependencies.add(file);
      compilation.hooks.processAssets.tapPromise(
        { name: "Catalogue", stage: Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL },
        async () => {
          const catalogue = await readCatalogue();
          compilation.emitAsset("catalogue.json", new RawSource(catalogueJson(catalogue)));
          for (const locale of LOCALES) {
            compilation.emitAsset(
              localeFile("functions.json", locale),
              new RawSource(functionsJson(catalogue, locale)),
            );
            compilation.emitAsset(localeFile("help.html", locale), new RawSource(helpPage(catalogue, locale)));
          }
        },
      );
    });
  }
}

module.exports = { CataloguePlugin };
