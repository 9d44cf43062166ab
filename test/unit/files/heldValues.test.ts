import { evaluatePlan } from "../../../src/files/evaluatePlan";
import { heldValues } from "../../../src/files/heldValues";
import { cellAddress } from "../../../src/formula/address";
import { layout } from "../../../src/template/layout";
import { lifetimeValue } from "../../../src/template/lifetimeValue";
import type { Plan } from "../../../src/template/plan";
import { COLORS } from "../../../src/template/styles";
import { t } from "../../../src/template/specs";
import type { Template } from "../../../src/template/Template";
import { LOCALES, type Locale } from "../../../src/vocabulary/locale";
import { heldValuePrompt, heldValuesNote } from "../../../src/vocabulary/heldValues";
import { functionEntries } from "../../support/writeTemplateFile";

const TIERS = "CLV.VALUETIERS({100;5;40;1},{0.25,0.25})";
const SHARE = "CLV.TOPSHARE({100,5,40,1},0.25)";

/** The guided sheet with formulas below it that Excel has no words for: one that spills, one, and an impossible one. */
const template: Template = {
  ...lifetimeValue,
  bands: [
    ...lifetimeValue.bands,
    {
      left: [
        {
          kind: "table",
          title: t("Concentration", "Concentration"),
          rows: [
            { label: t("Best", "Meilleurs"), cells: { C: { key: "best", formula: `=${SHARE}`, format: "rate" } } },
            {
              label: t("Never", "Jamais"),
              cells: { C: { key: "never", formula: "=CLV.TOPSHARE({0,0})", format: "rate" } },
            },
            { label: t("Tiers", "Niveaux"), cells: { C: { key: "tiers", formula: `=${TIERS}`, format: "count" } } },
            { label: t("–", "–"), cells: { D: { key: "beside_2", formula: "=1", format: "count" } } },
            { label: t("–", "–"), cells: { D: { key: "beside_3", formula: "=1", format: "count" } } },
            { label: t("–", "–"), cells: { D: { key: "beside_4", formula: "=1", format: "count" } } },
          ],
        },
      ],
      right: [],
    },
  ],
};

function sheet(locale: Locale): { plan: Plan; held: Plan; below: (plan: Plan) => unknown[] } {
  const options = {
    sheetName: "x",
    answers: lifetimeValue.example(locale),
    currency: "EUR",
    spelling: "native",
  } as const;
  const plan = layout(template, locale, options);
  const first = plan.cells.find(({ content }) => content && "formula" in content && content.formula.includes(SHARE))!;
  const below = ({ cells }: Plan): unknown[] =>
    [0, 1, 2, 3, 4, 5].map(
      (down) => cells.find(({ row, column }) => row === first.row + down && column === first.column)?.content,
    );
  return { plan, held: heldValues(plan, evaluatePlan(plan, functionEntries)), below };
}

describe.each(LOCALES)("a sheet without the add-in, in %s", (locale) => {
  const { plan, held, below } = sheet(locale);

  test("holds what functions without another spelling show, and what they spill", () => {
    // 100 of 146; 25 % of four are one, 50 % are two
    expect(below(held)).toEqual([
      { value: 100 / 146 },
      { formula: "=NA()" },
      { value: 1 },
      { value: 3 },
      { value: 2 },
      { value: 3 },
    ]);
    expect(
      held.cells.filter(({ content }) => content && "formula" in content && content.formula.includes("CLV.")),
    ).toEqual([]);
    expect(new Set(held.cells.map(cellAddress)).size).toBe(held.cells.length);
    // nothing else of a sheet has this background
    const grey = ({ cells }: Plan): number => cells.filter(({ style }) => style.fill === COLORS.heldFill).length;
    expect([grey(plan), grey(held)]).toEqual([0, 6]);
  });

  test("says so at its foot, inside what is printed, and beside each of them by which function", () => {
    const last = held.cells.at(-1)!;
    expect(last.content).toEqual({ value: heldValuesNote[locale] });
    expect([last.row + 1, held.rowHeights.length]).toEqual([held.page.area.rows, held.page.area.rows]);
    const prompts = held.validations.slice(plan.validations.length).map(({ prompt }) => prompt.message);
    expect(prompts).toContain(heldValuePrompt.message[locale].replace("{formula}", `=${SHARE}`));
    expect(prompts).toHaveLength(3);
  });

  test("is left as it is where nothing needs the add-in", () => {
    const options = { sheetName: "x", answers: {}, currency: "EUR", spelling: "native" } as const;
    const usual = layout(lifetimeValue, locale, options);
    expect(
      heldValues(usual, () => {
        throw new Error("nothing is to be worked out");
      }),
    ).toBe(usual);
  });
});
