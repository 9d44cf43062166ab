import { ApiObject } from "../host/apiObject";
import type { BookContext, PageState } from "./context";
import { invalidArgument } from "./errors";
import { Range, rangeOf } from "./range";

const ORIENTATIONS = ["Portrait", "Landscape"];

/** How a worksheet is printed: kept and answered, as nothing is printed here. Margins are in points. */
export class PageLayout extends ApiObject {
  readonly apiName = "PageLayout";
  override readonly scalars = [
    "BottomMargin",
    "CenterHorizontally",
    "CenterVertically",
    "FooterMargin",
    "HeaderMargin",
    "LeftMargin",
    "Orientation",
    "PaperSize",
    "RightMargin",
    "TopMargin",
    "Zoom",
  ];
  constructor(
    private readonly book: BookContext,
    private readonly sheet: string,
  ) {
    super();
  }

  get Orientation() {
    return this.value("Orientation", "Portrait");
  }
  set Orientation(value: unknown) {
    if (!ORIENTATIONS.includes(value as string)) throw invalidArgument("PageLayout.orientation");
    this.keep("Orientation", value);
  }
  get PaperSize() {
    return this.value("PaperSize", "Letter");
  }
  set PaperSize(value: unknown) {
    if (typeof value !== "string") throw invalidArgument("PageLayout.paperSize");
    this.keep("PaperSize", value);
  }
  /** Either a scale from 10 to 400, or a number of pages to fit. */
  get Zoom() {
    return this.value("Zoom", { scale: 100 });
  }
  set Zoom(value: unknown) {
    const { scale } = (value ?? {}) as { scale?: number };
    if (typeof value !== "object" || (scale !== undefined && (scale < 10 || scale > 400)))
      throw invalidArgument("PageLayout.zoom");
    this.keep("Zoom", value);
  }
  get LeftMargin() {
    return this.value("LeftMargin", 50.4);
  }
  set LeftMargin(value: unknown) {
    this.margin("LeftMargin", value);
  }
  get RightMargin() {
    return this.value("RightMargin", 50.4);
  }
  set RightMargin(value: unknown) {
    this.margin("RightMargin", value);
  }
  get TopMargin() {
    return this.value("TopMargin", 54);
  }
  set TopMargin(value: unknown) {
    this.margin("TopMargin", value);
  }
  get BottomMargin() {
    return this.value("BottomMargin", 54);
  }
  set BottomMargin(value: unknown) {
    this.margin("BottomMargin", value);
  }
  get HeaderMargin() {
    return this.value("HeaderMargin", 21.6);
  }
  set HeaderMargin(value: unknown) {
    this.margin("HeaderMargin", value);
  }
  get FooterMargin() {
    return this.value("FooterMargin", 21.6);
  }
  set FooterMargin(value: unknown) {
    this.margin("FooterMargin", value);
  }
  get CenterHorizontally() {
    return this.value("CenterHorizontally", false);
  }
  set CenterHorizontally(value: unknown) {
    this.keep("CenterHorizontally", Boolean(value));
  }
  get CenterVertically() {
    return this.value("CenterVertically", false);
  }
  set CenterVertically(value: unknown) {
    this.keep("CenterVertically", Boolean(value));
  }
  get HeadersFooters() {
    return new HeaderFooterGroup(this.page);
  }

  SetPrintArea(area: Range | string) {
    const range = typeof area === "string" ? rangeOf(this.book, area, this.sheet) : area;
    if (range?.sheet !== this.sheet) throw invalidArgument("PageLayout.setPrintArea");
    this.page.printArea = range.area;
  }
  GetPrintAreaOrNullObject() {
    return this.page.printArea ? new Range(this.book, this.sheet, this.page.printArea) : null;
  }

  SetPrintTitleRows(rows: Range | string) {
    const range = typeof rows === "string" ? rangeOf(this.book, rows, this.sheet) : rows;
    if (range?.sheet !== this.sheet) throw invalidArgument("PageLayout.setPrintTitleRows");
    this.page.titleRows = range.area;
  }
  GetPrintTitleRowsOrNullObject() {
    return this.page.titleRows ? new Range(this.book, this.sheet, this.page.titleRows) : null;
  }

  private get page(): PageState {
    return this.book.state(this.sheet).page;
  }
  private value(name: string, usual: unknown): unknown {
    return this.page.values[name] ?? usual;
  }
  private keep(name: string, value: unknown): void {
    this.page.values[name] = value;
  }
  private margin(name: string, value: unknown): void {
    if (typeof value !== "number" || !(value >= 0))
      throw invalidArgument(`PageLayout.${name.charAt(0).toLowerCase()}${name.slice(1)}`);
    this.keep(name, value);
  }
}

class HeaderFooterGroup extends ApiObject {
  readonly apiName = "HeaderFooterGroup";
  constructor(private readonly page: PageState) {
    super();
  }
  get DefaultForAllPages() {
    return new HeaderFooter(this.page.texts);
  }
}

/** &P, &N, &A … stand for the page, the pages, the sheet's name, as in Excel. */
class HeaderFooter extends ApiObject {
  readonly apiName = "HeaderFooter";
  override readonly scalars = [
    "CenterFooter",
    "CenterHeader",
    "LeftFooter",
    "LeftHeader",
    "RightFooter",
    "RightHeader",
  ];
  constructor(private readonly texts: Record<string, string>) {
    super();
  }
  get LeftHeader() {
    return this.texts["leftHeader"] ?? "";
  }
  set LeftHeader(text: string) {
    this.texts["leftHeader"] = text;
  }
  get CenterHeader() {
    return this.texts["centerHeader"] ?? "";
  }
  set CenterHeader(text: string) {
    this.texts["centerHeader"] = text;
  }
  get RightHeader() {
    return this.texts["rightHeader"] ?? "";
  }
  set RightHeader(text: string) {
    this.texts["rightHeader"] = text;
  }
  get LeftFooter() {
    return this.texts["leftFooter"] ?? "";
  }
  set LeftFooter(text: string) {
    this.texts["leftFooter"] = text;
  }
  get CenterFooter() {
    return this.texts["centerFooter"] ?? "";
  }
  set CenterFooter(text: string) {
    this.texts["centerFooter"] = text;
  }
  get RightFooter() {
    return this.texts["rightFooter"] ?? "";
  }
  set RightFooter(text: string) {
    this.texts["rightFooter"] = text;
  }
}
