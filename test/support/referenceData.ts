import fs from "node:fs";
import path from "node:path";
import { gunzipSync } from "node:zlib";

const folder = process.env["CLV_REFERENCE_DATA"];

/**
 * Tests of real exports, which are no part of the repository: skipped, and said so, where `CLV_REFERENCE_DATA` names no
 * folder of them.
 */
export function describeWithData(name: string, tests: () => void): void {
  if (folder && fs.existsSync(folder)) return describe(name, tests);
  // what reads them while tests are told would fail
  describe.skip(`${name} (CLV_REFERENCE_DATA does not name the folder of reference data)`, () => {
    test("needs them", () => undefined);
  });
}

/** Where a file of the reference data is. */
export const referencePath = (file: string): string => path.join(folder!, file);

/** A file of the reference data, unpacked. */
export function referenceText(file: string): string {
  const bytes = fs.readFileSync(referencePath(file));
  return (file.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8");
}
