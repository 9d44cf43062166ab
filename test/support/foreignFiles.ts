import fs from "node:fs";
import path from "node:path";

const folder = process.env["CLV_FOREIGN_FILES"] ?? "";

/**
 * Workbooks that other programs made, which are no part of the repository: those in the folder that
 * `CLV_FOREIGN_FILES` names, and in the folders inside it. Undefined, and said so, where it names none.
 */
export function foreignFiles(): string[] | undefined {
  if (fs.existsSync(folder))
    return fs
      .readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((name) => /\.xl(?:s[xm]|t[xm])$/i.test(name))
      .sort()
      .map((name) => path.join(folder, name));
  console.info("Workbooks of other programs are not read: CLV_FOREIGN_FILES does not name a folder of them.");
  return undefined;
}
