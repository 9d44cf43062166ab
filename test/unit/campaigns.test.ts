import { CoreError } from "../../src/core/CoreError";
import type { Campaign, CampaignFigures } from "../../src/core/metrics/Campaign";
import { campaignBreakEven } from "../../src/core/metrics/campaignBreakEven";
import { campaignOutcomes } from "../../src/core/metrics/campaignOutcomes";
import { campaigns } from "../../src/vocabulary/campaigns";
import { CAMPAIGN_LEVERS } from "../../src/vocabulary/campaignLevers";
import { LOCALES } from "../../src/vocabulary/locale";
import golden from "../cases/campaigns.json";

type Arguments = [Campaign["lever"], number | null, number, Campaign["per"], number, number, number, number, number];
type Row<Value> = [string, Arguments, Value, string];
const rowsOf = <Value>(id: string): Row<Value>[] => (golden as unknown as Row<Value>[]).filter(([one]) => one === id);

const TOLERANCE = 1e-12;

function given([lever, reached, cost, per, ...figures]: Arguments): [Campaign, CampaignFigures] {
  const [aov, purchase_frequency, margin_rate, clv, target_ratio] = figures;
  return [
    { lever, reached: reached ?? undefined, cost, per },
    { aov, purchase_frequency, margin_rate, clv, target_ratio },
  ];
}

/** A figure that is 0 is compared with the cost beside it. */
const expectNear = (received: number, expected: number): void => {
  if (expected === 0) expect(Math.abs(received)).toBeLessThan(1e-9);
  else expect(received).toBeNear(expected, TOLERANCE);
};

test.each(rowsOf<[number, number | null, number?]>("needed"))("%s%j = %j (%s)", (_, args, [needed, share, orders]) => {
  const found = campaignBreakEven(...given(args));
  expectNear(found.needed, needed);
  if (share === null) expect(found.share).toBeUndefined();
  else expectNear(found.share!, share);
  expect(found.orders).toBe(orders);
});

test.each(rowsOf<[number, number][]>("outcomes"))("%s%j = %j (%s)", (_, args, outcomes) => {
  const found = campaignOutcomes(...given(args));
  expect(found).toHaveLength(outcomes.length);
  outcomes.forEach(([brought, gain], i) => {
    expectNear(found[i]!.brought, brought);
    expectNear(found[i]!.gain, gain);
  });
});

const FIGURES: CampaignFigures = { aov: 25, purchase_frequency: 2, margin_rate: 0.5, clv: 40, target_ratio: 3 };
const CAMPAIGN: Campaign = { lever: "churn_rate", reached: 100, cost: 1, per: "reached" };

test.each<[string, Partial<Campaign>, Partial<CampaignFigures>, string]>([
  ["a cost below 0", { cost: -1 }, {}, "The cost must be an amount of 0 or more; it is -1."],
  ["a cost that is no number", { cost: NaN }, {}, "The cost must be an amount of 0 or more; it is no finite number."],
  ["nobody reached", { reached: 0 }, {}, "The customers it reaches must be a number above 0; it is 0."],
  [
    "an unknown reach",
    { reached: undefined },
    {},
    "The customers it reaches must be a number above 0; it is no finite number.",
  ],
  [
    "people of an unknown number",
    { lever: "cac", reached: undefined },
    {},
    "The customers it reaches must be a number above 0; it is no finite number.",
  ],
  [
    "more than are reached",
    { cost: 30 },
    {},
    "It cannot pay for itself: it takes 120, and it reaches 100 only. Lower its cost, or reach those who are worth more.",
  ],
  [
    "no margin",
    {},
    { margin_rate: 0 },
    "It cannot pay for itself: with these figures a customer brings no margin. Look at margin and order value first.",
  ],
  [
    "a loss on each order",
    { lever: "aov" },
    { margin_rate: -0.1 },
    "It cannot pay for itself: with these figures a customer brings no margin. Look at margin and order value first.",
  ],
  [
    "customers of no value",
    { lever: "cac" },
    { clv: -3 },
    "It cannot pay for itself: with these figures a customer brings no margin. Look at margin and order value first.",
  ],
  [
    "a margin above all",
    { lever: "margin_rate", cost: 26 },
    {},
    "It cannot pay for itself: not even a margin of 100% on these sales would bring its cost.",
  ],
  ["a rate outside its domain", {}, { margin_rate: 1.5 }, "margin_rate must be a rate of at most 1; it is 1.5."],
])("%s is a sentence", (_, campaign, figures, sentence) => {
  const call = () => campaignBreakEven({ ...CAMPAIGN, ...campaign }, { ...FIGURES, ...figures });
  expect(call).toThrow(CoreError);
  expect(call).toThrow(sentence);
});

test("every lever has campaigns, each with an id and a title of its own", () => {
  for (const lever of CAMPAIGN_LEVERS) expect(campaigns.filter((one) => one.lever === lever).length).toBeGreaterThan(3);
  expect(new Set(campaigns.map(({ id }) => id)).size).toBe(campaigns.length);
  for (const locale of LOCALES)
    expect(new Set(campaigns.map(({ title }) => title[locale])).size).toBe(campaigns.length);
});
