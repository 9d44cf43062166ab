// npm run test:files: the template files, read, calculated and printed by LibreOffice. Where it is not installed, these
// tests are skipped.
// The last line is always `N passed, N failed, N skipped`.
import path from "node:path";
import { countingJest } from "./counting-jest.mjs";

process.chdir(path.resolve(import.meta.dirname, ".."));
countingJest([...process.argv.slice(2), "--selectProjects", "files"]);
