import path from "node:path";
import { version } from "../../../package.json";
import { templateFiles, type TemplateFile } from "../../../src/files/templateFiles";
import { readAddress } from "../../../src/formula/address";
import { formulaHash } from "../../../src/template/formulaHash";
import { goldenCount, goldenDifferences } from "../../support/goldenFigures";
import type { Part } from "../../support/partFaults";
import { testParts } from "../../support/testParts";
import { writeTemplateFile } from "../../support/writeTemplateFile";
import { all, attribute, readXlsxFile, unescape, type XlsxFile } from "../../support/xlsxFile";

/** In milliseconds: other tests may keep the machine busy. */
const PATIENCE = 600_000;
const files = templateFiles();
const written = new Map<string, XlsxFile>();
beforeAll(async () => {
  for (const file of files) written.set(file.name, readXlsxFile(await writeTemplateFile(file)));
}, PATIENCE);
const fileOf = ({ name }: TemplateFile): XlsxFile => written.get(name)!;
const part = (file: TemplateFile, name: string): string => fileOf(file).parts.get(name)!;

interface Relationship {
  source: string;
  target: string;
  external: boolean;
}

/** Of every part, with targets as names of parts. */
function relationshipsOf({ parts }: XlsxFile): Relationship[] {
  return [...parts]
    .filter(([name]) => name.endsWith(".rels"))
    .flatMap(([name, xml]) => {
      const [, folder = "", source = ""] = /^(.*?)_rels\/(.*)\.rels$/.exec(name)!;
      return all(/<Relationship ([^>]*?)\/>/g, xml).map((attributes) => ({
        source: folder + source,
        target: path.posix.join(folder, attribute("Target", attributes)!),
        external: attribute("TargetMode", attributes) === "External",
      }));
    });
}

