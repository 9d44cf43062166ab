import type { Area } from "../address";
import { ApiError, ApiObject } from "../host/apiObject";
import type { BookContext } from "./context";
import { accessDenied, invalidArgument } from "./errors";
import { lockedOf, setLocked } from "./lockedCells";
import type { Edge, Grid, Side, Style } from "./grid";

/** What the formats need of their range. */
interface Styled {
  readonly sheet: string;
  readonly area: Area;
  setStyle(style: (row: number, column: number) => Style): void;
  common<T>(pick: (style: Style) => T): T | null;
}

const HORIZONTAL = ["General", "Left", "Center", "Right", "Justify"];
const VERTICAL = ["Top", "Center", "Bottom"];

export class RangeFormat extends ApiObject {
  readonly apiName = "RangeFormat";
  override readonly scalars = [
    "ColumnWidth",
    "HorizontalAlignment",
    "IndentLevel",
    "RowHeight",
    "ShrinkToFit",
    "VerticalAlignment",
    "WrapText",
  ];
  constructor(
    private readonly book: BookContext,
    private readonly range: Styled,
  ) {
    super();
  }

  private get grid(): Grid {
    return this.book.grid;
  }
  get Protection() {
    return new FormatProtection(this.book, this.range);
  }
  get Fill() {
    return new RangeFill(this.range);
  }
  get Font() {
    return new RangeFont(this.range);
  }
  get Borders() {
    return new RangeBorderCollection(this.grid, this.range);
  }
  get HorizontalAlignment() {
    return this.range.common(({ horizontal }) => horizontal ?? "General");
  }
  set HorizontalAlignment(value: string | null) {
    this.range.setStyle(always({ horizontal: oneOf(HORIZONTAL, value, "horizontalAlignment") }));
  }
  get VerticalAlignment() {
    return this.range.common(({ vertical }) => vertical ?? "Bottom");
  }
  set VerticalAlignment(value: string | null) {
    this.range.setStyle(always({ vertical: oneOf(VERTICAL, value, "verticalAlignment") }));
  }
  get IndentLevel() {
    return this.range.common(({ indent }) => indent ?? 0);
  }
  /** 0 to 250. */
  set IndentLevel(value: number | null) {
    if (typeof value !== "number" || value < 0 || value > 250) throw invalidArgument("RangeFormat.indentLevel");
    this.range.setStyle(always({ indent: value }));
  }
  get WrapText() {
    return this.range.common(({ wrap }) => wrap ?? false);
  }
  set WrapText(value: boolean | null) {
    this.range.setStyle(always({ wrap: Boolean(value) }));
  }
  get ShrinkToFit() {
    return this.range.common(({ shrink }) => shrink ?? false);
  }
  set ShrinkToFit(value: boolean | null) {
    this.range.setStyle(always({ shrink: Boolean(value) }));
  }
  get ColumnWidth() {
    return same(this.range.area.columns, (i) => this.grid.columnWidth(this.range.sheet, this.range.area.column + i));
  }
  set ColumnWidth(points: number | null) {
    this.grid.setColumnWidth(
      this.range.sheet,
      this.range.area.column,
      this.range.area.columns,
      length(points, "columnWidth"),
    );
  }
  get RowHeight() {
    return same(this.range.area.rows, (i) => this.grid.rowHeight(this.range.sheet, this.range.area.row + i));
  }
  set RowHeight(points: number | null) {
    this.grid.setRowHeight(this.range.sheet, this.range.area.row, this.range.area.rows, length(points, "rowHeight"));
  }
}

/** Cells are locked unless they are said not to be; that counts while their sheet is protected. */
class FormatProtection extends ApiObject {
  readonly apiName = "FormatProtection";
  override readonly scalars = ["Locked"];
  constructor(
    private readonly book: BookContext,
    private readonly range: Styled,
  ) {
    super();
  }
  get Locked() {
    return lockedOf(this.book.state(this.range.sheet), this.range.area);
  }
  set Locked(isLocked: boolean | null) {
    const state = this.book.state(this.range.sheet);
    if (state.protected) throw accessDenied("FormatProtection.locked");
    setLocked(state, this.range.area, Boolean(isLocked));
  }
}

const always = (style: Style) => () => style;

function oneOf(known: readonly string[], value: string | null, property: string): string {
  if (value === null || !known.includes(value)) throw invalidArgument(`RangeFormat.${property}`);
  return value;
}

function length(points: number | null, property: string): number {
  if (typeof points !== "number" || !(points >= 0)) throw invalidArgument(`RangeFormat.${property}`);
  return points;
}

/** The common size, or null when they differ; of whole sheets the first ones tell. */
const MOST_READ = 256;
function same(count: number, size: (i: number) => number): number | null {
  const seen = new Set(Array.from({ length: Math.min(count, MOST_READ) }, (_, i) => size(i)));
  return seen.size === 1 ? [...seen][0]! : null;
}

class RangeFill extends ApiObject {
  readonly apiName = "RangeFill";
  override readonly scalars = ["Color"];
  constructor(private readonly range: Styled) {
    super();
  }
  get Color() {
    return this.range.common(({ fill }) => fill || "#FFFFFF");
  }
  set Color(color: string | null) {
    this.range.setStyle(always({ fill: colour(color, "RangeFill.color") }));
  }
  Clear() {
    this.range.setStyle(always({ fill: "" }));
  }
}

