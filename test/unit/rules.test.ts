import { buyOnce, revenuesDiffer, staysTooLong, vatBetween } from "../../src/core/oddFigures";
import { acquisitionRating } from "../../src/core/metrics/acquisitionRating";
import { realisticChange } from "../../src/core/realisticChange";
import { evaluatePlan } from "../../src/files/evaluatePlan";
import { checkFacts } from "../../src/review/checkFacts";
import { inputsOf } from "../../src/template/inputsOf";
import { layout } from "../../src/template/layout";
import { lifetimeValue } from "../../src/template/lifetimeValue";
import { ratingWords } from "../../src/template/rating";
import { scenarios } from "../../src/template/scenarios";
import { segments } from "../../src/template/segments";
import { SPELLINGS, type Spelling } from "../../src/template/spelling";
import { subscription } from "../../src/template/subscription";
import type { Answers, Template } from "../../src/template/Template";
import { USUAL, type NumberId } from "../../src/taskpane/wizard/fields";
import { warningsOf } from "../../src/taskpane/wizard/findings";
import type { QuestionId } from "../../src/taskpane/wizard/steps";
import { emptyWizard, type Wizard } from "../../src/taskpane/wizard/wizard";
import { checks } from "../../src/vocabulary/checks";
import {
  LADDER,
  nearVat,
  ODD,
  RATING,
  REALISTIC,
  TARGET_RATIO,
  TOLERANCE,
  VAT_RATES,
} from "../../src/vocabulary/rules";
import { term, type TermId } from "../../src/vocabulary/terms";
import { readCatalogue } from "../support/catalogue";
import { functionEntries } from "../support/writeTemplateFile";

/** A little less, the border itself, a little more. */
const around = (border: number): number[] => [border * (1 - 1e-6), border, border * (1 + 1e-6)];

/** A business of round figures: an order of 100 a period, of which half is left, and half of the customers leave. */
const PLAIN = {
  revenue: 100_000,
  orders: 1_000,
  customers: 1_000,
  margin_revenue: 100_000,
  margin_typed: 0.5,
  churn_typed: 0.5,
  customers_new: 500,
  acquisition_cost: 20_000,
};
type Plain = Partial<Record<NumberId, number>>;

function shownBy(template: Template, answers: Answers, spelling: Spelling = "clv"): (name: string) => unknown {
  const plan = layout(template, "en", { sheetName: "A", answers, currency: "EUR", spelling });
  const valueAt = evaluatePlan(plan, functionEntries);
  return (name) => valueAt(plan.cells.find(({ key }) => key === name) ?? plan.names.find((one) => one.name === name)!);
}
const sheet = (changes: Plain, spelling?: Spelling) => shownBy(lifetimeValue, { ...PLAIN, ...changes }, spelling);

/** The same answers in the wizard: with a cost, as a margin that is known asks for no second revenue. */
function asked(changes: Plain, step: QuestionId): string[] {
  const entries = Object.fromEntries(
    Object.entries({ ...PLAIN, cogs_typed: 50_000, ...changes }).map(([id, value]) => [id, { value }]),
  );
  const wizard: Wizard = { ...emptyWizard("own"), marginWay: "cost", churnWay: "rate", entries };
  return warningsOf(wizard, step).map(({ title }) => title);
}

test("how long a customer stays: the wizard asks where every sheet flags", () => {
  const flagged = around(1 / ODD.lifetime).map((churn_typed) => {
    const answers = { churn_typed };
    const said = [
      asked(answers, "churn").includes("longLifeTitle"),
      sheet(answers)("check_periods_agree") !== "OK",
      staysTooLong(1 / churn_typed),
    ];
    expect(new Set(said).size).toBe(1);
    return said[0];
  });
  expect(flagged).toEqual([true, false, false]);
  // five of a hundred leave, or four
  for (const [template, key] of [
    [segments, (id: string) => `${id}_1`],
    [scenarios, (id: string) => id],
  ] as const) {
    const flags = [95, 96].map((customers_end) => {
      const counts = {
        revenue: 1_000,
        orders: 100,
        customers: 100,
        cogs: 500,
        customers_start: 100,
        customers_end,
        customers_new: 0,
        acquisition_cost: 10,
      };
      return shownBy(
        template,
        Object.fromEntries(Object.entries(counts).map(([id, value]) => [key(id), value])),
      )("check_periods_agree");
    });
    expect([template.id, ...flags]).toEqual([template.id, "OK", "period?"]);
  }
});

test("two revenues: the wizard, the sheet and the review say the same of every difference", () => {
  const borders = [
    1 + TOLERANCE.revenue,
    ...VAT_RATES.flatMap((vat) => [1 + vat - nearVat(vat), 1 + vat, 1 + vat + nearVat(vat)]),
  ];
  const seen = new Set<string>();
  for (const times of borders.flatMap(around).flatMap((one) => [one, 1 / one])) {
    const answers = { revenue: PLAIN.margin_revenue * times };
    const shown = String(sheet(answers)("check_revenues_agree"));
    const word = shown === "OK" ? "same" : shown === "VAT?" ? "vat" : "two";
    seen.add(word);
    const titles = asked(answers, "margin");
    expect([times, titles.includes("vatTitle") ? "vat" : titles.includes("twoRevenuesTitle") ? "two" : "same"]).toEqual(
      [times, word],
    );
    expect(vatBetween(answers.revenue, PLAIN.margin_revenue) !== undefined).toBe(word === "vat");
    expect(revenuesDiffer(answers.revenue, PLAIN.margin_revenue)).toBe(word !== "same");
    const facts = checkFacts("revenues_agree", (id: TermId) => ({ ...PLAIN, ...answers })[id as keyof typeof PLAIN]);
    if (word !== "same") expect([times, facts?.title !== undefined]).toEqual([times, word === "vat"]);
  }
  expect([...seen].sort()).toEqual(["same", "two", "vat"]);
});

