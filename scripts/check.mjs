// npm run check: lint, types, layers and unused exports, side by side; all that fails is shown.
import path from "node:path";
import { CHECKS } from "./checks.mjs";
import { sideBySide } from "./side-by-side.mjs";

process.chdir(path.resolve(import.meta.dirname, ".."));
const failed = await sideBySide(CHECKS);
if (failed.length > 0) console.log(`\nFailed: ${failed.join(", ")}.`);
process.exitCode = failed.length > 0 ? 1 : 0;
