import fc from "fast-check";
import { cellAddress, cellOfName } from "../../src/formula/address";
import { formulaTokens } from "../../src/formula/formulaTokens";
import { callName } from "../../src/formula/functionCalls";
import type { WorkbookReading } from "../../src/formula/WorkbookReading";
import type { Finding } from "../../src/review/Finding";
import { rewriteKey } from "../../src/review/formulaFindings";
import { nearestName } from "../../src/review/nearestName";
import { reviewWorkbook, type Review } from "../../src/review/reviewWorkbook";
import { piecesOf, rewriteFormula } from "../../src/review/rewriteFormula";
import { companyA } from "../../src/template/companyA";
import { layout } from "../../src/template/layout";
import { lifetimeValue } from "../../src/template/lifetimeValue";
import { functions } from "../support/explanations";
import { workbookReading } from "../support/workbookReading";

/** 25 November 2026. */
const TODAY = 46_351;
const NAME = "#NAME?";

const review = (reading: WorkbookReading, rewritten: readonly string[] = []): Review =>
  reviewWorkbook(reading, { functions, today: TODAY, rewritten: new Set(rewritten) });
const one = (formula: string, value: unknown = NAME): WorkbookReading =>
  workbookReading({ Sheet1: { cells: { C3: { formula, value } } } });
const kinds = ({ findings }: Review): string[] => findings.map(({ id }) => id);
const cellsOf = ({ cells }: Finding): string[] => cells.map((cell) => `${cell.sheet.name}!${cellAddress(cell)}`);
const rewrites = (finding: Finding | undefined): string[] =>
  finding?.action.kind === "rewrite" ? finding.action.rewrites.map(({ after }) => after) : [];

