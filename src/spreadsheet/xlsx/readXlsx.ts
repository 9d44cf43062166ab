import { readXlsx as readPackage, type Sheet, type Workbook } from "hucre/xlsx";
import { strToU8 } from "fflate";
import { readAddress } from "../../formula/address";
import { FileProblem } from "../FileProblem";
import { Losses, type Loss } from "../Loss";
import type { LineData, NameData, PrintData, PropertyData, SheetData, Spreadsheet, TableData } from "../Spreadsheet";
import { colorOf } from "./colors";
import { fromFile } from "./formulaInFile";
import { withHiddenFormats } from "./hiddenFormats";
import { Package } from "./Package";
import { CellReader } from "./readCells";
import { readCharts } from "./readCharts";
import { areasIn, conditionOf, readValidations } from "./readRules";
import { SheetNames } from "./SheetNames";
import { StyleList } from "./StyleList";
import { attribute, openTags, unescapeXml } from "./xmlText";

const PIXELS_PER_POINT = 4 / 3;
const CHARACTER = 7;
/** Of Excel's, in pixels. */
const USUAL = { width: 64, height: 20 };
/** Excel's own, which no list of names shows. */
const RESERVED = /^_xl(?:nm|fn)\./i;
/** Where a part of a sheet that may be very long begins. */
const LONG_PART = /<(?:\w+:)?sheetData/;

/** What a file holds, and what of it is left out. */
export interface ReadFile {
  spreadsheet: Spreadsheet;
  losses: Loss[];
}

/** @throws {FileProblem} when the file cannot be read; nothing of it is answered then */
export async function readXlsx(bytes: Uint8Array): Promise<ReadFile> {
  const parts = Package.open(bytes);
  const main = parts.relations("").find(({ type }) => type === "officeDocument")?.target;
  if (main === undefined || !parts.has(main) || !parts.has("[Content_Types].xml")) throw notExcel(parts);
  if (main.endsWith(".bin")) throw new FileProblem("binary");
  const read = await readWith(parts, main);
  if (read.sheets.length === 0) throw new FileProblem("damaged");
  return new BookReader(parts, main, read).read();
}

function notExcel(parts: Package): FileProblem {
  if (parts.text("mimetype").includes("opendocument")) return new FileProblem("openDocument");
  return new FileProblem(parts.has("[Content_Types].xml") ? "damaged" : "unknown");
}

async function readWith(parts: Package, main: string): Promise<Workbook> {
  const styles = parts.relations(main).find(({ type }) => type === "styles")?.target ?? "";
  const chartSheets = new Set(chartSheetsIn(parts, main));
  try {
    return await readPackage(parts.withPart(styles, strToU8(withHiddenFormats(parts.text(styles)))), {
      readStyles: true,
      sheets: ({ name }) => !chartSheets.has(name),
    });
  } catch (error) {
    const isTooMany = error instanceof Error && /million|cell limit|exceeds|too many cells/i.test(error.message);
    throw new FileProblem(isTooMany ? "tooManyCells" : "damaged", { cause: error });
  }
}

/** Sheets that are nothing but a chart. */
function chartSheetsIn(parts: Package, main: string): string[] {
  const relations = parts.relations(main);
  return openTags(parts.text(main), "sheet").flatMap((tag) => {
    const id = attribute(tag, String.raw`\w+:id`);
    const type = relations.find((relation) => relation.id === id)?.type;
    return type !== undefined && type !== "worksheet" ? [attribute(tag, "name") ?? ""] : [];
  });
}

class BookReader {
  private readonly losses = new Losses();
  private readonly styles: StyleList;
  private readonly names = new SheetNames();

  constructor(
    private readonly parts: Package,
    private readonly main: string,
    private readonly book: Workbook,
  ) {
    this.styles = new StyleList(book.themeColors, this.losses);
  }

  read(): ReadFile {
    const { book, losses } = this;
    const paths = this.sheetPaths();
    const sheets = book.sheets.map((sheet) => this.sheet(sheet, paths.get(sheet.name) ?? ""));
    losses.add("chartSheets", chartSheetsIn(this.parts, this.main).length);
    losses.add("macros", this.parts.names.filter((name) => /vbaProject\.bin$/.test(name)).length);
    losses.add("externalLinks", book.externalLinks?.length ?? 0);
    losses.add(
      "objects",
      this.parts.names.filter((name) =>
        /^xl\/(?:activeX\/activeX|ctrlProps|embeddings)[^.]*\.(?:xml|bin|\w+)$/.test(name),
      ).length,
    );
    const { name = "Calibri", size = 11 } = book.defaultFont ?? {};
    const firstSeen = sheets.findIndex(({ visibility }) => visibility === "visible");
    const active = book.activeSheet ?? 0;
    if (firstSeen < 0) sheets[0]!.visibility = "visible";
    return {
      spreadsheet: {
        sheets,
        names: this.namedRanges(),
        styles: this.styles.all,
        font: { name, size },
        active: sheets[active]?.visibility === "visible" ? active : Math.max(0, firstSeen),
        properties: this.properties(),
      },
      losses: losses.list(),
    };
  }

