// npm run test:bundled: page, pane and typing in the Chromium that npm brings along, for machines whose other tests ran
// in an installed browser.
// They differ in what they ask for and forgive. The last line is always `N passed, N failed, N skipped`.
import path from "node:path";
import { countingJest } from "./counting-jest.mjs";

process.chdir(path.resolve(import.meta.dirname, ".."));
countingJest(["test/e2e/workbench.test.ts", "test/e2e/pane.test.ts", "--selectProjects", "e2e"], {
  E2E_BROWSER: "bundled",
});
