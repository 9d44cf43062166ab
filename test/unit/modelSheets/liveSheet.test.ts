import { livePlan, type LiveModel } from "../../../src/modelSheets/liveSheet";
import { cellAddress } from "../../../src/formula/address";
import { LOCALES } from "../../../src/vocabulary/locale";

const live = (changes: Partial<LiveModel> = {}): LiveModel => ({
  model: "bgnbd",
  rhythm: 1,
  unit: "week",
  source: "Query1",
  rows: 40,
  cells: {
    repeatPurchases: "Query1[repeat_purchases]",
    recency: "Query1[recency]",
    age: "Query1[age]",
    weights: "Query1[customers]",
  },
  ...changes,
});

/** The formulas of the sheet, by their addresses. */
const formulasOf = (of: LiveModel): Record<string, string> =>
  Object.fromEntries(
    livePlan(of, "en").cells.flatMap((cell) =>
      cell.content && "formula" in cell.content ? [[cellAddress(cell), cell.content.formula]] : [],
    ),
  );

test("FIT takes the columns of the list, and all else follows what it spills", () => {
  const formulas = formulasOf(live());
  expect(formulas).toMatchObject({
    B8: "=CLV.BGNBD.FIT(Query1[repeat_purchases],Query1[recency],Query1[age],Query1[customers])",
    G8: "=C10/C9",
    G9: "=C11/(C11+C12)",
    G12: "=CLV.BGNBD.EXPECTED(C9:C12,horizon)",
    G13: "=SUMPRODUCT(CLV.BGNBD.PURCHASES(C9:C12,horizon,Query1[repeat_purchases],Query1[recency],Query1[age]),Query1[customers])",
    G14: "=SUMPRODUCT(CLV.BGNBD.ALIVE(C9:C12,Query1[repeat_purchases],Query1[recency],Query1[age]),Query1[customers])",
    G15: "=2*(COUNT(C9:C12)-C13)",
  });
  // groups of customers have no row each
  expect(
    Object.values(formulas).some((formula) => formula.includes("CLV.BGNBD.ALIVE") && !formula.includes("SUM")),
  ).toBe(false);
});

test("a model with a rhythm takes the times between purchases, and its k is a parameter too", () => {
  const { cells } = live();
  const regular = live({
    model: "mbgcnbd",
    rhythm: 2,
    cells: { ...cells, logIntervals: "Query1[log_intervals]" },
  });
  expect(formulasOf(regular)).toMatchObject({
    B8: "=CLV.MBGCNBD.FIT(Query1[repeat_purchases],Query1[recency],Query1[age],Query1[log_intervals],Query1[customers])",
    G8: "=C10*C13/C9",
    G16: "=2*(COUNT(C9:C13)-C14)",
  });
});

test("where a row is a customer, each has its purchases and its chance, which look alike down to the last", () => {
  const area = (column: string): string => `'My list'!$${column}$5:$${column}$44`;
  const cells = { repeatPurchases: area("C"), recency: area("D"), age: area("E"), customer: area("B") };
  const plan = livePlan(live({ model: "paretonbd", unit: "day", cells }), "en");
  const formulas = formulasOf(live({ model: "paretonbd", unit: "day", cells }));
  expect(formulas).toMatchObject({
    G9: "=C12*(2^(1/C11)-1)",
    B19: "='My list'!$B$5:$B$44",
    C19: `=CLV.PARETONBD.PURCHASES(C9:C12,horizon,${area("C")},${area("D")},${area("E")})`,
    D19: `=CLV.PARETONBD.ALIVE(C9:C12,${area("C")},${area("D")},${area("E")})`,
  });
  expect(plan.fills?.map(({ row, column, rows }) => [row, column, rows])).toEqual([
    [19, 1, 39],
    [19, 2, 39],
    [19, 3, 39],
  ]);
  expect(plan.page.area.rows).toBe(19 + 39);
  // nothing stands where they spill
  expect(plan.cells.filter(({ row, content }) => row > 18 && content)).toEqual([]);
  expect(plan.cells.find(({ key }) => key === "horizon")?.content).toEqual({ value: 365 });
});

test.each(LOCALES)("in %s no cell stands where FIT spills", (locale) => {
  const { cells } = livePlan(live(), locale);
  const inTheWay = cells.filter(
    ({ row, column, content }) => row >= 7 && row <= 13 && column >= 1 && column <= 3 && content,
  );
  expect(inTheWay.map(cellAddress)).toEqual(["B8"]);
});
