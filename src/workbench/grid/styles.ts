import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  type IBorderStyleData,
  type IStyleData,
  type Nullable,
  VerticalAlign,
  WrapStrategy,
} from "@univerjs/core";
import type { Edge, Side, Style } from "../model/grid";

const HORIZONTAL: Readonly<Record<string, HorizontalAlign>> = {
  General: HorizontalAlign.UNSPECIFIED,
  Left: HorizontalAlign.LEFT,
  Center: HorizontalAlign.CENTER,
  Right: HorizontalAlign.RIGHT,
  Justify: HorizontalAlign.JUSTIFIED,
};
const VERTICAL: Readonly<Record<string, VerticalAlign>> = {
  Top: VerticalAlign.TOP,
  Center: VerticalAlign.MIDDLE,
  Bottom: VerticalAlign.BOTTOM,
};
const SIDES = { EdgeTop: "t", EdgeBottom: "b", EdgeLeft: "l", EdgeRight: "r" } as const;
/** By style and, of continuous lines, weight. */
const LINES: Readonly<Record<string, BorderStyleTypes>> = {
  None: BorderStyleTypes.NONE,
  Hairline: BorderStyleTypes.HAIR,
  Thin: BorderStyleTypes.THIN,
  Medium: BorderStyleTypes.MEDIUM,
  Thick: BorderStyleTypes.THICK,
  Double: BorderStyleTypes.DOUBLE,
  Dash: BorderStyleTypes.DASHED,
  Dot: BorderStyleTypes.DOTTED,
  DashDot: BorderStyleTypes.DASH_DOT,
  DashDotDot: BorderStyleTypes.DASH_DOT_DOT,
};
/** What shrinks keeps inside its cell. Univer has no word of its own for it. */
export const SHRINKS = WrapStrategy.CLIP;
/** Pixels at each side of a cell, and of one level of indentation at its left: three spaces. */
const PADDING = 2;
const INDENT = 9;

/** What of a style is said, in Univer's words. */
export function toUniver(style: Style): IStyleData {
  const { fill, bold, italic, color, size, name, horizontal, vertical, indent, wrap, shrink, numberFormat, edges } =
    style;
  return {
    ...(fill === undefined ? {} : { bg: fill === "" ? null : { rgb: fill } }),
    ...(bold === undefined ? {} : { bl: flag(bold) }),
    ...(italic === undefined ? {} : { it: flag(italic) }),
    ...(color === undefined ? {} : { cl: { rgb: color } }),
    ...(size === undefined ? {} : { fs: size }),
    ...(name === undefined ? {} : { ff: name }),
    ...(horizontal === undefined ? {} : { ht: HORIZONTAL[horizontal] ?? HorizontalAlign.UNSPECIFIED }),
    ...(vertical === undefined ? {} : { vt: VERTICAL[vertical] ?? VerticalAlign.BOTTOM }),
    ...(indent === undefined ? {} : { pd: { l: PADDING + indent * INDENT, r: PADDING } }),
    ...(wrap === undefined && shrink === undefined
      ? {}
      : { tb: wrap ? WrapStrategy.WRAP : shrink ? SHRINKS : WrapStrategy.OVERFLOW }),
    ...(numberFormat === undefined ? {} : { n: numberFormat === "General" ? null : { pattern: numberFormat } }),
    ...(edges === undefined
      ? {}
      : { bd: Object.fromEntries(Object.entries(edges).map(([side, edge]) => [SIDES[side as Side], lineOf(edge)])) }),
  };
}

/** What a cell's own style says, in Excel's words. */
export function fromUniver(style: Nullable<IStyleData>): Style {
  if (!style) return {};
  const edges: Partial<Record<Side, Edge>> = {};
  for (const [side, key] of Object.entries(SIDES)) {
    const line = style.bd?.[key];
    if (line?.s) edges[side as Side] = edgeOf(line);
  }
  return {
    ...(style.bg?.rgb ? { fill: style.bg.rgb } : {}),
    ...(style.bl ? { bold: true } : {}),
    ...(style.it ? { italic: true } : {}),
    ...(style.cl?.rgb ? { color: style.cl.rgb } : {}),
    ...(style.fs ? { size: style.fs } : {}),
    ...(style.ff ? { name: style.ff } : {}),
    ...(style.ht ? { horizontal: nameOf(HORIZONTAL, style.ht) } : {}),
    ...(style.vt ? { vertical: nameOf(VERTICAL, style.vt) } : {}),
    ...(style.pd?.l ? { indent: Math.round((style.pd.l - PADDING) / INDENT) } : {}),
    ...(style.tb === WrapStrategy.WRAP ? { wrap: true } : {}),
    ...(style.tb === SHRINKS ? { shrink: true } : {}),
    ...(style.n?.pattern ? { numberFormat: style.n.pattern } : {}),
    edges,
  };
}

const flag = (on: boolean): BooleanNumber => (on ? BooleanNumber.TRUE : BooleanNumber.FALSE);
const nameOf = (names: Readonly<Record<string, number>>, value: number): string =>
  Object.keys(names).find((name) => names[name] === value) ?? "General";

function lineOf({ style, weight, color }: Edge): IBorderStyleData | null {
  if (style === "None") return null;
  return { s: LINES[style === "Continuous" ? weight : style] ?? BorderStyleTypes.THIN, cl: { rgb: color } };
}

const WEIGHTS = ["Hairline", "Thin", "Medium", "Thick"];

function edgeOf({ s, cl }: IBorderStyleData): Edge {
  const name = nameOf(LINES, s);
  const color = cl.rgb ?? "#000000";
  if (WEIGHTS.includes(name)) return { style: "Continuous", weight: name, color };
  return { style: name, weight: name === "Double" ? "Thick" : "Thin", color };
}
