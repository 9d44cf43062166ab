import type { CellStyle } from "hucre/xlsx";
import type { Losses } from "../Loss";
import type { EdgeData, StyleData } from "../Spreadsheet";
import { colorOf } from "./colors";
import { shownFormat } from "./hiddenFormats";

type Side = NonNullable<NonNullable<CellStyle["border"]>["top"]>;
type Fill = NonNullable<CellStyle["fill"]>;

const BLACK = "#000000";

/** The looks of a file's cells, each once. The library makes a new object for each cell, of parts that it shares. */
export class StyleList {
  readonly all: StyleData[] = [];
  private readonly parts = new Map<object, number>();
  private readonly byParts = new Map<string, number | undefined>();
  private readonly byContent = new Map<string, number>();

  constructor(
    private readonly theme: string[] | undefined,
    private readonly losses: Losses,
  ) {}

  /** The place of a look; undefined for one that says nothing. */
  of(style: CellStyle): number | undefined {
    const { font, fill, border, alignment, numFmt } = style;
    const key = `${this.part(font)} ${this.part(fill)} ${this.part(border)} ${this.part(alignment)} ${numFmt ?? ""}`;
    if (!this.byParts.has(key)) this.byParts.set(key, this.placeOf(this.read(style)));
    return this.byParts.get(key);
  }

  private part(part: object | undefined): number {
    if (!part) return 0;
    const known = this.parts.get(part) ?? this.parts.size + 1;
    this.parts.set(part, known);
    return known;
  }

  private placeOf(style: StyleData): number | undefined {
    const content = JSON.stringify(style);
    if (content === "{}") return undefined;
    const known = this.byContent.get(content) ?? this.all.push(style) - 1;
    this.byContent.set(content, known);
    return known;
  }

  read({ font, fill, border, alignment, numFmt }: CellStyle): StyleData {
    if (alignment?.textRotation) this.losses.add("rotations");
    const { horizontal, vertical, indent, wrapText, shrinkToFit } = alignment ?? {};
    const color = colorOf(font?.color, this.theme);
    const filled = this.fill(fill);
    const format = numFmt === undefined ? "General" : shownFormat(numFmt);
    return {
      ...(font?.name ? { font: font.name } : {}),
      ...(font?.size ? { size: font.size } : {}),
      ...(font?.bold ? { bold: true } : {}),
      ...(font?.italic ? { italic: true } : {}),
      ...(font?.underline ? { underline: String(font.underline).startsWith("double") ? "double" : "single" } : {}),
      ...(font?.strikethrough ? { strike: true } : {}),
      ...(color ? { color } : {}),
      ...(filled ? { fill: filled } : {}),
      ...(horizontal && horizontal !== "general" ? { horizontal } : {}),
      ...(vertical ? { vertical } : {}),
      ...(indent ? { indent } : {}),
      ...(wrapText ? { wrap: true } : {}),
      ...(shrinkToFit ? { shrink: true } : {}),
      ...(format === "General" ? {} : { format }),
      ...this.edge("top", border?.top),
      ...this.edge("right", border?.right),
      ...this.edge("bottom", border?.bottom),
      ...this.edge("left", border?.left),
    };
  }

  /** A condition's fill tells its color as the background, without a pattern. */
  ofCondition(fill: Fill): string | undefined {
    return fill.type === "pattern" && fill.bgColor ? colorOf(fill.bgColor, this.theme) : this.fill(fill);
  }

  /** A pattern is shown in its ground, a gradient in the color that it begins with. */
  private fill(fill: Fill | undefined): string | undefined {
    if (!fill || (fill.type === "pattern" && fill.pattern === "none")) return undefined;
    if (fill.type === "pattern" && fill.pattern === "solid")
      return colorOf(fill.fgColor, this.theme) ?? colorOf(fill.bgColor, this.theme);
    this.losses.add("fills");
    return colorOf(fill.type === "gradient" ? fill.stops[0]?.color : fill.bgColor, this.theme);
  }

  private edge(
    name: "top" | "right" | "bottom" | "left",
    side: Side | undefined,
  ): Partial<Record<typeof name, EdgeData>> {
    return side?.style ? { [name]: { line: side.style, color: colorOf(side.color, this.theme) ?? BLACK } } : {};
  }
}
