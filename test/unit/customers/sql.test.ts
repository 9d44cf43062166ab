import { serialOf } from "../../../src/vocabulary/calendar";
import { call } from "../../support/functions";
import { randomFrom } from "../../support/randomCalls";
import { describeWithSql } from "../../support/sqlAnswers";

/** What is asked is answered by a database from the same lines, in a way that shares nothing with the functions. */
const UNTIL = serialOf([2025, 11, 14]);
const FIRST = serialOf([2024, 3, 20]);

type Line = readonly [customer: string | null, day: number, amount: number, order: string];

const random = randomFrom(20261129);
const below = (most: number): number => Math.floor(random() * most);
/** Two years of 4,000 lines: refunds, lines without a customer, several lines a day, later lines. */
const lines: readonly Line[] = Array.from({ length: 4000 }, (_, i) => {
  const customer = random() < 0.05 ? null : `C${String(Math.floor(random() ** 2 * 400)).padStart(3, "0")}`;
  const amount = (random() < 0.1 ? -1 : 1) * (below(20_000) / 100);
  return [customer, FIRST + below(UNTIL + 30 - FIRST), amount, `O${Math.floor(i / 2)}`];
});
const column = (place: 0 | 1 | 2 | 3): unknown[][] => lines.map((line) => [line[place]]);
const ORDERS = [column(0), column(1), column(2), UNTIL] as const;
const csv = lines.map(([customer, ...rest]) => [customer ?? "", ...rest].join(",")).join("\n") + "\n";

const DAYS = `
  kept AS (SELECT * FROM lines WHERE day <= ${UNTIL}),
  daily AS (
    SELECT customer, day, SUM(amount) AS amount, MAX(amount) >= 0 AS is_purchase
    FROM kept WHERE customer IS NOT NULL GROUP BY customer, day
  ),
  bought AS (
    SELECT customer, day, amount,
      ROW_NUMBER() OVER (PARTITION BY customer ORDER BY day) AS place,
      day - LAG(day) OVER (PARTITION BY customer ORDER BY day) AS gap
    FROM daily WHERE is_purchase
  ),
  totals AS (SELECT customer, SUM(amount) AS total FROM daily GROUP BY customer),
  customers AS (
    SELECT b.customer, COUNT(*) - 1 AS repeats, MIN(day) AS first_day, MAX(day) AS last_day, MAX(t.total) AS total,
      AVG(CASE WHEN place > 1 THEN amount END) AS mean, SUM(CASE WHEN place = 1 THEN amount END) AS first_amount,
      COALESCE(SUM(LN(CAST(gap AS DOUBLE PRECISION) / 7)), 0) AS logs
    FROM bought b JOIN totals t ON t.customer = b.customer GROUP BY b.customer
  )`;

const month = (day: string): string => piece(day, 12, "MONTH");
const quarter = (day: string): string => piece(day, 4, "QUARTER");
/** A piece of the year, counted on from year to year. */
function piece(day: string, ofYear: number, name: string): string {
  const date = `DATE '1899-12-30' + CAST(${day} AS INTEGER)`;
  return `(EXTRACT(YEAR FROM ${date}) * ${ofYear} + EXTRACT(${name} FROM ${date}))`;
}

