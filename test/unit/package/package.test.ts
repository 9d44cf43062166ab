import { execFileSync, spawnSync } from "node:child_process";
import crypto from "node:crypto";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { checkPackage } from "../../../scripts/package/checkPackage.cjs";
import { checksums } from "../../../scripts/package/checksums.cjs";
import { packageFiles } from "../../../scripts/package/packageFiles.cjs";
import { headersFor } from "../../../scripts/package/headers.cjs";
import { readTeams } from "../../../scripts/package/readTeams.cjs";
import { CHANNELS } from "../../../scripts/package/webExtension.cjs";
import { writePackage } from "../../../scripts/package/writePackage.cjs";
import { offeredIn } from "../../../src/template/team/offered";
import { readTeamTemplate } from "../../../src/template/team/readTeamTemplate";
import type { TeamTemplate } from "../../../src/template/team/TeamTemplate";

const root = path.resolve(__dirname, "../../..");
const url = new URL("https://addins.example.com/clv/");
const PAGE =
  "<!doctype html><script src=https://appsforoffice.microsoft.com/lib/1/hosted/office.js></script><script defer src=functions.js?9bb4></script><div id=root></div>";
const HELP = '<link rel="stylesheet" href="assets/help.css"><a href="help-fr.html">fr</a><a href="#top">top</a>';

let folder: string;
beforeAll(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), "clv-package-"));
  for (const [file, text] of Object.entries(SITE)) write(`site/${file}`, text);
  fs.mkdirSync(path.join(folder, "templates"));
  execFileSync(process.execPath, ["test/support/workbooks.mjs", "make", path.join(folder, "templates/guide-en.xlsx")], {
    cwd: root,
  });
  write(
    "templates/templates.json",
    JSON.stringify({ version: "1", templates: [{ file: "guide-en.xlsx", title: "Guide", size: 1, sha256: "0" }] }),
  );
});
afterAll(() => fs.rmSync(folder, { recursive: true }));

const ICONS = Object.fromEntries(
  [...fs.readFileSync(path.join(root, "manifest.xml"), "utf8").matchAll(/assets\/[\w-]+\.png/g)].map(([file]) => [
    file,
    "picture",
  ]),
);
const SITE: Record<string, string> = {
  ...ICONS,
  "taskpane.html": PAGE,
  "help.html": HELP,
  "help-fr.html": HELP,
  "functions.js": "1",
  "functions.json": "{}",
  "functions-fr.json": "{}",
  "assets/help.css": "",
  "assets/icon.svg": "<svg/>",
  "assets/.keep": "",
  "manifest.xml": "<OfficeApp>localhost</OfficeApp>",
};
const write = (file: string, text: string) => {
  fs.mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
  fs.writeFileSync(path.join(folder, file), text);
};
type Files = Map<string, Uint8Array>;
const made = (openPane?: { storeType: string; store: string }, teams?: TeamTemplate[]) =>
  packageFiles({
    root,
    site: path.join(folder, "site"),
    templates: path.join(folder, "templates"),
    url,
    version: "0.1.0.0",
    ...(openPane ? { openPane } : {}),
    ...(teams ? { teams } : {}),
  }) as Files;
const text = (files: Files, name: string) => strFromU8(files.get(name)!);
const faults = (files: Files, maps = false) => checkPackage(files, { url, maps });
const sha256 = (bytes: Uint8Array) => crypto.createHash("sha256").update(bytes).digest("hex");

