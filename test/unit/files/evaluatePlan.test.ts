import { evaluatePlan } from "../../../src/files/evaluatePlan";
import { templateFiles } from "../../../src/files/templateFiles";
import { cellAddress } from "../../../src/formula/address";
import type { CellValue } from "../../../src/files/cellValue";
import { planOf } from "../../support/planOf";
import { differs } from "../../support/xlsxFile";
import { functionEntries } from "../../support/writeTemplateFile";

/**
 * What a formula shows in B2, beside an input in A1 and a text in A2; B1 answers an empty text, C1:C3 hold 1, 2, "x".
 */
function shown(formula: string): CellValue | undefined {
  const column = (values: readonly (number | string)[], at: number) =>
    values.map((value, row) => ({ row, column: at, content: { value } }));
  const plan = planOf(
    [
      ...column([10, "text"], 0),
      { row: 0, column: 1, content: { formula: '=IF(A1=10,"",1)' } },
      { row: 1, column: 1, content: { formula } },
      ...column([1, 2, "x"], 2),
    ],
    {
      names: [
        { name: "amount", row: 0, column: 0, rows: 1, columns: 1 },
        { name: "list", row: 0, column: 2, rows: 3, columns: 1 },
      ],
    },
  );
  return evaluatePlan(
    { ...plan, page: { ...plan.page, area: { row: 0, column: 0, rows: 3, columns: 4 } } },
    functionEntries,
  )({ row: 1, column: 1 });
}

test.each<[string, CellValue]>([
  ["=amount/4", 2.5],
  ["=D1", 0],
  ['=B1=""', true],
  ["=ISBLANK(B1)", false],
  ["=ISBLANK(D1)", true],
  ["=B1+1", { error: "#VALUE!" }],
  ["=1/D1", { error: "#DIV/0!" }],
  ['=IFERROR(1/0,"–")', "–"],
  ["=0.5-0.4-0.1", 0],
  ["=1000000.5-1000000", 0.5],
  ['="ratio "&ROUND(10/8,2)', "ratio 1.25"],
  // Excel rounds half away from zero, in the digits it shows
  ["=ROUND(1.005,2)", 1.01],
  ["=ROUND(-2.5,0)", -3],
  ["=ROUND(1.1641532182693481E-10,2)", 0],
  ["=ROUND(123456,-3)", 123_000],
  ["=ROUND(1.5E+22,2)", 1.5e22],
  // comparisons, whole parts and what sums leave go by fifteen digits; LibreOffice 7.4 calculates the same
  ["=0.3/0.1>=3", true],
  ["=0.1*3=0.3", true],
  ["=0.6<=0.2*3", true],
  ["=0.1*3<>0.3", false],
  ["=1.1-1=0.1", true],
  ["=10527.21-687.84>=9839.37", true],
  ["=8.99/3>=3", false],
  ["=100.01>100", true],
  ['=IF(0.3/0.1>=3,"healthy","fragile")', "healthy"],
  ['=CHOOSE(0.3/0.1,"one","two","three")', "three"],
  ["=INDEX(list,0.2/0.1)", 2],
  ["=INT(0.3/0.1)", 3],
  ["=INT(4.35*100)", 435],
  ["=INT(2.99999)", 2],
  ["=INT(-0.3/0.1)", -3],
  ["=ROUNDDOWN(0.3/0.1,0)", 3],
  ["=ROUNDUP(3*1.1,1)", 3.3],
  ["=SUM(0.5,-0.4,-0.1)", 0],
  ["=10527.21-687.84-9839.37", 0],
  ["=SUM(10527.21,-687.84,-9839.37)", 0],
  ["=SUM(10527.22,-687.84,-9839.37)>0.009", true],
  ["=SUMPRODUCT({0.5,-0.4,-0.1},{1,1,1})", 0],
  // a lookup wants every digit
  ["=MATCH(0.3,{0.1,0.30000000000000004},0)", { error: "#N/A" }],
  ["=COUNTA(list,D1,B1)", 4],
  ["=SUM(list)", 3],
  ["=COUNT(list)", 2],
  ["=MEDIAN(3,1,10,2)", 2.5],
  ["=MEDIAN(list)", 1.5],
  ["=PERCENTILE(list,0.25)", 1.25],
  ["=PERCENTILE(list,1)", 2],
  ["=PERCENTILE(list,1.1)", { error: "#NUM!" }],
  ["=PERCENTILE(D1:D3,0.5)", { error: "#NUM!" }],
  ['=COUNTIF(list,">="&D1+2)', 1],
  ['=COUNTIF(list,"<2")', 1],
  ['=COUNTIF(list,"<>1")', 2],
  ["=SUMPRODUCT(C1:C2,C1:C2)", 5],
  ["=SUMPRODUCT(list,list)", 5],
  ['=SUMPRODUCT((list<>"x")*(list<>1))', 1],
  ["=SUMPRODUCT(C1:C2,C1:C3)", { error: "#VALUE!" }],
  ["=INDEX(C1:C3,MATCH(MAX(C1:C3),C1:C3,0))", 2],
  ["=INDEX(C1:D1,2)", 0],
  // 31 December 2025, 29 February 2024, 31 January 2025
  ["=YEAR(46022)", 2025],
  ["=MONTH(46022)", 12],
  ["=EDATE(45351,12)", 45_716],
  ["=EDATE(45688,1)", 45_716],
  ["=EDATE(46022,-3)", 45_930],
  ["=YEAR(-1)", { error: "#NUM!" }],
  ["=YEAR(0)", 1900],
  ["=MONTH(60)", 2],
  ["=YEAR(2958466)", { error: "#NUM!" }],
  ["=EDATE(2958465,1)", { error: "#NUM!" }],
  ["=CLV.AOV(1000,amount)", 100],
  ["=CLV.AOV(1000,D1)", { error: "#DIV/0!" }],
  ["=CLV.CHURN(100,250,100)", { error: "#VALUE!" }],
])("%s is %j", (formula, value) => {
  const found = shown(formula);
  if (typeof value === "number") expect(found).toBeNear(value, 1e-14);
  else expect(found).toEqual(value);
});

