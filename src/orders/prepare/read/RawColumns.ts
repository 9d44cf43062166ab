import { IdTable } from "../../IdTable";
import { withoutFractions } from "../../withoutFractions";
import {
  FIGURE_ROLES,
  TEXT_ROLES,
  type FigureRole,
  type OddCells,
  type RawLines,
  type RawSource,
  type TextRole,
  type Words,
} from "../RawLines";
import type { OrderChoices } from "../OrderChoices";

const FEW = 1 << 16;
const MARGIN = 1.03;
/** The beginning of files may not be like the rest. */
const MOST_GROWTH = 64;
/** What stands in the place of days and amounts is kept of so many lines: where there are more, none of them is one. */
const MOST_ODD = 1_000_000;
const IDS: readonly TextRole[] = ["customer", "order"];

/** Columns of the rows of all sources, which grow with them. */
export class RawColumns {
  length = 0;
  rows = new Int32Array(FEW);
  days = new Int32Array(FEW);
  updated: Float64Array | undefined;
  /** In the order of `textRoles` and `figureRoles`. */
  readonly texts: Int32Array[];
  readonly figures: Float64Array[];
  readonly tables: readonly IdTable[];
  readonly textRoles: readonly TextRole[];
  readonly figureRoles: readonly FigureRole[];
  /** Does no column say the currency, so that it may stand beside the amounts? */
  readonly looksForSigns: boolean;
  /** Of the columns of figures, those that amounts are made of. */
  readonly isMoney: readonly boolean[];
  private readonly odd: RawLines["odd"] = { days: noCells(), amounts: noCells() };
  private readonly sources: RawSource[] = [];
  private room = FEW;

  /** @param share  tells how much of the whole has come so far, from 0 to 1 */
  constructor(
    columns: OrderChoices["columns"],
    private readonly share: () => number,
  ) {
    this.looksForSigns = columns.currency === undefined;
    this.textRoles = TEXT_ROLES.filter((role) => columns[role] !== undefined || role === "currency");
    this.figureRoles = FIGURE_ROLES.filter((role) => columns[role] !== undefined);
    const money: readonly FigureRole[] = columns.amount === undefined ? ["quantity", "unitPrice"] : ["amount"];
    this.isMoney = this.figureRoles.map((role) => money.includes(role));
    this.texts = this.textRoles.map(() => new Int32Array(FEW));
    this.figures = this.figureRoles.map(() => new Float64Array(FEW));
    this.tables = this.textRoles.map(() => new IdTable());
    this.updated = columns.updated === undefined ? undefined : new Float64Array(FEW);
  }

  startSource(name: string): void {
    this.endSource();
    this.sources.push({ name, from: this.length, to: this.length, blank: 0 });
  }

  takeBlank(): void {
    this.sources.at(-1)!.blank++;
  }

  /** A quote is opened in the last row that nothing closes: what follows it in the source is one field. */
  leftOpen(): void {
    this.sources.at(-1)!.openQuote = this.rows[this.length - 1]!;
  }

  /** The next line, of a row of its source; all its columns are to be filled. */
  add(row: number): number {
    if (this.length === this.room) this.grow();
    this.rows[this.length] = row;
    return this.length++;
  }

  addOdd(kind: keyof RawLines["odd"], line: number, text: string): void {
    const { lines, texts } = this.odd[kind];
    if (text === "" || lines.length >= MOST_ODD) return;
    lines.push(line);
    texts.push(text);
  }

  /** All that was taken; there is nothing to be added any more. */
  read(): RawLines {
    this.endSource();
    const { length, updated } = this;
    const entries = <Role extends string, T>(roles: readonly Role[], of: (place: number) => T): [Role, T][] =>
      roles.map((role, place) => [role, of(place)]);
    return {
      sources: this.sources,
      rows: this.rows.subarray(0, length),
      days: this.days.subarray(0, length),
      ...(updated ? { updated: updated.subarray(0, length) } : {}),
      texts: Object.fromEntries(
        entries(this.textRoles, (place) => this.words(place)).filter(
          ([role, { words }]) => role !== "currency" || words.length > 0,
        ),
      ),
      figures: Object.fromEntries(entries(this.figureRoles, (place) => this.figures[place]!.subarray(0, length))),
      odd: this.odd,
    };
  }

  private words(place: number): Words {
    const words = this.tables[place]!.texts();
    return {
      words: IDS.includes(this.textRoles[place]!) ? withoutFractions(words) : words,
      ofLine: this.texts[place]!.subarray(0, this.length),
    };
  }

  private endSource(): void {
    const last = this.sources.at(-1);
    if (last) last.to = this.length;
  }

  private grow(): void {
    const share = this.share();
    const expected = share > 0 ? Math.ceil(Math.min(1 / share, MOST_GROWTH) * this.length * MARGIN) : 0;
    const room = (this.room = Math.max(Math.ceil(this.length * 1.5), expected));
    this.rows = longer(this.rows, new Int32Array(room));
    this.days = longer(this.days, new Int32Array(room));
    if (this.updated) this.updated = longer(this.updated, new Float64Array(room));
    this.texts.forEach((column, place) => (this.texts[place] = longer(column, new Int32Array(room))));
    this.figures.forEach((column, place) => (this.figures[place] = longer(column, new Float64Array(room))));
  }
}

const noCells = (): OddCells => ({ lines: [], texts: [] });

function longer<T extends Int32Array | Float64Array>(from: T, to: T): T {
  to.set(from);
  return to;
}
