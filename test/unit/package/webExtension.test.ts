import { execFileSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { validateXML } from "xmllint-wasm";
import { CHANNELS, openPaneWith } from "../../../scripts/package/webExtension.cjs";
import { workbookTemplate } from "../../../scripts/package/workbookTemplate.cjs";

const addin = { id: "3b6219d5-2ea2-48c3-ac8f-1c02d2645ae7", version: "0.1.0.0" };
const adminCenter = CHANNELS["admin-center"]!("");
const folder = fs.mkdtempSync(path.join(os.tmpdir(), "clv-webext-"));
const at = (name: string) => path.join(folder, name);
/** Other people's libraries, in a process of their own. */
const rewrite = (...args: string[]) =>
  execFileSync(process.execPath, ["test/support/workbooks.mjs", ...args], { encoding: "utf8" });

let plain: Uint8Array;
beforeAll(() => {
  rewrite("make", at("plain.xlsx"));
  plain = fs.readFileSync(at("plain.xlsx"));
});
afterAll(() => fs.rmSync(folder, { recursive: true }));

const given = (channel = adminCenter) => ({ file: "guide.xlsx", addin, channel });
const partsOf = (bytes: Uint8Array): Record<string, string> =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));
const NAMES = [
  "xl/webextensions/_rels/taskpanes.xml.rels",
  "xl/webextensions/taskpanes.xml",
  "xl/webextensions/webextension1.xml",
];

test("adds three parts, says of which type they are and how they are reached, and leaves everything else as it was", () => {
  const [before, after] = [partsOf(plain), partsOf(openPaneWith(plain, given()))];
  expect(
    Object.keys(after)
      .filter((name) => !(name in before))
      .sort(),
  ).toEqual(NAMES);
  const changed = Object.keys(before).filter((name) => before[name] !== after[name]);
  expect(changed.sort()).toEqual(["[Content_Types].xml", "_rels/.rels"]);
  expect(wiring(after)).toEqual(WIRED);
});

test.each([
  ["admin-center", "", 'store="EXCatalog" storeType="EXCatalog"'],
  ["share", "\\\\server\\R&D", 'store="\\\\server\\R&amp;D" storeType="FileSystem"'],
  ["sideload", "", 'store="developer" storeType="Registry"'],
])("by %s it names the add-in, its version and its store", (channel, share, store) => {
  const part = partsOf(openPaneWith(plain, given(CHANNELS[channel]!(share))))["xl/webextensions/webextension1.xml"];
  expect(part).toContain(`<we:reference id="${addin.id}" version="0.1.0.0" ${store}/>`);
  expect(part).toContain('<we:property name="Office.AutoShowTaskpaneWithDocument" value="true"/>');
});

test("every part is well-formed XML", async () => {
  const parts = partsOf(openPaneWith(plain, given(CHANNELS["share"]!("\\\\server\\R&D"))));
  for (const fileName of [...NAMES, "_rels/.rels", "[Content_Types].xml"]) {
    expect([fileName, await faults(parts[fileName]!)]).toEqual([fileName, []]);
  }
});

test("applied twice it is as if applied once; another channel replaces the first", () => {
  const once = openPaneWith(plain, given());
  expect(Buffer.compare(openPaneWith(once, given()), once)).toBe(0);
  expect(
    Buffer.compare(
      openPaneWith(once, given(CHANNELS["sideload"]!(""))),
      openPaneWith(plain, given(CHANNELS["sideload"]!(""))),
    ),
  ).toBe(0);
});

test("a workbook that opens another add-in's pane is refused", () => {
  const other = openPaneWith(plain, {
    ...given(),
    addin: { id: "00000000-0000-4000-8000-000000000000", version: "1.0.0.0" },
  });
  expect(() => openPaneWith(other, given())).toThrow(expect.objectContaining({ id: "workbookTaken" }) as Error);
});

