import type { IStyleData } from "@univerjs/core";
import type { EdgeData, StyleData } from "../../spreadsheet/Spreadsheet";
import { HORIZONTAL, LINES, RUNS, UNDERLINES, VERTICAL, wordOf } from "./gridWords";

/** Pixels at each side of a cell, and of one level of indentation at its left. */
const PADDING = 2;
const INDENT = 9;
const SIDES = { top: "t", right: "r", bottom: "b", left: "l" } as const;

/** A look of a file as the grid has it. */
export function toGrid(style: StyleData): IStyleData {
  const { font, size, bold, italic, underline, strike, color, fill, horizontal, vertical, indent, format } = style;
  const run = style.wrap ? RUNS.wrapped : style.shrink ? RUNS.cut : undefined;
  const borders = Object.entries(SIDES).flatMap(([side, key]) => {
    const edge = style[side as keyof typeof SIDES];
    return edge ? [[key, { s: LINES[edge.line], cl: { rgb: edge.color } }]] : [];
  });
  return {
    ...(font ? { ff: font } : {}),
    ...(size ? { fs: size } : {}),
    ...(bold ? { bl: 1 } : {}),
    ...(italic ? { it: 1 } : {}),
    ...(underline ? { ul: { s: 1, t: UNDERLINES[underline] } } : {}),
    ...(strike ? { st: { s: 1 } } : {}),
    ...(color ? { cl: { rgb: color } } : {}),
    ...(fill ? { bg: { rgb: fill } } : {}),
    ...(horizontal ? { ht: HORIZONTAL[horizontal] } : {}),
    ...(vertical ? { vt: VERTICAL[vertical] } : {}),
    ...(indent ? { pd: { l: PADDING + indent * INDENT, r: PADDING } } : {}),
    ...(run ? { tb: run } : {}),
    ...(format ? { n: { pattern: format } } : {}),
    ...(borders.length > 0 ? { bd: Object.fromEntries(borders) as NonNullable<IStyleData["bd"]> } : {}),
  };
}

/** A look of the grid as a file has it; what a sheet or a workbook says of all its cells is left out. */
export function fromGrid(style: IStyleData, usual: { name: string; size: number }): StyleData {
  const { ff, fs, bl, it, ul, st, cl, bg, ht, vt, pd, tb, n } = style;
  const horizontal = ht ? wordOf(HORIZONTAL, ht) : undefined;
  const vertical = vt ? wordOf(VERTICAL, vt) : undefined;
  const indent = pd?.l ? Math.round((pd.l - PADDING) / INDENT) : 0;
  const format = n?.pattern;
  return {
    ...(ff && ff !== usual.name ? { font: ff } : {}),
    ...(fs && fs !== usual.size ? { size: fs } : {}),
    ...(bl ? { bold: true } : {}),
    ...(it ? { italic: true } : {}),
    ...(ul?.s ? { underline: Number(ul.t) === UNDERLINES.double ? "double" : "single" } : {}),
    ...(st?.s ? { strike: true } : {}),
    ...(cl?.rgb ? { color: hex(cl.rgb) } : {}),
    ...(bg?.rgb ? { fill: hex(bg.rgb) } : {}),
    ...(horizontal ? { horizontal } : {}),
    ...(vertical && vertical !== "bottom" ? { vertical } : {}),
    ...(indent > 0 ? { indent } : {}),
    ...(Number(tb) === RUNS.wrapped ? { wrap: true } : {}),
    ...(Number(tb) === RUNS.cut ? { shrink: true } : {}),
    ...(format && format !== "General" ? { format } : {}),
    ...edgesOf(style),
  };
}

function edgesOf({ bd }: IStyleData): Partial<Record<keyof typeof SIDES, EdgeData>> {
  const edges = Object.entries(SIDES).flatMap(([side, key]) => {
    const line = bd?.[key] ?? undefined;
    const word = line?.s ? wordOf(LINES, line.s) : undefined;
    return line && word ? [[side, { line: word, color: hex(line.cl.rgb ?? "#000000") }]] : [];
  });
  return Object.fromEntries(edges) as Partial<Record<keyof typeof SIDES, EdgeData>>;
}

/** `#RRGGBB` of whatever the grid calls a color. */
function hex(color: string): string {
  if (/^#[\da-f]{6}$/i.test(color)) return color.toUpperCase();
  const short = /^#([\da-f])([\da-f])([\da-f])$/i.exec(color);
  if (short)
    return `#${short
      .slice(1)
      .map((digit) => digit + digit)
      .join("")}`.toUpperCase();
  const parts = /^rgba?\(\s*(\d+)[\s,]+(\d+)[\s,]+(\d+)/.exec(color);
  const channel = (part: string): string => Math.min(255, Number(part)).toString(16).padStart(2, "0");
  return parts ? `#${parts.slice(1).map(channel).join("")}`.toUpperCase() : "#000000";
}