test("who buys once: the wizard asks where the sheet flags", () => {
  for (const frequency of around(ODD.onceFrequency))
    for (const churn_typed of around(ODD.onceChurn)) {
      const answers = { orders: PLAIN.customers * frequency, churn_typed };
      const flagged = sheet(answers)("check_customers_return") !== "OK";
      expect([
        frequency,
        churn_typed,
        asked(answers, "churn").includes("oneOffTitle"),
        buyOnce(frequency, churn_typed),
      ]).toEqual([frequency, churn_typed, flagged, flagged]);
      expect(flagged).toBe(frequency < ODD.onceFrequency && churn_typed >= ODD.onceChurn);
    }
});

test("value to cost: function, both spellings of the sheet and the wizard rate alike", () => {
  // the value of the plain business is 100
  for (const ratio of Object.values(RATING).flatMap(around)) {
    const answers = { acquisition_cost: (100 / ratio) * PLAIN.customers_new };
    const rating = acquisitionRating(100, 100 / ratio);
    for (const spelling of SPELLINGS)
      expect([ratio, sheet(answers, spelling)("rating_word")]).toEqual([
        ratio,
        Object.values(ratingWords)[rating - 1]!.en,
      ]);
    expect([ratio, asked(answers, "acquisition").includes("dearCustomersTitle")]).toEqual([ratio, rating === 1]);
  }
  expect(Object.values(RATING).map((ratio) => acquisitionRating(ratio, 1))).toEqual([2, 3, 3]);
});

test("a churn typed beside counts, one of a month, the accounts and the movements of the MRR", () => {
  const counts = { customers_start: 1_000, customers_end: 1_000, customers_new: 500 };
  const monthly = {
    ...counts,
    mrr_start: 1_000,
    mrr_new: 0,
    mrr_expansion: 0,
    mrr_contraction: 0,
    mrr_churned: 0,
    service_cost: 10,
    acquisition_cost: 10,
  };
  for (const [template, answers] of [
    [lifetimeValue, PLAIN],
    [subscription, monthly],
  ] as const) {
    expect(
      [0.99, 1.01].map((part) =>
        shownBy(template, { ...answers, ...counts, churn_typed: 0.5 + TOLERANCE.churn * part })("check_churn_agrees"),
      ),
    ).toEqual(["OK", "typed ≠ counts"]);
  }
  expect(
    around(ODD.monthlyChurn).map((churn_typed) =>
      shownBy(subscription, { ...monthly, churn_typed })("check_monthly_churn"),
    ),
  ).toEqual(["OK", "OK", "a year’s?"]);
  expect(
    around(TOLERANCE.mrr).map((gap) =>
      String(shownBy(subscription, { ...monthly, mrr_end: 1_000 + gap })("check_mrr_ties")).slice(0, 3),
    ),
  ).toEqual(["OK", "gap", "gap"]);
  expect(
    [0.99, 1].map((part) =>
      shownBy(lifetimeValue, { ...PLAIN, margin_accounts: 50_000 + TOLERANCE.accounts * part })("check_ties_out"),
    ),
  ).toEqual(["OK", "look"]);
});

test("what is usual: in the wizard, on the sheets, in the functions", () => {
  const inputs = inputsOf(lifetimeValue);
  for (const [id, usual] of Object.entries(USUAL)) {
    const { usual: value, follows } = inputs.get(id)!;
    expect([id, follows?.replace("=", "") ?? value]).toEqual([id, usual]);
  }
  const steps = (id: string): string =>
    readCatalogue()
      .find((entry) => entry.id === id)!
      .steps.join("; ");
  for (const id of ["MAXCAC", "BUDGET"]) expect(steps(id)).toContain(`target_ratio = ${TARGET_RATIO};`);
  expect(steps("LIFETIMETABLE")).toContain(`from = ${LADDER.from}; to = ${LADDER.to}; step = ${LADDER.step};`);
  for (const id of ["aov", "purchase_frequency"] as const)
    expect([realisticChange(id)?.amount, inputs.get(`change_${id}`)?.usual]).toEqual([
      REALISTIC.share,
      REALISTIC.share,
    ]);
  for (const id of ["margin_rate", "churn_rate"] as const)
    expect([Math.abs(realisticChange(id)!.amount), inputs.get(`change_${id}`)?.usual]).toEqual([
      REALISTIC.points,
      REALISTIC.points * 100,
    ]);
});

test("sentences say the numbers that are compared with", () => {
  expect(checks.periods_agree.advice.en).toContain(`more than ${ODD.lifetime} periods`);
  expect(checks.monthly_churn.advice).toEqual({
    en: expect.stringContaining(`More than ${ODD.monthlyChurn * 100}% of the customers`) as string,
    fr: expect.stringContaining(`Plus de ${ODD.monthlyChurn * 100}\u00A0% des clients`) as string,
  });
  expect(term("changes").help.fr).toMatch(/par défaut \+5\u00A0%, \+5\u00A0%, \+2 points, −2 points$/);
  expect(term("from").help).toEqual({
    en: "Churn rate of the first row; 5% if left out",
    fr: "Taux d’attrition de la première ligne\u00A0; 5\u00A0% si absent",
  });
  // the function's own sentence is its comment
  const { sentence } = readCatalogue().find(({ id }) => id === "RATING")!;
  expect([sentence.en.includes(term("rating").help.en), sentence.fr.includes(term("rating").help.fr)]).toEqual([
    true,
    true,
  ]);
});
