import { polynomial } from "./betaGeometricLikelihood";
import type { Customer } from "./Model";

/** Halvings until nothing of a double is left to be found. */
const MOST_HALVINGS = 60;

/**
 * The times between purchases of customers with as many purchases: of Erlang-k, at a rate that is gamma with what is
 * known of the customer at the last purchase.
 */
export class Gaps {
  private readonly rising: Float64Array;
  /** Of the median, by how much the logarithm of all the time that is known of grows. */
  private readonly middle: number;

  /**
   * @param shape  of the rate
   * @param alpha  of the rate, before anything was seen of the customer
   */
  constructor(
    private readonly shape: number,
    private readonly alpha: number,
    regularity: number,
  ) {
    this.rising = polynomial(shape, regularity).rising;
    this.middle = this.findMiddle();
  }

  /**
   * The part of a customer's gaps that are longer than the silence since the last purchase.
   *
   * @formula ((alpha + recency) / (alpha + age))^shape * SUM(GAMMA(shape + j) / (GAMMA(shape) * j!) * ((age - recency) / (alpha + age))^j; j = 0 .. k - 1); shape = r + k * repeat_purchases
   */
  longerThan({ recency, age }: Customer): number {
    return this.beyond(Math.log1p((age - recency) / (this.alpha + recency)));
  }

  /** From the last purchase on: half of the gaps are shorter. */
  median(recency: number): number {
    return (this.alpha + recency) * Math.expm1(this.middle);
  }

  private findMiddle(): number {
    let [low, high] = [0, Math.LN2 / this.shape];
    // of one part that is the middle; of more it comes later
    if (this.rising.length === 1) return high;
    while (this.beyond(high) > 0.5) [low, high] = [high, 2 * high];
    for (let i = 0; i < MOST_HALVINGS; i++) {
      const middle = (low + high) / 2;
      if (this.beyond(middle) > 0.5) low = middle;
      else high = middle;
    }
    return high;
  }

  /** By the logarithm, which keeps its digits where customers hardly ever buy. */
  private beyond(logarithm: number): number {
    const share = -Math.expm1(-logarithm);
    return Math.exp(-this.shape * logarithm) * this.rising.reduceRight((sum, part) => sum * share + part, 0);
  }
}