class RangeFont extends ApiObject {
  readonly apiName = "RangeFont";
  override readonly scalars = ["Bold", "Color", "Italic", "Name", "Size"];
  constructor(private readonly range: Styled) {
    super();
  }
  get Bold() {
    return this.range.common(({ bold }) => bold ?? false);
  }
  set Bold(value: boolean | null) {
    this.range.setStyle(always({ bold: Boolean(value) }));
  }
  get Italic() {
    return this.range.common(({ italic }) => italic ?? false);
  }
  set Italic(value: boolean | null) {
    this.range.setStyle(always({ italic: Boolean(value) }));
  }
  get Color() {
    return this.range.common(({ color }) => color ?? "#000000");
  }
  set Color(color: string | null) {
    this.range.setStyle(always({ color: colour(color, "RangeFont.color") }));
  }
  get Name() {
    return this.range.common(({ name }) => name ?? "Calibri");
  }
  set Name(name: string | null) {
    if (!name) throw invalidArgument("RangeFont.name");
    this.range.setStyle(always({ name }));
  }
  get Size() {
    return this.range.common(({ size }) => size ?? 11);
  }
  /** 1 to 409 points. */
  set Size(size: number | null) {
    if (typeof size !== "number" || size < 1 || size > 409) throw invalidArgument("RangeFont.size");
    this.range.setStyle(always({ size }));
  }
}

/** #RRGGBB in capitals, as Excel answers it; names of colours stay as they are. */
export function colour(text: string | null, location: string): string {
  if (typeof text !== "string" || !/^(#[0-9a-f]{6}|[a-z]+)$/i.test(text)) throw invalidArgument(location);
  return text.startsWith("#") ? text.toUpperCase() : text;
}

const SIDES: readonly string[] = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideHorizontal",
  "InsideVertical",
];

class RangeBorderCollection extends ApiObject {
  readonly apiName = "RangeBorderCollection";
  override readonly scalars = ["Count"];
  constructor(
    private readonly grid: Grid,
    private readonly range: Styled,
  ) {
    super();
  }
  get Count() {
    return SIDES.length;
  }
  override items() {
    return SIDES.map((side) => this.GetItem(side));
  }
  GetItem(side: string) {
    if (!SIDES.includes(side))
      throw new ApiError(
        "ApiNotFound",
        `The workbench does not implement the border ${side}.`,
        `RangeBorderCollection.getItem(${side})`,
      );
    return new RangeBorder(this.grid, this.range, side as BorderSide);
  }
}

type BorderSide = Side | "InsideHorizontal" | "InsideVertical";

class RangeBorder extends ApiObject {
  readonly apiName = "RangeBorder";
  override readonly scalars = ["Color", "SideIndex", "Style", "Weight"];
  constructor(
    private readonly grid: Grid,
    private readonly range: Styled,
    private readonly side: BorderSide,
  ) {
    super();
  }
  get Id() {
    return this.side;
  }
  get SideIndex() {
    return this.side;
  }
  get Style() {
    return this.current.style;
  }
  set Style(style: string) {
    this.change({ style });
  }
  get Color() {
    return this.current.color;
  }
  set Color(color: string) {
    this.change({ color: colour(color, "RangeBorder.color") });
  }
  get Weight() {
    return this.current.weight;
  }
  set Weight(weight: string) {
    this.change({ weight });
  }

  /** The cells the line runs along, and the side of them it is drawn at. */
  private get line(): { readonly area: Area; readonly side: Side } | undefined {
    const { row, column, rows, columns } = this.range.area;
    switch (this.side) {
      case "EdgeTop":
        return { area: { row, column, rows: 1, columns }, side: "EdgeTop" };
      case "EdgeBottom":
        return { area: { row: row + rows - 1, column, rows: 1, columns }, side: "EdgeBottom" };
      case "EdgeLeft":
        return { area: { row, column, rows, columns: 1 }, side: "EdgeLeft" };
      case "EdgeRight":
        return { area: { row, column: column + columns - 1, rows, columns: 1 }, side: "EdgeRight" };
      case "InsideHorizontal":
        return rows > 1 ? { area: { row, column, rows: rows - 1, columns }, side: "EdgeBottom" } : undefined;
      case "InsideVertical":
        return columns > 1 ? { area: { row, column, rows, columns: columns - 1 }, side: "EdgeRight" } : undefined;
    }
  }

  private get current(): Edge {
    const { line } = this;
    return (
      (line && this.grid.style(this.range.sheet, line.area.row, line.area.column).edges?.[line.side]) ?? {
        style: "None",
        color: "#000000",
        weight: "Thin",
      }
    );
  }

  /** Setting a colour or a weight where there is no line draws one, as in Excel. A range of one row has no inside. */
  private change(patch: Partial<Edge>): void {
    const { line, current } = this;
    if (!line) return;
    const edge = { ...current, style: current.style === "None" ? "Continuous" : current.style, ...patch };
    this.grid.setStyle(this.range.sheet, line.area, always({ edges: { [line.side]: edge } }));
  }
}
