// npm test: every check. Those that run nothing of ours, and the build, go side by side; if all of them pass, the tests
// follow. Further arguments go to jest:
//   npm test -- --selectProjects unit
// The last line is always `N passed, N failed, N skipped`; of the checks before the tests, those that fail are counted.
import path from "node:path";
import { CHECKS } from "./checks.mjs";
import { countingJest } from "./counting-jest.mjs";
import { sideBySide } from "./side-by-side.mjs";

process.chdir(path.resolve(import.meta.dirname, ".."));
const failed = await sideBySide([["build", "scripts/build.cjs"], ...CHECKS]);
if (failed.length > 0) {
  console.log(
    `\nFailed: ${failed.join(", ")}. The tests were not run.\n\n0 passed, ${failed.length} failed, 0 skipped`,
  );
  process.exitCode = 1;
} else {
  console.log("\n── tests");
  // the files, which another program reads, have a command of their own: npm run test:files
  const chosen = process.argv.some((arg) => arg.startsWith("--selectProjects"))
    ? []
    : ["--selectProjects", "unit", "ui", "e2e"];
  countingJest([...process.argv.slice(2), ...chosen]);
}
