import { execFileSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";

const pages = JSON.parse(
  execFileSync(
    process.execPath,
    [
      "-e",
      `const { warehousePages } = require("./scripts/warehouse-docs.cjs");
      require("./scripts/function-docs.cjs").pages().then((all) => process.stdout.write(JSON.stringify({ ...all, ...warehousePages() })));`,
    ],
    { encoding: "utf8" },
  ),
) as Record<string, string>;

test.each(Object.entries(pages))("%s is what the source says: run `npm run docs`", (file, text) => {
  expect(fs.readFileSync(file, "utf8")).toBe(text);
});

const written = [
  "README.md",
  "CONTRIBUTING.md",
  "CHANGELOG.md",
  ...fs
    .readdirSync("docs")
    .filter((name) => name.endsWith(".md"))
    .map((name) => `docs/${name}`),
];

test.each(written)("links and pictures of %s lead somewhere", (file) => {
  const links = [...fs.readFileSync(file, "utf8").matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)/g)].map(
    ([, target]) => target!,
  );
  expect(links.filter((target) => !fs.existsSync(path.resolve(path.dirname(file), target)))).toEqual([]);
});

test.each(written)("%s has no marks of a merge left", (file) => {
  expect(fs.readFileSync(file, "utf8")).not.toMatch(/^(?:<{7}|={7}|>{7})/m);
});
