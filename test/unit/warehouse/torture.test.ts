import { dialects } from "../../../src/orders/warehouse/dialects";
import { reductionSql } from "../../../src/orders/warehouse/reductionSql";
import { describeWithSql } from "../../support/sqlAnswers";
import { differences } from "../../support/warehouseAnswers";
import { inMarks, NULLS, sqlTable } from "../../support/warehouseSql";
import { ASKINGS, TABLE, tortureTable } from "../../support/warehouseTable";
import { WRONG_RULES } from "../../support/wrongRules";

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
      expect(differences(answers()["weeks"]!, WEEKS!.own(), "compressed")).not.toEqual([]);
    });
  },
);

/** Mondays between two days, in place of whole weeks. */
function weekDifferences(sql: string, dialect: "postgresql" | "duckdb"): string {
  const { daysBetween } = dialects[dialect];
  const [FIRST, LAST] = ["first_date", "last_date"] as const;
  const monday = (day: string): string => `CAST(DATE_TRUNC('week', ${day}) AS DATE)`;
  return sql.replace(daysBetween(FIRST, LAST), daysBetween(monday(FIRST), monday(LAST)));
}
