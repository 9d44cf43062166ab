import { reductionSql } from "../../src/orders/warehouse/reductionSql";
import { askPython, describeWithEngine } from "../support/pythonEngine";
import { differences, type Row } from "../support/warehouseAnswers";
import { ASKINGS, TABLE, tortureTable } from "../support/warehouseTable";
import { WRONG_RULES } from "../support/wrongRules";

const [WHOLE] = ASKINGS.filter(({ reduction: { result, unit } }) => result === "customers" && unit === "day");

/** The same as test/unit/warehouse/torture.test.ts asks PostgreSQL and DuckDB. */
describe.each(["spark", "clickhouse"] as const)("%s", (dialect) => {
  describeWithEngine(dialect, "10,000 lines made to go wrong", () => {
    let answers: Record<string, Row[]> = {};
    beforeAll(async () => {
      const whole = reductionSql({ ...WHOLE!.reduction, dialect });
      answers = await askPython(dialect, {
        tables: { [TABLE]: tortureTable() },
        queries: {
          ...Object.fromEntries(ASKINGS.map(({ name, reduction }) => [name, reductionSql({ ...reduction, dialect })])),
          ...Object.fromEntries(Object.entries(WRONG_RULES).map(([name, plant]) => [name, plant(whole)])),
        },
      });
    });

    test.each(ASKINGS)("$name", ({ name, reduction, own }) => {
      expect(differences(answers[name]!, own(), reduction.result)).toEqual([]);
    });

    test.each(Object.keys(WRONG_RULES))("caught: %s", (name) => {
      expect(differences(answers[name]!, WHOLE!.own(), "customers")).not.toEqual([]);
    });
  });
});
