import fs from "node:fs";
import { cellAddress } from "../../src/formula/address";
import { layout, type LayoutOptions } from "../../src/template/layout";
import { lifetimeValue } from "../../src/template/lifetimeValue";
import type { Plan } from "../../src/template/plan";
import { roomFor } from "../../src/template/running";
import { callsAddIn, refusalOf, spell } from "../../src/template/spelling";
import type { AskingTemplate } from "../../src/template/Template";
import { textWidth } from "../../src/template/textWidth";
import { templates } from "../../src/template/templates";
import { checkName, checks, type CheckId } from "../../src/vocabulary/checks";
import { currencies, type CurrencyId } from "../../src/vocabulary/currencies";
import { LOCALES, type Locale } from "../../src/vocabulary/locale";
import { functionIds } from "../support/functions";

const planOf = (template: AskingTemplate, locale: Locale, more: Partial<LayoutOptions> = {}): Plan =>
  layout(template, locale, {
    sheetName: "Company A 2025",
    answers: template.example(locale),
    currency: "EUR",
    spelling: "clv",
    ...more,
  });

const formulasOf = (plan: Plan): string[] =>
  plan.cells.flatMap(({ content }) => (content && "formula" in content ? [content.formula] : []));
const bare = (formula: string): string => formula.replace(/"[^"]*"/g, "");

const sheets = templates.flatMap((template) => LOCALES.map((locale) => [template.id, locale, template] as const));
const spelled = sheets.flatMap(([id, locale, template]) =>
  (["clv", "native"] as const).map((spelling) => [id, locale, spelling, template] as const),
);

test("every sheet has its golden text", () => {
  expect(
    fs
      .readdirSync("test/unit/sheets")
      .filter((file) => file.endsWith(".test.ts"))
      .sort(),
  ).toEqual(templates.map(({ id }) => `${id}.test.ts`).sort());
});

test.each(spelled)("formulas of %s in %s, %s, refer to cells and names that exist", (_, locale, spelling, template) => {
  const plan = planOf(template, locale, { spelling });
  const names = new Set(plan.names.map(({ name }) => name));
  const filled = new Set(
    plan.cells.filter(({ content, key }) => content ?? key).map(({ row, column }) => cellAddress({ row, column })),
  );
  for (const formula of formulasOf(plan)) {
    expect(formula.length).toBeLessThan(8192);
    expect((bare(formula).match(/\b[a-z][a-z0-9_]*\b/g) ?? []).filter((name) => !names.has(name))).toEqual([]);
    expect((bare(formula).match(/\b[A-Z]\d+\b/g) ?? []).filter((address) => !filled.has(address))).toEqual([]);
  }
});

/** What Excel 2016 and LibreOffice 7.4 compute alike: no LET, no spills, no TEXT with date codes, nothing volatile. */
const EVERYWHERE = [
  "ABS",
  "AND",
  "CHOOSE",
  "COUNT",
  "COUNTA",
  "COUNTIF",
  "EDATE",
  "IF",
  "IFERROR",
  "INDEX",
  "INT",
  "ISERROR",
  "ISNUMBER",
  "LN",
  "MATCH",
  "MAX",
  "MEDIAN",
  "MIN",
  "MONTH",
  "NA",
  "NOT",
  "OR",
  "PERCENTILE",
  "ROUND",
  "ROW",
  "SUM",
  "SUMPRODUCT",
  "YEAR",
];
/** Words of a formula that are no functions. */
const VALUES = ["FALSE", "TRUE"];

test.each(sheets)(
  "the native spelling of %s in %s needs no add-in and nothing newer than Excel 2016",
  (_, locale, template) => {
    const words = formulasOf(planOf(template, locale, { spelling: "native" })).flatMap(
      (formula) => bare(formula).match(/\b[A-Z]{2,}[A-Z.]*\b/g) ?? [],
    );
    expect([...new Set(words)].filter((name) => !EVERYWHERE.includes(name) && !VALUES.includes(name))).toEqual([]);
  },
);

