/**
 * What the functions of orders are asked, in SQL that PostgreSQL and DuckDB both read: of the tables lines (customer, day,
 * amount, order_id, segment) and spans (first_day, last_day).
 */
export function orderQueries(until: number, costs: readonly (readonly [segment: string, cost: number])[]) {
  const DAYS = daysUntil(until);
  return {
    BYCUSTOMER: `WITH ${DAYS} SELECT customer, repeats, (last_day - first_day) / 7.0 AS recency, (${until} - first_day) / 7.0 AS age,
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
    RFM: `WITH ${DAYS} SELECT customer, ${until} - last_day AS since, repeats + 1 AS purchases, total,
        1 + FLOOR(5.0 * (RANK() OVER (ORDER BY last_day) - 1) / COUNT(*) OVER ()) AS r,
        CASE WHEN repeats >= 6 THEN 5 WHEN repeats >= 3 THEN 4 ELSE repeats + 1 END AS f,
        1 + FLOOR(5.0 * (RANK() OVER (ORDER BY total) - 1) / COUNT(*) OVER ()) AS m
        FROM customers ORDER BY customer COLLATE "C"`,
    BRIDGE: `WITH ${DAYS},
        active AS (SELECT DISTINCT b.customer, ${month("b.day")} + later.n AS month FROM bought b CROSS JOIN (SELECT 0 AS n UNION ALL SELECT 1) later),
        joined AS (SELECT customer, ${month("first_day")} AS month FROM customers),
        months AS (SELECT DISTINCT month FROM active WHERE month < ${month(String(until))}),
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
    MRRBRIDGE: `WITH
      monthly AS (
        SELECT customer, ${month("day")} AS month, SUM(amount) AS net
        FROM lines WHERE day <= ${until} AND customer IS NOT NULL GROUP BY 1, 2
      ),
      spread AS (
        SELECT customer, month + later.n AS month, SUM(net) AS net
        FROM monthly CROSS JOIN (SELECT 0 AS n UNION ALL SELECT 1 UNION ALL SELECT 2) later GROUP BY 1, 2
      ),
      months AS (SELECT DISTINCT month FROM monthly WHERE month < ${month(String(until))}),
      levels AS (
        SELECT m.month, c.customer, GREATEST(COALESCE(s.net, 0), 0) AS mrr, GREATEST(-COALESCE(s.net, 0), 0) AS cut
        FROM months m CROSS JOIN (SELECT DISTINCT customer FROM monthly) c
        LEFT JOIN spread s ON s.customer = c.customer AND s.month = m.month
      ),
      moved AS (
        SELECT month, mrr, cut,
          COALESCE(LAG(mrr) OVER (PARTITION BY customer ORDER BY month), 0) AS before,
          COALESCE(MAX(mrr) OVER (PARTITION BY customer ORDER BY month ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING), 0) AS most
        FROM levels
      ),
      added AS (
        SELECT month, CAST(SUM(before) AS DOUBLE PRECISION) AS opening, CAST(SUM(mrr) AS DOUBLE PRECISION) AS closing,
          CAST(SUM(cut) AS DOUBLE PRECISION) AS cut,
          CAST(SUM(CASE WHEN most = 0 THEN mrr ELSE 0 END) AS DOUBLE PRECISION) AS joined,
          CAST(SUM(CASE WHEN most > 0 AND before = 0 THEN mrr ELSE 0 END) AS DOUBLE PRECISION) AS reactivated,
          CAST(SUM(CASE WHEN before > 0 AND mrr > before THEN mrr - before ELSE 0 END) AS DOUBLE PRECISION) AS expansion,
          CAST(SUM(CASE WHEN mrr > 0 AND mrr < before THEN before - mrr ELSE 0 END) AS DOUBLE PRECISION) AS contraction,
          CAST(SUM(CASE WHEN mrr = 0 THEN before ELSE 0 END) AS DOUBLE PRECISION) AS churned
        FROM moved GROUP BY month
      )
      SELECT opening / 3 AS opening, joined / 3 AS joined, expansion / 3 AS expansion, reactivated / 3 AS reactivated,
        contraction / 3 AS contraction, churned / 3 AS churned, closing / 3 AS closing, cut / 3 AS cut,
        (opening - contraction - churned) / NULLIF(opening, 0) AS grr,
        (opening + expansion - contraction - churned) / NULLIF(opening, 0) AS nrr
      FROM added ORDER BY month`,
    BYSEGMENT: `WITH ${DAYS},
      ranked AS (
        SELECT l.customer, l.segment, ROW_NUMBER() OVER (PARTITION BY l.customer ORDER BY l.amount DESC, l.segment COLLATE "C") AS place
        FROM kept l JOIN customers c ON c.customer = l.customer AND c.first_day = l.day
        WHERE l.amount >= 0 AND l.segment IS NOT NULL
      ),
      filed AS (
        SELECT c.*, r.segment FROM customers c LEFT JOIN ranked r ON r.customer = c.customer AND r.place = 1
      ),
      spent AS (${costs.map(([segment, cost]) => `SELECT '${segment}' AS segment, ${cost} AS cost`).join(" UNION ALL ")}),
      parts AS (
        SELECT f.segment AS name, 1 AS customers, repeats + 1 AS orders, total, first_amount, NULL AS cost FROM filed f
        UNION ALL SELECT segment, 0, 0, 0, 0, cost FROM spent
      ),
      added AS (
        SELECT 1 AS part, name, SUM(customers) AS customers, SUM(orders) AS orders, SUM(total) AS revenue, SUM(first_amount) AS first, SUM(cost) AS cost
        FROM parts GROUP BY name
        UNION ALL SELECT 2, NULL, SUM(customers), SUM(orders), SUM(total), SUM(first_amount), SUM(cost) FROM parts
      )
      SELECT CASE WHEN part = 2 THEN 'all_segments' ELSE COALESCE(name, 'no_segment') END AS segment, customers, revenue,
        CAST(revenue AS DOUBLE PRECISION) / NULLIF(orders, 0) AS aov, CAST(orders AS DOUBLE PRECISION) / NULLIF(customers, 0) AS frequency,
        CAST(first AS DOUBLE PRECISION) / NULLIF(customers, 0) AS first_value,
        0.4 * CAST(revenue AS DOUBLE PRECISION) / NULLIF(customers, 0) AS margin,
        CAST(cost AS DOUBLE PRECISION) / NULLIF(customers, 0) AS cac, 0.4 * CAST(revenue AS DOUBLE PRECISION) / NULLIF(cost, 0) AS ratio
      FROM added ORDER BY part, name COLLATE "C" NULLS LAST`,
    SURVIVORS: `WITH
      begun AS (SELECT *, ${quarter("first_day")} AS cohort FROM spans WHERE first_day <= ${until}),
      aged AS (
        SELECT cohort, n AS age, last_day, ${date("first_day")} + n * INTERVAL '3 months' AS anniversary
        FROM begun CROSS JOIN generate_series(0, 20) ages(n)
      )
      SELECT cohort, age, SUM(CASE WHEN age = 0 OR last_day IS NULL OR ${date("last_day")} > anniversary THEN 1 ELSE 0 END) AS there
      FROM aged GROUP BY cohort, age
      HAVING MAX(anniversary) <= ${date(String(until))} AND cohort < ${quarter(String(until))}
      ORDER BY cohort, age`,
  };
}

const daysUntil = (until: number): string => `
  kept AS (SELECT * FROM lines WHERE day <= ${until}),
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
  return `(EXTRACT(YEAR FROM ${date(day)}) * ${ofYear} + EXTRACT(${name} FROM ${date(day)}))`;
}
const date = (day: string): string => `(DATE '1899-12-30' + CAST(${day} AS INTEGER))`;