test("a formula that only Excel can work out is said, not guessed", () => {
  expect(() => shown('=CELL("row",A1)')).toThrow('Company A 2025: =CELL("row",A1) cannot be worked out here');
  expect(() => shown("=B2+1")).toThrow("=B2+1 leads back to itself");
  expect(() => shown("=1+")).toThrow("=1+ cannot be read");
});

test("what is no formula has no value of its own", () => {
  expect(
    evaluatePlan(planOf([{ row: 0, column: 0, content: { value: 1 } }]), functionEntries)({ row: 0, column: 0 }),
  ).toBeUndefined();
});

/** The same template in the other spelling. */
const both = templateFiles()
  .filter(({ formulas, filled }) => formulas === "native" && filled)
  .map((native) => ({
    name: native.name,
    native,
    clv: templateFiles().find(({ name }) => name === native.name.replace("native", "clv"))!,
  }));

test.each(both)("$name: the add-in's functions and Excel's own come to the same", ({ native, clv }) => {
  const [own, ours] = [evaluatePlan(native.plan, functionEntries), evaluatePlan(clv.plan, functionEntries)];
  const formulas = clv.plan.cells.filter(({ content }) => content && "formula" in content);
  expect(formulas.length).toBeGreaterThan(30);
  const different = formulas.filter((cell) => {
    const [a, b] = [own(cell), ours(cell)];
    return typeof a === "number" && typeof b === "number" ? differs(a, b) : JSON.stringify(a) !== JSON.stringify(b);
  });
  expect(different.map(cellAddress)).toEqual([]);
});

test.each([
  ["en", "ratio 1.25", "ratio TRUE"],
  ["fr", "ratio 1,25", "ratio VRAI"],
] as const)("figures and truths joined with a text are written as %s writes them", (language, figure, truth) => {
  const at = (formula: string): unknown =>
    evaluatePlan(
      planOf([{ row: 0, column: 0, content: { formula } }], { language }),
      functionEntries,
    )({ row: 0, column: 0 });
  expect(at('="ratio "&ROUND(1.2499,2)')).toBe(figure);
  expect(at('="ratio "&(1=1)')).toBe(truth);
  expect(at('="ratio "&(0.1+0.2)')).toBe(`ratio 0${language === "fr" ? "," : "."}3`);
});

describe("formulas that fill several cells", () => {
  const formulaAt = (row: number, column: number, formula: string) => ({ row, column, content: { formula } });
  const valuesOf = (cells: Parameters<typeof planOf>[0]) => {
    const plan = planOf(cells);
    return evaluatePlan(
      { ...plan, page: { ...plan.page, area: { row: 0, column: 0, rows: 6, columns: 6 } } },
      functionEntries,
    );
  };

  test("what is spilled stands in its cells, and others count with it, whichever comes first", () => {
    const valueAt = valuesOf([
      formulaAt(5, 0, "=SUM(C2:C3)"),
      formulaAt(5, 1, "=SUM(B1#)"),
      formulaAt(5, 2, "=ROUND(C3*2,0)"),
      formulaAt(0, 1, "=CLV.LIFETIMETABLE(0.5,1,0.5)"),
    ]);
    expect([5, 1, 0].map((row) => valueAt({ row, column: row === 5 ? 0 : 1 }))).toEqual([3, 0.5, "churn_rate"]);
    expect([
      valueAt({ row: 0, column: 2 }),
      valueAt({ row: 2, column: 2 }),
      valueAt({ row: 5, column: 1 }),
      valueAt({ row: 5, column: 2 }),
      valueAt({ row: 3, column: 1 }),
    ]).toEqual(["lifetime", 1, 4.5, 2, undefined]);
  });

  test("a column whole, and a cell for each of its cells", () => {
    const spent = [100, 60, 20, 10, 10].map((value, row) => ({ row, column: 0, content: { value } }));
    const valueAt = valuesOf([
      ...spent,
      formulaAt(0, 1, "=CLV.TOPSHARE(A1:A5,0.2)"),
      formulaAt(0, 2, "=CLV.VALUETIERS(A1:A5,{0.2,0.4})"),
      formulaAt(0, 3, "=CLV.AOV(A1:A2,10)"),
      formulaAt(5, 3, "=SUM(D1:D5)"),
    ]);
    expect([
      valueAt({ row: 0, column: 1 }),
      valueAt({ row: 4, column: 2 }),
      valueAt({ row: 1, column: 3 }),
      valueAt({ row: 5, column: 3 }),
    ]).toEqual([0.5, 3, 6, 16]);
  });

  test("nothing is overwritten", () => {
    const valueAt = valuesOf([
      formulaAt(0, 1, "=CLV.LIFETIMETABLE(0.5,1,0.5)"),
      { row: 2, column: 2, content: { value: "mine" } },
      formulaAt(5, 0, "=C3"),
    ]);
    expect([valueAt({ row: 0, column: 1 }), valueAt({ row: 1, column: 1 }), valueAt({ row: 5, column: 0 })]).toEqual([
      { error: "#SPILL!" },
      undefined,
      "mine",
    ]);
  });
});
