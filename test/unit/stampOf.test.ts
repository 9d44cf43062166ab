import fc from "fast-check";
import { version } from "../../package.json";
import { shortHash } from "../../src/core/numerics/shortHash";
import { relativeFormula } from "../../src/formula/relativeFormula";
import { formulaHash } from "../../src/template/formulaHash";
import { layout, type LayoutOptions } from "../../src/template/layout";
import { lifetimeValue } from "../../src/template/lifetimeValue";
import { roundedStep, unroundedStep } from "../../src/template/roundedStep";
import { SPELLINGS } from "../../src/template/spelling";
import { templates } from "../../src/template/templates";
import type { Template } from "../../src/template/Template";
import { tracking } from "../../src/template/tracking";
import { withRows } from "../../src/template/withRows";
import { LOCALES, type Locale } from "../../src/vocabulary/locale";

const planned = (template: Template, locale: Locale = "en", more: Partial<LayoutOptions> = {}) =>
  layout(template, locale, { sheetName: "A", answers: {}, currency: "other", spelling: "clv", ...more });

test("every template has a stamp of its own, which names the release", () => {
  const stamps = templates.map((template) => planned(template).stamp);
  templates.forEach(({ id }, i) =>
    expect(stamps[i]).toMatch(new RegExp(`^${id} ${version.replaceAll(".", "\\.")} [0-9a-f]{12}$`)),
  );
  expect(new Set(stamps.map((stamp) => stamp.split(" ")[2])).size).toBe(templates.length);
});

test.each(templates.map((template) => [template.id, template] as const))(
  "%s has one stamp in every language, spelling and currency, filled in or not",
  (_, template) => {
    const { stamp } = planned(template);
    for (const locale of LOCALES)
      for (const spelling of SPELLINGS)
        for (const answers of [{}, template.example(locale)])
          for (const currency of ["other", "CHF"] as const) {
            expect([
              locale,
              spelling,
              planned(template, locale, { spelling, answers, currency, labels: { title: "Ours" } }).stamp,
            ]).toEqual([locale, spelling, stamp]);
          }
  },
);

test("a sheet that grew, and an input that is a link, change nothing", () => {
  expect(planned(withRows(tracking, 24)).stamp).toBe(planned(tracking).stamp);
  expect(planned(lifetimeValue, "en", { answers: { revenue: { formula: "=Data!B4" } } }).stamp).toBe(
    planned(lifetimeValue).stamp,
  );
});

const cells = [
  { row: 4, column: 2, formula: '=IF(B5="x",CLV.AOV(revenue,orders),A5)' },
  { row: 5, column: 2, formula: "=C5+1" },
];
test("what is moved down is the same; another formula, another column and another order are not", () => {
  const hash = formulaHash(cells);
  expect(
    formulaHash(
      cells.map(({ row, formula, ...cell }) => ({
        ...cell,
        row: row + 3,
        formula: formula.replace(/([A-C])5/g, "$18"),
      })),
    ),
  ).toBe(hash);
  expect(formulaHash([...cells, { row: 6, column: 2, formula: "=C6+1" }])).toBe(hash);
  for (const changed of [
    [cells[0]!, { ...cells[1]!, formula: "=C5+2" }],
    [cells[0]!, { ...cells[1]!, column: 3 }],
    [cells[0]!],
    [...cells].reverse(),
  ])
    expect(formulaHash(changed)).not.toBe(hash);
});

test("cells are counted from where the formula stands; texts say nothing", () => {
  const at = { row: 9, column: 2 };
  expect(relativeFormula('=SUM(A1:C10)+$B$2+B$2+$B2+LN(2)+Q1_x+clv12+"A1 ""x"""+\'A1\'!A1', at)).toBe(
    "=SUM(R[-9]C[-2]:R[0]C[0])+R2C2+R2C[-1]+R[-8]C2+LN(2)+Q1_x+clv12+\"\"+'A1'!R[-9]C[-2]",
  );
});

test("a rounded step is the step again without its switch, whether it refuses figures or not", () => {
  for (const step of ["CLV.AOV(revenue,orders)", "IF(MIN(a1,b1)<0,NA(),a1/b1)", "(a1+b1)*2"])
    expect(unroundedStep(`1+${roundedStep(step, "oui")}`)).toBe(`1+${step}`);
  expect(unroundedStep('IF(round_steps="yes",ROUND(a1,2),b1)')).toBe('IF(round_steps="yes",ROUND(a1,2),b1)');
});

test("the hash is that of FNV-1a, folded; no two of many texts share one", () => {
  // of "foobar" the authors publish 85944171f73967e8; its first 16 bits are put over the others
  expect(shortHash("foobar")).toBe((0x4171f73967e8n ^ 0x8594n).toString(16));
  fc.assert(fc.property(fc.string({ unit: "grapheme" }), (text) => shortHash(text) === byDefinition(text)));
  fc.assert(fc.property(fc.string(), fc.string(), (a, b) => a === b || shortHash(a) !== shortHash(b)));
});

/** In whole numbers of 64 bits, as the definition has it. */
function byDefinition(text: string): string {
  let hash = 0xcbf29ce484222325n;
  for (const byte of new TextEncoder().encode(text)) hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * 0x100000001b3n);
  return BigInt.asUintN(48, (hash >> 48n) ^ hash)
    .toString(16)
    .padStart(12, "0");
}
