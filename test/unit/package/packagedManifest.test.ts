import fs from "node:fs";
import path from "node:path";
import { validateXML, type XMLFileInfo } from "xmllint-wasm";
import { manifestAddresses, manifestId, packagedManifest } from "../../../scripts/package/packagedManifest.cjs";
import { AUTO_OPEN } from "../../../scripts/package/webExtension.cjs";

const source = fs.readFileSync(path.resolve(__dirname, "../../../manifest.xml"), "utf8");
const manifest = packagedManifest(source, { url: new URL("https://addins.example.com/clv/"), version: "1.2.3.4" });

test("names no address but the one given, with its folder, everywhere", () => {
  expect(manifest).not.toMatch(/localhost/i);
  const addresses = manifestAddresses(manifest);
  expect(addresses).toEqual(
    manifestAddresses(source)
      .map((address) => address.replace("https://localhost:3000/", "https://addins.example.com/clv/"))
      .sort(),
  );
  expect(addresses).toEqual(
    expect.arrayContaining(
      ["taskpane.html", "functions.js", "functions.json", "functions-fr.json", "help.html", "assets/icon-64.png"].map(
        (file) => `https://addins.example.com/clv/${file}`,
      ),
    ),
  );
});

test("works for the root of a host as well", () => {
  expect(packagedManifest(source, { url: new URL("https://addins.example.com/"), version: "1.0.0.0" })).toContain(
    '"https://addins.example.com/taskpane.html"',
  );
});

test("takes the version given and keeps the id, which workbooks and the admin center know", () => {
  expect(manifest).toContain("<Version>1.2.3.4</Version>");
  expect(manifestId(manifest)).toBe(manifestId(source));
  expect(manifestId(source)).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
});

test("says nothing to developers", () => {
  expect(manifest).not.toContain("<!--");
  expect(manifest).toMatch(/^<\?xml[^\n]*\n<OfficeApp /);
});

test("its pane is the one that a workbook may open", () => {
  expect(manifest).toContain(`<TaskpaneId>${AUTO_OPEN}</TaskpaneId>`);
});

const schemas = process.env["CLV_SCHEMAS"] ?? "";
if (!schemas)
  console.info("The packaged manifest is not validated: CLV_SCHEMAS does not name the folder of Office's XML schemas.");
(schemas ? test : test.skip)("is valid against Office's schema", async () => {
  const main = "OfficeAppManifestV1_1.xsd";
  const read = (fileName: string): XMLFileInfo => ({
    fileName,
    contents: fs.readFileSync(path.join(schemas, fileName), "utf8"),
  });
  const imported = fs
    .readdirSync(schemas)
    .filter((name) => name.endsWith(".xsd") && name !== main)
    .map(read);
  const { errors } = await validateXML({
    xml: [{ fileName: "manifest.xml", contents: manifest }],
    schema: [read(main)],
    preload: imported,
  });
  expect(errors.map(({ rawMessage }) => rawMessage)).toEqual([]);
});
