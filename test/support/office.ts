import { execFile, execFileSync, spawnSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { promisify } from "node:util";

/** LibreOffice, where it is installed. */
export const office: string | undefined = [
  "soffice",
  "libreoffice",
  "/Applications/LibreOffice.app/Contents/MacOS/soffice",
].find((command) => runs(command, "--version"));
/** Tells pages and texts of a PDF. */
export const hasPoppler = runs("pdftotext", "-v");
/** Calibri or what has its widths: with any other font, columns are too narrow. */
export const hasFont =
  runs("fc-list", "--version") && /Carlito|Calibri/.test(execFileSync("fc-list", { encoding: "utf8" }));

function runs(command: string, ...args: string[]): boolean {
  return spawnSync(command, args, { stdio: "ignore" }).error === undefined;
}

const run = promisify(execFile);
const LONGEST = 600_000;
/** LibreOffice's own numbers for it. By itself it never calculates what brings values along. */
const RECALCULATION = { always: 0, never: 1 } as const;

export interface Conversion {
  to: "xlsx" | "ods" | "pdf";
  recalculation: keyof typeof RECALCULATION;
  into: string;
  /** How numbers are written: `fr-FR` shows 1 234,50. */
  region?: string;
}

/** Opens files with LibreOffice and saves them again, all in one run, in a profile of its own. */
export async function convert(
  files: readonly string[],
  { to, recalculation, into, region = "en-US" }: Conversion,
): Promise<void> {
  const profile = fs.mkdtempSync(path.join(os.tmpdir(), "clv-office-"));
  try {
    fs.mkdirSync(path.join(profile, "user"));
    fs.writeFileSync(
      path.join(profile, "user/registrymodifications.xcu"),
      settings(RECALCULATION[recalculation], region),
    );
    await run(
      office!,
      [`-env:UserInstallation=file://${profile}`, "--headless", "--convert-to", to, "--outdir", into, ...files],
      { timeout: LONGEST },
    );
  } finally {
    fs.rmSync(profile, { recursive: true, force: true });
  }
}

const settings = (mode: number, region: string): string => `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>${mode}</value></prop></item>
<item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>${region}</value></prop></item>
</oor:items>
`;