describe("the files", () => {
  test("are what an administrator needs, and nothing of the workshop", () => {
    const names = [...made().keys()];
    expect(names).toEqual(
      expect.arrayContaining([
        ...[
          "manifest.xml",
          "deploy-note.html",
          "admin.md",
          "admin.fr.md",
          "LICENSE",
          "SHA256SUMS",
          "site/taskpane.html",
          "site/assets/icon-80.png",
        ],
        ...[
          "templates/guide-en.xlsx",
          "templates/xltx/guide-en.xltx",
          "templates/templates.json",
          "servers/nginx.conf",
          "servers/web.config",
        ],
      ]),
    );
    expect(names.filter((name) => /manifest\.xml$|\.svg$|\/\./.test(name))).toEqual(["manifest.xml"]);
  });

  test("stand in order and are free of faults", () => {
    const files = made();
    const names = [...files.keys()].filter((name) => name !== "SHA256SUMS");
    expect(names).toEqual([...names].sort());
    expect(faults(files)).toEqual([]);
  });

  test("have their checksums", () => {
    const files = made();
    const lines = text(files, "SHA256SUMS").trimEnd().split("\n");
    expect(lines).toHaveLength(files.size - 1);
    for (const line of lines) {
      const [sum, name] = line.split("  ");
      expect(sum).toBe(sha256(files.get(name!)!));
    }
  });

  test("tell the address in the note, and leave no gap", () => {
    const note = text(made(), "deploy-note.html");
    expect(note).toContain('href="https://addins.example.com/clv/help.html"');
    expect(note).not.toMatch(/\{\{|\}\}/);
  });

  test("the list of templates tells the sizes and sums of what is there, also when they open the pane", () => {
    for (const files of [made(), made(CHANNELS["sideload"]!(""))]) {
      const { version, templates } = JSON.parse(text(files, "templates/templates.json")) as {
        version: string;
        templates: { file: string; title: string; size: number; sha256: string }[];
      };
      const bytes = files.get("templates/guide-en.xlsx")!;
      expect([version, templates]).toEqual([
        "1",
        [{ file: "guide-en.xlsx", title: "Guide", size: bytes.length, sha256: sha256(bytes) }],
      ]);
    }
  });

  test("open the pane only if asked to, templates of both kinds", () => {
    const panes = (files: Files) =>
      ["templates/guide-en.xlsx", "templates/xltx/guide-en.xltx"].map(
        (name) => "xl/webextensions/taskpanes.xml" in unzipSync(files.get(name)!),
      );
    expect(panes(made())).toEqual([false, false]);
    expect(panes(made(CHANNELS["admin-center"]!("")))).toEqual([true, true]);
  });
});

describe("a fault is named", () => {
  const broken = (change: (files: Files) => void) => {
    const files = made();
    change(files);
    files.delete("SHA256SUMS");
    files.set("SHA256SUMS", strToU8(checksums(files)));
    return faults(files);
  };
  const replace = (name: string, from: string, to: string) => (files: Files) =>
    files.set(name, strToU8(text(files, name).replace(from, to)));
  const inWorkbook = (files: Files) => {
    const parts = unzipSync(files.get("templates/guide-en.xlsx")!);
    files.set(
      "templates/guide-en.xlsx",
      zipSync({ ...parts, "docProps/app.xml": strToU8("<a>https://localhost:3000</a>") }),
    );
  };

  test.each<[string, (files: Files) => void, RegExp]>([
    [
      "the development server in a script",
      (files) => files.set("site/functions.js", strToU8("fetch('http://localhost:3001')")),
      /^site\/functions\.js names localhost/,
    ],
    ["the development server in a part of a workbook", inWorkbook, /^templates\/guide-en\.xlsx names localhost/],
    [
      "an address without its file",
      (files) => files.delete("site/functions-fr.json"),
      /^manifest\.xml names https:\/\/addins\.example\.com\/clv\/functions-fr\.json/,
    ],
    [
      "an address of another server",
      replace("manifest.xml", "https://addins.example.com/clv/help.html", "https://other.example/help.html"),
      /^manifest\.xml names https:\/\/other\.example/,
    ],
    [
      "a manifest without addresses",
      (files) => files.set("manifest.xml", strToU8("<OfficeApp/>")),
      /^manifest\.xml names no address/,
    ],
    [
      "a script that the page asks for in vain",
      replace("site/taskpane.html", "functions.js?9bb4", "vendor.js"),
      /^site\/taskpane\.html loads vendor\.js/,
    ],
    [
      "a page that loads from elsewhere",
      replace("site/help.html", "assets/help.css", "https://cdn.example/help.css"),
      /^site\/help\.html loads https:\/\/cdn\.example/,
    ],
    [
      "a picture that a page asks for in vain",
      (files) => files.delete("site/assets/help.css"),
      /^site\/help(-fr)?\.html loads assets\/help\.css/,
    ],
    [
      "the workbench",
      (files) => files.set("site/workbench/index.html", strToU8("")),
      /^site\/workbench\/index\.html is not for users/,
    ],
    ["Office.js", (files) => files.set("site/office.js", strToU8("")), /^site\/office\.js is not for users/],
    [
      "a source map",
      (files) => files.set("site/vendor.js.map", strToU8("{}")),
      /^site\/vendor\.js\.map was not asked for/,
    ],
    [
      "a name that leads outside",
      (files) => files.set("../site.js", strToU8("")),
      /^\.\.\/site\.js would be unpacked outside/,
    ],
    [
      "a name that leads to a drive",
      (files) => files.set("C:/site.js", strToU8("")),
      /^C:\/site\.js would be unpacked outside/,
    ],
  ])("%s", (_fault, change, sentence) => {
    expect(broken(change)).toEqual(expect.arrayContaining([expect.stringMatching(sentence)]));
  });

  test("a file that was changed after its checksum", () => {
    const files = made();
    files.set("LICENSE", strToU8("mine"));
    expect(faults(files)).toEqual(["SHA256SUMS is not that of the files."]);
  });

  test("source maps that were asked for are none", () => {
    const files = made();
    files.delete("SHA256SUMS");
    files.set("site/vendor.js.map", strToU8("{}"));
    files.set("SHA256SUMS", strToU8(checksums(files)));
    expect(faults(files, true)).toEqual([]);
  });
});

