import { SHEET_COLUMNS, SHEET_ROWS } from "../../formula/address";
import { FileProblem } from "../FileProblem";
import { Losses, type Loss } from "../Loss";
import type { SheetData, Spreadsheet } from "../Spreadsheet";
import { Colors } from "./colors";
import { countLostInBook, countLostInSheet } from "./countLost";
import { LARGEST, Package } from "./Package";
import { readCharts } from "./readCharts";
import { CLOSE_LOOKS, MOST_CELLS, type CellContext } from "./readCells";
import { readLines } from "./readLines";
import { readMerged } from "./readMerged";
import { printedCells, readNames } from "./readNames";
import { readPage } from "./readPage";
import { readProperties } from "./readProperties";
import { areasIn, readConditions, readValidations } from "./readRules";
import { readSheetProperties } from "./readSheetProperties";
import { readTables } from "./readTables";
import { readWorkbook, type SheetInBook, type WorkbookPart } from "./readWorkbook";
import { SharedStrings } from "./SharedStrings";
import { SheetNames } from "./SheetNames";
import { SheetPart } from "./SheetPart";
import { StyleList } from "./StyleList";
import type { XmlNode } from "./XmlNode";

/** What a file holds, and what of it is left out. */
export interface ReadFile {
  spreadsheet: Spreadsheet;
  losses: Loss[];
}

/** What is more than this is not opened. */
const LIMITS = { largest: LARGEST, cells: MOST_CELLS };

/** @throws {FileProblem} when the file cannot be read; nothing of it is answered then */
export const readXlsx = (bytes: Uint8Array, limits = LIMITS): Promise<ReadFile> =>
  new Promise((resolve) => {
    const parts = new Package(bytes, limits.largest);
    const workbook = readWorkbook(parts);
    if (workbook.sheets.length === 0) throw new FileProblem("damaged");
    resolve(new BookReader(parts, workbook, limits.cells).read());
  });

class BookReader {
  private readonly losses = new Losses();
  private readonly colors: Colors;
  private readonly styles: StyleList;
  private readonly names = new SheetNames();
  private readonly tables = new Set<string>();
  private readonly context: CellContext;

  constructor(
    private readonly parts: Package,
    private readonly workbook: WorkbookPart,
    mostCells: number,
  ) {
    const relations = parts.relations(workbook.path);
    const related = (type: string): string => relations.find((relation) => relation.type === type)?.target ?? "";
    const styles = parts.has(related("styles")) ? parts.tree(related("styles")) : undefined;
    this.colors = new Colors(parts.treeIfSound(related("theme")), styles);
    this.styles = new StyleList(styles, this.colors, this.losses);
    this.context = {
      strings: new SharedStrings(parts.text(related("sharedStrings"))),
      styles: this.styles,
      losses: this.losses,
      from1904: workbook.from1904,
      left: mostCells,
      closeLooks: CLOSE_LOOKS,
    };
  }

  read(): ReadFile {
    const { losses, workbook, parts, styles } = this;
    countLostInBook(parts, workbook, losses);
    const sheets = new Map<number, SheetData>();
    workbook.sheets.forEach((sheet, place) => {
      if (sheet.type === "worksheet") sheets.set(place, this.sheet(sheet, place));
      else losses.add(/macro/i.test(sheet.type) ? "macros" : sheet.type === "chartsheet" ? "chartSheets" : "objects");
    });
    const all = [...sheets.values()];
    if (all.length === 0) throw new FileProblem("noSheets");
    const firstSeen = all.findIndex(({ visibility }) => visibility === "visible");
    if (firstSeen < 0) all[0]!.visibility = "visible";
    const active = all.findIndex((sheet) => sheet === sheets.get(workbook.active) && sheet.visibility === "visible");
    return {
      spreadsheet: {
        sheets: all,
        names: readNames(workbook.root, (place) => sheets.get(place)?.name, losses),
        styles: styles.all,
        font: styles.font,
        active: active < 0 ? Math.max(0, firstSeen) : active,
        properties: readProperties(parts),
      },
      losses: losses.list(),
    };
  }

  /** @param place  among all sheets of the workbook */
  private sheet({ name: wanted, visibility, path }: SheetInBook, place: number): SheetData {
    const { losses, styles, parts, workbook } = this;
    const name = this.names.free(wanted);
    if (name !== wanted) losses.add("sheetNames");
    const { root, cells } = new SheetPart(parts.text(path), this.context);
    if (root.name !== "worksheet") throw new FileProblem("damaged");
    countLostInSheet(parts, path, root, losses);
    const hasOutline = cells.hasOutline || root.deep("col").some((column) => (column.number("outlineLevel") ?? 0) > 0);
    losses.add("outlines", hasOutline ? 1 : 0);
    return {
      name,
      visibility,
      cells: cells.cells,
      rows: cells.rows,
      ...readLines(root, styles, cells.width),
      merged: readMerged(root, losses),
      ...viewOf(root),
      ...tabOf(this.colors.of(root.at("sheetPr", "tabColor"))),
      print: { ...readPage(root), ...printedCells(workbook.root, place) },
      tables: readTables(parts, path, losses, this.tables),
      validations: readValidations(root, workbook.from1904),
      ...readConditions(root, styles, losses),
      charts: readCharts(parts, path, losses),
      protected: root.child("sheetProtection")?.isOn("sheet") ?? false,
      ...readSheetProperties(parts, path, root),
    };
  }
}

const tabOf = (tabColor: string | undefined): { tabColor?: string } => (tabColor ? { tabColor } : {});

/** How a sheet is looked at: by the first of its views. */
function viewOf(sheet: XmlNode): Pick<SheetData, "frozen" | "gridlines" | "selected"> {
  const view = sheet.at("sheetViews", "sheetView");
  const pane = view?.child("pane");
  const isFrozen = /^frozen/.test(pane?.attribute("state") ?? "");
  const held = (name: string, most: number): number => {
    const lines = isFrozen ? (pane?.number(name) ?? 0) : 0;
    return Number.isInteger(lines) && lines > 0 && lines < most ? lines : 0;
  };
  const gridlines = view?.attribute("showGridLines");
  const selections = view?.all("selection").filter((one) => one.attribute("sqref")) ?? [];
  const active = pane?.attribute("activePane");
  const chosen = selections.find((one) => one.attribute("pane") === active) ?? selections.at(-1);
  const [selected] = areasIn(chosen?.attribute("sqref") ?? "");
  return {
    frozen: { rows: held("ySplit", SHEET_ROWS), columns: held("xSplit", SHEET_COLUMNS) },
    gridlines: gridlines !== "0" && gridlines !== "false",
    ...(selected ? { selected } : {}),
  };
}
