import { describeWithSql } from "../../support/sqlAnswers";
import {
  CANARY,
  canaryTable,
  HOSTILE_NAMES,
  hostileAnswer,
  hostileQueries,
  hostileTables,
} from "../../support/hostileTables";
import { differences } from "../../support/warehouseAnswers";
import { inMarks, NULLS, sqlTable } from "../../support/warehouseSql";

const TABLES = "SELECT table_name AS name FROM information_schema.tables WHERE table_schema IN ('main', 'public')";
/** As somebody quotes who has not thought of names with marks in them. */
const unthinking = (sql: string, name: string): string => sql.replace(`FROM ${inMarks(name)} AS`, `FROM "${name}" AS`);

describeWithSql(
  "200 tables and their columns, named to break out of a statement",
  (dialect) => {
    const queries = hostileQueries(dialect);
    return {
      tables: Object.fromEntries(
        [...hostileTables, [CANARY, canaryTable] as const].map(([name, table]) => [inMarks(name), sqlTable(table)]),
      ),
      nulls: NULLS,
      queries: {
        ...queries,
        tables: TABLES,
        canary: `SELECT song FROM ${CANARY}`,
        ...Object.fromEntries(HOSTILE_NAMES.map((name) => [`unthinking ${name}`, unthinking(queries[name]!, name)])),
      },
      takesRefusals: true,
    };
  },
  (answers) => {
    test("each answers as any other name", () => {
      const own = hostileAnswer();
      const wrong = HOSTILE_NAMES.filter((name) => differences(answers()[name]!, own, "customers").length > 0);
      expect(wrong.map((name) => [name, answers()[name]])).toEqual([]);
    });

    test("the tables have those very names, and nothing else happened", () => {
      const names = answers()["tables"]!.map(({ name }) => name);
      expect(names.sort()).toEqual([...HOSTILE_NAMES, CANARY].sort());
      expect(answers()["canary"]).toEqual([{ song: "still here" }]);
    });

    test("caught: a name between marks that are not doubled within it", () => {
      const own = hostileAnswer();
      const broken = HOSTILE_NAMES.filter((name) => name.includes('"'));
      expect(broken.length).toBeGreaterThan(20);
      const passed = broken.filter(
        (name) => differences(answers()[`unthinking ${name}`]!, own, "customers").length === 0,
      );
      expect(passed).toEqual([]);
    });
  },
);