describe("written", () => {
  const write0 = (out: string, files = made()) =>
    writePackage(files, { out: path.join(folder, out), name: "clv-for-excel-0.1.0" });

  test("the zip holds every file under one folder, and its sum lies beside it", () => {
    const files = made();
    const { zip, sum, size } = write0("one", files);
    const bytes = fs.readFileSync(zip);
    expect([sum, size]).toEqual([sha256(bytes), bytes.length]);
    expect(fs.readFileSync(`${zip}.sha256`, "utf8")).toBe(`${sum}  clv-for-excel-0.1.0.zip\n`);
    const inside = unzipSync(bytes);
    expect(Object.keys(inside)).toEqual([...files.keys()].map((name) => `clv-for-excel-0.1.0/${name}`));
    for (const [name, content] of files) {
      expect(Buffer.compare(inside[`clv-for-excel-0.1.0/${name}`]!, content)).toBe(0);
      expect(Buffer.compare(fs.readFileSync(path.join(folder, "one/clv-for-excel-0.1.0", name)), content)).toBe(0);
    }
  });

  test("has the same bytes again, and in every time zone", () => {
    const { sum } = write0("two");
    expect(write0("two").sum).toBe(sum);
    const elsewhere = (TZ: string) => {
      const script = `const { zip } = require("./scripts/package/parts.cjs"); process.stdout.write(Buffer.from(zip([["a.txt", Buffer.from("a")]])).toString("hex"));`;
      return spawnSync(process.execPath, ["-e", script], { cwd: root, encoding: "utf8", env: { ...process.env, TZ } })
        .stdout;
    };
    expect(elsewhere("Pacific/Kiritimati")).toMatch(/^504b0304/);
    expect(elsewhere("Pacific/Kiritimati")).toBe(elsewhere("America/Los_Angeles"));
  });

  test("an earlier package is replaced whole", () => {
    write0("three");
    const stale = path.join(folder, "three/clv-for-excel-0.1.0/site/vendor.old.js");
    fs.writeFileSync(stale, "old");
    write0("three");
    expect(fs.existsSync(stale)).toBe(false);
    expect(fs.readdirSync(path.join(folder, "three")).sort()).toEqual([
      "clv-for-excel-0.1.0",
      "clv-for-excel-0.1.0.zip",
      "clv-for-excel-0.1.0.zip.sha256",
    ]);
  });

  test.each(["four/clv-for-excel-0.1.0/letter.txt", "five/clv-for-excel-0.1.0.zip"])(
    "nothing of somebody else's is touched: %s",
    (file) => {
      write(file, "mine");
      expect(() => write0(file.split("/")[0]!)).toThrow(expect.objectContaining({ id: "outTaken" }) as Error);
      expect(fs.readFileSync(path.join(folder, file), "utf8")).toBe("mine");
    },
  );
});

