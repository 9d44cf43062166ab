import { spawnSync } from "node:child_process";
import fs from "node:fs";
import net from "node:net";
import os from "node:os";
import path from "node:path";
import { STAMP, fingerprint, isBuilt } from "../../scripts/build.cjs";
import { countingLine, linesToLookAt } from "../../scripts/counting-line.cjs";
import { saysStarted } from "../../scripts/excel.cjs";
import { browserCommand } from "../../scripts/open-browser.cjs";
import { HELP, portRefused, StartError, startOptions } from "../../scripts/start-options.cjs";

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
    ["when the release changed", () => write("package.json", "{}")],
    ["when a file is new, even an empty one", () => write("assets/new.svg", "")],
    [
      "when a file has another name",
      () => fs.renameSync(path.join(folder, "src/core/a.ts"), path.join(folder, "src/core/b.ts")),
    ],
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
  [
    "Unable to start the dev server. Error: no certificate\nSideloading the Office Add-in...\nDebugging started.\n",
    false,
  ],
  ["", false],
])("what the sideloading tool says is read: %j", (said, started) => {
  expect(saysStarted(said)).toBe(started);
});

describe("what npm start is asked for", () => {
  test.each<[string[], Record<string, string>, object]>([
    [[], {}, { place: undefined, port: 3001, host: undefined, help: false }],
    [["excel"], { PORT: "4000" }, { place: "excel" }],
    [["workbench", "--port", "4000"], {}, { place: "workbench", port: 4000 }],
    [["--port=65535"], {}, { place: "workbench", port: 65_535 }],
    [[], { PORT: "4000" }, { place: undefined, port: 4000 }],
    [[], { PORT: "" }, { port: 3001 }],
    [["--port", "4001"], { PORT: "4000" }, { port: 4001 }],
    [["--host", "my-computer"], {}, { place: "workbench", port: 3001, host: "my-computer" }],
    [["--host", "192.168.1.20"], {}, { host: "192.168.1.20" }],
    [["--host", "fd00::1"], {}, { host: "[fd00::1]" }],
    [["--host", "[fd00::1]"], {}, { host: "[fd00::1]" }],
    [["--help"], {}, { help: true }],
    [["-h"], {}, { help: true }],
  ])("%j with %j", (args, env, expected) => {
    expect(startOptions(args, env)).toMatchObject(expected);
  });

  test.each<[string[], Record<string, string>, string]>([
    [["--prot", "4000"], {}, "There is no option --prot. npm start -- --help lists them."],
    [["-p", "4000"], {}, "There is no option -p. npm start -- --help lists them."],
    [["--toString"], {}, "There is no option --toString. npm start -- --help lists them."],
    [
      ["exel"],
      {},
      "There is no exel to start: it is excel or workbench, or neither. Options stand behind two dashes: npm start -- --port 4000",
    ],
    [
      ["4000"],
      {},
      "There is no 4000 to start: it is excel or workbench, or neither. Options stand behind two dashes: npm start -- --port 4000",
    ],
    [
      ["excel", "workbench"],
      {},
      "There is no workbench to start: it is excel or workbench, or neither. Options stand behind two dashes: npm start -- --port 4000",
    ],
    [["--port"], {}, "--port needs a value."],
    [["--port="], {}, "--port needs a value."],
    [["--port", "0"], {}, "--port must be a whole number from 1 to 65535; it is 0."],
    [["--port", "65536"], {}, "--port must be a whole number from 1 to 65535; it is 65536."],
    [["--port", "3e3"], {}, "--port must be a whole number from 1 to 65535; it is 3e3."],
    [["--port=-1"], {}, "--port must be a whole number from 1 to 65535; it is -1."],
    [[], { PORT: "four" }, "PORT must be a whole number from 1 to 65535; it is four."],
    [["--port", "1", "--port", "2"], {}, "--port is given twice: keep one of them."],
    [["excel", "--port", "4000"], {}, "--port is for the workbench; Excel is always served on its own port."],
    [["--help=me"], {}, "--help takes no value."],
    [
      ["--host", "http://my-computer"],
      {},
      "--host must be a name or an address of this computer, such as my-computer or 192.168.1.20; it is http://my-computer.",
    ],
    [
      ["--host", "0.0.0.0"],
      {},
      "--host must be a name or an address of this computer, such as my-computer or 192.168.1.20; it is 0.0.0.0.",
    ],
    [
      ["--host", "::"],
      {},
      "--host must be a name or an address of this computer, such as my-computer or 192.168.1.20; it is ::.",
    ],
    [
      ["--host", "a b"],
      {},
      "--host must be a name or an address of this computer, such as my-computer or 192.168.1.20; it is a b.",
    ],
  ])("%j with %j is refused", (args, env, sentence) => {
    expect(() => startOptions(args, env)).toThrow(new StartError(sentence));
  });
});