test.each(sheets)("the CLV spelling of %s in %s calls functions that exist", (_, locale, template) => {
  const called = formulasOf(planOf(template, locale)).flatMap((formula) =>
    [...formula.matchAll(/CLV\.([A-Z.]+)\(/g)].map(([, id]) => id!),
  );
  expect(called.length).toBeGreaterThan(5);
  expect([...new Set(called)].filter((id) => !functionIds().includes(id))).toEqual([]);
});

test("a native formula keeps together what an operator would tear apart", () => {
  expect(spell("CLV.SIMPLE(profit,lifetime)", "native")).toBe("profit*lifetime");
  expect(spell("2-CLV.SIMPLE(profit,lifetime-1)", "native")).toBe("2-(profit*(lifetime-1))");
  expect(spell("CLV.SIMPLE(clv-cost,CLV.SIMPLE(a1,b1))", "native")).toBe("(clv-cost)*(a1*b1)");
  expect(spell('IF(x=",)",CLV.SIMPLE(r,c),0)', "native")).toBe('IF(x=",)",r*c,0)');
});

test.each(["CLV.DISCOUNTED(a,b,c,d)", 'CLV.CONVERTDISCOUNT(r,"month","day")', "1+CLV.AOV(CLV.TOPSHARE(list),orders)"])(
  "%s, which Excel has no words for, stays as it is",
  (formula) => {
    expect([spell(formula, "native"), callsAddIn(formula)]).toEqual([formula, true]);
    expect([callsAddIn('"CLV.AOV(1,2)"'), callsAddIn(spell("CLV.AOV(a,b)", "native"))]).toEqual([false, false]);
  },
);

test("a native formula refuses what the function refuses, and is rounded but where it does not", () => {
  expect(spell("CLV.AOV(revenue,orders)", "native")).toBe("IF(MIN(revenue,orders)<0,NA(),revenue/orders)");
  expect(refusalOf("IF(MIN(revenue,orders)<0,NA(),revenue/orders)")).toEqual({
    when: "MIN(revenue,orders)<0",
    value: "revenue/orders",
  });
  for (const other of ["revenue/orders", "IF(a1,NA(),b1)+1", 'IF(a1="NA()",1,2)', "IF(a1,NA())"])
    expect(refusalOf(other)).toEqual({ value: other });
  const { cells } = planOf(lifetimeValue, "en", { spelling: "native" });
  expect(cells.find(({ key }) => key === "aov")?.content).toEqual({
    formula: '=IF(MIN(revenue,orders)<0,NA(),IF(round_steps="yes",ROUND(revenue/orders,2),revenue/orders))',
  });
});

test.each(sheets)(
  "the same answers give the same plan of %s in %s; a currency changes number formats only",
  (_, locale, template) => {
    const plan = planOf(template, locale);
    expect(planOf(template, locale)).toEqual(plan);
    for (const currency of Object.keys(currencies) as CurrencyId[]) {
      const other = planOf(template, locale, { currency });
      const without = ({ cells }: Plan): unknown[] =>
        cells.map(({ style: { format: _format, ...style }, ...cell }) => ({
          ...cell,
          style,
          ...(cell.key === "currency" ? { content: "" } : {}),
        }));
      expect(without(other)).toEqual(without(plan));
      const signs = new Set(
        other.cells
          .flatMap(({ style: { format } }) => format?.match(/"[^"]*[€$£F][^"]*"/g) ?? [])
          .map((sign) => sign.replaceAll(/["\s]/g, "").replace(/^M(?=.)/, "")),
      );
      expect([...signs]).toEqual(currencies[currency] ? [currencies[currency]] : []);
    }
  },
);

test.each(sheets)(
  "every answer to %s in %s stands in the input of its key, and can be read back",
  (_, locale, template) => {
    const { inputs, cells } = planOf(template, locale);
    const answers = template.example(locale);
    const read = Object.fromEntries(
      inputs.flatMap(({ key, row, column }) => {
        const { content } = cells.find((cell) => cell.row === row && cell.column === column)!;
        return key in answers && content && "value" in content ? [[key, content.value]] : [];
      }),
    );
    expect(read).toEqual(answers);
    expect(new Set(inputs.map(({ key }) => key)).size).toBe(inputs.length);
  },
);

test("a link stands in its input as a formula, a typed text never does", () => {
  const at = (plan: Plan): unknown => plan.cells.find(({ key }) => key === "revenue")?.content;
  expect(at(planOf(lifetimeValue, "en", { answers: { revenue: { formula: "='Sales 2025'!B4" } } }))).toEqual({
    formula: "='Sales 2025'!B4",
  });
  expect(at(planOf(lifetimeValue, "en", { answers: { revenue: "=HYPERLINK(1)" } }))).toEqual({
    value: "=HYPERLINK(1)",
  });
});

test.each(sheets)("prompts and alerts of %s in %s fit Excel's limits", (_, locale, template) => {
  for (const { prompt, alert } of planOf(template, locale).validations) {
    for (const { title, message } of [prompt, ...(alert ? [alert] : [])]) {
      expect(title.length).toBeLessThanOrEqual(32);
      expect(message.length).toBeLessThanOrEqual(225);
      expect(message).toMatch(/\S.*\.$/s);
    }
  }
});

test.each(sheets)("the names of %s in %s are fit for Excel, and each is given once", (_, locale, template) => {
  const { names } = planOf(template, locale);
  for (const { name } of names) expect(name).toMatch(/^(?!r$|c$)[a-z][a-z_]*$/);
  expect(new Set(names.map(({ name }) => name)).size).toBe(names.length);
});

test.each(sheets)("the texts of %s in %s keep the signs of their language", (_, locale, template) => {
  const plan = planOf(template, locale);
  const { cells, charts, validations } = plan;
  const texts = cells
    .flatMap(({ content }) =>
      content ? (("formula" in content ? content.formula.match(/"[^"]*"/g) : [String(content.value)]) ?? []) : [],
    )
    .concat(charts.flatMap(({ title, description, series }) => [title, description, ...series.map(({ name }) => name)]))
    .concat(validations.flatMap(({ prompt, alert }) => [prompt.message, alert?.message ?? ""]));
  if (locale === "fr") expect(texts.filter((text) => / [?!:;%»]|« |'/.test(text) && !text.includes("<"))).toEqual([]);
  else expect(texts.filter((text) => /[\s\u00A0][?!;%]/.test(text))).toEqual([]);
});

test.each(sheets)("every text of %s in %s has the room it needs, without being made smaller", (_, locale, template) => {
  const plan = planOf(template, locale);
  const room = roomFor(plan);
  const short = plan.cells.flatMap((cell) => {
    if (!cell.content || "formula" in cell.content || typeof cell.content.value !== "string") return [];
    const width = textWidth(cell.content.value, cell.style);
    return width > room(cell)
      ? [`${cellAddress(cell)} ${cell.content.value}: ${width.toFixed()} in ${room(cell).toFixed()}`]
      : [];
  });
  expect(short).toEqual([]);
});

test.each(sheets)(
  "the rows of %s in %s that grow ask for their own row, the one above, and names",
  (_, locale, template) => {
    const plan = planOf(template, locale);
    for (const { area } of plan.growing) {
      expect(plan.rowHeights).toHaveLength(area.row + area.rows);
      const last = area.row + area.rows;
      const pattern = plan.cells.filter(({ row, content }) => row === last - 1 && content && "formula" in content);
      expect(pattern.length).toBeGreaterThan(5);
      for (const { content } of pattern) {
        const rows = [...bare((content as { formula: string }).formula).matchAll(/\b[A-Z](\d+)\b/g)].map(([, row]) =>
          Number(row),
        );
        expect(rows.filter((row) => row !== last && row !== last - 1)).toEqual([]);
      }
    }
  },
);

test("every check stands on a sheet, and every word of a sheet is used", () => {
  const names = new Set(templates.flatMap((template) => planOf(template, "en").names.map(({ name }) => name)));
  expect((Object.keys(checks) as CheckId[]).filter((id) => !names.has(checkName(id)))).toEqual([]);
  for (const template of templates) {
    const { cells, validations } = planOf(template, "en");
    const said = JSON.stringify([cells, validations]);
    expect(
      Object.entries(template.words).flatMap(([word, { en }]) =>
        said.includes(JSON.stringify(en).slice(1, -1)) ? [] : [`${template.id}: ${word}`],
      ),
    ).toEqual([]);
  }
});

test("a rule allows every value that the input's term allows", () => {
  const { validations, inputs } = planOf(lifetimeValue, "en");
  const ruleOf = (wanted: string): unknown => {
    const { row, column } = inputs.find(({ key }) => key === wanted)!;
    return validations.find((validation) => validation.row === row && validation.column === column)?.rule;
  };
  expect(ruleOf("margin_accounts")).toBeUndefined();
  expect(ruleOf("customers_start")).toEqual({ kind: "decimal", min: 0 });
  expect(ruleOf("churn_typed")).toEqual({ kind: "decimal", min: 0, max: 1 });
});
