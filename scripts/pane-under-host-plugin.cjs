const fs = require("node:fs");

const CDN = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";
/** Minifying a page takes the quotes away. */
const OFFICE_TAG = new RegExp(`<script src=("?)${CDN.replaceAll(".", "\\.")}\\1></script>`);

/**
 * The pane's page for the workbench: the page that ships, with the workbench's bridge in front of office.js, and
 * office.js from the development dependency instead of Microsoft's network. Everything else is the shipped page, byte
 * for byte.
 */
class PaneUnderHostPlugin {
  constructor({ from, to }) {
    this.from = from;
    this.to = to;
  }

  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap("PaneUnderHost", (compilation) => {
      compilation.fileDependencies.add(this.from);
      compilation.hooks.processAssets.tap(
        { name: "PaneUnderHost", stage: Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL },
        () => {
          const shipped = fs.readFileSync(this.from, "utf8");
          if (!OFFICE_TAG.test(shipped))
            throw new Error(`${this.from} does not load office.js by <script src="${CDN}"></script>`);
          const page = shipped
            .replace(
              OFFICE_TAG,
              '<script src="/workbench/pane-bridge.js"></script><script src="/office/office.js"></script>',
            )
            .replace("<head>", '<head><base href="/">');
          compilation.emitAsset(this.to, new sources.RawSource(page));
        },
      );
    });
  }
}

module.exports = { PaneUnderHostPlugin };
