import { strToU8, zipSync } from "fflate";

/** What a file of a test holds; what is left out is usual. */
export interface PackageContent {
  /** Of the first sheet: everything inside it. */
  sheet?: string;
  /** Sheets behind the first, by their names. */
  more?: Readonly<Record<string, string>>;
  name?: string;
  strings?: string;
  styles?: string;
  /** In the workbook: before the sheets, and behind them. */
  before?: string;
  behind?: string;
  /** Parts by their names, in the place of the usual ones or besides them; without a text, they are left out. */
  parts?: Readonly<Record<string, string | Uint8Array | undefined>>;
}

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

export const worksheet = (inner: string): string =>
  `${HEAD}<worksheet xmlns="${MAIN}" xmlns:r="${RELATIONS}">${inner}</worksheet>`;
export const cellsOnly = (rows: string): string => `<sheetData>${rows}</sheetData>`;
export const sharedStrings = (items: string): string => `${HEAD}<sst xmlns="${MAIN}">${items}</sst>`;
export const styleSheet = (inner: string): string => `${HEAD}<styleSheet xmlns="${MAIN}">${inner}</styleSheet>`;
export const relations = (...all: readonly [id: string, type: string, target: string][]): string =>
  `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${all
    .map(([id, type, target]) => `<Relationship Id="${id}" Type="${RELATIONS}/${type}" Target="${target}"/>`)
    .join("")}</Relationships>`;

const escaped = (text: string): string => text.replace(/[&<"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** The parts of a workbook as Excel names them. */
export function packageParts(content: PackageContent): Record<string, string | Uint8Array> {
  const { sheet = cellsOnly(""), more = {}, name = "Sheet1", strings, styles, before = "", behind = "" } = content;
  const sheets = [[name, sheet] as const, ...Object.entries(more)];
  const parts: Record<string, string | Uint8Array | undefined> = {
    "[Content_Types].xml": `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>`,
    "_rels/.rels": relations(["rId1", "officeDocument", "xl/workbook.xml"]),
    "xl/workbook.xml": `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}">${before}<sheets>${sheets
      .map(([one], i) => `<sheet name="${escaped(one)}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`)
      .join("")}</sheets>${behind}</workbook>`,
    "xl/_rels/workbook.xml.rels": relations(
      ...sheets.map((_, i) => [`rId${i + 1}`, "worksheet", `worksheets/sheet${i + 1}.xml`] as [string, string, string]),
      ["rIdStyles", "styles", "styles.xml"],
      ["rIdStrings", "sharedStrings", "sharedStrings.xml"],
    ),
    ...Object.fromEntries(sheets.map(([, inner], i) => [`xl/worksheets/sheet${i + 1}.xml`, worksheet(inner)])),
    ...(styles === undefined ? {} : { "xl/styles.xml": styleSheet(styles) }),
    ...(strings === undefined ? {} : { "xl/sharedStrings.xml": sharedStrings(strings) }),
    ...content.parts,
  };
  return Object.fromEntries(
    Object.entries(parts).flatMap(([path, part]) => (part === undefined ? [] : [[path, part]])),
  );
}

export const zipped = (parts: Readonly<Record<string, string | Uint8Array>>, level: 0 | 1 | 6 = 6): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([path, part]) => [path, typeof part === "string" ? strToU8(part) : part]),
    ),
    { level },
  );

/** The container of older Office files, with nothing in it but the name of a stream. */
export const oleContainer = (stream: string): Uint8Array =>
  new Uint8Array(
    Buffer.concat([
      Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
      Buffer.alloc(600),
      Buffer.from(stream, "utf16le"),
    ]),
  );

export const xlsxFile = (content: PackageContent): Uint8Array => zipped(packageParts(content), 1);
