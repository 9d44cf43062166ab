/** Which folders of src/ a folder may import, besides itself. Who is missing here may import nothing of src/. */
const LAYERS = {
  vocabulary: [],
  core: ["vocabulary"],
  // heavy work, for functions and pane
  workers: ["vocabulary", "core"],
  functions: ["vocabulary", "core", "workers"],
  // addresses and the formulas of cells
  formula: ["vocabulary"],
  template: ["vocabulary", "core", "formula"],
  // what a cell's formula means, and what is wrong in a workbook
  explain: ["vocabulary", "core", "functions", "formula"],
  review: ["vocabulary", "core", "functions", "template", "formula", "explain"],
  // workbooks as files hold them, read and written
  spreadsheet: ["vocabulary", "core", "formula"],
  // exports of orders, as shops and tills write them, read in a worker of their own
  orders: ["vocabulary", "core", "workers", "formula", "spreadsheet"],
  // worksheets that are made of orders: templates from their figures
  orderSheets: ["vocabulary", "core", "template", "orders"],
  // worksheets that are made of models of purchases
  modelSheets: ["vocabulary", "core", "template", "orders", "orderSheets"],
  // worksheets as .xlsx files; what formulas come to is known to explain
  files: ["vocabulary", "core", "template", "formula", "explain", "spreadsheet", "selfTest"],
  // filled copies of a worksheet, out of files, side by side
  rollUp: ["vocabulary", "template", "formula", "explain", "spreadsheet", "files"],
  // a worksheet that asks the host every function, and knows what it has to answer
  selfTest: ["vocabulary", "template"],
  excel: ["vocabulary", "core", "template", "formula"],
  // the functions for a preview of their results, in a chunk of its own
  taskpane: [
    "vocabulary",
    "core",
    "workers",
    "functions",
    "template",
    "formula",
    "explain",
    "review",
    "spreadsheet",
    "orders",
    "orderSheets",
    "modelSheets",
    "files",
    "rollUp",
    "selfTest",
    "excel",
  ],
  // It stands in for Excel, so it knows the add-in by its types only, and by its words; formulas and files it reads as
  // the add-in does.
  workbench: ["vocabulary", "formula", "spreadsheet"],
};

const layers = Object.entries(LAYERS).map(([layer, below]) => ({
  name: `${layer}-imports-${below.join("-") || "nothing"}`,
  comment: "The direction of the layers: see docs/style.md.",
  severity: "error",
  from: { path: `^src/${layer}/` },
  to: {
    path: "^src/",
    pathNot: `^src/(${[layer, ...below].join("|")})/`,
    ...(layer === "workbench" ? { dependencyTypesNot: ["type-only"] } : {}),
  },
}));

module.exports = {
  forbidden: [
    ...layers,
    {
      name: "pane-features-apart",
      comment:
        "A feature of the pane imports its own folder, src/taskpane/parts and the layers below. What two features need goes into parts; what only the pane knows comes by props: see src/taskpane/PaneView.ts.",
      severity: "error",
      from: { path: "^src/taskpane/([^/]+)/", pathNot: "^src/taskpane/parts/" },
      to: { path: "^src/taskpane/", pathNot: "^src/taskpane/(parts|$1)/" },
    },
    {
      name: "pane-parts-below-features",
      comment: "What several features of the pane use knows none of them, nor the pane.",
      severity: "error",
      from: { path: "^src/taskpane/parts/" },
      to: { path: "^src/taskpane/", pathNot: "^src/taskpane/parts/" },
    },
    {
      name: "vocabulary-and-core-stand-alone",
      comment: "They run in a cell, a worker, a script and a test alike: no package, and nothing of Node's.",
      severity: "error",
      from: { path: "^src/(vocabulary|core)/" },
      to: { pathNot: "^src/" },
    },
    {
      name: "functions-and-workers-without-interface",
      comment: "functions.js also runs where there is no page, and a worker has none.",
      severity: "error",
      from: { path: "^src/(functions|workers)/" },
      to: { path: "(^|/)node_modules/(react|react-dom|@fluentui)(/|$)" },
    },
    {
      name: "grid-only-in-the-workbench",
      comment: "The workbench replaces Excel on a developer's machine; the add-in never ships it.",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/workbench/" },
      to: { path: "(^|/)@univerjs/" },
    },
    {
      name: "no-commercial-grid",
      comment: "Univer's pro packages are not open source.",
      severity: "error",
      from: {},
      to: { path: "@univerjs-pro" },
    },
    {
      name: "no-development-package-in-src",
      comment: "`npm start` installs dependencies only.",
      severity: "error",
      from: { path: "^src/" },
      to: { dependencyTypes: ["npm-dev"], dependencyTypesNot: ["type-only"] },
    },
    {
      name: "no-circle",
      comment: "Move what both need one layer down.",
      severity: "error",
      from: {},
      to: { circular: true },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    doNotFollow: { path: "node_modules" },
  },
};
