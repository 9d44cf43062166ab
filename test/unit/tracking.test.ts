import { evaluatePlan } from "../../src/files/evaluatePlan";
import { cellAddress } from "../../src/formula/address";
import { layout } from "../../src/template/layout";
import type { Answers } from "../../src/template/Template";
import { tracking } from "../../src/template/tracking";
import { LOCALES, type Locale } from "../../src/vocabulary/locale";
import { withRows } from "../../src/template/withRows";
import { functionEntries } from "../support/writeTemplateFile";

/** A column of an added quarter after the example's twelve. */
const ADDED = {
  revenue_13: 240_000,
  orders_13: 9_400,
  cogs_13: 141_000,
  customers_new_13: 3_000,
  customers_end_13: 14_300,
  acquisition_cost_13: 60_000,
};

function shown(answers: Answers, locale: Locale = "en"): Record<string, unknown> {
  const plan = layout(withRows(tracking, 14), locale, {
    sheetName: "A",
    answers: { ...tracking.example(locale), ...answers },
    currency: "EUR",
    spelling: "native",
  });
  const valueAt = evaluatePlan(plan, functionEntries);
  const at = (address: string): unknown => valueAt(plan.cells.find((cell) => cellAddress(cell) === address)!);
  const row = (key: string): unknown => valueAt(plan.cells.find((cell) => cell.key === key)!);
  return {
    label: at("B4"),
    clv: at("B5"),
    change: at("K5"),
    clv12: row("clv_12"),
    clv13: row("clv_13"),
    change12: row("change_12"),
    change13: row("change_13"),
    last: row("last_complete"),
  };
}

describe("while an added period is incomplete, the headline keeps the last complete one", () => {
  test.each<[string, Answers]>([
    ["nothing of it is there", {}],
    ["its revenue only", { revenue_13: 240_000 }],
    ["all but its acquisition cost", { ...ADDED, acquisition_cost_13: undefined }],
    ["a text where a number belongs", { ...ADDED, orders_13: "9 400 or so" }],
    [
      "a row is left out before it",
      Object.fromEntries(
        Object.entries(ADDED)
          .slice(0, 3)
          .map(([key, value]) => [key.replace("13", "14"), value]),
      ),
    ],
  ])("%s", (_, answers) => {
    const { label, clv, clv12, change, change12, last } = shown(answers);
    expect([label, last]).toEqual(["Value of a customer, Q4 2025", 12]);
    expect(clv).toBe(clv12);
    expect(change).toBe(change12);
  });

  test("once it is complete, it is the headline's", () => {
    const { label, clv, clv12, clv13, change, change13, last } = shown(ADDED, "fr");
    expect([label, last]).toEqual(["Valeur d’un client, T1 2026", 13]);
    expect(clv).toBe(clv13);
    expect(clv).not.toBe(clv12);
    expect(change).toBe(change13);
  });

  test("a later period that is complete counts even when one before it is not", () => {
    const { label, last } = shown({ revenue_12: "", ...ADDED, customers_start_13: 14_200 });
    expect([label, last]).toEqual(["Value of a customer, Q1 2026", 13]);
  });
});

test.each(LOCALES)("the heads of the periods in %s stay in sight, and begin every printed page", (locale) => {
  const plan = layout(tracking, locale, {
    sheetName: "A",
    answers: {},
    currency: "EUR",
    spelling: "clv",
    labels: { "head.revenue_1": "Net sales" },
  });
  const {
    frozen,
    page: { titleRow },
    growing,
  } = plan;
  expect([frozen, titleRow]).toEqual([{ rows: 3, columns: 2 }, growing[0]!.area.row - 1]);
  const at = (row: number): Map<number, string> =>
    new Map(
      plan.cells
        .filter((cell) => cell.row === row && cell.content)
        .map((cell) => [cell.column, String("formula" in cell.content! ? cell.content.formula : cell.content!.value)]),
    );
  const heads = at(titleRow!);
  // they say what the heads of the table say, a team's own words among them
  expect([...at(2)]).toEqual(
    [...heads.keys()].map((column) => [column, `=${cellAddress({ row: titleRow!, column })}&""`]),
  );
  expect(heads.get(3)).toBe("Net sales");
});
