import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { writeXlsx as writePackage } from "hucre/xlsx";
import { quotedSheet } from "../../formula/absolute";
import { cellAddress, type CellAt } from "../../formula/address";
import { cellText } from "../../vocabulary/cellText";
import type { CellData, SheetData, SourceData, Spreadsheet } from "../Spreadsheet";
import { chartXml, type ShownAt } from "./chartXml";
import { toFile } from "./formulaInFile";
import { looksLikeFormula, QuotedStyles } from "./quotePrefix";
import { rangeInFile } from "./rangeInFile";
import { withLineStyles } from "./lineStyles";
import { NO_STYLE, sheetInFile } from "./sheetInFile";
import { element, escapeXml, replaceOnce } from "./xml";

/**
 * Whose habits a file follows: LibreOffice believes the texts that formulas bring along in files of this application
 * only.
 */
const FORMAT = "Microsoft Excel";
/** The same in every file: a file changes when its content does. */
const WRITTEN = new Date(Date.UTC(2026, 0, 1));
/** The same again, on the clock of whatever machine writes it, as archives hold local times. */
const ZIPPED = new Date(2026, 0, 1);
/** The calculation engine of Excel since 2019: an Excel that knows it does not calculate the file anew on opening. */
const ENGINE = 191_029;
const STYLES = "xl/styles.xml";
const POINTS_PER_PIXEL = 0.75;
const CHARACTER = 7;
const USUAL_HEIGHT = 20;
const USUAL_WIDTH = 64;
/** Archives of many cells are packed faster, small ones smaller. */
const LARGE = 5_000_000;

/**
 * A workbook as an .xlsx file, with the values that its formulas showed last. The same workbook gives the same bytes.
 *
 * Formulas of Excel's own are calculated anew when the file is opened. Those of the add-in are not: where it is missing
 * they would turn into #NAME?, and so the values stay until somebody changes an input.
 */
export async function writeXlsx(book: Spreadsheet): Promise<Uint8Array> {
  const { title, subject, description, creator, custom } = book.properties;
  const written = await writePackage({
    properties: {
      ...(title ? { title } : {}),
      ...(subject ? { subject } : {}),
      ...(description ? { description } : {}),
      ...(creator ? { creator } : {}),
      created: WRITTEN,
      modified: WRITTEN,
      custom,
    },
    defaultFont: { ...book.font, family: 2, scheme: "minor" },
    namedRanges: namesInFile(book),
    sheets: book.sheets.map((sheet) => sheetInFile(sheet, book)),
    ...(book.active > 0 ? { activeSheet: book.active } : {}),
  });
  const parts = unzipSync(written);
  finishParts(parts, book);
  const level = written.length > LARGE ? 3 : 9;
  return zipSync(
    Object.fromEntries(Object.entries(parts).map(([path, bytes]) => [path, [bytes, { level, mtime: ZIPPED }]])),
  );
}

/** What the library leaves out, or writes in another way. */
function finishParts(parts: Record<string, Uint8Array>, book: Spreadsheet): void {
  const change = (path: string, edit: (xml: string) => string): void => {
    parts[path] = strToU8(edit(strFromU8(parts[path]!)));
  };
  const { language } = book.properties;
  if (language)
    change("docProps/core.xml", (xml) =>
      replaceOnce(xml, "<dcterms:created", `${element("dc:language", {}, escapeXml(language))}<dcterms:created`),
    );
  change("docProps/app.xml", (xml) => replaceOnce(xml, "<Application>hucre<", `<Application>${FORMAT}<`));
  change("xl/workbook.xml", (xml) => calculation(xml, book));
  const quoted = new QuotedStyles(strFromU8(parts[STYLES]!));
  let charts = 0;
  book.sheets.forEach((sheet, i) => {
    change(`xl/worksheets/sheet${i + 1}.xml`, (xml) =>
      quoted.quote(
        errors(margins(sizes(selection(withLineStyles(xml, sheet), sheet), sheet), sheet), sheet),
        formulaLike(sheet),
      ),
    );
    for (const chart of sheet.charts) {
      charts++;
      change(`xl/charts/chart${charts}.xml`, () => chartXml(chart, shownAt(book)));
    }
  });
  change(STYLES, () => quoted.written());
  for (const path of Object.keys(parts))
    if (path.startsWith("xl/tables/"))
      change(path, (xml) => xml.replace(`<tableStyleInfo name="${NO_STYLE}"`, "<tableStyleInfo"));
  // the library passes on what no reader of XML takes
  for (const path of Object.keys(parts)) if (/\.(xml|rels)$/.test(path)) change(path, cellText);
}