describe("formulas that are rewritten", () => {
  test.each<[before: string, value: unknown, after: string]>([
    ["=_xldudf_CLV_AOV(A1,B1)", NAME, "=CLV.AOV(A1,B1)"],
    ["=_xlfn._xldudf_CLV_AOV(A1, B1)", NAME, "=CLV.AOV(A1, B1)"],
    ["=_xlfn._xldudf_CLV_LIFETIMETABLE(A1,B1,5)", NAME, "=CLV.LIFETIMETABLE(A1,B1,5)"],
    ["='C:\\Users\\a b\\addin.xlam'!CLV.AOV(A1,B1)", NAME, "=CLV.AOV(A1,B1)"],
    ["='C:\\[addin.xlam]S'!CLV.AOV(A1,B1)", "#REF!", "=CLV.AOV(A1,B1)"],
    ["=[1]!CLV.AOV(A1,B1)", "#REF!", "=CLV.AOV(A1,B1)"],
    ["=[2]!_xldudf_CLV_AOV(A1,B1)", NAME, "=CLV.AOV(A1,B1)"],
    ["=#REF!CLV.AOV(A1,B1)", "#REF!", "=CLV.AOV(A1,B1)"],
    ["=CLVDEV.AOV(A1,B1)", NAME, "=CLV.AOV(A1,B1)"],
    ["=clvtest.aov(A1,B1)", NAME, "=CLV.AOV(A1,B1)"],
    ["=CLV_AOV(A1,B1)", NAME, "=CLV.AOV(A1,B1)"],
    ["=clv.aov(A1,B1)", NAME, "=CLV.AOV(A1,B1)"],
    ["=CLV.AOV(A1,B1)", NAME, "=CLV.AOV(A1,B1)"],
    ["=CLV.AOV(A1;B1)", "#VALUE!", "=CLV.AOV(A1,B1)"],
    ['=IF(A1>0;_xldudf_CLV_AOV(A1;B1);";")', NAME, '=IF(A1>0,CLV.AOV(A1,B1),";")'],
    ["=_xldudf_CLV_AOV('My;CLV.AOV(x'!A1,\"CLV_AOV(\")", NAME, "=CLV.AOV('My;CLV.AOV(x'!A1,\"CLV_AOV(\")"],
    [
      "=IF(_xldudf_CLV_CHURN(A1,A2,A3)>0.5,[1]!CLV.AOV(A1,B1),CLV.AOV(1,2))*2",
      NAME,
      "=IF(CLV.CHURN(A1,A2,A3)>0.5,CLV.AOV(A1,B1),CLV.AOV(1,2))*2",
    ],
    ["=@_xldudf_CLV_AOV(A1:A3,B1:B3)", NAME, "=CLV.AOV(A1:A3,B1:B3)"],
    ["=@_xldudf_CLV_AOV(A1,B1)", NAME, "=@CLV.AOV(A1,B1)"],
    ["=@_xldudf_CLV_LIFETIMETABLE(A1,B1,5)", NAME, "=CLV.LIFETIMETABLE(A1,B1,5)"],
    ["=- _xldudf_CLV_AOV( A1 , {1,2;3,4} )%", NAME, "=- CLV.AOV( A1 , {1,2;3,4} )%"],
  ])("%s, showing %s", (before, value, after) => {
    const { findings } = review(one(before, value));
    expect(findings).toHaveLength(1);
    expect(rewrites(findings[0])).toEqual([after]);
  });

  test.each<[before: string, value: unknown, kind: string]>([
    ["=_xldudf_CLV_AOV(A1,B1)", 25, "stored"],
    ["='C:\\a.xlam'!CLV.AOV(A1,B1)", 25, "stored"],
    ["=@CLV.AOV(A1:A3,B1:B3)", 25, "single"],
    ["=1+@CLV.LIFETIMETABLE(A1,B1,5)", 1, "single"],
    ["=_xldudf_CLV_AOV(A1,B1)", NAME, "broken"],
  ])("%s, showing %s, is told as %s", (before, value, kind) => {
    expect(kinds(review(one(before, value)))).toEqual([kind]);
  });

  test("what is found in several cells of several sheets is one finding, with a rewrite for each", () => {
    const { findings } = review(
      workbookReading({
        "Online shop": {
          cells: {
            C24: { formula: "=_xldudf_CLV_AOV(A1,B1)", value: NAME },
            C25: { formula: "=CLV.AOV(A1,B1)", value: NAME },
          },
        },
        Shops: { cells: { B2: { formula: "=[1]!CLV.LIFETIME(A1)", value: "#REF!" } } },
      }),
    );
    expect(findings).toHaveLength(1);
    expect(cellsOf(findings[0]!)).toEqual(["Online shop!C24", "Online shop!C25", "Shops!B2"]);
    expect(findings[0]).toMatchObject({
      severity: "error",
      title: { key: "showError", blanks: { count: "3", error: "#NAME?, #REF!" } },
      why: [
        { key: "prefixCounted", blanks: { count: "2" } },
        { key: "earlyCounted", blanks: { count: "1" } },
      ],
    });
    expect(rewrites(findings[0])).toEqual(["=CLV.AOV(A1,B1)", "=CLV.AOV(A1,B1)", "=CLV.LIFETIME(A1)"]);
  });

  test("protected sheets are told and left out; hidden ones are told as hidden and rewritten", () => {
    const broken = { C3: { formula: "=_xldudf_CLV_AOV(A1,B1)", value: NAME } };
    const { findings, hidden } = review(
      workbookReading({
        Open: { cells: broken },
        Locked: { cells: broken, isProtected: true },
        Hidden: { cells: broken, isHidden: true },
      }),
    );
    expect(hidden).toBe(1);
    expect(findings[0]?.action).toMatchObject({
      protectedSheets: ["Locked"],
      rewrites: [{ at: { sheet: { name: "Open" } } }, { at: { sheet: { name: "Hidden", isHidden: true } } }],
    });
    expect(findings[0]?.cells).toHaveLength(3);
  });
});

