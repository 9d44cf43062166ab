import type { CheckId } from "../vocabulary/checks";
import type { Locale, Text } from "../vocabulary/locale";
import type { TermId } from "../vocabulary/terms";
import type { FormatId } from "./numberFormat";

/**
 * What is to stand in an input: a value, or a formula such as a link to another sheet. "" leaves blank what would
 * follow or be usual.
 */
export type Answer = string | number | { formula: string };
/** By the keys of inputs. */
export type Answers = Readonly<Partial<Record<string, Answer>>>;

/**
 * A worksheet as data: what it asks, what it works out, how it is arranged. `layout` makes a Plan of it.
 *
 * Formulas are written with CLV functions, Excel's own functions, and keys: lower-case words that stand for cells of
 * the same sheet.
 * A key that is a term becomes a name of the sheet; any other becomes an address. `{word}` is a word of `words` in the
 * sheet's language.
 */
export interface Template {
  id: string;
  title: Text;
  description: Text;
  page: SheetPage;
  /** The key of the cell to begin with. */
  start: string;
  /** Figures that show what the sheet does. */
  example: (locale: Locale) => Answers;
  /** Said at the top right. */
  hint: Text;
  /** What stands below the title. */
  subtitle: string;
  words: Readonly<Record<string, Text>>;
  /** What its check on figures asks for, where it has one. */
  possible?: Possibility;
  /** The checks without which there is no value, in the order in which one would correct them. */
  blocking: readonly CheckId[];
  bands: Band[];
}

/** In which way a figure cannot be. */
export type Impossible = "text" | "tooLow" | "tooHigh" | "notWhole" | "zero" | "stock" | "counts" | "losses";

/**
 * Which figures a sheet cannot do without, and which of them cannot go together; conditions are formulas with the keys
 * of the template.
 */
interface Possibility {
  missing: string;
  /** Whose sum is divided by. */
  divisors: readonly string[];
  contradictions?: readonly (readonly [when: string, word: Impossible])[];
}

/** The columns of a sheet: the two sides of its page, and how wide each column is, from A on, in characters. */
interface SheetPage {
  widths: readonly number[];
  left: readonly ColumnId[];
  right: readonly ColumnId[];
  orientation: "portrait" | "landscape";
}

/** Blocks beside each other; `full` ones take both sides. */
export type Band = { left: Block[]; right: Block[] } | { full: Block[] };

export type Block = FiguresBlock | TableBlock | ChartBlock;

/** The results in large figures, below a rule. */
export interface FiguresBlock {
  kind: "figures";
  figures: {
    column: ColumnId;
    label: Text | { formula: string };
    formula: string;
    format: FormatId;
    tone: "headline" | "plain" | "quiet";
  }[];
}

export interface TableBlock {
  kind: "table";
  title: Text;
  /** Words above columns. */
  heads?: Partial<Record<ColumnId, Text | { formula: string }>>;
  rows: TableRow[];
  /**
   * Rows can be added below the last one, which is the pattern for them: in their formulas are keys of the row, of the
   * row above, and names.
   */
  grows?: GrowthNames;
}

/** Names of the sheet: for all the rows, and for those of their columns that other formulas ask for. */
export interface GrowthNames {
  rows: string;
  columns: Partial<Record<ColumnId, string>>;
}

export interface TableRow {
  label?: Text | { term: TermId } | { check: CheckId };
  /** `total` between two lines, `sum` and `subtotal` below one, `detail` set in. Totals and sums are bold. */
  kind?: "total" | "sum" | "subtotal" | "detail";
  cells: Partial<Record<ColumnId, CellSpec>>;
}

export type CellSpec = InputSpec | FormulaSpec | NoteSpec;

/** A cell to fill in. Its term gives the rule and the prompt. */
export interface InputSpec {
  input: TermId;
  /** Where a term stands in several cells; otherwise the term is the key. */
  key?: string;
  format: FormatId;
  /** Stands there until something is typed. */
  follows?: string;
  /** Where nothing is asked but a value is usual. */
  usual?: number | Text;
  /** Words to choose from. */
  choices?: Text[] | readonly string[];
  /** A text that runs on over the columns beside it. */
  wide?: true;
}

export interface FormulaSpec {
  formula: string;
  format: FormatId;
  key?: string;
  /** Rounded to two decimals while the sheet's switch says so. */
  rounded?: true;
  /**
   * A check: "OK", or words that flag it. That of the whole sheet has a name of the sheet; a row may have one of its
   * own.
   */
  check?: CheckId | "row";
  quiet?: true;
  /** Stands at the left, as the label of its row. */
  label?: true;
}

interface NoteSpec {
  note: Text;
}

export interface ChartBlock {
  kind: "chart";
  chart: "stackedColumns" | "columns" | "bars" | "lines";
  title: Text;
  description: Text;
  rows: number;
  /** What names the categories: the words above the columns of the series, or the labels of its rows. */
  categories: "heads" | "labels";
  /** Where there are too many figures to write each of them: an axis for the values. */
  axis?: FormatId;
  /**
   * Each from the cell of one key to that of another, in the same table. A total is seen by its labels only, on top of
   * the stack.
   */
  series: {
    name: Text;
    cells: readonly [from: string, to: string];
    tone: "strong" | "pale" | "grey" | "total";
    labels?: FormatId;
  }[];
}

/** A letter of a column. */
export type ColumnId =
  | "B"
  | "C"
  | "D"
  | "E"
  | "F"
  | "G"
  | "H"
  | "I"
  | "J"
  | "K"
  | "L"
  | "M"
  | "N"
  | "O"
  | "P"
  | "Q"
  | "R"
  | "S"
  | "T"
  | "U"
  | "V";