/** Names of sheets and workbook, areas to print, and the rows and columns that every page begins with. */
const namesInFile = ({
  names,
  sheets,
}: Spreadsheet): { name: string; range: string; scope?: string; comment?: string }[] => [
  ...names.map(({ name, formula, sheet, comment }) => ({
    name,
    range: toFile(formula),
    ...(sheet === undefined ? {} : { scope: sheet }),
    ...(comment ? { comment } : {}),
  })),
  ...sheets.flatMap(({ name: scope, print: { area, titleRows, titleColumns } }) => {
    const there = (local: string): string => `${quotedSheet(scope)}!${local}`;
    const titles = [titleColumns, titleRows].filter((part) => part !== undefined).map(there);
    return [
      ...(area ? [{ name: "_xlnm.Print_Area", range: area.split(",").map(there).join(","), scope }] : []),
      ...(titles.length > 0 ? [{ name: "_xlnm.Print_Titles", range: titles.join(","), scope }] : []),
    ];
  }),
];

/** Without the add-in its formulas would lose what they show: they are left alone, unless something else is asked. */
function calculation(workbook: string, { sheets, recalculates }: Spreadsheet): string {
  const needsAddIn = sheets.some(({ cells }) =>
    cells.some((line) => Object.values(line ?? {}).some(({ formula }) => formula !== undefined && callsAddIn(formula))),
  );
  return replaceOnce(
    workbook,
    /<calcPr[^>]*\/>/,
    element("calcPr", { calcId: ENGINE, fullCalcOnLoad: needsAddIn && !recalculates ? undefined : 1 }),
  );
}

const callsAddIn = (formula: string): boolean => /\bCLV\.[A-Z.]+\(/i.test(formula.replace(/"[^"]*"/g, ""));

/** The cell to begin with is the one selected. */
function selection(xml: string, { selected }: SheetData): string {
  if (!selected) return xml;
  const cell = { activeCell: cellAddress(selected), sqref: rangeInFile(selected) };
  const [pane] = /<pane [^>]*\/>/.exec(xml) ?? [];
  // beside what stays in sight each part has a selection
  if (pane)
    return replaceOnce(
      xml,
      pane,
      pane +
        element("selection", { pane: "topRight" }) +
        element("selection", { pane: "bottomLeft" }) +
        element("selection", { pane: "bottomRight", ...cell }),
    );
  const [view = ""] = /<sheetView [^>]*\/>/.exec(xml) ?? [];
  return replaceOnce(xml, view, `${view.slice(0, -2)}>${element("selection", cell)}</sheetView>`);
}

/** Rows and columns of which nothing is said. */
const sizes = (xml: string, { usual: { width, height } }: SheetData): string =>
  width === USUAL_WIDTH && height === USUAL_HEIGHT
    ? xml
    : replaceOnce(
        xml,
        /<sheetFormatPr[^>]*\/>/,
        element("sheetFormatPr", {
          ...(width === USUAL_WIDTH ? {} : { defaultColWidth: Math.trunc((width / CHARACTER) * 256) / 256 }),
          defaultRowHeight: height * POINTS_PER_PIXEL,
          ...(height === USUAL_HEIGHT ? {} : { customHeight: 1 }),
        }),
      );

/** Margins that nobody chose are the program's. */
const margins = (xml: string, { print }: SheetData): string =>
  print.margins ? xml : xml.replace(/<pageMargins [^>]*\/>/, "");

/** The library knows no errors as results of formulas: it writes them as texts. */
function errors(xml: string, sheet: SheetData): string {
  const failed = addressesOf(sheet, ({ value, formula }) => formula !== undefined && typeof value === "object");
  if (failed.size === 0) return xml;
  return xml.replace(/<c r="([A-Z]+\d+)"[^>]* t="str">/g, (tag, address: string) =>
    failed.has(address) ? tag.replace(' t="str"', ' t="e"') : tag,
  );
}

const formulaLike = (sheet: SheetData): ReadonlySet<string> =>
  addressesOf(
    sheet,
    ({ value, formula }) => formula === undefined && typeof value === "string" && looksLikeFormula(value),
  );

function addressesOf({ cells }: SheetData, isMeant: (cell: CellData) => boolean): ReadonlySet<string> {
  const found = new Set<string>();
  cells.forEach((line, row) => {
    for (const [column, cell] of Object.entries(line ?? {}))
      if (isMeant(cell)) found.add(cellAddress({ row, column: Number(column) }));
  });
  return found;
}

function shownAt(book: Spreadsheet): ShownAt {
  const cellsOf = (name: string): SheetData["cells"] => book.sheets.find((sheet) => sheet.name === name)?.cells ?? [];
  const held = ({ sheet }: SourceData, { row, column }: CellAt): CellData | undefined => cellsOf(sheet)[row]?.[column];
  return {
    text: (source, cell) => {
      const value = held(source, cell)?.value;
      return value === undefined || typeof value === "object" ? undefined : String(value);
    },
    number: (source, cell) => {
      const value = held(source, cell)?.value;
      return typeof value === "number" ? value : undefined;
    },
    format: (source, cell) => book.styles[held(source, cell)?.style ?? -1]?.format ?? "General",
  };
}
