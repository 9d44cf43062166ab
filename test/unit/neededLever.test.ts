import fc from "fast-check";
import { changedLever } from "../../src/core/metrics/changedLever";
import { customerLifetimeValue } from "../../src/core/metrics/customerLifetimeValue";
import { neededLever } from "../../src/core/metrics/neededLever";
import { LEVERS, type LeverId } from "../../src/vocabulary/levers";

type Levers = Record<LeverId, number>;
const companyA: Levers = { aov: 25, purchase_frequency: 8 / 3, margin_rate: 0.4125, churn_rate: 0.6 };
const valueOf = ({ aov, purchase_frequency, margin_rate, churn_rate }: Levers): number =>
  customerLifetimeValue(aov, purchase_frequency, margin_rate, churn_rate);

// solved by hand: 27.5 of margin a period
test.each<[LeverId, number, number | string]>([
  ["aov", 50, 30 / 1.1],
  ["purchase_frequency", 50, (8 / 3) * (30 / 27.5)],
  ["margin_rate", 50, 0.45],
  ["churn_rate", 50, 0.55],
  ["margin_rate", 500, "none"],
  ["churn_rate", 27, "any"],
  ["aov", 0, "any"],
])("%s for %d", (id, goal, needed) => {
  const found = neededLever(id, goal, companyA);
  if (typeof needed === "number") expect(found).toBeNear(needed, 1e-14);
  else expect(found).toBe(needed);
});

test("a customer who brings no margin reaches no value by any lever but the margin", () => {
  const found = LEVERS.map((id) => neededLever(id, 50, { ...companyA, margin_rate: 0 }));
  expect(found.map((needed) => typeof needed === "number")).toEqual([false, false, true, false]);
  expect(found[2]).toBeNear(0.45, 1e-14);
});

const figure = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const anyLevers = fc.record({
  aov: figure(0.01, 1e6),
  purchase_frequency: figure(0.01, 1e4),
  margin_rate: fc.integer({ min: -1000, max: 1000 }).map((thousandths) => thousandths / 1000),
  churn_rate: figure(0.001, 1),
});

test("with what is needed the value is what was wanted", () => {
  fc.assert(
    fc.property(anyLevers, figure(0.01, 1e6), fc.constantFrom(...LEVERS), (levers, goal, id) => {
      const needed = neededLever(id, goal, levers);
      if (typeof needed === "number") expect(valueOf({ ...levers, [id]: needed })).toBeNear(goal, 1e-12);
      // whatever the churn, a period brings as much
      if (needed === "any") expect(valueOf({ ...levers, churn_rate: 1 })).toBeGreaterThanOrEqual(goal);
    }),
  );
});

test.each<[LeverId, number, number, number]>([
  ["aov", 25, 0.1, 27.5],
  ["purchase_frequency", 2, -0.25, 1.5],
  ["margin_rate", 0.4125, 2, 0.4325],
  ["churn_rate", 0.6, -2.5, 0.575],
])("%s of %d changed by %d is %d", (id, value, change, then) => {
  expect(changedLever(id, value, change)).toBeNear(then, 1e-15);
});
