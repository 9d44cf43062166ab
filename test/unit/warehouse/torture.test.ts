import { dialects } from "../../../src/orders/warehouse/dialects";
import { reductionSql } from "../../../src/orders/warehouse/reductionSql";
import { describeWithSql } from "../../support/sqlAnswers";
import { differences } from "../../support/warehouseAnswers";
import { inMarks, NULLS, sqlTable } from "../../support/warehouseSql";
import { ASKINGS, TABLE, tortureTable } from "../../support/warehouseTable";

/** The same statement, with a rule of its own that is wrong: each is caught by the comparison that the right one passes. */
const WRONG_RULES: Readonly<Record<string, (sql: string) => string>> = {
  "days of refunds are lost to the total": (sql) =>
    sql.replace("GROUP BY customer, line_day", "GROUP BY customer, line_day\n  HAVING MAX(line_amount) >= 0"),
  "a day counts that brought something in all": (sql) =>
    sql.replace(
      "MAX(CASE WHEN line_amount >= 0 THEN 1 ELSE 0 END)",
      "CASE WHEN SUM(line_amount) >= 0 THEN 1 ELSE 0 END",
    ),
  "a free order is no purchase": (sql) => sql.replace("line_amount >= 0", "line_amount > 0"),
  "who only gave back is a customer": (sql) => sql.replace("HAVING MAX(is_purchase) = 1", ""),
  "ids are not trimmed": (sql) => sql.replace("TRIM(", "("),
  "the last day is left out": (sql) => sql.replace("line_day <=", "line_day <"),
  "a refund begins an interval": (sql) =>
    sql.replace("MAX(CASE WHEN is_purchase = 1 THEN order_day END) OVER", "MAX(order_day) OVER"),
};

const [WHOLE] = ASKINGS.filter(({ reduction: { result, unit } }) => result === "customers" && unit === "day");
const [WEEKS] = ASKINGS.filter(({ reduction: { result, unit } }) => result === "compressed" && unit === "week");

describeWithSql(
  "10,000 lines made to go wrong",
  (dialect) => ({
    tables: { [inMarks(TABLE)]: sqlTable(tortureTable()) },
    nulls: NULLS,
    queries: {
      ...Object.fromEntries(ASKINGS.map(({ name, reduction }) => [name, reductionSql({ ...reduction, dialect })])),
      ...Object.fromEntries(
        Object.entries(WRONG_RULES).map(([name, plant]) => [
          name,
          plant(reductionSql({ ...WHOLE!.reduction, dialect })),
        ]),
      ),
      weeks: weekDifferences(reductionSql({ ...WEEKS!.reduction, dialect }), dialect),
    },
  }),
  (answers) => {
    test.each(ASKINGS)("$name", ({ name, reduction, own }) => {
      expect(differences(answers()[name]!, own(), reduction.result)).toEqual([]);
    });

    test.each(Object.keys(WRONG_RULES))("caught: %s", (name) => {
      expect(differences(answers()[name]!, WHOLE!.own(), "customers")).not.toEqual([]);
    });

    test("caught: weeks are counted by their boundaries", () => {
      expect(differences(answers().weeks!, WEEKS!.own(), "compressed")).not.toEqual([]);
    });
  },
);

/** Mondays between two days, in place of whole weeks. */
function weekDifferences(sql: string, dialect: "postgresql" | "duckdb"): string {
  const { daysBetween } = dialects[dialect];
  const FIRST = "MIN(CASE WHEN is_purchase = 1 THEN order_day END)";
  const LAST = "MAX(CASE WHEN is_purchase = 1 THEN order_day END)";
  const monday = (day: string): string => `CAST(DATE_TRUNC('week', ${day}) AS DATE)`;
  return sql.replace(daysBetween(FIRST, LAST), daysBetween(monday(FIRST), monday(LAST)));
}
