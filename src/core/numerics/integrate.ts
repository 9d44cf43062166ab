/** Places between 0 and 1, each with its mirror image, and their weights. */
const NODES = [
  [0.09501250983763744, 0.1894506104550685],
  [0.2816035507792589, 0.1826034150449236],
  [0.4580167776572274, 0.1691565193950025],
  [0.6178762444026438, 0.1495959888165767],
  [0.755404408355003, 0.1246289712555339],
  [0.8656312023878318, 0.09515851168249278],
  [0.9445750230732326, 0.06225352393864789],
  [0.9894009349916499, 0.02715245941175409],
] as const;
/** Each panel is so many times as long as the one before: a power of the distance stays smooth on all of them. */
export const GROWTH = 3;
/** What a panel adds to a sum it no longer changes. */
const NOTHING = 1e-18;

/**
 * Visits sixteen places between `from` and `to` with the weights by which a function is summed to its integral: exact
 * for polynomials of degree 31.
 *
 * @source NIST Digital Library of Mathematical Functions, 3.5.15 (Gauss-Legendre)
 */
export function eachNode(from: number, to: number, visit: (at: number, weight: number) => void): void {
  const half = (to - from) / 2;
  for (const [node, weight] of NODES) {
    visit(from + half * (1 - node), half * weight);
    visit(from + half * (1 + node), half * weight);
  }
}

/**
 * The integral of a function that is smooth on the scale of its distance from `from`, as powers of a sum and decays
 * are: panels begin with the length `scale` and grow threefold, up to `to`, or until what follows no longer counts.
 *
 * @param f      not below 0, and falling in the end
 * @param scale  a length on which f changes by a factor of a few at most
 */
export function integrate(f: (at: number) => number, from: number, to: number, scale: number): number {
  let sum = 0;
  let [start, length] = [from, scale];
  while (start < to) {
    const end = Math.min(to, start + length);
    let panel = 0;
    eachNode(start, end, (at, weight) => {
      panel += weight * f(at);
    });
    sum += panel;
    if (panel <= NOTHING * sum) break;
    [start, length] = [end, GROWTH * length];
  }
  return sum;
}
