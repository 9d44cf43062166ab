import { isError } from "../../../src/files/cellValue";
import { allowedIn } from "../../../src/template/inputRule";
import { figuresOf } from "../../../src/template/possible";
import { SPELLINGS, type Spelling } from "../../../src/template/spelling";
import type { Answer, Template } from "../../../src/template/Template";
import { templates } from "../../../src/template/templates";
import { checks, noValue, type CheckId } from "../../../src/vocabulary/checks";
import { LOCALES } from "../../../src/vocabulary/locale";
import { changed, shownSheet, type ShownSheet } from "../../support/shownSheet";

type Change = Readonly<Record<string, Answer>>;

/** Figures that are possible by themselves, and not together: by template, the check that says so. */
const CONTRADICTIONS: Readonly<Record<string, readonly (readonly [CheckId, Change])[]>> = {
  lifetimeValue: [
    ["figures_possible", { closing_stock: 630_001 }],
    ["figures_possible", { orders: 0 }],
    ["figures_possible", { customers: 0 }],
    ["figures_possible", { margin_revenue: 0 }],
    ["figures_possible", { revenue: 0, margin_revenue: 0 }],
    ["churn_possible", { customers_new: 16_000 }],
    ["churn_possible", { customers_end: 23_201 }],
    ["churn_possible", { customers_end: 23_200 }],
    ["churn_possible", { customers_start: 0 }],
    ["churn_possible", { churn_typed: 0 }],
  ],
  segments: [
    ["figures_possible", { customers_new_2: 4_000 }],
    ["figures_possible", { customers_end_3: 5_001 }],
    ["figures_possible", Object.fromEntries([1, 2, 3, 4, 5].map((i) => [`orders_${i}`, 0]))],
    ["segments_complete", { revenue_2: "" }],
    ["segments_complete", { acquisition_cost_5: "" }],
    ["segments_complete", { customers_end_1: "" }],
    ["segments_complete", { cogs_4: "" }],
    [
      "churn_possible",
      Object.fromEntries([8_600, 7_000, 5_000, 2_300, 300].map((end, i) => [`customers_end_${i + 1}`, end])),
    ],
  ],
  subscription: [
    ["figures_possible", { mrr_churned: 60_000 }],
    ["figures_possible", { customers_end: 0, customers_new: 0 }],
    ["figures_possible", { periods: 0 }],
    ["figures_possible", { revenue: 0 }],
    ["figures_possible", { mrr_start: 0 }],
    ["churn_possible", { customers_new: 1_300 }],
    ["churn_possible", { customers_end: 1_261 }],
    ["churn_possible", { customers_start: 0 }],
  ],
  scenarios: [
    ["figures_possible", { revenue: 0 }],
    ["figures_possible", { orders: 0 }],
    ["figures_possible", { change_aov_1: -2 }],
    ["churn_possible", { customers_new: 16_000 }],
    ["churn_possible", { customers_end: 23_200 }],
    ["churn_possible", { customers_start: 0 }],
  ],
  levers: [
    ["figures_possible", { churn_rate: 0 }],
    ["figures_possible", { change_aov: -2 }],
    ["figures_possible", { low_churn_rate: 1.1 }],
  ],
  benchmarks: [
    ["figures_possible", { churn_rate: 0 }],
    ["figures_possible", { ref_churn_rate_1: 1.1 }],
    ["figures_possible", { ref_aov_3: -1 }],
  ],
  tracking: [
    ["rows_agree", { customers_end_12: 17_651 }],
    ["rows_agree", { customers_new_12: 14_201 }],
    ["rows_agree", { customers_end_12: 17_650 }],
    ["rows_agree", { orders_12: 0 }],
    ["rows_agree", { customers_active_12: 0 }],
    ["rows_agree", { customers_start_12: 0 }],
    ["rows_agree", { revenue_12: 0 }],
    ...["revenue", "orders", "cogs", "customers_start", "customers_end", "customers_new", "customers_active"].map(
      (id): [CheckId, Change] => ["rows_agree", { [`${id}_12`]: -1 }],
    ),
  ],
};

/** What the rules of entry refuse, in every input that takes a number: pasting goes around them. */
function outOfBounds(template: Template, spelling: Spelling): [CheckId, Change][] {
  if (!template.possible) return [];
  return figuresOf(template).flatMap(([key, spec]) => {
    const { min, max, whole } = allowedIn(spec);
    // what a function refuses by itself needs no trying again
    const wrong: Answer[] =
      spelling === "clv"
        ? ["1250"]
        : [
            "n/a",
            ...(min === undefined ? [] : [min - 0.01]),
            ...(max === undefined ? [] : [max + 0.01]),
            ...(whole ? [(min ?? 0) + 0.5] : []),
          ];
    return wrong.map((answer): [CheckId, Change] => ["figures_possible", { [key]: answer }]);
  });
}

const cases = templates.flatMap((template) =>
  SPELLINGS.flatMap((spelling) =>
    [...CONTRADICTIONS[template.id]!, ...outOfBounds(template, spelling)].map(
      ([check, change]) =>
        [template.id, spelling, JSON.stringify(change).slice(0, 60), check, change, template] as const,
    ),
  ),
);

const isFlagged = (value: unknown): boolean => typeof value === "string" && value !== "OK" && value !== "–";

