import type { CellStyle, Line, PlanChart } from "./plan";
import type { Tone } from "./Template";

/** The sheet's colours, without "#". */
export const COLORS = {
  ink: "242424",
  note: "616161",
  section: "0E5A32",
  brand: "107C41",
  pale: "B5D6C2",
  grey: "8C8C8C",
  hairline: "E3E3E3",
  rule: "8AB79C",
  input: "0F4C9C",
  inputFill: "FFF9E8",
  inputLine: "D8C78A",
  flag: "8A3707",
  flagFill: "FDF0E9",
  heldFill: "EFEFEF",
  ok: "0E700E",
  unready: "BDBDBD",
  paper: "FFFFFF",
} as const;

/** Of the lowest value of an area and of the highest; it prints in grey. */
export const SCALE = { low: COLORS.paper, high: "86C29D" } as const;
/** Of the bars in cells. */
export const BARS = "CFE5D7";

/** What a filled cell looks like. */
export const TONES = {
  green1: { fill: "E7F4EC", color: COLORS.ink },
  green2: { fill: COLORS.pale, color: COLORS.ink },
  green3: { fill: "5DB385", color: COLORS.ink },
  green4: { fill: COLORS.brand, color: COLORS.paper },
  grey1: { fill: "F7F7F7", color: COLORS.ink },
  grey2: { fill: "EFEFEF", color: COLORS.ink },
  grey3: { fill: "CFCFCF", color: COLORS.ink },
  grey4: { fill: "767676", color: COLORS.paper },
} as const satisfies Record<Tone, Pick<CellStyle, "fill" | "color">>;

/** Of rows, in points. */
export const HEIGHT = { row: 14.4, gap: 7, title: 27, figureLabel: 15, figure: 24 } as const;

const thin = (color: string): Line => ({ weight: "thin", color });
/** What cells look like where nothing else is said. */
export const BODY = { size: 10, color: COLORS.ink } as const;
const HAIRLINE = { bottom: thin(COLORS.hairline) } as const;

/** Every look a cell of a sheet may have. */
export const styles = {
  title: { ...BODY, size: 18, bold: true },
  subtitle: { ...BODY, color: COLORS.note },
  hint: { ...BODY, size: 9, color: COLORS.note, align: "right" },
  figureLabel: { size: 9, color: COLORS.note, align: "left", top: { weight: "medium", color: COLORS.brand } },
  figure: { ...BODY, size: 16, bold: true, align: "left", ...HAIRLINE },
  quietFigure: { size: 14, color: COLORS.note, align: "left", ...HAIRLINE },
  figureNote: { size: 9, color: COLORS.note, align: "left", ...HAIRLINE },
  section: { ...BODY, size: 11, bold: true, color: COLORS.section, bottom: thin(COLORS.rule) },
  head: { size: 9, color: COLORS.note, align: "right", bottom: thin(COLORS.rule) },
  noteHead: { size: 9, color: COLORS.note, align: "left", bottom: thin(COLORS.rule) },
  label: { ...BODY, ...HAIRLINE },
  value: { ...BODY, align: "right", ...HAIRLINE },
  note: { size: 9, color: COLORS.note, align: "left", ...HAIRLINE },
  input: { ...BODY, color: COLORS.input, fill: COLORS.inputFill, align: "right", bottom: thin(COLORS.inputLine) },
  check: { ...BODY, color: COLORS.ok, align: "right", ...HAIRLINE },
} as const satisfies Record<string, CellStyle>;

export const TOTAL = {
  top: thin(COLORS.ink),
  bottom: { weight: "double", color: COLORS.ink },
} as const satisfies Partial<CellStyle>;
/** Of what is expected: a ground for the eye, and a slant that holds on any printer. */
export const EXPECTED = { fill: COLORS.heldFill, italic: true } as const satisfies Partial<CellStyle>;
/** Parts filled cells. */
export const SEAM: Line = { weight: "medium", color: COLORS.paper };
export const SUBTOTAL = { top: thin(COLORS.ink) } as const satisfies Partial<CellStyle>;

/** Every chart's look: its size in points, its gap in per cent of a bar's width. */
export const CHART = {
  size: 9,
  ink: "404040",
  note: COLORS.note,
  line: "C8C8C8",
  grid: COLORS.hairline,
  gap: 50,
  /** Columns stand beside each other; bars that go left and right share a line. */
  overlap: (kind: PlanChart["kind"]): number => (kind === "columns" ? 0 : 100),
} as const;

/** Of the tables of Excel that lists are: lines above and below, and the rest as their cells look. */
export const LIST_LOOK = "TableStyleLight1";