describe("formulas that are left alone", () => {
  test.each<[why: string, formula: string, value: unknown]>([
    ["it works", "=CLV.AOV(A1,B1)", 25],
    ["it works in small letters", "=clv.aov(A1,B1)", 25],
    ["a macro of that name works", "=CLV_AOV(A1,B1)", 25],
    ["a file's macro works", "='C:\\a.xlam'!CLV_AOV(A1,B1)", 25],
    ["another namespace works", "=CLVDEV.AOV(A1,B1)", 25],
    ["another error has other reasons", "=CLV.AOV(A1,B1)", "#VALUE!"],
    ["another add-in's", "=CLVPRO.AOV(A1,B1)", NAME],
    ["another function", "=MYCLV.AOV(A1)", NAME],
    ["another function of that kind", "=CLV_SOMETHING(A1)", NAME],
    ["a text in it", '="_xldudf_CLV_AOV("&FOO(1)', NAME],
    ["a sheet's name in it", "='_xldudf_CLV_AOV(1)'!A1+foo", NAME],
    ["one result anyway", "=@CLV.AOV(A1,B1)", 25],
    ["decimal commas perhaps", "=CLV.AOV(1,5;2)", "#VALUE!"],
    ["semicolons that work", "=CLV.AOV(A1;B1)", 25],
  ])("%s: %s", (_, formula, value) => {
    expect(review(one(formula, value)).findings.filter(({ action }) => action.kind === "rewrite")).toEqual([]);
  });

  test("a LAMBDA of the workbook or the sheet that is called so", () => {
    const cells = { C3: { formula: "=CLV_AOV(A1,B1)", value: NAME } };
    expect(review(workbookReading({ Sheet1: { cells, names: { CLV_AOV: "=LAMBDA(a,b,a/foo)" } } })).findings).toEqual(
      [],
    );
    expect(review(workbookReading({ Sheet1: { cells } }, { clv_aov: "=LAMBDA(a,b,a/foo)" })).findings).toEqual([]);
  });

  test("a text that looks like a formula is told, and not changed", () => {
    const { findings } = review(
      workbookReading({
        Sheet1: { cells: { A1: "=CLV.AOV(1;2)", A2: "'=CLV.AOV(1,2)", A3: "CLV is nice", A4: "=SUM(1)" } },
      }),
    );
    expect(findings).toMatchObject([
      { id: "text", severity: "info", action: { kind: "show" }, title: { blanks: { count: "2" } } },
    ]);
  });

  test("a formula whose input shows #NAME? is not to blame: only the input's is told", () => {
    const broken = { formula: "=_xldudf_CLV_AOV(A1,B1)", value: NAME };
    const { findings } = review(
      workbookReading({
        Shop: {
          names: { aov: "C1" },
          cells: {
            C1: broken,
            C2: { formula: "=CLV.SIMPLE(C1,2)", value: NAME },
            C3: { formula: "=CLV.SIMPLE(aov,2)", value: NAME },
            C4: { formula: "=CLV.AOV(C1:C2,2)", value: NAME },
            C5: { formula: "=CLV.AOV(C:C,2)", value: NAME },
          },
        },
        Other: {
          cells: {
            A1: { formula: "=CLV.SIMPLE(Shop!C1,2)", value: NAME },
            A2: { formula: "=CLV.SIMPLE(Shop!D1,2)", value: NAME },
          },
        },
      }),
    );
    expect(findings.map(cellsOf)).toEqual([["Shop!C1", "Other!A2"]]);
  });

  test("a name that is nowhere is the reason; what was written again in vain is not offered again", () => {
    const missing = review(one("=CLV.AOV(sales,B1)"));
    expect(missing.findings).toMatchObject([
      { id: "name sales", title: { key: "missingName", blanks: { name: "sales" } }, action: { kind: "show" } },
    ]);
    expect(
      kinds(
        review(
          workbookReading({
            Sheet1: { cells: { C3: { formula: "=CLV.AOV(sales,B1)", value: NAME } }, names: { Sales: "D4" } },
          }),
        ),
      ),
    ).toEqual(["broken"]);
    expect(
      kinds(
        review(
          workbookReading({ Sheet1: { cells: { C3: { formula: "=CLV.AOV(LET(sales,1,sales),B1)", value: NAME } } } }),
        ),
      ),
    ).toEqual(["broken"]);
    const formula = "=CLV.AOV(FOO(1),B1)";
    expect(kinds(review(one(formula)))).toEqual(["broken"]);
    expect(kinds(review(one(formula), [rewriteKey("s1", { row: 2, column: 2 }, formula)]))).toEqual(["still"]);
  });
});

describe("functions that do not exist", () => {
  test("are told with the nearest name, and rewritten only when asked for by that name", () => {
    const { findings } = review(one("=CLV.AOVV(A1,B1)+CLV.AOVV(1,2)"));
    expect(findings).toMatchObject([
      {
        id: "unknown AOVV",
        title: { blanks: { name: "CLV.AOVV" } },
        why: [{ key: "unknownNearest", blanks: { name: "CLV.AOV" } }],
        action: { instead: "CLV.AOV" },
      },
    ]);
    expect(rewrites(findings[0])).toEqual(["=CLV.AOV(A1,B1)+CLV.AOV(1,2)"]);
    expect(review(one("=CLV.SOMETHINGELSE(1)")).findings).toMatchObject([
      { why: [{ key: "unknownWhy" }], action: { kind: "show" } },
    ]);
  });

  test.each([
    ["AOVV", "AOV"],
    ["RETENTON", "RETENTION"],
    ["CHRUN", "CHURN"],
    ["LIFETIMETABEL", "LIFETIMETABLE"],
    ["XYZ", undefined],
    ["SOMETHINGELSE", undefined],
    ["LTV", undefined],
  ])("nearest to %s is %s", (wanted, nearest) => {
    expect(
      nearestName(
        wanted,
        functions.map(({ id }) => id),
      ),
    ).toBe(nearest);
  });
});

