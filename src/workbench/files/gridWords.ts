import type {
  BorderStyleTypes,
  CellValueType,
  HorizontalAlign,
  TextDecoration,
  VerticalAlign,
  WrapStrategy,
} from "@univerjs/core";

/*
 * The grid's numbers for what a file says in words. Files are read away from the page, where the grid itself is not, so
 * they stand here as numbers; the compiler holds them to the grid's own.
 */
export const HORIZONTAL = {
  left: 1,
  center: 2,
  right: 3,
  justify: 4,
  fill: 1,
  distributed: 6,
  centerContinuous: 2,
} as const satisfies {
  left: HorizontalAlign.LEFT;
  center: HorizontalAlign.CENTER;
  right: HorizontalAlign.RIGHT;
  justify: HorizontalAlign.JUSTIFIED;
  fill: HorizontalAlign.LEFT;
  distributed: HorizontalAlign.DISTRIBUTED;
  centerContinuous: HorizontalAlign.CENTER;
};

export const VERTICAL = { top: 1, center: 2, bottom: 3, justify: 1, distributed: 2 } as const satisfies {
  top: VerticalAlign.TOP;
  center: VerticalAlign.MIDDLE;
  bottom: VerticalAlign.BOTTOM;
  justify: VerticalAlign.TOP;
  distributed: VerticalAlign.MIDDLE;
};

export const LINES = {
  thin: 1,
  hair: 2,
  dotted: 3,
  dashed: 4,
  dashDot: 5,
  dashDotDot: 6,
  double: 7,
  medium: 8,
  mediumDashed: 9,
  mediumDashDot: 10,
  mediumDashDotDot: 11,
  slantDashDot: 12,
  thick: 13,
} as const satisfies {
  thin: BorderStyleTypes.THIN;
  hair: BorderStyleTypes.HAIR;
  dotted: BorderStyleTypes.DOTTED;
  dashed: BorderStyleTypes.DASHED;
  dashDot: BorderStyleTypes.DASH_DOT;
  dashDotDot: BorderStyleTypes.DASH_DOT_DOT;
  double: BorderStyleTypes.DOUBLE;
  medium: BorderStyleTypes.MEDIUM;
  mediumDashed: BorderStyleTypes.MEDIUM_DASHED;
  mediumDashDot: BorderStyleTypes.MEDIUM_DASH_DOT;
  mediumDashDotDot: BorderStyleTypes.MEDIUM_DASH_DOT_DOT;
  slantDashDot: BorderStyleTypes.SLANT_DASH_DOT;
  thick: BorderStyleTypes.THICK;
};

/** How a text runs on: over its neighbours, cut, or in lines. */
export const RUNS = { over: 1, cut: 2, wrapped: 3 } as const satisfies {
  over: WrapStrategy.OVERFLOW;
  cut: WrapStrategy.CLIP;
  wrapped: WrapStrategy.WRAP;
};

export const UNDERLINES = { single: 12, double: 10 } as const satisfies {
  single: TextDecoration.SINGLE;
  double: TextDecoration.DOUBLE;
};

/** What a cell holds. A text by force looks like something else. */
export const HOLDS = { text: 1, number: 2, boolean: 3, textByForce: 4 } as const satisfies {
  text: CellValueType.STRING;
  number: CellValueType.NUMBER;
  boolean: CellValueType.BOOLEAN;
  textByForce: CellValueType.FORCE_STRING;
};

/** The word that a number of the grid stands for: the first, where several do. */
export const wordOf = <Word extends string>(words: Readonly<Record<Word, number>>, number: number): Word | undefined =>
  (Object.keys(words) as Word[]).find((word) => words[word] === number);
