import { decimalScale } from "./decimalScale";

/** Sums of whole numbers below it are exact. */
const EXACT = 2 ** 53;
/** How many of the low part make one of the high part; the low parts of 33 million amounts add up exactly. */
const SPLIT = 2 ** 28;
/** Powers of two that a number can still be divided by. */
const [LEAST, MOST] = [-1000, 1000];

/**
 * A column of amounts as whole numbers of one unit, so that their sums are exact: the same in every order of rows.
 *
 * Decimals of at most 15 digits down to a common last place are whole numbers of that place, and amounts that meet to
 * the cent leave 0. Others are taken in two parts, of which the low one counts 2^-28 of the high one: that is 2^-81 of
 * all amounts together, far below the digits of any of them.
 */
export class WholeAmounts {
  /** @param per  how many whole numbers make 1, or what one of the high part is worth where there are two */
  private constructor(
    readonly high: Float64Array,
    readonly low: Float64Array | undefined,
    private readonly per: number,
  ) {}

  static of(values: Float64Array): WholeAmounts {
    const scale = decimalScale(values);
    const decimals = scale === undefined ? undefined : inWholes(values, scale);
    if (decimals) return new WholeAmounts(decimals, undefined, scale!);
    const unit = unitOf(values);
    const high = values.map((value) => Math.round(value / unit));
    const low = values.map((value, i) => Math.round((value / unit - high[i]!) * SPLIT));
    return new WholeAmounts(high, low, unit);
  }

  /** So many sums of these amounts, which begin at 0. */
  sums(length: number): WholeAmounts {
    return new WholeAmounts(new Float64Array(length), this.low && new Float64Array(length), this.per);
  }

  /** Adds an amount of the same unit, or takes it off with a sign of -1. */
  add(place: number, other: WholeAmounts, index: number, sign = 1): void {
    this.high[place]! += sign * other.high[index]!;
    if (this.low) this.low[place]! += sign * other.low![index]!;
  }

  set(place: number, other: WholeAmounts, index: number): void {
    this.high[place] = other.high[index]!;
    if (this.low) this.low[place] = other.low![index]!;
  }

  /** The double nearest to the amount; so many times smaller where one is asked for. */
  value(place: number, parts = 1): number {
    if (!this.low) return this.high[place]! / (this.per * parts) + 0;
    return ((this.high[place]! + this.low[place]! / SPLIT) * this.per) / parts + 0;
  }

  /** Below 0, 0 or above 0: as the one amount is less than, the same as or greater than the other. */
  compare(place: number, other: number): number {
    const high = this.high[place]! - this.high[other]!;
    return this.low ? high + (this.low[place]! - this.low[other]!) / SPLIT : high;
  }

  /** Below 0, 0 or above it. */
  sign(place: number): number {
    return Math.sign(this.low ? this.high[place]! + this.low[place]! / SPLIT : this.high[place]!);
  }
}

/** Undefined where the amounts are so large that a sum of them would not be exact. */
function inWholes(values: Float64Array, scale: number): Float64Array | undefined {
  const wholes = new Float64Array(values.length);
  let all = 0;
  for (let i = 0; i < values.length; i++) {
    const whole = Math.round(values[i]! * scale);
    wholes[i] = whole;
    all += Math.abs(whole);
  }
  return all < EXACT ? wholes : undefined;
}

/** A power of two of which all amounts together are fewer than can be counted; those of 0 are none. */
function unitOf(values: Float64Array): number {
  let [largest, count] = [Number.MIN_VALUE, 1];
  for (const value of values) {
    if (value === 0) continue;
    count++;
    largest = Math.max(largest, Math.abs(value));
  }
  const bits = Math.ceil(Math.log2(largest)) + Math.ceil(Math.log2(count)) + 1 - 53;
  return 2 ** Math.min(MOST, Math.max(LEAST, bits));
}
