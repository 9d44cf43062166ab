import { spawnSync } from "node:child_process";
import fs from "node:fs";
import net from "node:net";
import os from "node:os";
import path from "node:path";
import { STAMP, fingerprint, isBuilt } from "../../scripts/build.cjs";
import { countingLine } from "../../scripts/counting-line.cjs";
import { saysStarted } from "../../scripts/excel.cjs";
import { browserCommand } from "../../scripts/open-browser.cjs";

const root = path.resolve(__dirname, "../..");
const script = (name: string) => path.join(root, "scripts", name);

let folder: string;
beforeEach(() => (folder = fs.mkdtempSync(path.join(os.tmpdir(), "clv-"))));
afterEach(() => fs.rmSync(folder, { recursive: true }));
const write = (file: string, text: string) => {
  fs.mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
  fs.writeFileSync(path.join(folder, file), text);
};

describe("a build is made again", () => {
  beforeEach(() => {
    write("src/core/a.ts", "1");
    write("manifest.xml", "<OfficeApp/>");
    write(STAMP, fingerprint(folder));
  });

  test("not when nothing changed, nor when a file was only touched", () => {
    fs.utimesSync(path.join(folder, "src/core/a.ts"), new Date(0), new Date(0));
    write("docs/style.md", "not part of a build");
    expect(isBuilt(folder)).toBe(true);
  });

  test.each<[string, () => void]>([
    ["when a source changed", () => write("src/core/a.ts", "2")],
    ["when the manifest changed", () => write("manifest.xml", "<OfficeApp></OfficeApp>")],
    ["when a file is new, even an empty one", () => write("assets/new.svg", "")],
    ["when a file has another name", () => fs.renameSync(path.join(folder, "src/core/a.ts"), path.join(folder, "src/core/b.ts"))],
    ["when there is none", () => fs.rmSync(path.join(folder, "dist"), { recursive: true })],
  ])("%s", (_when, change) => {
    change();
    expect(isBuilt(folder)).toBe(false);
  });
});

test.each<[string, Record<string, string>, string[]]>([
  ["darwin", {}, ["open", "URL"]],
  ["win32", {}, ["cmd", "/c", "start", "", "URL"]],
  ["linux", { DISPLAY: ":0" }, ["xdg-open", "URL"]],
  ["linux", { WAYLAND_DISPLAY: "wayland-0" }, ["xdg-open", "URL"]],
  ["linux", {}, []],
  ["darwin", { CI: "true" }, []],
  ["linux", { CI: "1", DISPLAY: ":0" }, []],
])("on %s with %j the browser is opened by %j", (platform, env, command) => {
  expect(browserCommand("URL", platform, env)).toEqual(command);
});

test.each([
  ["Debugging is being started...\nSideloading the Office Add-in...\nDebugging started.\n", true],
  ["Debugging is being started...\r\nDebugging started.\r\n", true],
  ["Debugging is being started...\nError: Unable to start debugging.\nError: Platform not supported: linux\n", false],
  ["Unable to start the dev server. Error: no certificate\nSideloading the Office Add-in...\nDebugging started.\n", false],
  ["", false],
])("what the sideloading tool says is read: %j", (said, started) => {
  expect(saysStarted(said)).toBe(started);
});

test("a taken port is said at once, before any build", async () => {
  const other = net.createServer();
  // where 3001 is taken already, all the better
  await new Promise<void>((resolve) => other.once("error", () => resolve()).listen(3001, "localhost", resolve));
  try {
    const { status, stderr } = spawnSync(process.execPath, [script("start.mjs"), "workbench"], { encoding: "utf8", timeout: 20_000 });
    expect(stderr).toMatch(/^Port 3001 is taken/);
    expect(status).toBe(1);
  } finally {
    other.close();
  }
}, 30_000);

test("the counting line counts a test file that cannot run as failed, and a test to be written as skipped", () => {
  const result = { numPassedTests: 7, numFailedTests: 1, numPendingTests: 2, numTodoTests: 1, numRuntimeErrorTestSuites: 1 };
  expect(countingLine(result)).toBe("7 passed, 2 failed, 3 skipped");
});

describe("the first step of npm start", () => {
  const ensure = () => spawnSync(process.execPath, [script("ensure-deps.mjs"), "start"], { cwd: folder, encoding: "utf8" });
  const lock = (version: string) => JSON.stringify({ name: "x", version, lockfileVersion: 3, packages: { "": { name: "x", version } } });
  const declare = (version: string, node: string) => {
    write("package.json", JSON.stringify({ name: "x", version, engines: { node } }));
    write("package-lock.json", lock(version));
  };

  test("installs once, is silent afterwards, and installs again when the lock changes", () => {
    declare("1.0.0", ">=20.19");
    fs.mkdirSync(path.join(folder, "node_modules"));
    expect(ensure()).toMatchObject({
      status: 0,
      stdout: expect.stringMatching(/^Installing what CLV for Excel needs[\s\S]*Installed in \d+ s\./) as string,
    });
    expect(ensure()).toMatchObject({ status: 0, stdout: "", stderr: "" });
    declare("1.0.1", ">=20.19");
    expect(ensure().stdout).toContain("Installing");
  }, 60_000);

  test("says which Node it needs", () => {
    declare("1.0.0", ">=99.1");
    expect(ensure()).toMatchObject({ status: 1, stderr: expect.stringMatching(/^CLV for Excel needs Node 99\.1 or newer; this is v/) as string });
  });
});
