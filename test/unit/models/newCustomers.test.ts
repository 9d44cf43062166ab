import { Chance } from "../../../src/core/numerics/Chance";
import { CoreError } from "../../../src/core/CoreError";
import { newCustomers } from "../../../src/core/models/newCustomers";
import type { SpendingCustomers } from "../../../src/core/models/predictCustomers";
import { purchaseModels } from "../../../src/core/models/purchaseModels";
import { OWN_FIT_BUYERS } from "../../../src/vocabulary/modelRules";

const outlook = { horizon: 156, discountRate: 0 };

/** Customers by chance, in weeks: MBG/NBD, mean amounts that differ by gamma. */
function customers(count: number, seed: number, { rate = 1, mean = 20 } = {}): SpendingCustomers {
  const chance = new Chance(seed);
  const columns = { repeatPurchases: [], recency: [], age: [], monetaryValue: [], netShares: [] } as Record<
    keyof Pick<SpendingCustomers, "repeatPurchases" | "recency" | "age" | "monetaryValue" | "netShares">,
    number[]
  >;
  for (let i = 0; i < count; i++) {
    const age = 20 + ((i * 7) % 100);
    const [pace, leaves] = [rate * chance.gamma(0.8, 6), chance.beta(0.9, 2.5)];
    const each = mean * chance.gamma(8, 8);
    let [time, last, repeats] = [0, 0, 0];
    while (chance.uniform() >= leaves) {
      time += chance.exponential(pace);
      if (time > age) break;
      [last, repeats] = [time, repeats + 1];
    }
    columns.repeatPurchases.push(repeats);
    columns.recency.push(last);
    columns.age.push(age);
    columns.monetaryValue.push(repeats > 0 ? each : NaN);
    columns.netShares.push(0.9);
  }
  return columns;
}

/**
 * E[X(t)] of a new customer by MBG/NBD: the expectation over p of (1 - p) / p (1 - (alpha / (alpha + p t))^r), p from a
 * beta distribution; Batislam, Denizel & Filiztekin (2007). By the midpoints of quantiles of p^a, which has no end there.
 */
function expectedByHand([r, alpha, a, b]: readonly number[], time: number, steps = 200_000): number {
  let [sum, weights] = [0, 0];
  for (let i = 0; i < steps; i++) {
    // p = u^(1 / a) takes the pole at 0 out of the density
    const p = ((i + 0.5) / steps) ** (1 / a!);
    const weight = (1 - p) ** (b! - 1);
    weights += weight;
    sum += ((weight * (1 - p)) / p) * (1 - (alpha! / (alpha! + p * time)) ** r!);
  }
  return sum / weights;
}

const [many, rare, few] = [customers(900, 1), customers(700, 2, { rate: 0.4, mean: 60 }), customers(40, 3)];
const found = newCustomers([many, rare, few], "mbgnbd", outlook);

test("a part with enough who bought again has a fit of its own, and its expectation is that of the formula", () => {
  for (const [i, part] of [many, rare].entries()) {
    const { parameters } = purchaseModels.mbgnbd(part).fit;
    expect(found[i]!.by).toEqual({ fit: "own" });
    expect(found[i]!.purchases).toBeNear(expectedByHand(parameters, outlook.horizon), 1e-5);
    expect(found[i]!.spendBy).toBe("model");
    expect(found[i]!.netShare).toBe(0.9);
  }
  expect(found[1]!.spend / found[0]!.spend).toBeGreaterThan(2.5);
});

test("a part with few of them has the fit of all, at the pace of its own customers", () => {
  const all = purchaseModels.mbgnbd({
    repeatPurchases: [many, rare, few].flatMap(({ repeatPurchases }) => Array.from(repeatPurchases)),
    recency: [many, rare, few].flatMap(({ recency }) => Array.from(recency)),
    age: [many, rare, few].flatMap(({ age }) => Array.from(age)),
  });
  const { parameters } = all.fit;
  const ages = Array.from(few.age);
  const byAge = new Map([...new Set(ages)].map((age) => [age, expectedByHand(parameters, age)]));
  const made = Array.from(few.repeatPurchases).reduce((sum, count) => sum + count, 0);
  const pace = made / ages.reduce((sum, age) => sum + byAge.get(age)!, 0);
  const { by, purchases, spend, spendBy } = found[2]!;
  expect(Array.from(few.repeatPurchases).filter((count) => count > 0).length).toBeLessThan(OWN_FIT_BUYERS);
  expect(by.fit === "all" ? by.pace : NaN).toBeNear(pace, 1e-5);
  expect(purchases).toBeNear(pace * expectedByHand(parameters, outlook.horizon), 1e-5);
  const spent = Array.from(few.repeatPurchases).map((count, i) => (count > 0 ? count * few.monetaryValue[i]! : 0));
  expect(spendBy).toBe("mean");
  expect(spend).toBeNear(spent.reduce((sum, one) => sum + one, 0) / made, 1e-12);
});

test("customers who never come back are not given the returns of others", () => {
  const once: SpendingCustomers = {
    repeatPurchases: Array<number>(300).fill(0),
    recency: Array<number>(300).fill(0),
    age: Array<number>(300).fill(80),
    monetaryValue: Array<number>(300).fill(NaN),
    netShares: Array<number>(300).fill(1),
  };
  const [, none] = newCustomers([many, once], "mbgnbd", outlook);
  expect(none).toMatchObject({ purchases: 0, discounted: 0, by: { fit: "all", pace: 0 }, spend: NaN });
});

test("purchases are discounted from their time", () => {
  const [later] = newCustomers([many], "mbgnbd", { ...outlook, discountRate: 0.001 });
  const { parameters } = purchaseModels.mbgnbd(many).fit;
  // by steps of a week, each in its middle
  let sum = 0;
  let before = 0;
  for (let week = 1; week <= outlook.horizon; week++) {
    const until = expectedByHand(parameters, week, 20_000);
    sum += (until - before) * 1.001 ** -(week - 0.5);
    before = until;
  }
  expect(later!.discounted).toBeNear(sum, 1e-4);
  expect(later!.purchases).toBeNear(found[0]!.purchases, 1e-12);
});

test("nobody is a part too, and a model without a fit to all is refused", () => {
  const nobody: SpendingCustomers = { repeatPurchases: [], recency: [], age: [], monetaryValue: [], netShares: [] };
  expect(newCustomers([many, nobody], "mbgnbd", outlook)[1]).toMatchObject({ purchases: 0, netShare: 1 });
  expect(() => newCustomers([nobody], "mbgnbd", outlook)).toThrow(CoreError);
});
