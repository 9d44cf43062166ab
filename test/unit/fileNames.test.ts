import fs from "node:fs";
import path from "node:path";

const files = fs
  .readdirSync(path.resolve(__dirname, "../../src"), { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile());

test("no two files of a folder differ by case or ending alone: Windows and macOS would take one for the other", () => {
  const names = files.map(({ parentPath, name }) => path.join(parentPath, name.replace(/\.tsx?$/, "")).toLowerCase());
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
});
