/** Relative difference of two numbers; of two zeros it is 0. */
const relativeError = (received: number, expected: number): number =>
  received === expected ? 0 : Math.abs(received - expected) / Math.abs(expected);

expect.extend({
  toBeNear(received: unknown, expected: number, tolerance: number) {
    const error = typeof received === "number" ? relativeError(received, expected) : NaN;
    return {
      pass: error <= tolerance,
      message: () => `${String(received)} is not within ${tolerance} of ${expected}: relative error ${error}`,
    };
  },
});

declare global {
  // eslint-disable-next-line @typescript-eslint/no-namespace -- jest's own way to add a matcher
  namespace jest {
    interface Matchers<R> {
      /** Within a relative tolerance of the expected number; 0 asks for the very same number. */
      toBeNear(expected: number, relativeTolerance: number): R;
    }
  }
}

export {};