describe("npm start, where nothing is installed", () => {
  const start = (args: string[], env: Record<string, string> = {}) => {
    for (const name of fs.readdirSync(script(".")).filter((file) => /\.[cm]js$/.test(file)))
      write(`scripts/${name}`, fs.readFileSync(script(name), "utf8"));
    write("package.json", JSON.stringify({ name: "x", version: "1.0.0", engines: { node: ">=20.19" } }));
    const { status, stdout, stderr } = spawnSync(process.execPath, [path.join(folder, "scripts/start.mjs"), ...args], {
      encoding: "utf8",
      env: { ...process.env, PORT: "", CI: "1", ...env },
    });
    expect(fs.existsSync(path.join(folder, "node_modules"))).toBe(false);
    return { status, stdout, stderr };
  };

  test.each<[string, (port: string) => [string[], Record<string, string>]]>([
    ["--port", (port) => [["--port", port], {}]],
    ["PORT", (port) => [["workbench"], { PORT: port }]],
    ["--port beside --host", (port) => [["--host", "localhost", `--port=${port}`], {}]],
  ])("says that a port is taken before anything is installed: %s", async (_how, asked) => {
    const other = net.createServer();
    await new Promise<void>((resolve) => other.listen(0, "127.0.0.1", resolve));
    const { port } = other.address() as net.AddressInfo;
    expect(start(...asked(String(port)))).toEqual({
      status: 1,
      stdout: "",
      stderr: `Port ${port} is taken, perhaps by an earlier \`npm start\`. End the program that uses it, or choose another: npm start -- --port 4000\n`,
    });
    await new Promise((resolve) => other.close(resolve));
  });

  test("helps, and says what it was not asked well", () => {
    expect(start(["--help"])).toEqual({ status: 0, stdout: `${HELP}\n`, stderr: "" });
    expect(start(["--port", "70000"])).toEqual({
      status: 1,
      stdout: "",
      stderr: "--port must be a whole number from 1 to 65535; it is 70000.\n",
    });
  });
});

test("a port for administrators only is said as such, and any other failure stays what it is", () => {
  expect(portRefused(Object.assign(new Error(), { code: "EACCES" }), 80).message).toBe(
    "Port 80 is not for everybody on this computer; choose another: npm start -- --port 4000",
  );
  const other = Object.assign(new Error("x"), { code: "EIO" });
  expect(portRefused(other, 80)).toBe(other);
});

test("the counting line counts a test file that cannot run as failed, and a test to be written as skipped", () => {
  const result = {
    numPassedTests: 7,
    numFailedTests: 1,
    numPendingTests: 2,
    numTodoTests: 1,
    numRuntimeErrorTestSuites: 1,
  };
  expect(countingLine(result)).toBe("7 passed, 2 failed, 3 skipped");
});

test("what failed and what passed only when it was tried again is named, with its file", () => {
  const assertion = (fullName: string, status: string, invocations = 1) => ({ fullName, status, invocations });
  const testResults = [
    {
      name: "/clv/test/unit/a.test.ts",
      message: "1 failed",
      assertionResults: [
        assertion("one", "passed"),
        assertion("two", "failed", 2),
        assertion("three", "passed", 2),
        assertion("four", "pending"),
      ],
    },
    { name: "C:\\clv\\test\\ui\\b.test.tsx", message: "Cannot find module", assertionResults: [] },
  ];
  expect(linesToLookAt({ testResults })).toEqual([
    "failed: test/unit/a.test.ts: two",
    "passed only when tried again: test/unit/a.test.ts: three",
    "failed to run: test\\ui\\b.test.tsx",
  ]);
});

describe("the first step of npm start", () => {
  const ensure = () =>
    spawnSync(process.execPath, [script("ensure-deps.mjs"), "start"], { cwd: folder, encoding: "utf8" });
  const lock = (version: string) =>
    JSON.stringify({ name: "x", version, lockfileVersion: 3, packages: { "": { name: "x", version } } });
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
  });

  test("says which Node it needs", () => {
    declare("1.0.0", ">=99.1");
    expect(ensure()).toMatchObject({
      status: 1,
      stderr: expect.stringMatching(/^CLV for Excel needs Node 99\.1 or newer; this is v/) as string,
    });
  });
});