describe.each(files)("$name", (file) => {
  test("every part is of a type that is declared", () => {
    const { parts } = fileOf(file);
    const types = part(file, "[Content_Types].xml");
    const declared = new Set(all(/<Override PartName="\/([^"]+)"/g, types));
    const extensions = all(/<Default Extension="([^"]+)"/g, types);
    expect([...declared].filter((name) => !parts.has(name))).toEqual([]);
    const undeclared = [...parts.keys()].filter((name) => !declared.has(name) && name !== "[Content_Types].xml");
    // "xml" alone says nothing: only relationships go by their extension
    expect(undeclared.filter((name) => !name.endsWith(".rels"))).toEqual([]);
    expect(extensions).toContain("rels");
  });

  test("every relationship leads to a part, and every part is led to", () => {
    const { parts } = fileOf(file);
    const relationships = relationshipsOf(fileOf(file));
    expect(relationships.filter(({ external }) => external)).toEqual([]);
    expect(
      relationships.filter(({ target, source }) => !parts.has(target) || (source !== "" && !parts.has(source))),
    ).toEqual([]);
    const reached = new Set([""]);
    for (let before = 0; before < reached.size;) {
      before = reached.size;
      for (const { source, target } of relationships) if (reached.has(source)) reached.add(target);
    }
    expect(
      [...parts.keys()].filter(
        (name) => !name.endsWith(".rels") && name !== "[Content_Types].xml" && !reached.has(name),
      ),
    ).toEqual([]);
  });

  test("it names no person, no machine and no other time", () => {
    const { parts } = fileOf(file);
    for (const xml of parts.values())
      expect(xml).not.toMatch(/lastModifiedBy|file:|[A-Za-z]:\\|\/home\/|\/Users\/|\/tmp\/|localhost/);
    const core = part(file, "docProps/core.xml");
    expect(all(/<dc:creator>(.*?)</g, core)).toEqual(["CLV for Excel"]);
    expect(all(/<dcterms:\w+ [^>]*>(.*?)</g, core)).toEqual(["2026-01-01T00:00:00Z", "2026-01-01T00:00:00Z"]);
    expect(all(/<dc:language>(.*?)</g, core)).toEqual([file.language === "fr" ? "fr-FR" : "en-US"]);
    expect(part(file, "docProps/app.xml")).not.toMatch(/Company|Manager/);
  });

  test("its stamp is in its properties and at the foot of the page, and the hash is that of the formulas in its cells", () => {
    const stamp =
      /<property fmtid="[^"]*" pid="2" name="CLV for Excel"><vt:lpwstr>(\w+) ([\d.]+) (\w+)<\/vt:lpwstr><\/property>/.exec(
        part(file, "docProps/custom.xml"),
      )!;
    expect(stamp.slice(1, 3)).toEqual([file.template, version]);
    const sheet = part(file, "xl/worksheets/sheet1.xml");
    expect(unescape(/<oddFooter>(.*?)</.exec(sheet)![1]!)).toContain(stamp.slice(1).join(" "));
    // what is filled in has a rule or a prompt
    const filledIn = new Set(all(/<dataValidation [^>]*?sqref="([A-Z]+\d+)"/g, sheet));
    const formulas = [...fileOf(file).cells].flatMap(([address, { formula }]) =>
      formula === undefined || filledIn.has(address)
        ? []
        : [
            {
              ...readAddress(address)!,
              formula: `=${formula.replace(/_xldudf_CLV_(\w+)/g, "CLV.$1").replaceAll("_xlfn.", "")}`,
            },
          ],
    );
    expect(formulaHash(formulas)).toBe(stamp[3]);
  });

  test("styles, texts and formats that cells refer to are there", () => {
    const [sheet, styles] = [part(file, "xl/worksheets/sheet1.xml"), part(file, "xl/styles.xml")];
    const highest = (pattern: RegExp): number => Math.max(...all(pattern, sheet).map(Number));
    const count = (name: string): number => Number(new RegExp(`<${name} count="(\\d+)"`).exec(styles)![1]);
    expect(highest(/<c [^>]*?\bs="(\d+)"/g)).toBe(count("cellXfs") - 1);
    expect(highest(/dxfId="(\d+)"/g)).toBe(count("dxfs") - 1);
    expect(highest(/\bt="s"[^>]*><v>(\d+)</g)).toBe(all(/(<si>)/g, part(file, "xl/sharedStrings.xml")).length - 1);
    const formats = new Set(all(/<numFmt numFmtId="(\d+)"/g, styles));
    expect(all(/<xf numFmtId="(\d+)"/g, styles).filter((id) => id !== "0" && !formats.has(id))).toEqual([]);
  });

  test("its names are the sheet's own, fit for Excel, and lead to it", () => {
    const names = [
      ...part(file, "xl/workbook.xml").matchAll(/<definedName name="([^"]+)" localSheetId="(\d+)">(.*?)</g),
    ];
    expect(names.length).toBeGreaterThan(file.plan.names.length - 1);
    for (const [, name = "", sheet, range = ""] of names) {
      expect(sheet).toBe("0");
      expect(name).toMatch(/^(?!r\d*c?\d*$|c\d*$)[A-Za-z_][\w.]*$/i);
      // A1 to XFD1048576 are cells
      expect(name).not.toMatch(/^[A-Za-z]{1,3}\d+$/);
      expect(unescape(range)).toMatch(/^'[^']+'!(\$[A-Z]+\$\d+(:\$[A-Z]+\$\d+)?|\$\d+:\$\d+)$/);
      expect(unescape(range).startsWith(`'${file.plan.sheetName}'!`)).toBe(true);
    }
    expect(new Set(names.map(([, name = ""]) => name.toLowerCase())).size).toBe(names.length);
  });

  test("prompts and alerts are as long as Excel lets them be", () => {
    const sheet = part(file, "xl/worksheets/sheet1.xml");
    const rules = all(/<dataValidation ([^>]*)>/g, sheet);
    expect(rules).toHaveLength(file.plan.validations.length);
    for (const rule of rules) {
      for (const [name, longest] of [
        ["promptTitle", 32],
        ["prompt", 255],
        ["errorTitle", 32],
        ["error", 255],
      ] as const) {
        expect((attribute(name, rule) ?? "").length).toBeLessThanOrEqual(longest);
      }
      expect(attribute("prompt", rule)).toBeTruthy();
    }
  });

  test("every formula has a value; charts have theirs, and a text for who does not see them", () => {
    const { cells, parts } = fileOf(file);
    expect(
      [...cells]
        .filter(([, { formula, value }]) => formula !== undefined && value === undefined)
        .map(([address]) => address),
    ).toEqual([]);
    expect(all(/<xdr:cNvPr [^>]*descr="([^"]+)"/g, part(file, "xl/drawings/drawing1.xml")).map(unescape)).toEqual(
      file.plan.charts.map(({ description }) => description),
    );
    file.plan.charts.forEach(({ series }, i) => {
      const chart = parts.get(`xl/charts/chart${i + 1}.xml`)!;
      expect(all(/(<c:ser>)/g, chart)).toHaveLength(series.length);
      if (file.filled)
        expect(all(/<c:numCache>.*?<c:ptCount val="\d+"\/>(<c:pt )/g, chart)).toHaveLength(series.length);
    });
  });
});

test.each(files.filter(({ filled }) => filled))("$name shows the figures that were computed elsewhere", (file) => {
  expect(goldenCount(file)).toBeGreaterThan(5);
  expect(goldenDifferences(file, fileOf(file))).toEqual([]);
});

const partsOfAll = (): Part[] =>
  [...written].flatMap(([file, { parts }]) => [...parts].map(([part, contents]) => ({ file, part, contents })));

testParts(partsOfAll, PATIENCE);

test("the files' functions: nothing younger than Excel 2007 without its prefix, and add-in functions in the CLV files only", () => {
  const KNOWN =
    "ABS AND AVERAGE CHOOSE COUNT COUNTA COUNTIF COUNTIFS EDATE IF IFERROR INDEX INT ISBLANK ISERROR ISNA ISNUMBER LN LOOKUP MATCH MAX MEDIAN MIN MOD MONTH NA NOT OR PERCENTILE ROUND ROW ROWS SUM SUMIF SUMIFS SUMPRODUCT YEAR";
  for (const file of files) {
    const called = [...fileOf(file).cells.values()].flatMap(
      ({ formula = "" }) => formula.replace(/"[^"]*"/g, "").match(/[\w.]+(?=\()/g) ?? [],
    );
    const others = [...new Set(called)].filter(
      (name) => !KNOWN.split(" ").includes(name) && !name.startsWith("_xlfn."),
    );
    if (file.formulas === "native") expect(others).toEqual([]);
    else expect(others.filter((name) => !/^_xldudf_CLV_[A-Z_]+$/.test(name))).toEqual([]);
    if (file.formulas === "clv") expect(others.length).toBeGreaterThanOrEqual(2);
  }
});
