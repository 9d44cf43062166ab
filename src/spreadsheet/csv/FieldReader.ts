import { languages } from "../../vocabulary/languages";
import { LOCALES, type Locale } from "../../vocabulary/locale";
import type { CellData, StyleData } from "../Spreadsheet";
import type { CsvDialect } from "./CsvDialect";
import { DayReader } from "./DayReader";
import { figureIn } from "./figureIn";
import { plainNumber } from "./plainNumber";

const TRUTH: ReadonlyMap<string, boolean> = new Map(
  LOCALES.flatMap((locale) => {
    const { truth } = languages[locale];
    return [[truth.true.toLowerCase(), true] as const, [truth.false.toLowerCase(), false] as const];
  }),
);
const LONGEST_TRUTH = Math.max(...[...TRUTH.keys()].map((word) => word.length));
const LONGEST_FIGURE = 60;
/** A text that begins with a letter is a figure behind a currency or the name of a month only. */
const MAY_BE_FIGURE = /^(?:[^\p{L}=@#_]|[A-Z]{0,3}\p{Sc}|[A-Z]{3}\s|Fr\.|Rs\.|\p{L}{3,9}\.? \d{1,2}\D{0,3} \d{4})/u;

/** Makes cells of fields, and keeps the looks that they have. */
export class FieldReader {
  readonly styles: StyleData[] = [];
  private readonly places = new Map<string, number>();
  private readonly decimal: number;
  private readonly days: DayReader;

  constructor(
    private readonly dialect: CsvDialect,
    locale: Locale,
  ) {
    this.decimal = dialect.decimal.charCodeAt(0);
    this.days = new DayReader(dialect.dates, locale);
  }

  /** What a field holds; nothing where it is blank. */
  cell(text: string, isQuoted: boolean): CellData | undefined {
    if (text === "") return isQuoted ? { value: text } : undefined;
    if (isQuoted && this.dialect.quoted === "texts") return { value: text };
    const number = plainNumber(text, this.decimal);
    // NaN alone differs from itself
    if (number === number) return { value: number };
    if (text.length <= LONGEST_TRUTH) {
      const truth = TRUTH.get(text.toLowerCase());
      if (truth !== undefined) return { value: truth };
    }
    const figure = mayBeFigure(text) ? (this.days.read(text) ?? figureIn(text, this.dialect.decimal)) : undefined;
    if (!figure) return { value: text };
    return figure.format === undefined
      ? { value: figure.value }
      : { value: figure.value, style: this.style(figure.format) };
  }

  private style(format: string): number {
    const known = this.places.get(format);
    if (known !== undefined) return known;
    const place = this.styles.push({ format }) - 1;
    this.places.set(format, place);
    return place;
  }
}

/** Most texts are names and sentences. */
const mayBeFigure = (text: string): boolean =>
  text.length <= LONGEST_FIGURE && /\d/.test(text) && MAY_BE_FIGURE.test(text);