test.each(cases)("%s, %s: with %s there is no value, and %s says so", (_, spelling, __, check, change, template) => {
  const sheet = shownSheet(template, changed(template.example("en"), change), { spelling });
  expect(sheet.figures[0]).toBe("–");
  if (template.id !== "tracking") {
    expect(new Set(sheet.figures)).toEqual(new Set(["–"]));
    expect(sheet.at("clv")).toHaveProperty("error");
  }
  expect(isFlagged(sheet.checks[check])).toBe(true);
  expect(sheet.subtitle).toBe(noValue.en.replace("{check}", checks[check].label.en));
});

const each = templates.flatMap((template) =>
  SPELLINGS.flatMap((spelling) => LOCALES.map((locale) => [template.id, spelling, locale, template] as const)),
);

/** What the cell itself would show is written in the colour of the paper. */
const isUnseen = ({ plan, at }: ShownSheet): boolean =>
  plan.conditionals.some(({ color }) => color === "FFFFFF") && at("check_figures_possible") === "–";

test.each(each)(
  "the empty sheet %s, %s in %s, shows no error, no value and no check that passed",
  (_, spelling, locale, template) => {
    const empty = shownSheet(template, {}, { spelling, locale });
    expect(empty.figures.filter((figure) => typeof figure === "number" || isError(figure))).toEqual([]);
    expect(empty.figures[0]).toBe("–");
    expect(new Set(Object.values(empty.checks))).toEqual(new Set(["–"]));
    expect(empty.subtitle).not.toContain(noValue[locale].split("{")[0]!);
    const errors = [...empty.formulas().values()].filter(isError);
    if (errors.length) expect(isUnseen(empty)).toBe(true);
  },
);

test.each(each)(
  "the example of %s, %s in %s, has a value and says what it is about",
  (_, spelling, locale, template) => {
    const sheet = shownSheet(template, template.example(locale), { spelling, locale });
    expect(typeof sheet.figures[0]).toBe("number");
    expect(sheet.subtitle).toContain(template.example(locale)["entity"]);
    expect([...sheet.formulas().values()].filter(isError)).toEqual([]);
  },
);

test.each(each)(
  "a sheet %s, %s in %s, without a value names the check in its language",
  (_, spelling, locale, template) => {
    const [check, change] = CONTRADICTIONS[template.id]![0]!;
    expect(shownSheet(template, changed(template.example(locale), change), { spelling, locale }).subtitle).toBe(
      noValue[locale].replace("{check}", checks[check].label[locale]),
    );
  },
);

test.each(SPELLINGS)("a text in a row of the tracking sheet never passes, %s", (spelling) => {
  const tracking = templates.find(({ id }) => id === "tracking")!;
  for (const id of [
    "revenue",
    "orders",
    "cogs",
    "customers_start",
    "customers_new",
    "customers_end",
    "customers_active",
    "acquisition_cost",
  ]) {
    const sheet = shownSheet(tracking, changed(tracking.example("en"), { [`${id}_5`]: "n/a" }), { spelling });
    expect([sheet.at("flag_5"), sheet.checks.rows_agree]).not.toContain("OK");
    expect(sheet.checks.rows_agree).toBe("look");
  }
});

test("one blank figure of a segment leaves no total, where it used to move it", () => {
  const segments = templates.find(({ id }) => id === "segments")!;
  const sheet = shownSheet(segments, changed(segments.example("en"), { orders_3: "" }));
  expect(sheet.at("clv_1")).toBeNear(57.75, 1e-14);
  expect(sheet.at("clv")).toHaveProperty("error");
  expect(sheet.figures[0]).toBe("–");
  expect(sheet.checks.segments_complete).toBe("incomplete");
});

test.each(SPELLINGS)("a segment without churn has no payback, %s", (spelling) => {
  const segments = templates.find(({ id }) => id === "segments")!;
  for (const id of ["customers_start_2", "customers_end_2", "customers_new_2"]) {
    expect(shownSheet(segments, changed(segments.example("en"), { [id]: "" }), { spelling }).at("payback_2")).toBe("");
  }
});

test.each(SPELLINGS)("a subscription that everybody leaves within the month is worth one month, %s", (spelling) => {
  const subscription = templates.find(({ id }) => id === "subscription")!;
  const sheet = shownSheet(subscription, changed(subscription.example("en"), { churn_typed: 1 }), { spelling });
  expect(sheet.at("left_1")).toBe(1);
  expect(sheet.at("left_2")).toBe(0);
  expect(sheet.at("clv")).toBeNear(sheet.at("period_value") as number, 1e-14);
  for (let month = 1; month <= 24; month++)
    expect(sheet.at(`to_date_${month}`)).toBeNear(sheet.at("period_value") as number, 1e-14);
});

test.each(SPELLINGS)(
  "a word goes by the digits that are seen: revenue 30, customers 100, acquisition cost 10, %s",
  (spelling) => {
    const segments = templates.find(({ id }) => id === "segments")!;
    const business = {
      revenue_1: 30,
      orders_1: 100,
      customers_1: 100,
      cogs_1: 0,
      customers_start_1: 100,
      customers_new_1: 100,
      customers_end_1: 100,
      acquisition_cost_1: 10,
    };
    expect(shownSheet(segments, business, { spelling }).at("rating_word")).toBe("healthy");
  },
);
