import type { Losses } from "../Loss";
import type { ConditionData, EdgeData, EdgeLine, Spreadsheet, StyleData } from "../Spreadsheet";
import type { Colors } from "./colors";
import { NUMBER_FORMATS } from "./numberFormats";
import type { XmlNode } from "./XmlNode";

const BLACK = "#000000";
const USUAL_FONT = { name: "Calibri", size: 11 };
const LARGEST_FONT = 409;
const DEEPEST_INDENT = 250;
/** The first two fills of every file are none, and a pattern that nobody chooses. */
const FIRST_FILL = 2;
const HORIZONTAL = ["left", "center", "right", "justify", "fill", "distributed", "centerContinuous"] as const;
const VERTICAL = ["top", "center", "bottom", "justify", "distributed"] as const;
const LINES: readonly EdgeLine[] = [
  "hair",
  "thin",
  "medium",
  "thick",
  "double",
  "dotted",
  "dashed",
  "mediumDashed",
  "dashDot",
  "mediumDashDot",
  "dashDotDot",
  "mediumDashDotDot",
  "slantDashDot",
];
/** Each side, and its name in the strict variant of the format. */
const SIDES = { top: "top", right: "end", bottom: "bottom", left: "start" } as const;

/** The looks of a file's cells, each once, in the order in which they are asked for. */
export class StyleList {
  readonly all: StyleData[] = [];
  readonly font: Spreadsheet["font"];
  private readonly formats: ReadonlyMap<number, string>;
  private readonly fonts: readonly XmlNode[];
  private readonly fills: readonly XmlNode[];
  private readonly borders: readonly XmlNode[];
  private readonly looks: readonly XmlNode[];
  private readonly differences: readonly XmlNode[];
  private readonly places = new Map<number, number | undefined>();
  private readonly byContent = new Map<string, number>();

  /** @param styles  the part of a workbook; without one, cells have no look */
  constructor(
    styles: XmlNode | undefined,
    private readonly colors: Colors,
    private readonly losses: Losses,
  ) {
    const list = (name: string, item: string): XmlNode[] => styles?.child(name)?.all(item) ?? [];
    this.fonts = list("fonts", "font");
    this.fills = list("fills", "fill");
    this.borders = list("borders", "border");
    this.looks = list("cellXfs", "xf");
    this.differences = list("dxfs", "dxf");
    this.formats = new Map(
      list("numFmts", "numFmt").flatMap((node): [number, string][] => {
        const id = node.number("numFmtId");
        return id === undefined ? [] : [[id, node.attribute("formatCode") ?? ""]];
      }),
    );
    const { font = USUAL_FONT.name, size = USUAL_FONT.size } = this.fontLook(this.fonts[0]);
    this.font = { name: font, size };
  }

  /** The place of a look that a file knows by a number; undefined for one that says nothing. */
  of(look: number): number | undefined {
    if (!this.places.has(look)) this.places.set(look, this.placeOf(this.read(this.looks[look])));
    return this.places.get(look);
  }

  private placeOf(style: StyleData): number | undefined {
    const content = JSON.stringify(style);
    if (content === "{}") return undefined;
    const known = this.byContent.get(content) ?? this.all.push(style) - 1;
    this.byContent.set(content, known);
    return known;
  }

  private read(look: XmlNode | undefined): StyleData {
    if (!look) return {};
    const [font = 0, fill = 0, border = 0] = ["fontId", "fillId", "borderId"].map((name) => look.number(name));
    const filled = fill < FIRST_FILL ? undefined : this.fill(this.fills[fill]?.children[0]);
    const format = this.format(look.number("numFmtId") ?? 0);
    return {
      ...(font === 0 ? this.ownOfFirst() : this.fontLook(this.fonts[font])),
      ...(filled ? { fill: filled } : {}),
      ...this.alignment(look.child("alignment")),
      ...(format ? { format } : {}),
      ...(isOpen(look.child("protection")) ? { unlocked: true } : {}),
      ...this.edges(this.borders[border]),
    };
  }

  private format(id: number): string | undefined {
    const code = this.formats.get(id) ?? NUMBER_FORMATS[id];
    return !code || /^general$/i.test(code) ? undefined : code;
  }

