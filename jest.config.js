// Types are checked by tsc; here TypeScript is only stripped.
const typescript = [
  "ts-jest",
  {
    transpilation: true,
    diagnostics: false,
    tsconfig: {
      target: "es2022",
      module: "commonjs",
      moduleResolution: "node10",
      ignoreDeprecations: "6.0",
      esModuleInterop: true,
      allowJs: true,
      jsx: "react-jsx",
    },
  },
];
/** The sources as they would be with a third language, made of the English by a mark. */
const thirdLanguage = ["<rootDir>/test/pseudo/transformer.cjs", typescript[1]];
/** Packages in the modules of the language, which jest does not load by itself. */
const MODULES = "(?:hucre|hyparquet|hyparquet-compressors|hysnappy|fzstd)";
/** What code asks for all the time: each look-up through the sandbox of a test takes many times as long as one outside. */
const INJECTED = ["Math", "Number", "Array", "Object", "String", "Map", "Float64Array", "Int32Array", "Uint8Array"];
const base = {
  sandboxInjectedGlobals: INJECTED,
  transform: { "^.+\\.tsx?$": typescript, [`/node_modules/${MODULES}/.+\\.m?js$`]: typescript },
  transformIgnorePatterns: [`/node_modules/(?!${MODULES}/)`],
  modulePathIgnorePatterns: ["<rootDir>/dist"],
  setupFilesAfterEnv: ["<rootDir>/test/matchers.ts"],
};
const ui = {
  ...base,
  displayName: "ui",
  testEnvironment: "jsdom",
  setupFiles: ["<rootDir>/test/ui/setup.ts"],
  setupFilesAfterEnv: [...base.setupFilesAfterEnv, "<rootDir>/test/ui/patience.ts"],
  testMatch: ["<rootDir>/test/ui/**/*.test.tsx"],
};
module.exports = {
  // all cores: by itself jest leaves one free, which of two is half. More than that makes browsers miss keys.
  maxWorkers: "100%",
  globalSetup: "<rootDir>/test/support/writeCatalogue.cjs",
  // a busy machine takes its time; what hangs still ends
  testTimeout: 600_000,
  coverageProvider: "babel",
  collectCoverageFrom: ["src/**/*.{ts,tsx}"],
  projects: [
    { ...base, displayName: "unit", testEnvironment: "node", testMatch: ["<rootDir>/test/unit/**/*.test.ts"] },
    ui,
    {
      ...ui,
      transform: { ...base.transform, "^.+\\.tsx?$": thirdLanguage },
      setupFiles: [...ui.setupFiles, "<rootDir>/test/pseudo/setup.cjs"],
      testMatch: ["<rootDir>/test/pseudo/*.test.tsx"],
    },
    {
      ...base,
      displayName: "e2e",
      testEnvironment: "node",
      setupFilesAfterEnv: [...base.setupFilesAfterEnv, "<rootDir>/test/e2e/onceMore.ts"],
      testMatch: ["<rootDir>/test/e2e/**/*.test.ts"],
    },
    { ...base, displayName: "files", testEnvironment: "node", testMatch: ["<rootDir>/test/files/**/*.test.ts"] },
    {
      ...base,
      displayName: "warehouse",
      testEnvironment: "node",
      testMatch: ["<rootDir>/test/warehouse/**/*.test.ts"],
    },
  ],
};
