/**
 * A tolerance is what it says. Jest’s own comparison takes a number of digits instead, and given 1e-5 passes within
 * ±0.5.
 * Equality is exact where the expected value is 0 (nothing is relative to it) or the tolerance is.
 */
expect.extend({
  toBeNear(received: unknown, expected: number, relativeTolerance: number) {
    const error = typeof received === "number" ? relativeError(received, expected) : NaN;
    return {
      pass: error <= relativeTolerance,
      message: () =>
        `expected ${this.utils.printReceived(received)}${this.isNot ? " not" : ""} to be near ${this.utils.printExpected(expected)}\n` +
        `relative error ${error.toExponential(2)}, tolerance ${relativeTolerance.toExponential()}`,
    };
  },
});

function relativeError(received: number, expected: number): number {
  if (received === expected) return 0;
  if (expected === 0 || !Number.isFinite(received)) return Infinity;
  return Math.abs((received - expected) / expected);
}

declare global {
  namespace jest {
    interface Matchers<R> {
      /** Within `relativeTolerance` of `expected`: `toBeNear(45.83, 1e-4)` accepts ±0.0046. */
      toBeNear(expected: number, relativeTolerance: number): R;
    }
  }
}

export {};
