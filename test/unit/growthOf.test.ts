import { growthOf } from "../../src/template/growthOf";
import { templates } from "../../src/template/templates";
import { tracking } from "../../src/template/tracking";

test("one sheet grows; the others are what they are", () => {
  expect(templates.filter((template) => growthOf(template)).map(({ id }) => id)).toEqual(["tracking"]);
});

test("a new row begins without what is typed, and with what follows the row before", () => {
  const { inputs, width, name } = growthOf(tracking)!;
  expect([name, width]).toEqual(["period_rows", 21]);
  // revenue, orders, cost of goods, new, at end, acquisition; neither the first day nor the start nor the active
  // customers
  expect(inputs).toEqual([2, 3, 4, 6, 7, 9]);
});

test("charts over the rows are known in both languages, with the columns of their series", () => {
  expect(growthOf(tracking)!.charts).toEqual([
    {
      titles: ["Value and cost of a customer", "Valeur et coût d’un client"],
      categories: 0,
      series: [
        { names: ["value", "valeur"], column: 16 },
        { names: ["CAC", "CAC"], column: 18 },
      ],
    },
    {
      titles: ["CLV to CAC", "Ratio CLV/CAC"],
      categories: 0,
      series: [{ names: ["CLV to CAC", "ratio CLV/CAC"], column: 19 }],
    },
  ]);
});