const queries = {
  BYCUSTOMER: `WITH ${DAYS} SELECT customer, repeats, (last_day - first_day) / 7.0 AS recency, (${UNTIL} - first_day) / 7.0 AS age,
        mean, total, first_day, last_day, first_amount, logs FROM customers ORDER BY customer COLLATE "C"`,
  KPIS: `WITH ${DAYS},
      of_buyers AS (SELECT * FROM kept WHERE customer IN (SELECT customer FROM customers))
      SELECT (SELECT SUM(amount) FROM of_buyers) AS revenue,
        (SELECT -SUM(amount) FROM of_buyers WHERE amount < 0) AS refunds,
        (SELECT COUNT(DISTINCT order_id) FROM of_buyers WHERE amount >= 0) AS orders,
        (SELECT COUNT(*) FROM customers) AS customers,
        (SELECT AVG(CASE WHEN repeats > 0 THEN 1.0 ELSE 0 END) FROM customers) AS repeat_rate,
        (SELECT MIN(first_day) FROM customers) AS first_date,
        (SELECT MAX(last_day) FROM customers) AS last_date,
        (SELECT PERCENTILE_CONT(0.5) WITHIN GROUP (ORDER BY gap) FROM bought WHERE gap IS NOT NULL) AS median_days_between,
        (SELECT SUM(amount) FROM kept WHERE customer IS NULL) AS revenue_without_customer,
        (SELECT COUNT(*) FROM totals) - (SELECT COUNT(*) FROM customers) AS customers_refunds_only,
        (SELECT SUM(amount) FROM kept) AS revenue_total`,
  RFM: `WITH ${DAYS} SELECT customer, ${UNTIL} - last_day AS since, repeats + 1 AS purchases, total,
        1 + FLOOR(5.0 * (RANK() OVER (ORDER BY last_day) - 1) / COUNT(*) OVER ()) AS r,
        CASE WHEN repeats >= 6 THEN 5 WHEN repeats >= 3 THEN 4 ELSE repeats + 1 END AS f,
        1 + FLOOR(5.0 * (RANK() OVER (ORDER BY total) - 1) / COUNT(*) OVER ()) AS m
        FROM customers ORDER BY customer COLLATE "C"`,
  BRIDGE: `WITH ${DAYS},
        active AS (SELECT DISTINCT b.customer, ${month("b.day")} + later.n AS month FROM bought b CROSS JOIN (SELECT 0 AS n UNION ALL SELECT 1) later),
        joined AS (SELECT customer, ${month("first_day")} AS month FROM customers),
        months AS (SELECT DISTINCT month FROM active WHERE month < ${month(String(UNTIL))}),
        counted AS (
          SELECT month,
            (SELECT COUNT(*) FROM active a WHERE a.month = m.month - 1) AS opening,
            (SELECT COUNT(*) FROM joined j WHERE j.month = m.month) AS joined,
            (SELECT COUNT(*) FROM active a WHERE a.month = m.month
              AND NOT EXISTS (SELECT 1 FROM active b WHERE b.customer = a.customer AND b.month = m.month - 1)
              AND NOT EXISTS (SELECT 1 FROM joined j WHERE j.customer = a.customer AND j.month = m.month)) AS reactivated,
            (SELECT COUNT(*) FROM active a WHERE a.month = m.month - 1
              AND NOT EXISTS (SELECT 1 FROM active b WHERE b.customer = a.customer AND b.month = m.month)) AS lost,
            (SELECT COUNT(*) FROM active a WHERE a.month = m.month) AS closing,
            ROW_NUMBER() OVER (ORDER BY month) AS place
          FROM months m
        )
        SELECT opening, joined, reactivated, lost, closing,
          CASE WHEN place > 2 THEN CAST(lost AS DOUBLE PRECISION) / opening END AS churn FROM counted ORDER BY month`,
  COHORTS: `WITH ${DAYS}
      SELECT ${quarter("c.first_day")} AS cohort, ${quarter("b.day")} - ${quarter("c.first_day")} AS age, COUNT(DISTINCT b.customer) AS buyers
      FROM bought b JOIN customers c ON c.customer = b.customer GROUP BY 1, 2`,
  REGULARITY: `WITH ${DAYS},
      intervals AS (SELECT customer, gap, LAG(gap) OVER (PARTITION BY customer ORDER BY day) AS before,
        ROW_NUMBER() OVER (PARTITION BY customer ORDER BY day DESC) AS place FROM bought),
      parts AS (SELECT CAST(before AS DOUBLE PRECISION) / (before + gap) AS part FROM intervals WHERE place = 1 AND before IS NOT NULL)
      SELECT (1 - 4 * VAR_SAMP(part)) / (8 * VAR_SAMP(part)) AS k, COUNT(*) AS customers FROM parts`,
};

const asNumber = (value: unknown): unknown => (value === null ? "" : Number(value));

describeWithSql("a database answers alike", { csv, queries }, (answers) => {
  /** Rows of a query, against those of a table below its keys. */
  function expectRows(answer: unknown, query: keyof typeof queries, columns: readonly string[]): void {
    const [, ...rows] = answer as unknown[][];
    const expected = answers()[query]!;
    expect(rows).toHaveLength(expected.length);
    expect(rows.length).toBeGreaterThan(3);
    rows.forEach((row, i) =>
      columns.forEach((name, place) => {
        const value = name === "customer" ? expected[i]![name] : asNumber(expected[i]![name]);
        if (typeof value === "number") expect(row[place]).toBeNear(value, 1e-12);
        else expect(row[place]).toBe(value);
      }),
    );
  }

  test("BYCUSTOMER", () => {
    expectRows(call("BYCUSTOMER", [...ORDERS], 5), "BYCUSTOMER", [
      "customer",
      "repeats",
      "recency",
      "age",
      "mean",
      "total",
      "first_day",
      "last_day",
      "first_amount",
      "logs",
    ]);
  });

  test("KPIS", () => {
    const [figures] = answers()["KPIS"]!;
    const answer = new Map(call("KPIS", [...ORDERS, column(3)], 5) as [string, number][]);
    for (const [key, value] of Object.entries(figures!)) expect(answer.get(key)).toBeNear(Number(value), 1e-12);
  });

  test("RFM", () => {
    expectRows(call("RFM", [...ORDERS], 5), "RFM", ["customer", "since", "purchases", "total", "r", "f", "m"]);
  });

  test("BRIDGE", () => {
    const rows = (call("BRIDGE", [...ORDERS, "month", 2], 6) as unknown[][]).map((row) => row.slice(1));
    expectRows(rows, "BRIDGE", ["opening", "joined", "reactivated", "lost", "closing", "churn"]);
  });

  test("COHORTS", () => {
    const expected = answers()["COHORTS"]!;
    const [, ...rows] = call("COHORTS", [...ORDERS, "quarter", "customers"], 7) as unknown[][];
    const first = Math.min(...expected.map(({ cohort }) => Number(cohort)));
    const cells = expected.filter(({ cohort, age }) => Number(cohort) + Number(age) < first + rows.length - 1);
    expect(cells.length).toBeGreaterThan(10);
    for (const { cohort, age, buyers } of cells)
      expect(rows[Number(cohort) - first]![3 + Number(age)]).toBe(Number(buyers));
  });

  test("REGULARITY", () => {
    const [found] = answers()["REGULARITY"]!;
    const [, [k, customers]] = call("REGULARITY", [...ORDERS]) as [unknown, [number, number]];
    expect(k).toBeNear(Number(found!["k"]), 1e-9);
    expect(customers).toBe(Number(found!["customers"]));
  });
});
