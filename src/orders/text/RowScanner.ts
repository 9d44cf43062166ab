/** Is told of each row of a table; where its wanted fields stand is in the scanner. */
export interface RowTaker {
  /** @param isBlank  none of its fields, wanted or not, holds anything */
  row(isBlank: boolean): void;
}

const [QUOTE, LINE_FEED, CARRIAGE_RETURN] = [34, 10, 13];

/**
 * Splits bytes into rows by the rules of `CsvScanner`, which splits texts, and makes nothing of the fields: of those
 * that are wanted it keeps where they stand. Separators and quotes are signs of ASCII, which are no part of any other
 * sign in UTF-8 and Windows-1252.
 */
export class RowScanner {
  /** By their place among the wanted columns: where the fields of a row begin and end in `bytes`, without quotes. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  bytes: Uint8Array = new Uint8Array(0);
  /** Was the end of the file reached inside of quotes? */
  isOpen = false;
  /** Of fields in quotes, where the closing one stands; 0 for others. */
  private readonly closes: Int32Array;
  private readonly highest: number;

  /** @param columns  the places of wanted ones in a row, in rising order */
  constructor(
    private readonly separator: number,
    private readonly columns: Int32Array,
    private readonly taker: RowTaker,
  ) {
    this.starts = new Int32Array(columns.length);
    this.ends = new Int32Array(columns.length);
    this.closes = new Int32Array(columns.length);
    this.highest = Math.max(separator, CARRIAGE_RETURN);
  }

  /**
   * Hands over the rows that are complete; quotes in their fields are cleared away where they stand.
   *
   * @param to      where the bytes end; there must be one more, which becomes a line end
   * @param isLast  what is there is complete
   * @returns where the first row begins that is not complete
   */
  scan(bytes: Uint8Array, to: number, isLast: boolean): number {
    this.bytes = bytes;
    bytes[to] = LINE_FEED;
    const { columns, starts, ends, closes } = this;
    let at = 0;
    while (at < to) {
      const row = at;
      let next = 0;
      let isBlank = true;
      let hasQuotes = false;
      for (let column = 0; ; column++, at++) {
        const isQuoted = bytes[at] === QUOTE;
        const start = isQuoted ? at + 1 : at;
        const close = isQuoted ? closing(bytes, start, to) : 0;
        at = this.endOfBare(isQuoted ? Math.min(close + 1, to) : at);
        if (isBlank) isBlank = isQuoted ? close === start && at <= close + 1 : at === start;
        if (column === columns[next]) {
          if (isQuoted) hasQuotes = true;
          starts[next] = start;
          ends[next] = at;
          closes[next++] = close;
        }
        if (at >= to) {
          if (!isLast) return row;
          if (isQuoted && close >= to) this.isOpen = true;
          break;
        }
        if (bytes[at] !== this.separator) break;
      }
      if (at < to && bytes[at] === CARRIAGE_RETURN) {
        if (at + 1 === to && !isLast) return row;
        if (bytes[at + 1] === LINE_FEED) at++;
      }
      at = Math.min(at + 1, to);
      for (; next < columns.length; next++) starts[next] = ends[next] = closes[next] = 0;
      if (hasQuotes) this.clearQuotes();
      this.taker.row(isBlank);
    }
    return at;
  }

  private endOfBare(from: number): number {
    const { bytes, separator, highest } = this;
    let at = from;
    for (let byte = bytes[at]!; ; byte = bytes[++at]!)
      // most are above all three
      if (byte <= highest && (byte === separator || byte === LINE_FEED || byte === CARRIAGE_RETURN)) return at;
  }

  private clearQuotes(): void {
    const { bytes, starts, ends, closes } = this;
    for (let i = 0; i < closes.length; i++) {
      const close = closes[i]!;
      if (close === 0) continue;
      let to = starts[i]!;
      for (let from = to; from < close; from++) {
        if (bytes[from] === QUOTE) from++;
        bytes[to++] = bytes[from]!;
      }
      for (let from = close + 1; from < ends[i]!; from++) bytes[to++] = bytes[from]!;
      ends[i] = to;
    }
  }
}

/** Where the quote stands that closes a field; `to` where none does. */
function closing(bytes: Uint8Array, start: number, to: number): number {
  for (let at = start; ; at++) {
    while (at < to && bytes[at] !== QUOTE) at++;
    if (at >= to || bytes[at + 1] !== QUOTE) return Math.min(at, to);
    at++;
  }
}
