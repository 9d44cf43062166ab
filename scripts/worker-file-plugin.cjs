const NAME = "WorkerFile";
/** Stands for the file's name until that is known. */
const BLANK = "<the worker's file>";

/**
 * Tells the bundles the name of the worker's file, as WORKER_FILE (src/workers/startWorker.ts). webpack's own `new
 * Worker(new URL(…))` would ask for the address of the script or the page as soon as functions.js is read, and
 * functions.js must run where there is neither.
 */
class WorkerFilePlugin {
  apply(compiler) {
    const {
      Compilation,
      DefinePlugin,
      sources: { ReplaceSource },
    } = compiler.webpack;
    new DefinePlugin({ WORKER_FILE: JSON.stringify(BLANK) }).apply(compiler);
    compiler.hooks.thisCompilation.tap(NAME, (compilation) => {
      // before files are minified and hashed: a hash in the name is replaced by the final one, and counts for the hash
      // of the file it stands in
      compilation.hooks.processAssets.tap(
        { name: NAME, stage: Compilation.PROCESS_ASSETS_STAGE_PRE_PROCESS },
        (assets) => {
          const [file] = compilation.namedChunks.get("worker").files;
          const filled = (source) => {
            const replaced = new ReplaceSource(source);
            for (const { index } of source.source().toString().matchAll(BLANK))
              replaced.replace(index, index + BLANK.length - 1, file);
            return replaced;
          };
          for (const name of Object.keys(assets).filter((asset) => /\.js(\?|$)/.test(asset)))
            compilation.updateAsset(name, filled);
        },
      );
    });
  }
}

module.exports = { WorkerFilePlugin };
