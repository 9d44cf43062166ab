import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";

/** Every ban names its replacement. */
const NO_CLOCK = "The same inputs must give the same cell: take the date as an argument (until).";
const NO_CHANCE = "The same inputs must give the same cell: draw from a generator seeded by an argument.";
const NO_CONSOLE = "Nobody reads the console of Excel: throw, or say it in the pane.";
const NO_HOST =
  "What is calculated and said must be the same in Excel, in a browser and in Node: hand over what comes from the host.";
const RUN_IN_EXCEL = "Every Excel.run stands in src/excel, where syncs are counted and failures said.";
const NO_CLOSE_TO =
  "Its second argument is digits, so toBeCloseTo(x, 1e-5) passes within ±0.5: use toBeNear(x, relativeTolerance) from test/matchers.ts.";

const EXCEL_RUN = [{ selector: "MemberExpression[object.name='Excel'][property.name='run']", message: RUN_IN_EXCEL }];
/** What a page, a host or a machine has, and a calculation must not ask for. */
const HOST_GLOBALS = [
  "window",
  "document",
  "navigator",
  "location",
  "history",
  "localStorage",
  "sessionStorage",
  "indexedDB",
  "caches",
  "fetch",
  "XMLHttpRequest",
  "WebSocket",
  "Worker",
  "performance",
  "setTimeout",
  "setInterval",
  "setImmediate",
  "requestAnimationFrame",
  "queueMicrotask",
  "crypto",
  "process",
  "require",
  "Office",
  "Excel",
  "OfficeExtension",
];

export default tseslint.config(
  { ignores: ["dist", "coverage", "node_modules", "tools"] },
  {
    files: ["src/**/*.{ts,tsx}", "test/**/*.{ts,tsx}"],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    plugins: { "react-hooks": reactHooks },
    rules: {
      ...reactHooks.configs.recommended.rules,
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_" }],
      "no-duplicate-imports": ["error", { allowSeparateTypeImports: false }],
    },
  },
  {
    files: ["**/*.{js,cjs,mjs}"],
    extends: [tseslint.configs.recommended],
    rules: { "@typescript-eslint/no-require-imports": "off" },
  },
  {
    files: [
      "src/core/**",
      "src/vocabulary/**",
      "src/functions/**",
      "src/formula/**",
      "src/template/**",
      "src/explain/**",
      "src/review/**",
      "src/files/**",
    ],
    rules: {
      "no-restricted-globals": [
        "error",
        { name: "console", message: NO_CONSOLE },
        ...HOST_GLOBALS.map((name) => ({ name, message: NO_HOST })),
      ],
    },
  },
  {
    files: ["src/**"],
    ignores: ["src/excel/**", "src/workbench/**"],
    rules: { "no-restricted-syntax": ["error", ...EXCEL_RUN] },
  },
  {
    files: ["src/core/**", "src/vocabulary/**", "src/functions/**"],
    rules: {
      "no-restricted-properties": [
        "error",
        { object: "Math", property: "random", message: NO_CHANCE },
        { object: "Date", property: "now", message: NO_CLOCK },
      ],
      "no-restricted-syntax": [
        "error",
        {
          selector: ":matches(NewExpression, CallExpression)[callee.name='Date'][arguments.length=0]",
          message: NO_CLOCK,
        },
        { selector: "MemberExpression[object.name='globalThis']:not([property.name='Office'])", message: NO_HOST },
        ...EXCEL_RUN,
      ],
    },
  },
  {
    // `any` is what the metadata generator reads as "a value, an error or an entity": see cellReader.ts
    files: ["src/functions/**"],
    rules: { "@typescript-eslint/no-explicit-any": "off" },
  },
  {
    files: ["src/excel/**", "src/taskpane/**", "src/workers/**"],
    rules: { "no-restricted-globals": ["error", { name: "console", message: NO_CONSOLE }] },
  },
  {
    files: ["test/**"],
    rules: {
      "no-restricted-properties": ["error", { property: "toBeCloseTo", message: NO_CLOSE_TO }],
      // the only way to add a matcher to jest's types
      "@typescript-eslint/no-namespace": ["error", { allowDeclarations: true }],
    },
  },
);
