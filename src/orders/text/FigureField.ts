import type { DecimalMark } from "../../spreadsheet/csv/CsvDialect";
import { figureIn } from "../../spreadsheet/csv/figureIn";
import { fieldText } from "./fieldText";

const [ZERO, MINUS] = [48, 45];
/** As many digits as a number holds exactly, whatever they are. */
const MOST_DIGITS = 15;
const POWERS = Float64Array.from({ length: MOST_DIGITS + 1 }, (_, i) => 10 ** i);

/**
 * Numbers of fields. Those of digits, a decimal mark and a minus are read as bytes; both the digits and the power of ten
 * are exact, so their quotient is the nearest number. What has groups, currencies or brackets is left to the reader of
 * tables.
 */
export class FigureField {
  private readonly mark: number;

  constructor(private readonly decimal: DecimalMark) {
    this.mark = decimal.charCodeAt(0);
  }

  /** NaN where the field has none. */
  read(bytes: Uint8Array, start: number, end: number): number {
    const isNegative = bytes[start] === MINUS;
    const from = isNegative ? start + 1 : start;
    if (end - from > MOST_DIGITS + 1) return this.ofText(fieldText(bytes, start, end));
    let number = 0;
    let digits = 0;
    let decimals = -1;
    for (let i = from; i < end; i++) {
      const byte = bytes[i]!;
      if (byte >= ZERO && byte < ZERO + 10) {
        number = number * 10 + byte - ZERO;
        digits++;
        if (decimals >= 0) decimals++;
      } else if (byte === this.mark && decimals < 0) decimals = 0;
      else return this.ofText(fieldText(bytes, start, end));
    }
    if (digits === 0 || digits > MOST_DIGITS) return NaN;
    if (decimals > 0) number /= POWERS[decimals]!;
    return isNegative ? 0 - number : number;
  }

  /** The same of a text. */
  ofText(text: string): number {
    return figureIn(text, this.decimal)?.value ?? NaN;
  }
}
