import { spawnSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";

const script = path.resolve(__dirname, "../../scripts/check-lock.mjs");
const check = (...args: string[]) => spawnSync(process.execPath, [script, ...args], { encoding: "utf8" });

test("package.json and its lock are in order", () => {
  expect(check()).toMatchObject({ stderr: "", status: 0 });
});

test("whatever is wrong with a lock is said", () => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "clv-lock-"));
  const write = (file: string, value: unknown) => fs.writeFileSync(path.join(folder, file), JSON.stringify(value));
  write("package.json", {
    dependencies: { exact: "1.0.0", here: "file:tools/here" },
    devDependencies: { loose: "^1.0.0" },
    overrides: { any: "*" },
  });
  write("package-lock.json", {
    packages: {
      "": {},
      "node_modules/here": { resolved: "tools/here", link: true },
      "node_modules/exact": {
        license: "MIT",
        optionalDependencies: { "exact-linux": "1.0.0", "exact-darwin": "1.0.0", "exact-win32": "1.0.0" },
      },
      "node_modules/exact/node_modules/exact-linux": { license: "MIT", optional: true },
      "node_modules/exact-darwin": { license: "(BSD-3-Clause OR GPL-2.0)", optional: true },
      "node_modules/mirrored": { license: "ISC", resolved: "https://mirror.example/mirrored.tgz" },
      "node_modules/@scope/copyleft": { license: "AGPL-3.0" },
      "node_modules/both": { license: "MIT AND GPL-3.0" },
      "node_modules/unknown": {},
      "node_modules/tool": { license: "MPL-2.0", dev: true },
    },
  });
  const { status, stderr } = check(folder);
  fs.rmSync(folder, { recursive: true });
  expect(status).toBe(1);
  expect(stderr.trim().split("\n")).toEqual([
    "node_modules/mirrored names a download address (https://mirror.example/mirrored.tgz): keep omit-lockfile-registry-resolved in .npmrc",
    "node_modules/exact lacks its optional exact-win32: it would not install on another system",
    'loose "^1.0.0" is no exact version',
    'any "*" is no exact version',
    "@scope/copyleft has the licence AGPL-3.0",
    "both has the licence MIT AND GPL-3.0",
    "unknown has the licence (none)",
  ]);
});
