import { evaluatePlan } from "../../../src/files/evaluatePlan";
import { openSession, prepareSession, rowsInSession } from "../../../src/orders/prepare/sessions";
import { leftOutPlan } from "../../../src/orderSheets/leftOutSheet";
import { keptKinds, leftOutReasons } from "../../../src/vocabulary/orderFindings";
import { LOCALES } from "../../../src/vocabulary/locale";
import { CHOICES, tableOf } from "../../support/orderChoices";
import { fileOf } from "../../support/ordersRead";
import { functionEntries } from "../../support/writeTemplateFile";

const table = tableOf(
  "order,customer,date,amount",
  "1,A,2025-01-31,10",
  "2,,2025-01-31,5.50",
  "=2,,2025-02-01,0.10",
  "4,,2025-02-02,=1+1",
  "5,B,soon,7.25",
  "6,C,=TODAY(),-3.05",
  "7,B,2025-01-31,-1",
  "7,B,2025-01-31,-1",
);

describe.each(LOCALES)("in %s", (locale) => {
  test("the count and the money of every reason are those of the report, and nothing is a formula", async () => {
    const { session } = await openSession({ files: [fileOf(table)], choices: CHOICES, locale });
    const report = prepareSession({ session, choices: CHOICES });
    const reasons = [
      ...report.leftOut.map(({ reason, ...found }) => ({ id: reason, said: leftOutReasons[reason], ...found })),
      ...report.kept.map(({ kind, ...found }) => ({ id: kind, said: keptKinds[kind], ...found })),
    ];
    expect(reasons.map(({ id, rows }) => [id, rows])).toEqual([
      ["noDate", 2],
      ["noCustomer", 3],
      ["refunds", 2],
      ["duplicates", 1],
    ]);
    for (const { id, said, rows, amount } of reasons) {
      const found = rowsInSession({ session, reason: id });
      const plan = leftOutPlan(found, { reason: id, source: "orders.csv", currency: "EUR" }, locale);
      const [list] = plan.lists!;
      expect(list!.area.rows - 1).toBe(rows);
      const valueAt = evaluatePlan(plan, functionEntries);
      const [count, sum] = plan.cells
        .filter(({ content }) => content && "formula" in content)
        .map((cell) => Number(valueAt(cell)));
      expect(count).toBe(rows);
      if (amount === 0) expect(sum).toBe(0);
      else expect(sum).toBeNear(amount, 1e-14);
      expect(list!.columns[2]!.values).toEqual(Array.from({ length: rows }, () => said[locale]));
      const subtitle = plan.cells.find(({ row, column }) => row === 1 && column === 1)!.content;
      expect(subtitle).toEqual({ value: expect.stringContaining(said[locale]) as string });
    }
    const odd = leftOutPlan(
      rowsInSession({ session, reason: "noDate" }),
      { reason: "noDate", source: "a", currency: "EUR" },
      locale,
    );
    expect(odd.lists![0]!.columns[4]!.values).toEqual(["soon", "=TODAY()"]);
    expect(odd.lists![0]!.columns[1]!.values).toEqual(Int32Array.of(6, 7));
  });
});
