import { companyA } from "../../src/template/companyA";
import { layout } from "../../src/template/layout";
import type { LayoutOptions } from "../../src/template/layout";
import { lifetimeValue } from "../../src/template/lifetimeValue";
import type { Plan } from "../../src/template/plan";
import { spell } from "../../src/template/spelling";
import { LOCALES } from "../../src/vocabulary/locale";
import type { Locale } from "../../src/vocabulary/locale";
import { functionIds } from "../support/functions";

const options = (locale: Locale, more: Partial<LayoutOptions> = {}): LayoutOptions => ({
  sheetName: "Company A 2025",
  answers: companyA(locale),
  currency: "EUR",
  spelling: "clv",
  ...more,
});
const planOf = (locale: Locale, more: Partial<LayoutOptions> = {}): Plan => layout(lifetimeValue, locale, options(locale, more));

const addressOf = (row: number, column: number): string => `${String.fromCharCode(65 + column)}${row + 1}`;
const contentOf = (plan: Plan): [address: string, content: string | number, format: string][] =>
  plan.cells.flatMap(({ row, column, content, style }) =>
    content
      ? [[addressOf(row, column), "formula" in content ? content.formula : content.value, style.format ?? ""] as [string, string | number, string]]
      : [],
  );
const formulasOf = (plan: Plan): string[] => plan.cells.flatMap(({ content }) => (content && "formula" in content ? [content.formula] : []));

const cases = LOCALES.flatMap((locale) => (["clv", "native"] as const).map((spelling) => [locale, spelling] as const));

test.each(cases)("the sheet in %s, formulas %s", (locale, spelling) => {
  const lines = contentOf(planOf(locale, { spelling })).map(([address, content, format]) => `${address}\t${content}\t${format}`);
  expect(`\n${lines.join("\n")}\n`).toMatchSnapshot();
});

test.each(cases)("formulas in %s, %s, refer to cells and names that exist", (locale, spelling) => {
  const plan = planOf(locale, { spelling });
  const names = new Set(plan.names.map(({ name }) => name));
  const filled = new Set(plan.cells.map(({ row, column }) => addressOf(row, column)));
  for (const formula of formulasOf(plan)) {
    const bare = formula.replace(/"[^"]*"/g, "");
    expect(formula.length).toBeLessThan(8192);
    expect((bare.match(/\b[a-z][a-z0-9_]*\b/g) ?? []).filter((name) => !names.has(name))).toEqual([]);
    expect((bare.match(/\b[A-J]\d+\b/g) ?? []).filter((address) => !filled.has(address))).toEqual([]);
  }
});

/** What Excel 2016 and LibreOffice 7.4 compute alike: no LET, no spills, no TEXT with date codes. */
const EVERYWHERE = ["ABS", "AND", "CHOOSE", "IF", "IFERROR", "INT", "ISERROR", "ISNUMBER", "LN", "MAX", "MIN", "NA", "NOT", "OR", "ROUND"];

test("the native spelling needs no add-in and nothing newer than Excel 2016", () => {
  for (const locale of LOCALES) {
    const functions = formulasOf(planOf(locale, { spelling: "native" })).flatMap(
      (formula) => formula.replace(/"[^"]*"/g, "").match(/[A-Z.]+(?=\()/g) ?? [],
    );
    expect([...new Set(functions)].filter((name) => !EVERYWHERE.includes(name))).toEqual([]);
  }
});

