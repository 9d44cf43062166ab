import type { LogLikelihood } from "../../src/core/models/Model";

const STEP = 1e-4;

/** The gradient that a likelihood writes is that of its values, at each of these parameters. */
export function expectGradient(likelihood: LogLikelihood, places: readonly (readonly number[])[], within = 1e-7): void {
  for (const place of places) {
    const at = Float64Array.from(place, Math.log);
    const [gradient, unused] = [new Float64Array(at.length), new Float64Array(at.length)];
    const value = likelihood(at, gradient);
    at.forEach((part, i) => {
      const moved = (by: number): number =>
        likelihood(
          at.map((own, j) => (i === j ? part + by : own)),
          unused,
        );
      // of the fourth order
      const difference = (8 * (moved(STEP) - moved(-STEP)) - moved(2 * STEP) + moved(-2 * STEP)) / (12 * STEP);
      expect(Math.abs(gradient[i]! - difference)).toBeLessThan(within * Math.max(1, Math.abs(value)));
    });
  }
}