  private fontLook(font: XmlNode | undefined): StyleData {
    const name = font?.child("name")?.attribute("val");
    const size = font?.child("sz")?.number("val");
    const color = this.colors.of(font?.child("color"));
    const underline = font?.child("u")?.attribute("val") ?? (font?.child("u") ? "single" : "none");
    return {
      ...(name ? { font: name } : {}),
      ...(size && size > 0 && size <= LARGEST_FONT ? { size } : {}),
      ...(isSet(font, "b") ? { bold: true } : {}),
      ...(isSet(font, "i") ? { italic: true } : {}),
      ...(underline === "none" ? {} : { underline: underline.startsWith("double") ? "double" : "single" }),
      ...(isSet(font, "strike") ? { strike: true } : {}),
      ...(color ? { color } : {}),
    };
  }

  /** The first font is the workbook's: of its look cells tell what is not the usual one. */
  private ownOfFirst(): StyleData {
    const look = this.fontLook(this.fonts[0]);
    delete look.font;
    delete look.size;
    if (look.color === BLACK) delete look.color;
    return look;
  }

  /** A pattern is shown in its ground, a gradient in the color that it begins with. */
  private fill(fill: XmlNode | undefined): string | undefined {
    const pattern = fill?.name === "patternFill" ? (fill.attribute("patternType") ?? "none") : "gradient";
    if (!fill || pattern === "none") return undefined;
    const ground = this.colors.of(fill.child("bgColor"));
    if (pattern === "solid") return this.colors.of(fill.child("fgColor")) ?? ground;
    this.losses.add("fills");
    return fill.name === "gradientFill" ? this.colors.of(fill.at("stop", "color")) : ground;
  }

  private alignment(node: XmlNode | undefined): StyleData {
    if (node?.number("textRotation")) this.losses.add("rotations");
    const horizontal = HORIZONTAL.find((name) => name === node?.attribute("horizontal"));
    const vertical = VERTICAL.find((name) => name === node?.attribute("vertical"));
    const indent = node?.number("indent") ?? 0;
    return {
      ...(horizontal ? { horizontal } : {}),
      ...(vertical ? { vertical } : {}),
      ...(indent > 0 ? { indent: Math.min(DEEPEST_INDENT, Math.trunc(indent)) } : {}),
      ...(node?.isOn("wrapText") ? { wrap: true } : {}),
      ...(node?.isOn("shrinkToFit") ? { shrink: true } : {}),
    };
  }

  private edges(border: XmlNode | undefined): StyleData {
    const edge = (side: XmlNode | undefined): EdgeData | undefined => {
      const line = LINES.find((name) => name === side?.attribute("style"));
      return line && { line, color: this.colors.of(side?.child("color")) ?? BLACK };
    };
    return Object.fromEntries(
      Object.entries(SIDES).flatMap(([name, strict]) => {
        const found = edge(border?.child(name) ?? border?.child(strict));
        return found ? [[name, found]] : [];
      }),
    );
  }

  /** What a rule changes of a look, by the rule's number or as it stands in the rule. */
  ofCondition(difference: number | XmlNode | undefined): Pick<ConditionData, "color" | "fill" | "bold" | "italic"> {
    const node = typeof difference === "number" ? this.differences[difference] : difference;
    const { color, bold, italic } = this.fontLook(node?.child("font"));
    const fill = node?.child("fill")?.children[0];
    // its ground is the color, with a pattern or without
    const ground = this.colors.of(fill?.child("bgColor")) ?? this.fill(fill);
    return {
      ...(color ? { color } : {}),
      ...(ground ? { fill: ground } : {}),
      ...(bold ? { bold } : {}),
      ...(italic ? { italic } : {}),
    };
  }
}

const isOpen = (protection: XmlNode | undefined): boolean =>
  /^(?:0|false)$/.test(protection?.attribute("locked") ?? "");

/** `<b/>` and `<b val="1"/>`. */
const isSet = (font: XmlNode | undefined, name: string): boolean => {
  const node = font?.child(name);
  return node !== undefined && (node.attribute("val") === undefined || node.isOn("val"));
};