describe("rewriting", () => {
  const foreign = fc.constantFrom(
    "_xldudf_CLV_AOV(",
    "_xlfn._xldudf_CLV_CHURN(",
    "[1]!CLV.AOV(",
    "'C:\\[a b]c'!CLV.LIFETIME(",
    "CLVDEV.AOV(",
    "clv.aov(",
    "CLV_AOV(",
    "CLV.AOV(",
    "@_xldudf_CLV_AOV(",
  );
  const other = fc.constantFrom(
    "SUM(",
    "A1",
    "A1:B3",
    "'x;CLV_AOV('!A1",
    '"CLV.AOV(;"',
    "1.5",
    "+",
    "-",
    "*",
    "&",
    ",",
    " ",
    ")",
    "(",
    "{1,2;3}",
    "T[CLV_AOV(]",
    "name",
    "MYCLV.AOV(",
    "#REF!",
    "TRUE",
  );
  const formulas = fc
    .array(fc.oneof(foreign, other), { minLength: 1, maxLength: 14 })
    .map((parts) => `=${parts.join("+")}`);
  const again = (formula: string): string =>
    rewrites(review(one(formula)).findings.find(({ id }) => id === "broken"))[0] ?? formula;

  test("once is enough: what was rewritten stays as it is", () => {
    fc.assert(
      fc.property(formulas, (formula) => {
        expect(again(again(formula))).toBe(again(formula));
      }),
      { numRuns: 500 },
    );
  });

  test("leaves every token but the names of our calls as it was", () => {
    const others = (formula: string): string[] =>
      formulaTokens(formula)
        .filter(({ type }) => !/^(func|context|context_quote|unknown)$/.test(type))
        .map(({ text }) => text)
        .filter((text) => text !== "!" && text !== "@" && text !== "1");
    fc.assert(
      fc.property(formulas, (formula) => {
        expect(others(again(formula))).toEqual(others(formula));
      }),
      { numRuns: 500 },
    );
  });

  test("the pieces of a preview are the two formulas", () => {
    const changes = [
      { from: 8, to: 9, text: "," },
      { from: 1, to: 4, text: "CLV.AOV" },
    ];
    const { before, after } = piecesOf("=foo(A1 ;2)", changes);
    expect(before.map(({ text }) => text).join("")).toBe("=foo(A1 ;2)");
    expect(after.map(({ text }) => text).join("")).toBe(rewriteFormula("=foo(A1 ;2)", changes));
    expect(after.filter(({ isChanged }) => isChanged).map(({ text }) => text)).toEqual(["CLV.AOV", ","]);
  });

  test("a call is written as it was found under every name", () => {
    for (const { id } of functions)
      expect(rewrites(review(one(`=_xldudf_CLV_${id.replaceAll(".", "_")}(1)`)).findings[0])).toEqual([
        `=${callName(id)}(1)`,
      ]);
  });
});

const okay = { formula: "=1", value: "OK" };
const shop = (
  figures: Readonly<Record<string, string | number>>,
  checks: Readonly<Record<string, string>>,
  more: Readonly<Record<string, string>> = {},
): WorkbookReading => {
  const named = Object.keys(figures).map((name, i) => [name, `C${i + 1}`] as const);
  const checked = Object.keys(checks).map((name, i) => [`check_${name}`, `J${i + 1}`] as const);
  return workbookReading({
    "Company A": {
      names: { ...Object.fromEntries([...named, ...checked]), ...more },
      cells: {
        ...Object.fromEntries(named.map(([name, at]) => [at, figures[name]!])),
        ...Object.fromEntries(checked.map(([name, at]) => [at, { formula: "=1", value: checks[name.slice(6)]! }])),
      },
    },
  });
};

