import { call, CellError } from "../../support/functions";
import { apparel, cdnow, grocery, onlineRetail, type ReferenceCustomers } from "../../support/referenceCustomers";
import { describeWithData } from "../../support/referenceData";

const column = (values: readonly unknown[]): unknown[][] => values.map((value) => [value]);
const columnsOf = ({ repeatPurchases, recency, age }: ReferenceCustomers): unknown[][][] =>
  [repeatPurchases, recency, age].map(column);
/** A fit by its keys. */
const fitted = (id: string, args: readonly unknown[]): Record<string, number> => {
  const result = call(id, args, 6);
  if (result instanceof CellError) throw new Error(`${id}: ${result.code} ${result.message}`);
  return Object.fromEntries((result as [string, number][]).slice(1));
};
const sentenceOf = (id: string, args: readonly unknown[]): string => {
  const { code, message } = call(id, args, 6) as CellError;
  return `${code} ${message}`;
};

describeWithData("published figures", () => {
  // Fader, Hardie & Lee (2005); Fader & Hardie (2013); digits beyond theirs: facts computed by two or more programs
  test.each([
    ["BGNBD", [0.2425945, 4.413602, 0.792922, 2.425907], -9582.429207],
    ["MBGNBD", [0.5248431, 6.183085, 0.891359, 1.614002], -9582.135716],
    ["PARETONBD", [0.553277, 10.57768, 0.60624, 11.66873], -9594.976179],
  ])("CDNOW, %s", (model, parameters, logLikelihood) => {
    const fit = fitted(`${model}.FIT`, columnsOf(cdnow()));
    Object.values(fit)
      .slice(0, 4)
      .forEach((value, i) => expect(value).toBeNear(parameters[i]!, 1e-4));
    expect(Math.abs(fit["log_likelihood"]! - logLikelihood)).toBeLessThan(1e-6);
    expect(fit["customers"]).toBe(2357);
  });

  test("CDNOW, Gamma-Gamma", () => {
    const { repeatPurchases, monetaryValue } = cdnow();
    const fit = fitted("GAMMAGAMMA.FIT", [column(repeatPurchases), column(monetaryValue)]);
    expect(fit["gammagamma_p"]).toBeNear(6.249572, 1e-4);
    expect(fit["gammagamma_q"]).toBeNear(3.744225, 1e-4);
    expect(fit["gammagamma_v"]).toBeNear(15.443521, 1e-4);
    expect(Math.abs(fit["log_likelihood"]! + 4055.917695)).toBeLessThan(1e-6);
    expect(fit["customers"]! + fit["customers_dropped"]!).toBe(repeatPurchases.filter((x) => x > 0).length);
    expect(Math.abs(fit["spend_correlation"]!)).toBeLessThan(0.3);
  });

  test("grocery: the rhythm of two is found", () => {
    const customers = grocery();
    const fit = fitted("MBGCNBD.FIT", [...columnsOf(customers), column(customers.logIntervals)]);
    expect(fit["mbgcnbd_k"]).toBe(2);
    expect(Math.abs(fit["log_likelihood"]! + 14978.2107)).toBeLessThan(1e-4);
    [1.329175, 2.812551, 0.424709, 0.790029].forEach((value, i) => expect(Object.values(fit)[i]).toBeNear(value, 1e-4));
  });

  test("apparel, Gamma-Gamma of 387 repeaters", () => {
    const { repeatPurchases, monetaryValue } = apparel();
    const fit = fitted("GAMMAGAMMA.FIT", [column(repeatPurchases), column(monetaryValue)]);
    expect([fit["customers"], fit["customers_dropped"]]).toEqual([387, 0]);
    expect(Math.abs(fit["log_likelihood"]! + 1670.663)).toBeLessThan(1e-3);
  });

  test("Online Retail until 2011-06-30: no leaving under BG/NBD, and BG/CNBD fits", () => {
    const customers = onlineRetail();
    const columns = columnsOf(customers);
    expect(sentenceOf("BGNBD.FIT", columns)).toBe(
      "#N/A These data show no customer leaving under BG/NBD: the smaller the chance of leaving, the better the fit, so there is no best one. Customers who buy at a regular pace look like this: try BGCNBD.FIT.",
    );
    for (const model of ["MBGNBD", "PARETONBD"])
      expect(sentenceOf(`${model}.FIT`, columns)).toMatch(/^#N\/A These data show no customer leaving/);
    const fit = fitted("BGCNBD.FIT", [...columns, column(customers.logIntervals)]);
    expect(fit["bgcnbd_k"]).toBe(2);
    // 379 above the NBD model, which all others come to
    expect(Math.round(fit["log_likelihood"]! + 15_328.3065)).toBe(379);
  });
});

const X = [0, 1, 1, 2, 2, 4, 9];
const R = [0, 4, 24, 10, 28, 30, 36];
const T = [33, 33, 33, 33, 33, 34, 38];
const W = [14, 3, 3, 2, 2, 3, 1];
const repeated = (values: readonly number[]): unknown[][] =>
  column(values.flatMap((value, i) => Array<number>(W[i]!).fill(value)));

describe.each(["BGNBD.FIT", "MBGNBD.FIT", "PARETONBD.FIT"])("%s", (id) => {
  const once = fitted(id, [X, R, T, W].map(column));

  test("weights are rows that are repeated, in any order", () => {
    const [a, b] = [
      fitted(id, [X, R, T].map(repeated)),
      fitted(
        id,
        [X, R, T].map((v) => repeated(v).reverse()),
      ),
    ];
    for (const [key, value] of Object.entries(once)) {
      expect(a[key]).toBeNear(value, 1e-9);
      expect(b[key]).toBeNear(value, 1e-9);
    }
  });

  test("rows that stand for nobody do not count", () => {
    const fit = fitted(id, [column([...X, 7]), column([...R, 3]), column([...T, 30]), column([...W, 0])]);
    for (const [key, value] of Object.entries(once)) expect(fit[key]).toBeNear(value, 1e-12);
    expect(sentenceOf(id, [...[X, R, T].map(column), column(X.map(() => 0))])).toMatch(
      /^#N\/A Nobody has bought again/,
    );
  });

  test("a wrong row says in which cell of its column, its header counted", () => {
    const args = [X, [...R.slice(0, 3), 40, ...R.slice(4)], T].map((values, i) => column(["xtT"[i], ...values]));
    // a name of two letters is a header
    args.forEach((cells) => (cells[0] = ["name"]));
    expect(sentenceOf(id, args)).toBe("#VALUE! recency must be at most age (33); it is 40 (cell 5).");
  });
});

describe.each(["BGNBD", "MBGNBD", "BGCNBD", "MBGCNBD", "PARETONBD"])("%s", (model) => {
  const parameters = [[0.5, 6, 0.7, 2.5, ...(model.endsWith("CNBD") ? [2] : [])]];
  const customers = [column([0, 1, 3, 20]), column([0, 2, 30, 37]), column([38, 38, 38, 38])];
  const at = (id: string, ...args: unknown[]): number[] => (call(`${model}.${id}`, args, 6) as number[][]).flat();

  test("predictions rise with the horizon, and the chance to be active falls", () => {
    const horizons = [0, 1, 10, 100, 1000];
    const purchases = horizons.map((horizon) => at("PURCHASES", parameters, horizon, ...customers));
    const active = horizons.map((horizon) => at("ALIVE", parameters, ...customers, horizon));
    purchases[0]!.forEach((value) => expect(value).toBe(0));
    for (let i = 1; i < horizons.length; i++)
      for (let who = 0; who < 4; who++) {
        expect(purchases[i]![who]).toBeGreaterThan(purchases[i - 1]![who]!);
        expect(active[i]![who]).toBeLessThan(active[i - 1]![who]!);
        expect(active[i]![who]).toBeGreaterThan(0);
      }
  });

  test("a new customer is one of whom nothing was seen yet", () => {
    const [seen] = at("PURCHASES", parameters, [[52], [0]], 0, 0, 0);
    expect(at("EXPECTED", parameters, [[52], [0]])[0]).toBeNear(seen!, 1e-12);
  });

  test("without a discount, a new customer is worth the margin of all orders", () => {
    const spending = [[6, 4, 15]];
    const [expected] = at("EXPECTED", parameters, [[52], [0]]);
    const [worth] = at("NEWVALUE", parameters, spending, 40, [[52], [0]], 0.3);
    expect(worth).toBeNear(0.3 * (40 + (expected! * 6 * 15) / 3), 1e-12);
  });
});

// facts: on which Pareto/NBD of others has no finite chance
test("heavy buyers have a finite chance to be active", () => {
  const [x, t, T] = [
    [221, 254, 161, 204],
    [103.42857, 97.14286, 94.71429, 98.57143],
    [103.57143, 97.28571, 98, 99.42857],
  ].map(column);
  const alive = (call("PARETONBD.ALIVE", [[[0.5143, 2.8845, 0.2856, 14.1087]], x, t, T], 5) as number[][]).flat();
  for (const value of alive) {
    expect(value).toBeGreaterThan(0);
    expect(value).toBeLessThanOrEqual(1);
  }
});

test("a hundred thousand customers are predicted in one spill", () => {
  const rows = Array.from({ length: 100_000 }, (_, i) => [i % 7, i % 7 === 0 ? 0 : 1 + (i % 30), 38]);
  const [x, t, T] = [0, 1, 2].map((place) => rows.map((row) => [row[place]]));
  for (const [id, parameters] of [
    ["BGNBD", [0.243, 4.414, 0.793, 2.426]],
    ["PARETONBD", [0.553, 10.578, 0.606, 11.669]],
  ] as const) {
    const found = call(`${id}.PURCHASES`, [[parameters], 52, x, t, T], 5) as number[][];
    expect(found).toHaveLength(100_000);
    expect(found.flat().every(Number.isFinite)).toBe(true);
  }
});
