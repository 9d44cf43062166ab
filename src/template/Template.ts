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
 * A worksheet as data: what it asks, what it works out or holds, how it is arranged. `layout` makes a Plan of it.
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
  /** The key of the cell to begin with; A1 where nothing is said. */
  start?: string;
  /** Figures that show what the sheet does. */
  example?: (locale: Locale) => Answers;
  /** Said at the top right. */
  hint?: Text;
  /** What stands below the title: a formula, or a text. */
  subtitle: string | Text;
  words?: Readonly<Record<string, Text>>;
  /** Cells of other worksheets, as formulas ask for them, by the keys that formulas of this one have for them. */
  sources?: Readonly<Record<string, string>>;
  /** What its check on figures asks for, where it has one. */
  possible?: Possibility;
  /** The checks without which there is no value, in the order in which one would correct them. */
  blocking?: readonly CheckId[];
  bands: Band[];
  /** What charts are made of, beside the page: it is not printed. */
  beside?: BesidePage;
}

/** A worksheet that is filled in by hand. Those of the gallery are. */
export type AskingTemplate = Template & Required<Pick<Template, "start" | "example" | "hint" | "words" | "blocking">>;

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
export interface SheetPage {
  widths: readonly number[];
  left: readonly ColumnId[];
  right: readonly ColumnId[];
  orientation: "portrait" | "landscape";
}

/** Columns after the last one of the page, the first of which is a gap, and tables in the others. */
interface BesidePage {
  widths: readonly number[];
  columns: readonly ColumnId[];
  blocks: TableBlock[];
}

/** Blocks beside each other; `full` ones take both sides. */
export type Band = { left: Block[]; right: Block[] } | { full: Block[] };

export type Block = FiguresBlock | TableBlock | ChartBlock | SentencesBlock | ListBlock;

/** The results in large figures, below a rule. */
export interface FiguresBlock {
  kind: "figures";
  figures: Figure[];
}

export type Figure = {
  column: ColumnId;
  label: Text | { formula: string };
  format: FormatId;
  tone: "headline" | "plain" | "quiet";
  /** A small line below the figure. */
  below?: Said;
} & ({ formula: string } | { value: Held });

/** A number, words of a language, or a text that is the same in all of them, such as a name out of data. */
export type Held = number | string | Text;
/** A text or a formula that makes one. */
export type Said = Text | { formula: string } | { value: string };

/** Lines over all columns, each a sentence. */
export interface SentencesBlock {
  kind: "sentences";
  title?: Text;
  lines: Said[];
  quiet?: true;
}

/**
 * A table of Excel, with as many rows as there are in its columns. Nothing stands below it, unless it is short; its head
 * stays in sight and begins every printed page.
 */
export interface ListBlock {
  kind: "list";
  /** It stays as long as it is, and the page goes on below it. */
  isShort?: true;
  /** What formulas call it by; the writer makes it unique in the workbook. A letter, then letters and digits. */
  name: string;
  /** From the first column of the page on. */
  columns: ListColumn[];
}

export interface ListColumn {
  head: Text | string;
  format: FormatId;
  values: ListValues;
  /** What formulas of the sheet call its cells by. */
  key?: string;
  align?: Align;
  bold?: true;
  quiet?: true;
  /** For the user to fill in. */
  isInput?: true;
  rules?: Rule[];
}

/** What a column of a list holds, row by row; null and NaN are blank. Texts stay texts. */
export type ListValues = Float64Array | Int32Array | readonly (number | string | null)[];

export type Align = "left" | "center" | "right";

/** A side of a cell. */
export type Seam = "right" | "bottom";
/** Fills of cells: green and grey, from the palest to the darkest. */
export type Tone = "green1" | "green2" | "green3" | "green4" | "grey1" | "grey2" | "grey3" | "grey4";

/** What changes the look of cells after what they hold. */
export type Rule =
  /** From white, the lowest, to green. */
  | { kind: "scale" }
  /** Lengths of bars in the cells, from 0 to the highest. */
  | { kind: "bars" }
  /**
   * While a formula is true of a cell. In it are keys, `{cell}`, the cell itself, `{before}`, the one at its left, and
   * `{D}`, the one of its row in column D. A flag is in bold, on the ground that is there.
   */
  | { kind: "formula"; formula: string; tone: Tone | "flag" };