  private sheetPaths(): Map<string, string> {
    const relations = this.parts.relations(this.main);
    return new Map(
      openTags(this.parts.text(this.main), "sheet").map((tag) => [
        attribute(tag, "name") ?? "",
        relations.find(({ id }) => id === attribute(tag, String.raw`\w+:id`))?.target ?? "",
      ]),
    );
  }

  private sheet(sheet: Sheet, path: string): SheetData {
    const { losses, styles, book } = this;
    const name = this.names.free(sheet.name);
    if (name !== sheet.name) losses.add("sheetNames");
    this.countLost(sheet);
    const xml = this.parts.text(path);
    const head = xml.slice(0, LONG_PART.exec(xml)?.index ?? xml.length);
    const tail = xml.slice(xml.lastIndexOf("sheetData"));
    const { charts, others } = readCharts(this.parts, path);
    losses.add("charts", others);
    const usual = usualSizes(head);
    return {
      name,
      visibility: sheet.veryHidden ? "veryHidden" : sheet.hidden ? "hidden" : "visible",
      cells: new CellReader(sheet, { styles, losses, from1904: book.dateSystem === "1904" }).read(),
      columns: columnsOf(sheet),
      rows: rowsOf(sheet),
      usual,
      merged: (sheet.merges ?? []).map(({ startRow, startCol, endRow, endCol }) => ({
        row: startRow,
        column: startCol,
        rows: endRow - startRow + 1,
        columns: endCol - startCol + 1,
      })),
      frozen: { rows: sheet.freezePane?.rows ?? 0, columns: sheet.freezePane?.columns ?? 0 },
      gridlines: sheet.view?.showGridLines !== false,
      ...tabOf(colorOf(sheet.view?.tabColor, book.themeColors)),
      ...selectedIn(head),
      print: printOf(sheet),
      tables: (sheet.tables ?? []).flatMap((table) => tableOf(table)),
      validations: readValidations(sheet.dataValidations ?? [], tail),
      conditions: [...(sheet.conditionalRules ?? [])]
        .sort((a, b) => a.priority - b.priority)
        .flatMap((rule) => conditionOf(rule, styles, losses)),
      charts,
      protected: sheet.protection !== undefined,
    };
  }

  private countLost(sheet: Sheet): void {
    const { losses } = this;
    losses.add("pictures", (sheet.images?.length ?? 0) + (sheet.backgroundImage ? 1 : 0));
    losses.add("objects", sheet.textBoxes?.length ?? 0);
    losses.add("sparklines", sheet.sparklines?.length ?? 0);
    losses.add("pivotTables", sheet.pivotTables?.length ?? 0);
    losses.add("slicers", (sheet.slicers?.length ?? 0) + (sheet.timelines?.length ?? 0));
    losses.add("notes", sheet.threadedComments?.length ?? 0);
    losses.add("filters", sheet.autoFilter ? 1 : 0);
    losses.add("pageBreaks", (sheet.rowBreaks?.length ?? 0) + (sheet.colBreaks?.length ?? 0));
    losses.add("passwords", sheet.protection?.password ? 1 : 0);
    const { differentFirst, differentOddEven } = sheet.headerFooter ?? {};
    losses.add("headers", differentFirst || differentOddEven ? 1 : 0);
    const lines = [...(sheet.columns ?? []), ...(sheet.rowDefs?.values() ?? [])];
    losses.add("outlines", lines.some((line) => line?.outlineLevel) ? 1 : 0);
  }

  /** A name counts once for a sheet, and once for the workbook. */
  private namedRanges(): NameData[] {
    const known = new Set<string>();
    return (this.book.namedRanges ?? []).flatMap(({ name, range, scope, comment }) => {
      if (RESERVED.test(name)) return [];
      const sheet = scope === undefined ? undefined : this.names.of(scope);
      const key = `${sheet ?? ""}!${name.toLowerCase()}`;
      if (known.has(key) || range.trim() === "" || (scope !== undefined && sheet === undefined)) {
        this.losses.add("names");
        return [];
      }
      known.add(key);
      return [
        { name, formula: fromFile(range), ...(sheet === undefined ? {} : { sheet }), ...(comment ? { comment } : {}) },
      ];
    });
  }