describe("worksheets of ours", () => {
  test("a check that is neither OK nor open is a finding: question, inputs, advice, and what the cell shows", () => {
    const { findings, passed } = review(
      shop(
        { revenue: 1_000_000, margin_revenue: 800_000, orders: 40_000, customers: 15_000 },
        { revenues_agree: "ratio 1.25", orders_cover_customers: "OK", churn_possible: "–" },
      ),
    );
    expect(findings).toMatchObject(
      [
        {
          severity: "warning",
          title: { en: "Do the two revenues belong together?" },
          why: [
            { key: "twoRevenuesBody", blanks: { ratio: { value: 1.25 } } },
            { en: /^The margin is taken/ as unknown as string },
          ],
          check: { shows: "ratio 1.25", label: { en: "Both revenues agree" } },
          action: { kind: "show", cell: { row: 0, column: 9 } },
        },
      ].map(({ why, ...rest }) => ({ ...rest, why: [why[0], expect.anything()] })),
    );
    expect(cellsOf(findings[0]!)).toEqual(["Company A!C1", "Company A!C2"]);
    expect(passed).toEqual([
      { label: expect.objectContaining({ en: "Orders at least customers" }) as object, sheet: "Company A" },
    ]);
  });

  test("figures sharpen the question: VAT, both churns, another period, the costs that are missing", () => {
    const told = (figures: Record<string, number | string>, checks: Record<string, string>): unknown =>
      review(shop(figures, checks)).findings.map(
        ({ title, why }) => ("key" in title ? title.key : title.en.slice(0, 12), why[0]),
      );
    expect(review(shop({ revenue: 1200, margin_revenue: 1000 }, { revenues_agree: "VAT?" })).findings).toMatchObject([
      { title: { key: "vatInOne" }, why: [{ key: "vatBody", blanks: { vat: { value: 0.2 } } }] },
    ]);
    expect(
      told(
        { churn_typed: 0.5, customers_start: 15_000, customers_end: 14_200, customers_new: 8_200 },
        { churn_agrees: "typed ≠ counts" },
      ),
    ).toEqual([
      {
        key: "typedAndCounted",
        blanks: { typed: { value: 0.5, as: "churn_rate" }, counted: { value: 0.6, as: "churn_rate" } },
      },
    ]);
    const [mixed] = review(shop({ churn_rate: 0.045, orders: 10 }, { periods_agree: "period?" })).findings;
    // 1 − 0.955^12, with 30 decimal digits
    const yearly = (mixed?.why[0] as unknown as { blanks: { yearly: { value: number } } }).blanks.yearly.value;
    expect(yearly).toBeNear(0.424506452007523, 1e-12);
    expect(
      told({ stock_purchases: 0, cogs: 470_000, acquisition_cost: "", revenue: 1 }, { costs_entered: "cost missing" }),
    ).toEqual([
      { key: "costsMissing", blanks: { costs: [expect.objectContaining({ en: "Acquisition cost of the period" })] } },
    ]);
    expect(
      told(
        { mrr_start: 100, mrr_new: 20, mrr_expansion: 5, mrr_contraction: 3, mrr_churned: 2, mrr_end: 110 },
        { mrr_ties: "look" },
      ),
    ).toEqual([
      { key: "mrrGives", blanks: { given: { value: 120, as: "revenue" }, end: { value: 110, as: "revenue" } } },
    ]);
  });

  test("an empty sheet has no findings; a check that cannot be made on a filled one has", () => {
    const checks = { costs_entered: "cost missing", revenues_agree: "#DIV/0!" };
    expect(
      review(
        shop(
          {
            revenue: "",
            margin_revenue: 0,
            stock_purchases: 0,
            acquisition_cost: "",
            data_cutoff: "",
            vat: "excl. VAT",
          },
          checks,
        ),
      ).findings,
    ).toEqual([]);
    expect(
      review(shop({ revenue: "", stock_purchases: 5 }, { ...checks, costs_entered: "OK" })).findings,
    ).toMatchObject([{ title: { key: "checkNotMade" }, why: [{ blanks: { error: "#DIV/0!" } }] }]);
    expect(review(shop({ revenue: 5 }, { revenues_agree: "#BUSY!", ties_out: "#NAME?" })).findings).toEqual([]);
  });

  test.each<[cutoff: string | number, key: string | undefined]>([
    [TODAY, undefined],
    [TODAY - 92, undefined],
    [TODAY - 93, "figuresOld"],
    [TODAY - 92.5, "figuresOld"],
    [TODAY + 1, "cutoffAhead"],
    ["", "cutoffMissing"],
    ["31/12/2024", "cutoffUnreadable"],
    [2024, "figuresOld"],
    [12, "cutoffUnreadable"],
    ["#REF!", "cutoffUnreadable"],
  ])("data up to %s: %s", (cutoff, key) => {
    const { findings, passed } = review(shop({ revenue: 5, data_cutoff: cutoff }, { revenues_agree: "OK" }));
    expect(
      findings.map(({ title, severity, cells }) => [(title as { key: string }).key, severity, cells.map(cellAddress)]),
    ).toEqual(key ? [[key, "info", ["C2"]]] : []);
    expect(passed.some(({ label }) => "key" in label && label.key === "figuresRecent")).toBe(key === undefined);
  });

  test("a check whose cell is gone, and one that was typed over", () => {
    const { findings } = review(
      shop(
        { revenue: 5 },
        { revenues_agree: "OK" },
        { check_ties_out: "='Company A'!#REF!", check_churn_possible: "=#REF!#REF!" },
      ),
    );
    expect(findings).toMatchObject([
      {
        title: { key: "checksLost", blanks: { sheet: "Company A" } },
        why: [{ blanks: { checks: [{ en: "Unexplained" }, { en: "Churn between 0 and 100%" }] } }],
      },
    ]);
    const typed = review(workbookReading({ S: { names: { check_ties_out: "J1" }, cells: { J1: "OK" } } }));
    expect([typed.findings.map(({ title }) => title), typed.passed]).toEqual([[{ key: "checkTypedOver" }], []]);
  });

  test("a sheet without our names is nobody's business", () => {
    expect(
      review(
        workbookReading({
          S: {
            names: { data_cutoff: "A1", check_in: "A2", checks: "A3" },
            cells: { A1: 40_000, A2: { formula: "=1", value: "late" } },
          },
        }),
      ),
    ).toMatchObject({ findings: [], passed: [], hasOurs: false });
  });
});

