import fs from "node:fs";
import { campaigns } from "../../src/vocabulary/campaigns";
import { readCatalogue } from "../support/catalogue";

const rows = fs
  .readFileSync("docs/uses.md", "utf8")
  .split("## Uses")[1]!
  .split("\n")
  .filter((line) => line.startsWith("| ") && !line.startsWith("| use |"))
  .map((line) => line.split("|").map((cell) => cell.trim()));
const inTicks = (cell: string): string[] => [...cell.matchAll(/`([^`]+)`/g)].map(([, name]) => name!);

test.each(rows.map((row) => [row[1]!, row[2]!, row[3]!] as const))(
  "%s: what serves and tries it is there",
  (_, by, tests) => {
    const ids = readCatalogue().map(({ id }) => id);
    // a family is named by its first word
    expect(inTicks(by).filter((name) => !ids.some((id) => id === name || id.startsWith(`${name}.`)))).toEqual([]);
    expect(inTicks(tests).length).toBeGreaterThan(0);
    expect(inTicks(tests).filter((name) => !fs.existsSync(`test/e2e/${name}.test.ts`))).toEqual([]);
  },
);

test.each(["docs/uses.md", "docs/uses.fr.md", "README.md", "CHANGELOG.md"])("%s counts the campaigns", (file) => {
  expect(fs.readFileSync(file, "utf8").replace(/\s+/g, " ")).toMatch(
    new RegExp(`${campaigns.length} campai?gns|${campaigns.length} campagnes`),
  );
});
