import { randomFrom } from "./randomFrom";

/** Draws of chance, the same ones for the same seed. */
export class Chance {
  private readonly random: () => number;
  /** Normal draws come in twos. */
  private spare = NaN;

  constructor(seed: number) {
    this.random = randomFrom(seed);
  }

  /** Above 0, below 1. */
  uniform(): number {
    for (;;) {
      const drawn = this.random();
      if (drawn > 0) return drawn;
    }
  }

  exponential(rate: number): number {
    return -Math.log(this.uniform()) / rate;
  }

  /** Of Marsaglia's polar method. */
  normal(): number {
    const { spare } = this;
    if (spare === spare) {
      this.spare = NaN;
      return spare;
    }
    for (;;) {
      const [x, y] = [2 * this.random() - 1, 2 * this.random() - 1];
      const square = x * x + y * y;
      if (square >= 1 || square === 0) continue;
      const length = Math.sqrt((-2 * Math.log(square)) / square);
      this.spare = y * length;
      return x * length;
    }
  }

  /** @source Marsaglia & Tsang (2000), A Simple Method for Generating Gamma Variables */
  gamma(shape: number, rate: number): number {
    if (shape < 1) return this.gamma(shape + 1, rate) * this.uniform() ** (1 / shape);
    const d = shape - 1 / 3;
    const c = 1 / Math.sqrt(9 * d);
    for (;;) {
      const normal = this.normal();
      const root = 1 + c * normal;
      if (root <= 0) continue;
      const v = root * root * root;
      if (Math.log(this.uniform()) < (normal * normal) / 2 + d * (1 - v + Math.log(v))) return (d * v) / rate;
    }
  }

  beta(a: number, b: number): number {
    const part = this.gamma(a, 1);
    const all = part + this.gamma(b, 1);
    // of small shapes both may be too small for a number: the chance is nearly none or nearly certain then
    return all > 0 ? part / all : this.uniform() * (a + b) < a ? 1 : 0;
  }
}
