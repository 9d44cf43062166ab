import fc from "fast-check";
import { changed, realisticChange } from "../../src/core/realisticChange";
import { workOut } from "../../src/explain/workOut";
import { lifetimeValue } from "../../src/template/lifetimeValue";
import { call, codeOf } from "../support/functions";

/** Cents up to 10^12 of money, small and large ones. */
const cents = fc.oneof(
  fc.integer({ min: 1, max: 100_000 }),
  fc.integer({ min: 1, max: 100_000_000 }),
  fc.integer({ min: 1, max: 2e13 }),
);
/** What is typed for it. */
const money = (amount: number): number =>
  Number(`${Math.floor(amount / 100)}.${String(amount % 100).padStart(2, "0")}`);
const result = (id: string, ...amounts: number[]): unknown => codeOf(call(id, amounts.map(money)));
const runs = { numRuns: 800 };

test("stock that is all there costs nothing; a cent more than there was is refused, a cent less was sold", () => {
  fc.assert(
    fc.property(cents, cents, (opening, bought) => {
      expect(result("COGS", opening, bought, opening + bought)).toBe(0);
      expect(result("COGS", opening, bought, opening + bought + 1)).toBe("#VALUE!");
      expect(result("COGS", opening, bought, opening + bought - 1)).toBeNear(0.01, 1e-15);
    }),
    runs,
  );
});

test("recurring revenue that is lost to the cent leaves nothing but the expansion", () => {
  fc.assert(
    fc.property(cents, cents, cents, (contraction, churned, expansion) => {
      const start = contraction + churned;
      expect(result("GRR", start, contraction, churned)).toBe(0);
      expect(result("GRR", start, contraction, churned + 1)).toBe("#VALUE!");
      expect(result("GRR", start + 1, contraction, churned)).toBeNear(0.01 / money(start + 1), 1e-15);
      expect(result("NRR", start, expansion, contraction, churned)).toBe(money(expansion) / money(start));
    }),
    runs,
  );
});

test("customers who are all there give a churn of 0, and no lifetime; gone to the last, a churn of 1", () => {
  fc.assert(
    fc.property(cents, cents, (start, won) => {
      expect(result("CHURN", start, start + won, won)).toBe(0);
      expect(codeOf(call("LIFETIME", [call("CHURN", [money(start), money(start + won), money(won)])]))).toBe("#DIV/0!");
      expect(result("RETENTION", start, start + won, won)).toBe(1);
      expect(result("CHURN", start, won, won)).toBe(1);
      expect(result("RETENTION", start, won, won)).toBe(0);
      expect(result("CHURN", start, start + won + 1, won)).toBe("#VALUE!");
      expect(result("CHURN", start, won, won + 1)).toBe("#VALUE!");
      expect(result("CHURN", start, start + won - 1, won)).toBeNear(0.01 / money(start), 1e-14);
    }),
    runs,
  );
});

test("what is earned and spent to the cent leaves nothing", () => {
  fc.assert(
    fc.property(cents, cents, (cac, kept) => {
      expect(result("NET", cac + kept, cac, kept)).toBe(0);
      expect(result("NET", cac + kept + 1, cac, kept)).toBeNear(0.01, 1e-15);
      expect(result("MARGIN", cac, cac)).toBe(0);
    }),
    runs,
  );
});

test("a value of three or five times its cost is healthy to the cent", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1e9 }), (cac) => {
      expect(result("RATING", 3 * cac, cac)).toBe(3);
      expect(result("RATING", 5 * cac, cac)).toBe(3);
      expect(result("RATING", cac, cac)).toBe(2);
      if (cac > 1) expect(result("RATING", 3 * cac - 1, cac)).toBe(2);
      if (cac > 1) expect(result("RATING", 5 * cac + 1, cac)).toBe(4);
      if (cac > 1) expect(result("RATING", cac - 1, cac)).toBe(1);
    }),
    runs,
  );
});

test("a cost that only all periods together bring is never paid back, the cent before is", () => {
  const percent = fc.integer({ min: 1, max: 99 });
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1e7 }), percent, (value, churn) => {
      const all = (value * 100) / churn;
      fc.pre(Number.isInteger(all) && all > value);
      expect(codeOf(call("PAYBACK", [money(all), money(value), churn / 100]))).toBe("#N/A");
      const periods = call("PAYBACK", [money(all - 1), money(value), churn / 100]);
      expect(periods).toEqual(expect.any(Number));
    }),
    runs,
  );
});

test("a ladder of churn rates ends where it is told, on rates of few digits", () => {
  const thousandths = fc.integer({ min: 1, max: 300 });
  fc.assert(
    fc.property(thousandths, thousandths, fc.integer({ min: 0, max: 200 }), (from, step, rows) => {
      const to = from + rows * step;
      fc.pre(to <= 1000);
      const table = call("LIFETIMETABLE", [from / 1000, to / 1000, step / 1000]) as [number, number][];
      expect(table.slice(1)).toEqual(
        Array.from({ length: rows + 1 }, (_, i) => [(from + i * step) / 1000, 1 / ((from + i * step) / 1000)]),
      );
    }),
    { numRuns: 300 },
  );
});

test("SENSITIVITY and the range of the sheet move margin and churn by one rule", () => {
  const text = JSON.stringify(lifetimeValue);
  const sheet = (key: string, of: string, base: number): number => {
    const [, formula] = new RegExp(`"key":"${key}","formula":"([^"]*)"`).exec(text) ?? [];
    const { steps } = workOut(
      {
        id: "",
        parameters: [],
        returns: ["churn_rate"],
        gives: "like input",
        time: "now",
        means: { en: "", fr: "" },
        steps: [`result = ${formula}`],
      },
      new Map([
        [`base_${of}`, base],
        [`change_${of}`, 2],
      ]),
    );
    return steps[0]!.value;
  };
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 1000 }).map((n) => n / 1000),
      (rate) => {
        expect(changed(rate, realisticChange("churn_rate", rate)!)).toBeNear(
          sheet("high_churn_rate", "churn_rate", rate),
          1e-15,
        );
        expect(changed(rate, realisticChange("margin_rate", rate)!)).toBeNear(
          sheet("high_margin_rate", "margin_rate", rate),
          1e-15,
        );
      },
    ),
  );
});

test("with its usual changes, every ordinary business has four effects", () => {
  const rate = fc.integer({ min: 1, max: 1000 }).map((n) => n / 1000);
  fc.assert(
    fc.property(rate, rate, fc.integer({ min: 1, max: 1e6 }), (margin, churn, order) => {
      const [, ...rows] = call("SENSITIVITY", [order / 100, 2.5, margin, churn], 5) as [
        string,
        number,
        number,
        number,
      ][];
      expect(rows.flatMap(([, ...figures]) => figures).every(Number.isFinite)).toBe(true);
      const change = Object.fromEntries(rows) as Record<string, number>;
      expect(churn + change["churn_rate"]!).toBeNear(Math.max(churn / 2, churn - 0.02), 1e-15);
      expect(rows.every(([, , , difference]) => difference >= 0)).toBe(true);
    }),
    runs,
  );
});
