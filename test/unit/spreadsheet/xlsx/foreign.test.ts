import fs from "node:fs";
import path from "node:path";
import { foreignFiles } from "../../../support/foreignFiles";
import { openedOrRefused } from "../../../support/openedOrRefused";

/** Made to be broken, or kept by a password, as their names tell. */
const BROKEN =
  /CVE|clusterfuzz|crash|poc-|corrupt|invalid\.|BadWorkbook|missing-bits|54764|issue252|~\$|truncated|cut-xml|no-sheet|entity|empty\.xlsx|text\.xlsx/;
const LOCKED = /protect|pwd|pass|encrypt|58616|crash-9bf3/i;
/** Of an answer, in milliseconds. */
const PATIENCE = 10_000;

const files = foreignFiles();

(files ? test.each(files) : test.skip.each([""]))("%s", async (file) => {
  const { result, faults, milliseconds } = await openedOrRefused(fs.readFileSync(file));
  expect(faults).toEqual([]);
  expect(milliseconds).toBeLessThan(PATIENCE);
  const name = path.basename(file);
  if (result === "password") expect(name).toMatch(LOCKED);
  else if (result !== "opened") expect(name).toMatch(BROKEN);
});