describe("pitfalls of a formula that shows a number", () => {
  test.each<[formula: string, check: string]>([
    ["=CLV.VALUE(25,2.67,1,0.6)", "costs_entered"],
    ["=2*CLV.VALUE(A1,2.67,B1,0.6)", "costs_entered"],
    ["=CLV.CAC(0,8200)", "costs_entered"],
    ["=CLV.VALUE(25,2.67,0.4125,0.03)", "periods_agree"],
    ["=CLV.VALUE(A1,1.1,0.4125,85%)", "customers_return"],
  ])("%s: %s", (formula, check) => {
    const { findings } = review(
      workbookReading({ Sheet1: { cells: { A1: 25, B1: 1, C3: { formula, value: 45 }, C4: { formula, value: 45 } } } }),
    );
    expect(kinds({ findings } as Review)).toEqual([`pitfall ${check}`]);
    expect(findings[0]).toMatchObject({ severity: "warning", action: { kind: "show", cell: { row: 2, column: 2 } } });
    expect(cellsOf(findings[0]!)).toEqual(["Sheet1!C3", "Sheet1!C4"]);
  });

  test("the sentence has the figures of the formula", () => {
    const [finding] = review(one("=CLV.VALUE(25,2.67,0.4125,0.03)", 900)).findings;
    expect(finding!.why[0]).toEqual({
      key: "monthlyIsYearly",
      blanks: {
        monthly: { value: 0.03, as: "churn_rate" },
        yearly: { value: expect.closeTo(1 - 0.97 ** 12, 12) as number, as: "churn_rate" },
      },
    });
  });

  test.each([
    ["sound figures", "=CLV.VALUE(25,2.67,0.4125,0.6)"],
    ["a churn without orders beside it", "=CLV.LIFETIME(0.03)"],
    ["a blank cell, which is no cost", "=CLV.CAC(A9,8200)"],
    ["arguments only Excel can work out", "=CLV.VALUE(XLOOKUP(1,A1:A2,B1:B2),2.67,RAND(),0.6)"],
    ["another program’s function", "=OTHER.VALUE(25,2.67,1,0.6)"],
  ])("none: %s", (_, formula) => {
    expect(review(one(formula, 45)).findings).toEqual([]);
  });

  test("a formula that fails is told for its error alone", () => {
    expect(kinds(review(one("=CLV.VALUE(25,2.67,1,-1)", "#NUM!"))).filter((id) => id.startsWith("pitfall"))).toEqual(
      [],
    );
  });
});

test("errors come first, then what is to be looked at, then what is to be known; sheets are counted", () => {
  const result = review(
    workbookReading({
      Company: {
        names: { check_ties_out: "J1", data_cutoff: "J2", check_vat_excluded: "J3" },
        cells: { J1: { formula: "=1", value: "look" }, J2: 40_000, J3: okay },
      },
      Shop: { cells: { A1: { formula: "=CLVDEV.AOV(1,2)", value: NAME } } },
      Data: { rowsRead: 5000 },
    }),
  );
  expect(result.findings.map(({ severity, id }) => [severity, id])).toEqual([
    ["error", "broken"],
    ["warning", "s1 ties_out"],
    ["info", "s1 data_cutoff"],
    ["info", "s3 partly"],
  ]);
  expect([result.sheets, result.passed.length, result.hasOurs]).toEqual([3, 1, true]);
});

