import { evaluatePlan } from "../../src/files/evaluatePlan";
import { layout } from "../../src/template/layout";
import { levers } from "../../src/template/levers";
import type { Answers } from "../../src/template/Template";
import { functionEntries } from "../support/writeTemplateFile";

/** What stands in the columns of the row with this label, of the sheet of Company A with other answers. */
function rowOf(answers: Answers, label: string, nth = 0): Record<string, unknown> {
  const plan = layout(levers, "en", {
    sheetName: "Levers",
    answers: { ...levers.example("en"), ...answers },
    currency: "EUR",
    spelling: "clv",
  });
  const shown = evaluatePlan(plan, functionEntries);
  const isLabel = ({ content }: (typeof plan.cells)[number]): boolean =>
    !!content && "value" in content && content.value === label;
  const { row } = plan.cells.filter(isLabel)[nth]!;
  const cells = plan.cells.filter((cell) => cell.row === row && cell.column < 10 && cell.content);
  return Object.fromEntries(cells.map((cell): [string, unknown] => ["ABCDEFGHIJ"[cell.column]!, shown(cell)]));
}

// 25 x 8/3 x 0.4125 = 27.5 a period, lost at 0.6; by hand
test.each<[row: string, nth: number, column: string, value: number]>([
  ["Customer lifetime value", 0, "C", 27.5 / 0.6],
  ["Customer lifetime value", 0, "E", 27.5 / 0.58],
  ["Customer lifetime value", 0, "H", (27.5 / 0.62) * 0.95 ** 2 * (0.3925 / 0.4125)],
  ["Customer lifetime value", 0, "I", (27.5 / 0.58) * 1.05 ** 2 * (0.4325 / 0.4125)],
  ["Churn rate", 0, "G", 27.5 / 0.58 - 27.5 / 0.6],
  ["Average order value", 1, "C", (50 * 25 * 0.6) / 27.5],
  ["Average order value", 1, "D", 30 / 27.5 - 1],
  ["Purchase frequency", 1, "E", (90 * (8 / 3) * 0.6) / 27.5],
  ["Margin rate", 1, "C", 0.45],
  ["Margin rate", 1, "D", 3.75],
  ["Churn rate", 1, "C", 0.55],
  ["Churn rate", 1, "E", 27.5 / 90],
  ["One point of churn is worth", 0, "C", 27.5 / 0.59 - 27.5 / 0.6],
  ["Most to spend on that point", 0, "C", 14_200 * (27.5 / 0.59 - 27.5 / 0.6)],
])("%s, %i, in %s", (row, nth, column, value) => {
  expect(rowOf({}, row, nth)[column]).toBeNear(value, 1e-12);
});

// numpy, 20 million draws by chance; 200 even ones are within 1 % of them
test.each([
  ["Middle: half are above", 0, 45.79334],
  ["Nine in ten from", 0, 41.92569],
  ["to", 1, 49.98008],
])("%s, %i, of the draws", (row, nth, value) => {
  expect(rowOf({}, row, nth)["I"]).toBeNear(value, 0.01);
});

test("what no lever can do is said, and so is what needs none", () => {
  expect(rowOf({ target_value: 500 }, "Margin rate", 1)["C"]).toBe("none");
  expect(rowOf({ target_value: 20 }, "Churn rate", 1)["C"]).toBe("any");
  expect(rowOf({ margin_rate: -0.1 }, "Average order value", 1)["C"]).toBe("none");
  expect(rowOf({ target_value: "" }, "Average order value", 1)["C"]).toBe("");
});