test.each([
  ["nothing", new Uint8Array()],
  ["a text", strToU8("a,b\n1,2")],
  ["another zip", zipSync({ "a.txt": strToU8("a") })],
])("%s is no workbook", (_what, bytes) => {
  expect(() => openPaneWith(bytes, given())).toThrow(expect.objectContaining({ id: "workbookUnreadable" }) as Error);
});

test("relationship ids that are taken are left alone", () => {
  const parts = unzipSync(plain);
  parts["_rels/.rels"] = strToU8(strFromU8(parts["_rels/.rels"]!).replace('Id="rId1"', 'Id="rIdPane1"'));
  const rels = partsOf(openPaneWith(zipSync(parts), given()))["_rels/.rels"]!;
  const ids = [...rels.matchAll(/ Id="([^"]+)"/g)].map(([, id]) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

test("as an Excel template it is the same but for its type", () => {
  const workbook = openPaneWith(plain, given());
  const [before, after] = [partsOf(workbook), partsOf(workbookTemplate(workbook, "guide.xlsx"))];
  expect(Object.keys(after).filter((name) => before[name] !== after[name])).toEqual(["[Content_Types].xml"]);
  expect(after["[Content_Types].xml"]).toContain(
    'PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.template.main+xml"',
  );
});

describe("opened and saved by another program, with an input changed", () => {
  beforeAll(() => fs.writeFileSync(at("pane.xlsx"), openPaneWith(plain, given())));

  test("excelize keeps all of it", () => {
    rewrite("excelize", at("pane.xlsx"), at("excelize.xlsx"));
    const after = partsOf(fs.readFileSync(at("excelize.xlsx")));
    expect(after["xl/worksheets/sheet1.xml"]).toContain("50000");
    expect(after["xl/webextensions/webextension1.xml"]).toContain(addin.id);
    expect(wiring(after)).toEqual(WIRED);
  });

  test("hucre keeps the parts but not the way to them; applying it again fixes that", () => {
    rewrite("hucre", at("pane.xlsx"), at("hucre.xlsx"));
    const saved = fs.readFileSync(at("hucre.xlsx"));
    const after = partsOf(saved);
    expect(after["xl/worksheets/sheet1.xml"]).toContain("50000");
    expect(after["xl/webextensions/webextension1.xml"]).toContain(addin.id);
    expect(wiring(after)).not.toEqual(WIRED);
    expect(wiring(partsOf(openPaneWith(saved, given())))).toEqual(WIRED);
  });
});

/** A schema that takes anything: only the form is asked about. */
async function faults(contents: string): Promise<string[]> {
  const schema = '<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"/>';
  const { errors } = await validateXML({
    xml: [{ fileName: "part.xml", contents }],
    schema: [{ fileName: "any.xsd", contents: schema }],
  });
  return errors.map(({ rawMessage }) => rawMessage).filter((message) => !message.includes("Schemas validity error"));
}

const WIRED = {
  types: ["application/vnd.ms-office.webextension+xml", "application/vnd.ms-office.webextensiontaskpanes+xml"],
  toPanes: ["xl/webextensions/taskpanes.xml"],
  toExtension: ["webextension1.xml"],
};

/** How the parts are declared and reached, each once. */
function wiring(parts: Record<string, string>) {
  const all = (part: string, pattern: RegExp) => [...(parts[part] ?? "").matchAll(pattern)].map(([, found]) => found!);
  const targets = (part: string, type: string) =>
    all(part, /(<Relationship [^>]*>)/g)
      .filter((one) => one.includes(`/relationships/${type}"`))
      .map((one) => /Target="\/?([^"]+)"/.exec(one)![1]!);
  return {
    types: all("[Content_Types].xml", /ContentType="([^"]*webextension[^"]*)"/g).sort(),
    toPanes: targets("_rels/.rels", "webextensiontaskpanes"),
    toExtension: targets("xl/webextensions/_rels/taskpanes.xml.rels", "webextension"),
  };
}
