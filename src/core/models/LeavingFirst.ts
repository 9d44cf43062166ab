import { eachNode, GROWTH } from "../numerics/integrate";

/** Powers of an argument above it fall too slowly to be summed. */
const LARGEST = 0.98;
/** Where an integral hands over to the sum. */
const HANDED_OVER = 0.8;
/** Terms until powers of 0.98 are nothing, and some. */
const MOST_TERMS = 4096;
const NOTHING = 1e-17;

/**
 * The chance u that a customer of Pareto/NBD who is one still at the time t, with x purchases until then, leaves before
 * the next purchase, with its slope by r, alpha, s, beta. At t, rates of purchases are gamma with shape r + x and rate
 * α + t, those of leaving gamma with shape s and rate β + t, and
 *
 *   u = s ∫ ((α + t) / (α + y))^(r + x) ((β + t) / (β + y))^s dy / (β + y), y from t on
 *     = s / (r + s + x) Σ (r + x)_k / (r + s + x + 1)_k ((α - β) / (α + t))^k                         where α >= β
 *     = s / (r + s + x) (α + t) / (β + t) Σ (s + 1)_k / (r + s + x + 1)_k ((β - α) / (β + t))^k       where α < β
 *
 * The terms are positive and their coefficients the same for all t, so they are kept from one t to the next; where they
 * fall too slowly, the integral is taken from t to where they fall fast, or to the time that was asked for before, where
 * that is later: asked from the last time to the first, each takes one step.
 *
 * @source Fader & Hardie (2005), A Note on Deriving the Pareto/NBD Model, eq. 15, by Euler's transformation of its 2F1
 */
export class LeavingFirst {
  chance = 0;
  byR = 0;
  byAlpha = 0;
  byS = 0;
  byBeta = 0;

  private r = 0;
  private alpha = 0;
  private s = 0;
  private beta = 0;
  /** Of the coefficients: they rise from `own` over `own` + 1 …, and fall with `all` + 1, `all` + 2 …. */
  private own = 0;
  private all = 0;
  private known = 0;
  /** The time for which the fields hold the chance, where an integral gave it. */
  private asked = NaN;
  private ownRise = 0;
  private allRise = 0;
  private readonly coefficients = new Float64Array(MOST_TERMS);
  /** Their slopes by what is in `own` and `all`, and by what is in `all` only. */
  private readonly bySlope = new Float64Array(MOST_TERMS);
  private readonly byOther = new Float64Array(MOST_TERMS);

  /** What follows is of customers with so many purchases, and of these parameters. */
  begin(r: number, alpha: number, s: number, beta: number, purchases: number): void {
    this.r = r + purchases;
    this.alpha = alpha;
    this.s = s;
    this.beta = beta;
    this.own = alpha >= beta ? this.r : s + 1;
    this.all = this.r + s;
    this.coefficients[0] = 1;
    this.known = 1;
    this.asked = NaN;
    this.ownRise = 0;
    this.allRise = 0;
  }

  /** Writes the chance at a time, and its slope, into the fields of this object. */
  at(time: number): void {
    const { alpha, beta } = this;
    const argument = Math.abs(alpha - beta) / (Math.max(alpha, beta) + time);
    if (argument <= LARGEST) {
      this.asked = NaN;
      this.sum(time, argument);
    } else this.integrate(time);
  }

  private sum(time: number, argument: number): void {
    const { coefficients, bySlope, byOther, all, s, alpha, beta } = this;
    const enough = NOTHING * (1 - argument);
    let [sum, byArgument, byOwn, byAll, power] = [1, 0, 0, 0, 1];
    for (let k = 1; k < MOST_TERMS; k++) {
      if (k >= this.known) this.learn();
      const coefficient = coefficients[k]!;
      byArgument += k * coefficient * power;
      power *= argument;
      const term = coefficient * power;
      sum += term;
      byOwn += bySlope[k]! * power;
      byAll += byOther[k]! * power;
      if (term < enough * sum) break;
    }
    const front = s / all;
    if (alpha >= beta) {
      const scale = 1 / (alpha + time);
      this.chance = front * sum;
      this.byR = front * byOwn - this.chance / all;
      this.byS = this.chance / s - this.chance / all + front * byAll;
      this.byAlpha = front * byArgument * (beta + time) * scale * scale;
      this.byBeta = -front * byArgument * scale;
    } else {
      const scale = 1 / (beta + time);
      const rest = (alpha + time) * scale;
      const slope = front * (rest * byArgument - sum);
      this.chance = front * rest * sum;
      this.byR = front * rest * byAll - this.chance / all;
      this.byS = this.chance / s - this.chance / all + front * rest * byOwn;
      this.byAlpha = -slope * scale;
      this.byBeta = slope * rest * scale;
    }
  }

  private learn(): void {
    const k = this.known++;
    const [own, all] = [this.own + k - 1, this.all + k];
    const coefficient = this.coefficients[k - 1]! * (own / all);
    this.ownRise += 1 / own;
    this.allRise += 1 / all;
    this.coefficients[k] = coefficient;
    this.bySlope[k] = coefficient * (this.ownRise - this.allRise);
    this.byOther[k] = -coefficient * this.allRise;
  }

  private integrate(time: number): void {
    const { r, alpha, s, beta } = this;
    const [from, to] = [alpha + time, beta + time];
    const fast = Math.abs(alpha - beta) / HANDED_OVER - Math.max(alpha, beta);
    const isKnown = this.asked >= time && this.asked < fast;
    const end = isKnown ? this.asked : fast;
    let [chance, byR, byAlpha, byS, byBeta] = [0, 0, 0, 0, 0];
    const add = (at: number, weight: number): void => {
      const passed = at - time;
      const [buying, leaving] = [Math.log1p(passed / from), Math.log1p(passed / to)];
      const part = (weight * s * Math.exp(-r * buying - s * leaving)) / (beta + at);
      chance += part;
      byR -= part * buying;
      byAlpha += (part * r * passed) / (from * (alpha + at));
      byS -= part * (leaving - 1 / s);
      byBeta += (part * ((s * passed) / to - 1)) / (beta + at);
    };
    let [start, length] = [time, Math.min(from, to, 1 / (r / from + (s + 1) / to))];
    let rest = 1;
    while (start < end && rest > NOTHING * chance) {
      rest = -chance;
      eachNode(start, Math.min(end, start + length), add);
      rest += chance;
      [start, length] = [start + length, GROWTH * length];
    }
    if (start >= end) {
      if (!isKnown) this.at(end);
      const passed = end - time;
      const [buying, leaving] = [Math.log1p(passed / from), Math.log1p(passed / to)];
      const still = Math.exp(-r * buying - s * leaving);
      const later = still * this.chance;
      chance += later;
      byR += still * this.byR - later * buying;
      byAlpha += still * this.byAlpha + (later * r * passed) / (from * (alpha + end));
      byS += still * this.byS - later * leaving;
      byBeta += still * this.byBeta + (later * s * passed) / (to * (beta + end));
    }
    this.chance = chance;
    this.byR = byR;
    this.byAlpha = byAlpha;
    this.byS = byS;
    this.byBeta = byBeta;
    this.asked = time;
  }
}