export interface TableBlock {
  kind: "table";
  title: Text;
  /** Words above columns, or numbers. */
  heads?: Partial<Record<ColumnId, Head>>;
  /** They stand in a row below the title. */
  headsBelow?: true;
  rows: TableRow[];
  /** Areas of the table with a rule; of all its rows but totals where none are said, counted from 0. */
  rules?: { from: ColumnId; to: ColumnId; rows?: readonly [first: number, last: number]; rule: Rule }[];
  /** Said in small letters below the last row. */
  foot?: Said;
  /**
   * Rows can be added below the last one, which is the pattern for them: in their formulas are keys of the row, of the
   * row above, and names.
   */
  grows?: GrowthNames;
}

/** What stands above a column. */
export type Head = Text | { formula: string } | { value: number | string; format: FormatId; align?: Align };

/** Names of the sheet: for all the rows, and for those of their columns that other formulas ask for. */
export interface GrowthNames {
  rows: string;
  columns: Partial<Record<ColumnId, string>>;
}

export interface TableRow {
  label?: Text | { term: TermId } | { check: CheckId } | { value: number | string; format: FormatId };
  /** `total` between two lines, `sum` and `subtotal` below one, `detail` set in, `bare` without lines. Totals and sums are bold. */
  kind?: "total" | "sum" | "subtotal" | "detail" | "bare";
  /** In points, where it is not as high as others. */
  height?: number;
  cells: Partial<Record<ColumnId, CellSpec>>;
}

export type CellSpec = InputSpec | FormulaSpec | SpilledSpec | NoteSpec | ValueSpec;

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
  /** A text that runs on over the columns beside it, or over so many of them. */
  wide?: true | number;
  /** What is asked, where the term alone does not say it. */
  asks?: { label: Text; help: Text; longest?: number };
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
  align?: Align;
  tone?: Tone;
  bold?: true;
  /** It fills so many rows from its own on, which look as it does. Nothing stands in them. */
  fills?: number;
  /** Where it fills cells beside its own: all of them, and parts that other formulas ask for, by their keys. */
  spills?: { rows: number; columns: number; parts: Readonly<Record<string, SpilledPart>> };
}

/** A cell that a formula beside it or above it fills. */
export interface SpilledSpec {
  spilled: FormatId;
  key?: string;
  /** Stands at the left, as the label of its row. */
  label?: true;
  quiet?: true;
}

/** Cells that a formula fills, counted from its own. */
export interface SpilledPart {
  row: number;
  column: number;
  rows: number;
  columns: number;
  format?: FormatId;
}

interface NoteSpec {
  note: Text;
}

/** What is known already. */
export interface ValueSpec extends Look {
  value: Held;
  format: FormatId;
  key?: string;
  /** What is expected, among what was. */
  isExpected?: true;
}

interface Look {
  align?: Align;
  tone?: Tone;
  /** Where a filled cell is parted from its neighbour by a line of paper. */
  seams?: readonly Seam[];
  bold?: true;
  quiet?: true;
}

export interface ChartBlock {
  kind: "chart";
  chart: "stackedColumns" | "columns" | "bars" | "lines";
  title: Text;
  description: Text;
  rows: number;
  /** What names the categories: the words above the columns of the series, the labels of its rows, or other cells. */
  categories: "heads" | "labels" | readonly [from: string, to: string];
  /** What the categories are, said below them. */
  categoryTitle?: Text;
  /** The names of the categories stay below what is negative. */
  namesBelow?: true;
  /** Where there are too many figures to write each of them: an axis for the values. */
  axis?: FormatId;
  /** Where the values end, with an axis or without. */
  bounds?: { min?: number; max?: number };
  /** Percent of a column's width between columns. */
  gap?: number;
  series: ChartSeries[];
}

/**
 * Each from the cell of one key to that of another, in the same table. A total is seen by its labels only, on top of
 * the stack; a series of tone `none` is not seen, and others stand on it.
 */
export interface ChartSeries {
  name: Text;
  cells: readonly [from: string, to: string];
  tone: "strong" | "middle" | "pale" | "grey" | "shade" | "ink" | "total" | "none";
  /** Drawn as a line over columns; lines may be dashed. */
  line?: "solid" | "dashed";
  labels?: FormatId;
  /** The points that have a label, counted from 0; all where nothing is said. */
  labelsAt?: readonly number[];
  /** Labels in white, for dark columns. */
  labelsInside?: true;
}

type Letter =
  | "A"
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
  | "V"
  | "W"
  | "X"
  | "Y"
  | "Z";
/** The letters of a column, up to CZ. */
export type ColumnId = Letter | `${"A" | "B" | "C"}${Letter}`;