test("addresses", () => {
  expect(
    [
      { row: 0, column: 0 },
      { row: 14, column: 2 },
      { row: 0, column: 26 },
      { row: 1_048_575, column: 16_383 },
    ].map(cellAddress),
  ).toEqual(["A1", "C15", "AA1", "XFD1048576"]);
  expect(
    ["='Company A'!$C$15", "=Sheet1!AA1", "=S!$A$1:$B$2", "=#REF!$C$15", "=S!#REF!", "=1+1"].map(cellOfName),
  ).toEqual([{ row: 14, column: 2 }, { row: 0, column: 26 }, undefined, undefined, undefined, undefined]);
});

describe("formulas that fail", () => {
  const said = ({ why }: Finding): unknown => why[0];
  const beginsIn = ({ begins }: Finding): string | undefined => begins && `${begins.sheet.name}!${cellAddress(begins)}`;

  test("the cause in words, and where the error begins: the first bad input", () => {
    const { findings } = review(
      workbookReading({
        Sheet1: {
          cells: {
            A1: 1000,
            B1: 0,
            C1: { formula: "=CLV.AOV(A1,B1)", value: "#DIV/0!" },
            C2: { formula: "=C1*2", value: "#DIV/0!" },
            C3: { formula: "=CLV.PERIODVALUE(C2,2,0.5)", value: "#DIV/0!" },
          },
        },
      }),
    );
    expect(findings).toHaveLength(1);
    expect(cellsOf(findings[0]!)).toEqual(["Sheet1!C1", "Sheet1!C3"]);
    expect(said(findings[0]!)).toEqual({
      en: "orders must not be 0: it divides the result.",
      fr: "orders ne doit pas être 0\u00a0: il divise le résultat.",
    });
    expect(beginsIn(findings[0]!)).toBe("Sheet1!B1");
  });

  test.each<
    [
      what: string,
      formula: string,
      value: string,
      others: Record<string, string | number | { formula: string; value: unknown }>,
      sentence: RegExp,
      begins: string | undefined,
    ]
  >([
    ["a text", "=CLV.LIFETIME(Data!A1)", "#VALUE!", {}, /^churn_rate must be a rate .* it is “n\/a”\.$/, "Data!A1"],
    [
      "an error of another formula",
      "=CLV.LIFETIME(D5)",
      "#N/A",
      { D5: { formula: "=VLOOKUP(1,A:B,2)", value: "#N/A" } },
      /./,
      "Sheet1!D5",
    ],
    ["a lost sheet", "=CLV.LIFETIME(Sheet2!#REF!)", "#REF!", {}, /deleted/, undefined],
    ["a name", "=CLV.LIFETIME(churn)", "#VALUE!", {}, /“n\/a”/, "Data!A1"],
    ["cells that only Excel knows", "=CLV.LIFETIME(Orders[Churn])", "#VALUE!", {}, /./, undefined],
    ["a blank", "=CLV.AOV(A1,B9)", "#DIV/0!", { A1: 5 }, /orders/, "Sheet1!B9"],
  ])("%s", (_, formula, value, others, sentence, begins) => {
    const { findings } = review(
      workbookReading(
        { Sheet1: { cells: { C3: { formula, value }, ...others } }, Data: { cells: { A1: "n/a" } } },
        { churn: "=Data!$A$1" },
      ),
    );
    expect(findings.map(({ severity }) => severity)).toEqual(["error"]);
    expect((said(findings[0]!) as { en: string }).en).toMatch(sentence);
    expect(beginsIn(findings[0]!)).toBe(begins);
  });

  test("an NA() that a formula asks for is no failure", () => {
    const cells = {
      A1: { formula: '=IF(B1="",NA(),CLV.CAC(B1,2))', value: "#N/A" },
      A2: { formula: "=CLV.RATIO(50,A1)", value: "#N/A" },
    };
    expect(kinds(review(workbookReading({ Sheet1: { cells } })))).toEqual([]);
  });

  test("10,000 of one cause are one finding, also where each feeds the next", () => {
    const many: Record<string, number | { formula: string; value: string }> = {};
    for (let row = 1; row <= 10_000; row++)
      Object.assign(many, {
        [`A${row}`]: row,
        [`B${row}`]: 0,
        [`C${row}`]: { formula: `=CLV.AOV(A${row},B${row})`, value: "#DIV/0!" },
      });
    const chain = Object.fromEntries(
      Array.from({ length: 10_000 }, (_, i) => [
        `D${i + 1}`,
        { formula: i ? `=CLV.AOV(D${i},2)` : "=CLV.AOV(1,E1)", value: "#DIV/0!" },
      ]),
    );
    const { findings } = review(workbookReading({ Sheet1: { cells: many }, Chain: { cells: { ...chain, E1: 0 } } }));
    expect(findings.map(({ cells }) => cells.length)).toEqual([20_000]);
    const circle = review(
      workbookReading({
        Sheet1: {
          cells: {
            A1: { formula: "=CLV.AOV(A2,1)", value: "#NUM!" },
            A2: { formula: "=CLV.AOV(A1,1)", value: "#NUM!" },
          },
        },
      }),
    );
    expect(circle.findings.map(cellsOf)).toEqual([["Sheet1!A1", "Sheet1!A2"]]);
  });

  test.each<[formula: string, meant: string | undefined]>([
    ["=CLV.LTV(1,2,3,4)", "=CLV.VALUE(1,2,3,4)"],
    ["=CLV.LTV(1,2)", "=CLV.SIMPLE(1,2)"],
    ["=CLV.CLV(A1,B1,C1,D1)", "=CLV.VALUE(A1,B1,C1,D1)"],
    ["=CLV.BASKET(A1,B1)", "=CLV.AOV(A1,B1)"],
    ["=CLV.PANIER(A1,B1)", "=CLV.AOV(A1,B1)"],
    ["=CLV.ARPU(1,2)", "=CLV.ARPC(1,2)"],
    ["=CLV.GM(1,2)", "=CLV.MARGIN(1,2)"],
    ["=CLV.ATTRITION(1,2,3)", "=CLV.CHURN(1,2,3)"],
    ["=1+CLV.LTV(CLV.AOV(1,2),2,3,0.5)*2", "=1+CLV.VALUE(CLV.AOV(1,2),2,3,0.5)*2"],
    ["=CLV.LTV()", undefined],
  ])("%s means %s", (formula, meant) => {
    const { findings } = review(one(formula));
    expect(findings).toHaveLength(1);
    expect(rewrites(findings[0])).toEqual(meant === undefined ? [] : [meant]);
  });
});