describe("an organisation's templates", () => {
  const team = (more: object = {}) => ({
    $schema: "urn:clv-for-excel:team-template:1",
    version: 1,
    name: "Shops, standard",
    id: "shops",
    release: 2,
    lock: true,
    template: "segments",
    language: "en",
    currency: "EUR",
    formulas: "clv",
    values: { revenue_1: 5 },
    ...more,
  });
  const file = (name: string, content: unknown): string => {
    write(`teams/${name}`, typeof content === "string" ? content : JSON.stringify(content));
    return path.join(folder, "teams", name);
  };
  const refusal = (...files: string[]): string => {
    try {
      readTeams(files);
    } catch (error) {
      return (error as Error).message;
    }
    throw new Error("nothing was refused");
  };

  test("are laid into the site with a list, the same ones to the same bytes", () => {
    const files = [file("b.json", team()), file("a.json", team({ id: "a-shop", name: "A shop", release: 1 }))];
    const package1 = made(undefined, readTeams(files));
    expect(JSON.parse(text(package1, "site/assets/team/index.json"))).toEqual({
      templates: [
        { id: "a-shop", release: 1, name: "A shop", template: "segments" },
        { id: "shops", release: 2, name: "Shops, standard", template: "segments" },
      ],
    });
    const reading = readTeamTemplate(text(package1, "site/assets/team/shops.json"));
    expect(reading).toMatchObject({ team: { id: "shops", release: 2, lock: true, values: { revenue_1: 5 } } });
    expect(offeredIn(JSON.parse(text(package1, "site/assets/team/index.json")))).toHaveLength(2);
    expect(faults(package1)).toEqual([]);
    const package2 = made(undefined, readTeams([...files].reverse()));
    expect(text(package2, "SHA256SUMS")).toBe(text(package1, "SHA256SUMS"));
    // asked for anew each time, as pages are
    expect(headersFor("assets/team/index.json")).toMatchObject({ "Cache-Control": "no-cache" });
  });

  test("without any the package is as it was", () => {
    expect(text(made(undefined, []), "SHA256SUMS")).toBe(text(made(), "SHA256SUMS"));
    expect([...made().keys()].filter((name) => name.startsWith("site/assets/team/"))).toEqual([]);
  });

  test("that do not fit are named by file and place, all at once", () => {
    const message = refusal(
      file("bad.json", team({ id: "Shops!", release: 0, values: { revenue_1: -1 }, color: 1 })),
      file("colleague.json", (({ id: _, release: __, ...rest }) => rest)(team())),
      file("one.json", team()),
      file("two.json", team()),
      file("text.json", "{"),
    );
    for (const place of [
      "bad.json /id:",
      "bad.json /release:",
      "bad.json /values/revenue_1:",
      "bad.json /color:",
      "colleague.json /id:",
      "colleague.json /release:",
      "two.json /id:",
      "text.json:",
    ])
      expect(message).toContain(`\n  ${place} `);
    expect(message).not.toContain("one.json");
    expect(refusal(path.join(folder, "nowhere.json"))).toContain("nowhere.json");
  });

  test("stop the command before anything is built", () => {
    const bad = file("bad.json", team({ template: "cohorts" }));
    const { status, stderr, stdout } = spawnSync(
      process.execPath,
      ["scripts/package.mjs", "--url", url.href, "--out", folder, "--team", file("good.json", team()), bad],
      { cwd: root, encoding: "utf8", env: { ...process.env, LC_ALL: "fr_FR" } },
    );
    expect([status, stdout]).toEqual([1, ""]);
    expect(stderr).toContain("bad.json /template: ");
  });
});
