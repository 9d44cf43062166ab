import type { XmlNode } from "./XmlNode";

/** The colors of Excel 97 by their numbers, from 8 on; those before are the first eight again. */
const INDEXED =
  "000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 800000 008000 000080 808000 800080 008080 C0C0C0 808080 " +
  "9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF " +
  "00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 " +
  "003366 339966 003300 333300 993300 993366 333399 333333";
const FIRST_EIGHT = INDEXED.split(" ").slice(0, 8);
const USUAL_PALETTE = [...FIRST_EIGHT, ...INDEXED.split(" ")];
const SYSTEM = { text: 64, background: 65 };
/** Cells name the background first, files the text. */
const THEME = "lt1 dk1 lt2 dk2 accent1 accent2 accent3 accent4 accent5 accent6 hlink folHlink".split(" ");
/** Of Office since 2013. */
const USUAL_THEME = "FFFFFF 000000 E7E6E6 44546A 4472C4 ED7D31 A5A5A5 FFC000 5B9BD5 70AD47 0563C1 954F72".split(" ");
const HEX = /^[\dA-Fa-f]{6,8}$/;

/** What the numbers of colors mean in a workbook. */
export class Colors {
  private readonly theme: readonly string[];
  private readonly palette: readonly string[];

  constructor(theme: XmlNode | undefined, styles: XmlNode | undefined) {
    const scheme = theme?.at("themeElements", "clrScheme");
    this.theme = THEME.map((name, i) => {
      const color = scheme?.child(name)?.children[0];
      return hexOf(color?.attribute("lastClr") ?? color?.attribute("val")) ?? USUAL_THEME[i]!;
    });
    const own = styles?.at("colors", "indexedColors")?.all("rgbColor") ?? [];
    this.palette = USUAL_PALETTE.map((usual, i) => hexOf(own[i]?.attribute("rgb")) ?? usual);
  }

  /** #RRGGBB of a color that a file names; undefined for "automatic". */
  of(color: XmlNode | undefined): string | undefined {
    const hex = hexOf(color?.attribute("rgb"));
    if (!color || hex) return hex && `#${hex}`;
    const theme = color.number("theme");
    const named = theme === undefined ? undefined : this.theme[theme];
    if (named) return `#${tinted(named, color.number("tint") ?? 0)}`;
    const indexed = color.number("indexed");
    if (indexed === undefined || indexed === SYSTEM.text) return undefined;
    if (indexed === SYSTEM.background) return "#FFFFFF";
    const found = this.palette[indexed];
    return found && `#${found}`;
  }
}

const hexOf = (text: string | undefined): string | undefined =>
  text !== undefined && HEX.test(text) ? text.slice(-6).toUpperCase() : undefined;

/**
 * A color made lighter or darker: its lightness only.
 *
 * @source ECMA-376, part 1, 18.8.19
 */
function tinted(hex: string, tint: number): string {
  if (tint === 0) return hex;
  const rgb = [0, 2, 4].map((at) => parseInt(hex.slice(at, at + 2), 16) / 255);
  const [most, least] = [Math.max(...rgb), Math.min(...rgb)];
  const light = (most + least) / 2;
  const wanted = Math.min(1, Math.max(0, tint < 0 ? light * (1 + tint) : light * (1 - tint) + tint));
  // how far the channels lie from the lightness, as part of what is possible there
  const room = 1 - Math.abs(2 * light - 1);
  const spread = room === 0 ? 0 : (1 - Math.abs(2 * wanted - 1)) / room;
  return rgb
    .map((channel) =>
      Math.round(255 * (wanted + (channel - light) * spread))
        .toString(16)
        .padStart(2, "0"),
    )
    .join("")
    .toUpperCase();
}