describe("a sheet of ours", () => {
  const plan = layout(lifetimeValue, "en", {
    sheetName: "S",
    answers: companyA("en"),
    currency: "EUR",
    spelling: "clv",
  });
  const contents = Object.fromEntries(
    plan.cells.flatMap(({ content, ...at }) =>
      content ? [[cellAddress(at), "formula" in content ? { formula: content.formula, value: 1 } : content.value]] : [],
    ),
  );
  const single = plan.names.filter(({ rows, columns }) => rows * columns === 1);
  const names = Object.fromEntries(single.map((at) => [at.name, cellAddress(at)]));
  const changed = (name: string, value: string | number): Finding[] => {
    const ids = (cells: Record<string, unknown>): Review =>
      review(workbookReading({ S: { names, cells: cells as typeof contents } }));
    const before = kinds(ids(contents));
    return ids({ ...contents, [names[name]!]: value }).findings.filter(
      ({ id }) => !before.includes(id) && / (?:text|typed) /.test(id),
    );
  };

  test.each([
    ["revenue", "1.5 million"],
    ["orders", "n/a"],
    ["churn_typed", "sixty"],
    ["target_ratio", "3:1"],
    ["margin_revenue", "see above"],
  ])("%s that holds %s holds a text", (name, value) => {
    expect(
      changed(name, value).map(({ id, severity, cells }) => [id, severity, cellsOf({ cells } as Finding)]),
    ).toEqual([[`s1 text ${name}`, "error", [`S!${names[name]!}`]]]);
  });

  test.each([
    ["aov", 25],
    ["clv", 45.83],
    ["cac", 10],
  ])("%s that was typed over is told, with the formula that stood there", (name, value) => {
    const [finding] = changed(name, value);
    expect(finding?.id).toBe(`s1 typed ${name}`);
    expect(JSON.stringify(finding?.why)).toContain(name === "aov" ? "CLV.AOV(revenue,orders)" : "=");
  });

  test("nothing of that in a sheet as it was made, nor of words where words belong", () => {
    expect(
      kinds(review(workbookReading({ S: { names, cells: contents } }))).filter((id) => / (?:text|typed) /.test(id)),
    ).toEqual([]);
    expect([...changed("entity", "Company B"), ...changed("margin_revenue", 800_000)]).toEqual([]);
  });
});
