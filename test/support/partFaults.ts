import fs from "node:fs";
import path from "node:path";
import { validateXML, type XMLFileInfo, type XMLLintOptions } from "xmllint-wasm";

/** The schemas of ISO/IEC 29500, as sml.xsd, dml-chart.xsd …; they are not part of the repository. */
const folder = process.env["CLV_SCHEMAS"] ?? "";
export const hasSchemas = fs.existsSync(path.join(folder, "sml.xsd"));
if (!hasSchemas)
  console.info(
    "The parts of files are not validated: CLV_SCHEMAS does not name a folder with sml.xsd and the other schemas of Office Open XML.",
  );

/** A schema, and the parts of a workbook that follow it. */
export const SCHEMAS: readonly (readonly [schema: string, parts: RegExp])[] = [
  ["sml.xsd", /^xl\/(workbook|styles|sharedStrings|worksheets\/\w+|tables\/\w+)\.xml$/],
  ["dml-main.xsd", /^xl\/theme\//],
  ["dml-chart.xsd", /^xl\/charts\/\w+\.xml$/],
  ["dml-spreadsheetDrawing.xsd", /^xl\/drawings\/\w+\.xml$/],
  ["shared-documentPropertiesExtended.xsd", /^docProps\/app\.xml$/],
  ["shared-documentPropertiesCustom.xsd", /^docProps\/custom\.xml$/],
];
/** Every program writes it; the schemas do not know it. */
const KEPT_SPACES = ' xml:space="preserve"';

export interface Part {
  file: string;
  part: string;
  contents: string;
}

/** What is no XML. */
export const xmlFaults = (parts: readonly Part[]): Promise<string[]> => faultsIn(parts, { normalization: "c14n" });

/** Where parts do not follow one of the schemas; parts of other schemas are passed over. */
export function schemaFaults([schema, pattern]: (typeof SCHEMAS)[number], parts: readonly Part[]): Promise<string[]> {
  const read = (fileName: string): XMLFileInfo => ({
    fileName,
    contents: fs.readFileSync(path.join(folder, fileName), "utf8"),
  });
  const others = fs.readdirSync(folder).filter((name) => name.endsWith(".xsd") && name !== schema);
  return faultsIn(
    parts.filter(({ part }) => pattern.test(part)),
    { schema: [read(schema)], preload: others.map(read) },
  );
}

/** All parts in one run, as a schema is slow to read. */
async function faultsIn(
  parts: readonly Part[],
  by: Pick<XMLLintOptions, "preload"> & ({ schema: XMLFileInfo[] } | { normalization: "c14n" }),
): Promise<string[]> {
  const xml = parts.map(({ contents }, i): XMLFileInfo => ({
    fileName: `${i}.xml`,
    contents: contents.replaceAll(KEPT_SPACES, ""),
  }));
  if (xml.length === 0) throw new Error("There is no part to look at.");
  const { errors } = await validateXML({ xml, ...by, maxMemoryPages: 16_384 });
  return errors.map(({ message, loc }) => {
    const at = loc && parts[parseInt(loc.fileName)];
    return `${at ? `${at.file} ${at.part}` : ""}: ${message}`;
  });
}
