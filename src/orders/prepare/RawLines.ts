/** Columns of texts, of figures, and of days. */
export const TEXT_ROLES = [
  "customer",
  "email",
  "name",
  "company",
  "order",
  "status",
  "product",
  "currency",
  "segment",
  "channel",
] as const;
export const FIGURE_ROLES = ["amount", "quantity", "unitPrice", "cost", "shipping", "discount", "tax"] as const;
export type TextRole = (typeof TEXT_ROLES)[number];
export type FigureRole = (typeof FIGURE_ROLES)[number];

/** The rows of a source as they were read, each with what it lacks; blank ones are counted only. */
export interface RawLines {
  /** Lines of one source stand together, in the order of their rows. */
  sources: RawSource[];
  /** Of each line, its row in the source. */
  rows: Int32Array;
  texts: Partial<Record<TextRole, Words>>;
  /** NaN where no figure stands. */
  figures: Partial<Record<FigureRole, Float64Array>>;
  /** Days by their numbers in Excel's calendar; -1 where no day stands. */
  days: Int32Array;
  /** The moment of the last change, by its number in the calendar; NaN where none stands. */
  updated?: Float64Array;
  /** What stands in the place of a day or a figure, where that is something. */
  odd: { days: OddCells; amounts: OddCells };
}

export interface RawSource {
  name: string;
  /** Its first line, and the one behind its last. */
  from: number;
  to: number;
  /** Rows below the titles that hold nothing in any column that is read. */
  blank: number;
  /** The row where a quote begins that nothing closes: all below it is one field. */
  openQuote?: number;
}

/** Of each line a word, as an index into the words; -1 where there is none. */
export interface Words {
  words: readonly string[];
  ofLine: Int32Array;
}

/** Few lines, in rising order, and what stands in each. */
export interface OddCells {
  lines: number[];
  texts: string[];
}