test("the CLV spelling calls functions that exist", () => {
  const called = formulasOf(planOf("en")).flatMap((formula) => [...formula.matchAll(/CLV\.([A-Z.]+)\(/g)].map(([, id]) => id!));
  expect(called.length).toBeGreaterThan(20);
  expect([...new Set(called)].filter((id) => !functionIds().includes(id))).toEqual([]);
});

test("a native formula keeps together what an operator would tear apart", () => {
  expect(spell("CLV.AOV(revenue,orders)", "native")).toBe("revenue/orders");
  expect(spell("2*CLV.AOV(revenue,orders-1)", "native")).toBe("2*(revenue/(orders-1))");
  expect(spell("CLV.RATIO(clv-cost,CLV.CAC(a1,b1))", "native")).toBe("(clv-cost)/(a1/b1)");
  expect(spell('IF(x=",)",CLV.MARGIN(r,c),0)', "native")).toBe('IF(x=",)",(r-c)/r,0)');
  expect(() => spell("CLV.DISCOUNTED(a,b,c)", "native")).toThrow("no native spelling");
});

test("the same answers give the same plan, in either order of work", () => {
  expect(planOf("fr")).toEqual(planOf("fr"));
  expect(planOf("en", { currency: "CHF" }).cells.map(({ row, column }) => [row, column])).toEqual(
    planOf("fr").cells.map(({ row, column }) => [row, column]),
  );
});

test("the empty sheet asks for everything and assumes only what it says", () => {
  const empty = planOf("en", { answers: {}, currency: "other" });
  const inputs = empty.validations.map(({ row, column }) => empty.cells.find((cell) => cell.row === row && cell.column === column)!);
  const assumed = inputs.flatMap(({ row, column, content }) =>
    content ? [[addressOf(row, column), "formula" in content ? content.formula : content.value]] : [],
  );
  expect(assumed).toMatchInlineSnapshot(`
    [
      [
        "C11",
        "excl. VAT",
      ],
      [
        "C12",
        "gross margin",
      ],
      [
        "J12",
        "no",
      ],
      [
        "C18",
        "=revenue",
      ],
      [
        "C19",
        0,
      ],
      [
        "C20",
        0,
      ],
      [
        "C21",
        0,
      ],
      [
        "J20",
        0,
      ],
      [
        "J21",
        3,
      ],
      [
        "C45",
        0.05,
      ],
      [
        "C46",
        0.05,
      ],
      [
        "C47",
        2,
      ],
      [
        "C48",
        2,
      ],
      [
        "J35",
        "=margin_revenue-cogs",
      ],
    ]
  `);
});

test("a link stands in its input as a formula, a typed text never does", () => {
  const at = (plan: Plan): unknown => plan.cells.find(({ row, column }) => addressOf(row, column) === "C15")?.content;
  expect(at(planOf("en", { answers: { revenue: { formula: "='Sales 2025'!B4" } } }))).toEqual({ formula: "='Sales 2025'!B4" });
  expect(at(planOf("en", { answers: { revenue: "=HYPERLINK(1)" } }))).toEqual({ value: "=HYPERLINK(1)" });
});

test("prompts and alerts fit Excel's limits", () => {
  for (const { prompt, alert } of LOCALES.flatMap((locale) => planOf(locale).validations)) {
    for (const { title, message } of [prompt, ...(alert ? [alert] : [])]) {
      expect(title.length).toBeLessThanOrEqual(32);
      expect(message.length).toBeLessThanOrEqual(225);
      expect(message).toMatch(/\S.*\.$/s);
    }
  }
});

test("names are fit for Excel", () => {
  for (const { name } of planOf("en").names) expect(name).toMatch(/^(?!r$|c$)[a-z][a-z_]*$/);
});

test("French texts keep their no-break spaces", () => {
  const texts = contentOf(planOf("fr"))
    .map(([, content]) => String(content))
    .concat(planOf("fr").charts.flatMap(({ title, description }) => [title, description]));
  expect(texts.filter((text) => !text.startsWith("=") && / [?!:;%»]|« /.test(text))).toEqual([]);
});

test("a rule allows every value that the input's term allows", () => {
  const { validations, cells } = planOf("en");
  const ruleAt = (label: string): unknown => {
    const labelled = cells.find(({ content }) => content && "value" in content && content.value === label)!;
    return validations.find(({ row, column }) => row === labelled.row && column > labelled.column)?.rule;
  };
  expect(ruleAt("Margin in the accounts")).toBeUndefined();
  expect(ruleAt("Customers at start")).toEqual({ kind: "decimal", min: 0 });
  expect(ruleAt("Churn rate, if known, else blank")).toEqual({ kind: "decimal", min: 0, max: 1 });
});