  private properties(): PropertyData {
    const { title, subject, description, creator, custom = {} } = this.book.properties ?? {};
    const language = unescapeXml(/<dc:language>([^<]*)</.exec(this.parts.text("docProps/core.xml"))?.[1] ?? "");
    return {
      ...(title ? { title } : {}),
      ...(subject ? { subject } : {}),
      ...(description ? { description } : {}),
      ...(creator ? { creator } : {}),
      ...(language ? { language } : {}),
      custom: Object.fromEntries(
        Object.entries(custom).map(([name, value]) => [name, value instanceof Date ? value.toISOString() : value]),
      ),
    };
  }
}

const tabOf = (tabColor: string | undefined): { tabColor?: string } => (tabColor ? { tabColor } : {});

/** As wide as Excel draws so many characters of the default font. */
const pixelsOf = (characters: number): number => Math.trunc(((256 * characters + 18) / 256) * CHARACTER);

function usualSizes(head: string): SheetData["usual"] {
  const [format = ""] = openTags(head, "sheetFormatPr");
  const width = Number(attribute(format, "defaultColWidth"));
  const height = Number(attribute(format, "defaultRowHeight"));
  return {
    width: width > 0 ? pixelsOf(width) : USUAL.width,
    height: height > 0 ? Math.round(height * PIXELS_PER_POINT) : USUAL.height,
  };
}

function selectedIn(head: string): { selected?: SheetData["selected"] & object } {
  const tags = openTags(head, "selection").map((tag) => attribute(tag, "sqref"));
  const [area] = areasIn(tags.filter((text) => text !== undefined).at(-1) ?? "");
  return area ? { selected: area } : {};
}

const columnsOf = ({ columns = [] }: Sheet): SheetData["columns"] =>
  Object.fromEntries(
    columns.flatMap((column, i): [number, LineData][] => {
      const { width, hidden } = column ?? {};
      return width || hidden
        ? [[i, { ...(width ? { size: pixelsOf(width) } : {}), ...(hidden ? { hidden } : {}) }]]
        : [];
    }),
  );

const rowsOf = ({ rowDefs = new Map() }: Sheet): SheetData["rows"] =>
  Object.fromEntries(
    [...rowDefs].flatMap(([row, { height, hidden }]): [number, LineData][] =>
      height || hidden
        ? [[row, { ...(height ? { size: height * PIXELS_PER_POINT } : {}), ...(hidden ? { hidden } : {}) }]]
        : [],
    ),
  );

function printOf({ pageSetup = {}, headerFooter = {} }: Sheet): PrintData {
  const { paperSize, orientation, scale, fitToPage, fitToWidth = 1, fitToHeight = 1, margins } = pageSetup;
  const { horizontalCentered, verticalCentered, printArea, printTitlesRow, printTitlesColumn } = pageSetup;
  const { oddHeader, oddFooter } = headerFooter;
  return {
    ...(paperSize ? { paper: paperSize } : {}),
    ...(orientation ? { orientation } : {}),
    ...(scale && scale !== 100 && !fitToPage ? { scale } : {}),
    ...(fitToPage ? { fit: { wide: fitToWidth, tall: fitToHeight } } : {}),
    ...(margins ? { margins } : {}),
    ...(horizontalCentered || verticalCentered
      ? { centered: { horizontally: horizontalCentered ?? false, vertically: verticalCentered ?? false } }
      : {}),
    ...(oddHeader ? { header: oddHeader } : {}),
    ...(oddFooter ? { footer: oddFooter } : {}),
    ...(printArea ? { area: printArea } : {}),
    ...(printTitlesRow ? { titleRows: printTitlesRow } : {}),
    ...(printTitlesColumn ? { titleColumns: printTitlesColumn } : {}),
  };
}

function tableOf(table: NonNullable<Sheet["tables"]>[number]): TableData[] {
  const area = table.range === undefined ? undefined : readAddress(table.range);
  if (!area) return [];
  const { row, column, rows, columns } = area;
  return [
    {
      name: table.displayName ?? table.name,
      area: { row, column, rows, columns },
      columns: table.columns.map(({ name }) => name),
      ...(table.style ? { style: table.style } : {}),
      hasTotals: table.showTotalRow ?? false,
      hasFilter: table.showAutoFilter ?? false,
      banded: table.showRowStripes ?? true,
    },
  ];
}
