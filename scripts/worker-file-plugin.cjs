const NAME = "WorkerFile";
/** What a bundle calls the file of a worker, and the worker's entry. */
const WORKERS = { WORKER_FILE: "worker", ORDERS_WORKER_FILE: "orders-worker" };
/** Stands for a file's name until that is known. */
const blank = (entry) => `<the file of ${entry}>`;

/**
 * Tells the bundles the names of the workers' files, as WORKER_FILE (src/workers/run.ts) and ORDERS_WORKER_FILE
 * (src/orders/runOrders.ts). webpack's own `new Worker(new URL(…))` would ask for the address of the script or the page
 * as soon as functions.js is read, and functions.js must run where there is neither.
 */
class WorkerFilePlugin {
  apply(compiler) {
    const {
      Compilation,
      DefinePlugin,
      sources: { ReplaceSource },
    } = compiler.webpack;
    const blanks = Object.entries(WORKERS).map(([name, entry]) => [name, JSON.stringify(blank(entry))]);
    new DefinePlugin(Object.fromEntries(blanks)).apply(compiler);
    compiler.hooks.thisCompilation.tap(NAME, (compilation) => {
      // before files are minified and hashed: a hash in the name is replaced by the final one, and counts for the hash
      // of the file it stands in
      compilation.hooks.processAssets.tap(
        { name: NAME, stage: Compilation.PROCESS_ASSETS_STAGE_PRE_PROCESS },
        (assets) => {
          const filled = (source) => {
            const replaced = new ReplaceSource(source);
            for (const entry of Object.values(WORKERS)) {
              const [file] = compilation.namedChunks.get(entry).files;
              for (const { index } of source.source().toString().matchAll(blank(entry)))
                replaced.replace(index, index + blank(entry).length - 1, file);
            }
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
