import { results } from "../../src/orders/warehouse/results";
import {
  CANARY,
  canaryTable,
  HOSTILE_NAMES,
  hostileAnswer,
  hostileQueries,
  hostileTables,
} from "../support/hostileTables";
import { askPython, describeWithEngine } from "../support/pythonEngine";
import { differences, type Row } from "../support/warehouseAnswers";

/** Spark works one in so many out, and analyses the others. */
const EVERY = 20;

describe.each(["spark", "clickhouse"] as const)("%s", (dialect) => {
  describeWithEngine(dialect, "200 tables and their columns, named to break out of a statement", () => {
    const worked = HOSTILE_NAMES.filter((_, place) => dialect === "clickhouse" || place % EVERY === 0);
    const analysed = HOSTILE_NAMES.filter((name) => !worked.includes(name));
    let answers: Record<string, Row[]> = {};
    beforeAll(async () => {
      const queries = hostileQueries(dialect);
      const only = (names: readonly string[]) => Object.fromEntries(names.map((name) => [name, queries[name]!]));
      answers = await askPython(dialect, {
        tables: Object.fromEntries([...hostileTables, [CANARY, canaryTable] as const]),
        queries: { ...only(worked), "song of the canary": `SELECT song FROM ${CANARY}` },
        analysed: only(analysed),
      });
    });

    test("each answers as any other name", () => {
      const own = hostileAnswer();
      const columns = results.customers.map((column) => ({ column }));
      for (const name of worked) expect([name, differences(answers[name]!, own, "customers")]).toEqual([name, []]);
      for (const name of analysed) expect([name, answers[name]]).toEqual([name, columns]);
    });

    test("the tables have those very names, and nothing else happened", () => {
      const names = answers["tables of the database"]!.map(({ name }) => name);
      expect(names.sort()).toEqual([...HOSTILE_NAMES, CANARY].sort());
      expect(answers["song of the canary"]).toEqual([{ song: "still here" }]);
    });
  });
});
