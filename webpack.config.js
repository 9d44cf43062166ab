const fs = require("node:fs");
const path = require("node:path");
const CopyWebpackPlugin = require("copy-webpack-plugin");
const HtmlWebpackPlugin = require("html-webpack-plugin");
const { CataloguePlugin } = require("./scripts/catalogue-plugin.cjs");
const { NoticesPlugin } = require("./scripts/package/notices-plugin.cjs");
const { PaneUnderHostPlugin } = require("./scripts/pane-under-host-plugin.cjs");
const { WorkerFilePlugin } = require("./scripts/worker-file-plugin.cjs");

/**
 * Two builds: what ships (dist/), and the workbench around it (dist/workbench/).
 * The workbench is never minified: Univer's modules already are, and it saves half of the build.
 * `--env packaged` is what ships under names that hold a hash of their content: scripts/package/buildSite.cjs.
 */
module.exports = async (env = {}, argv = {}) => {
  const dev = argv.mode !== "production";
  const addin = {
    ...base("addin"),
    entry: {
      functions: "./src/functions/index.ts",
      // what functions.js has, the vocabulary above all, the pane does not bring again
      taskpane: { import: "./src/taskpane/index.tsx", dependOn: "functions" },
      worker: "./src/workers/worker.ts",
      // reads files of orders; what it needs for some of them only, it loads
      "orders-worker": { import: "./src/orders/worker.ts", chunkLoading: "import-scripts" },
    },
    output: {
      path: path.resolve(__dirname, "dist"),
      // beside the page: found out by itself it would be asked of a document, which functions.js may not have
      publicPath: "",
      ...(env.packaged ? hashedNames : { filename: "[name].js" }),
      clean: { keep: /^(workbench|templates|package)\// },
      globalObject: "globalThis",
    },
    devtool: dev || (env.packaged && !env.maps) ? false : "source-map",
    // functions.js stays one file: it also runs where nothing can load a chunk; so does the worker. Screens that are
    // opened later bring their own.
    optimization: { splitChunks: { chunks: (chunk) => chunk.name === "taskpane", name: "vendor" } },
    plugins: [
      new CataloguePlugin(),
      new WorkerFilePlugin(),
      new HtmlWebpackPlugin({
        filename: "taskpane.html",
        template: "./src/taskpane/taskpane.html",
        chunks: ["functions", "taskpane"],
      }),
      new CopyWebpackPlugin({ patterns: [{ from: "assets", to: "assets" }, { from: "manifest.xml" }] }),
      ...(env.packaged ? [new NoticesPlugin()] : []),
    ],
    ...(env.WEBPACK_SERVE ? { devServer: await excelServer() } : {}),
  };
  const workbench = {
    ...base("workbench"),
    // its page is made from the add-in's, unless that was built before
    dependencies: env.only ? [] : ["addin"],
    entry: {
      workbench: "./src/workbench/index.tsx",
      // reads and writes files beside the page
      "file-worker": "./src/workbench/files/fileWorker.ts",
      // src/excel for the end-to-end tests, which write sheets without the pane's wizard
      "sheet-writer": { import: "./test/support/sheetWriter.ts", runtime: false },
      "pane-bridge": { import: "./src/workbench/transport/paneBridge.ts", runtime: false },
    },
    output: {
      path: path.resolve(__dirname, "dist/workbench"),
      publicPath: "/workbench/",
      filename: "[name].js",
      chunkFilename: "[name].js",
      clean: true,
    },
    devtool: false,
    optimization: {
      minimize: false,
      splitChunks: {
        chunks: "async",
        cacheGroups: {
          univer: { test: /node_modules/, name: "grid-vendor", chunks: (chunk) => chunk.name === "grid" },
        },
      },
    },
    plugins: [
      new HtmlWebpackPlugin({
        filename: "index.html",
        template: "./src/workbench/workbench.html",
        chunks: ["workbench"],
      }),
      new PaneUnderHostPlugin({ from: path.resolve(__dirname, "dist/taskpane.html"), to: "taskpane.html" }),
    ],
  };
  return [addin, workbench].filter((config) => !env.only || config.name === env.only);
};

/**
 * The manifest names functions.js, so its file keeps that name, and the page asks for it with the hash behind a
 * question mark.
 */
const hashedNames = {
  filename: ({ chunk }) => (chunk.name === "functions" ? "functions.js?[contenthash]" : "[name].[contenthash].js"),
  chunkFilename: "[name].[contenthash].js",
};

const base = (name) => ({
  name,
  target: ["web", "es2020"],
  resolve: { extensions: [".ts", ".tsx", ".js"] },
  // webpack reads CSS by itself: no css-loader, no style-loader
  experiments: { css: true },
  cache: false,
  module: {
    rules: [
      {
        test: /\.tsx?$/,
        exclude: /node_modules/,
        use: {
          loader: "ts-loader",
          options: { transpileOnly: true, instance: name, compilerOptions: { noEmit: false } },
        },
      },
    ],
  },
  performance: { hints: false },
  stats: "errors-warnings",
});

/** Excel accepts https only. */
const excelServer = async () => ({
  server: { type: "https", options: await httpsOptions() },
  host: "localhost",
  port: 3000,
  headers: { "Access-Control-Allow-Origin": "*" },
  // functions.js must run without a DOM, so no client is injected into it
  hot: false,
  liveReload: false,
  client: false,
});

/**
 * office-addin-dev-certs installs a certificate authority (Windows and macOS ask once); on Linux an untrusted pair
 * still serves.
 */
async function httpsOptions() {
  const certs = require("office-addin-dev-certs");
  if (process.platform !== "linux") return certs.getHttpsServerOptions();
  const dir = path.resolve(__dirname, "node_modules/.cache/dev-certs");
  const files = ["ca.crt", "localhost.crt", "localhost.key"].map((file) => path.join(dir, file));
  if (!fs.existsSync(files[2])) await certs.generateCertificates(...files, 30);
  const [ca, cert, key] = files.map((file) => fs.readFileSync(file));
  return { ca, cert, key };
}
