/** The same statement, with a rule of its own that is wrong: each is caught by the comparison that the right one passes. */
export const WRONG_RULES: Readonly<Record<string, (sql: string) => string>> = {
  "days of refunds are lost to the total": (sql) =>
    sql.replace("GROUP BY customer, line_day", "GROUP BY customer, line_day\n  HAVING MAX(line_amount) >= 0"),
  "a day counts that brought something in all": (sql) =>
    sql.replace(
      "MAX(CASE WHEN line_amount >= 0 THEN 1 ELSE 0 END)",
      "CASE WHEN SUM(line_amount) >= 0 THEN 1 ELSE 0 END",
    ),
  "a free order is no purchase": (sql) => sql.replace("line_amount >= 0", "line_amount > 0"),
  "who only gave back is a customer": (sql) => sql.replace("HAVING MAX(is_purchase) = 1", ""),
  "ids are not trimmed": (sql) => sql.replace(/TRIM\(|trimBoth\(/, "("),
  "the last day is left out": (sql) => sql.replace("line_day <=", "line_day <"),
  "a refund begins an interval": (sql) =>
    sql.replace("MAX(CASE WHEN is_purchase = 1 THEN order_day END) OVER", "MAX(order_day) OVER"),
};
