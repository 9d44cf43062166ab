import { resolveThemeColor } from "hucre/xlsx";

interface FileColor {
  rgb?: string;
  theme?: number;
  tint?: number;
  indexed?: number;
}

/** The colors of Excel 97 by their numbers, from 8 on; those before are the first eight again. */
const INDEXED =
  "000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 800000 008000 000080 808000 800080 008080 C0C0C0 808080 " +
  "9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF " +
  "00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 " +
  "003366 339966 003300 333300 993300 993366 333399 333333";
const PALETTE = INDEXED.split(" ");
const SYSTEM = { text: 64, background: 65 };

/** #RRGGBB of a color that a file names; undefined for "automatic". */
export function colorOf(color: FileColor | undefined, theme: string[] | undefined): string | undefined {
  if (!color) return undefined;
  if (color.rgb && /^[\da-f]{6,8}$/i.test(color.rgb)) return `#${color.rgb.slice(-6).toUpperCase()}`;
  if (color.theme !== undefined && theme) return `#${resolveThemeColor(theme, color.theme, color.tint)}`;
  if (color.indexed === undefined || color.indexed === SYSTEM.text) return undefined;
  if (color.indexed === SYSTEM.background) return "#FFFFFF";
  const found = PALETTE[color.indexed < 8 ? color.indexed : color.indexed - 8];
  return found && `#${found}`;
}
