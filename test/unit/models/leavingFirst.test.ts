import fc from "fast-check";
import { LeavingFirst } from "../../../src/core/models/LeavingFirst";

type Figures = readonly [chance: number, byR: number, byAlpha: number, byS: number, byBeta: number];

const figuresOf = ({ chance, byR, byAlpha, byS, byBeta }: LeavingFirst): Figures => [chance, byR, byAlpha, byS, byBeta];

/** Against the largest of them: a slope may be next to nothing. */
function expectSame(found: Figures, wanted: Figures): void {
  expect(found[0]).toBeNear(wanted[0], 1e-12);
  found.forEach((figure, i) =>
    expect(Math.abs(figure - wanted[i]!)).toBeLessThanOrEqual(1e-10 * Math.abs(wanted[i]!) + 1e-300),
  );
}

const parameter = (from: number, to: number) =>
  fc.double({ min: Math.log(from), max: Math.log(to), noNaN: true }).map(Math.exp);

test("a time says the same, whatever was asked before it", () => {
  fc.assert(
    fc.property(
      fc.tuple(parameter(0.05, 50), parameter(1e-3, 1e3), parameter(0.05, 50), parameter(1e-3, 1e6)),
      fc.nat(30),
      fc.array(fc.double({ min: 0, max: 200, noNaN: true }), { minLength: 2, maxLength: 40 }),
      ([r, alpha, s, beta], purchases, times) => {
        const inTurn = new LeavingFirst();
        inTurn.begin(r, alpha, s, beta, purchases);
        for (const time of [...times].sort((a, b) => b - a)) {
          inTurn.at(time);
          const alone = new LeavingFirst();
          alone.begin(r, alpha, s, beta, purchases);
          alone.at(time);
          expectSame(figuresOf(inTurn), figuresOf(alone));
        }
      },
    ),
    { numRuns: 300 },
  );
});

test("a thousand times in turn lose no digits", () => {
  const inTurn = new LeavingFirst();
  inTurn.begin(0.55, 0.02, 0.6, 4e4, 3);
  for (let time = 1000; time >= 0; time--) inTurn.at(time / 7);
  const alone = new LeavingFirst();
  alone.begin(0.55, 0.02, 0.6, 4e4, 3);
  alone.at(0);
  expectSame(figuresOf(inTurn), figuresOf(alone));
});
