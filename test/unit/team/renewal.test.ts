import fc from "fast-check";
import { layout } from "../../../src/template/layout";
import { lifetimeValue } from "../../../src/template/lifetimeValue";
import type { Plan } from "../../../src/template/plan";
import { renewal } from "../../../src/template/team/renewal";
import {
  sheetAnswers,
  sheetTemplate,
  type SheetContent,
  type SheetReading,
} from "../../../src/template/team/sheetAnswers";
import { teamPlan } from "../../../src/template/team/teamPlan";
import { readTeamBase, readTeamStamp } from "../../../src/template/team/teamStamp";
import type { TeamTemplate } from "../../../src/template/team/TeamTemplate";
import { anyTeam } from "../../support/anyTeam";
import { contentOf } from "../../support/contentOf";

type Content = ReturnType<typeof contentOf>;
const read = (content: SheetContent): SheetReading => sheetAnswers(sheetTemplate(content.named)!, content);
const made = (team: TeamTemplate): Plan =>
  teamPlan(team, team.language, { sheetName: team.name, currency: team.currency, spelling: team.formulas });
const marked = (plan: Plan, hasBase = true): Content & SheetContent => ({
  ...contentOf(plan),
  teamStamp: plan.team?.stamp,
  ...(hasBase ? { teamBase: plan.team?.base } : {}),
});
const type = (plan: Plan, content: Content, key: string, typed: unknown, value = typed): void => {
  const { row, column } = [...plan.inputs, ...plan.labels].find((one) => one.key === key)!;
  content.values[row]![column] = value;
  content.formulas[row]![column] = typed;
};

const release1: TeamTemplate = {
  name: "Shops, standard",
  id: "shops",
  release: 1,
  template: "lifetimeValue",
  language: "en",
  currency: "EUR",
  formulas: "clv",
  values: { entity: "Shop", revenue: 1000, orders: 40, acquisition_cost: 100, round_steps: "no" },
  labels: { title: "Shop value", revenue: "Net sales" },
};
const release2: TeamTemplate = {
  ...release1,
  name: "Shops, standard 2026",
  release: 2,
  lock: true,
  values: { entity: "Shop", revenue: 2000, acquisition_cost: 80, target_ratio: 4 },
  labels: { title: "Value of a shop", revenue: "Net sales", orders: "Receipts" },
};

describe("a sheet again", () => {
  test("has all the answers, words and choices of the one before", () => {
    fc.assert(
      fc.property(anyTeam, (team) => {
        const reading = read(contentOf(made(team)));
        fc.pre(reading.leftOut.length === 0);
        const again = renewal(reading);
        expect(again.plan.cells.map(({ content }) => content)).toEqual(
          made(reading.team).cells.map(({ content }) => content),
        );
        expect([again.values, again.leftOut]).toEqual([0, []]);
      }),
      { numRuns: 20 },
    );
  });

  test("keeps links to other sheets as links; what asks for its own sheet becomes a value", () => {
    const plan = layout(lifetimeValue, "en", { sheetName: "A", answers: {}, currency: "EUR", spelling: "clv" });
    const content = contentOf(plan);
    type(plan, content, "revenue", "=Data!B4*'Old, too'!$C$2", 1000);
    type(plan, content, "orders", "=A!C15/25", 40);
    type(plan, content, "margin_revenue", "=turnover", 900);
    type(plan, content, "customers", "=Orders[@Customers]", 9);
    const { plan: again, values, leftOut } = renewal(read(content));
    const contents = new Map(again.cells.map((cell) => [cell.key, cell.content]));
    expect(contents.get("revenue")).toEqual({ formula: "=Data!B4*'Old, too'!$C$2" });
    expect(contents.get("orders")).toEqual({ value: 40 });
    expect(contents.get("margin_revenue")).toEqual({ value: 900 });
    expect([values, leftOut]).toEqual([3, []]);
  });
});

describe("a newer release of an organisation's template", () => {
  const updated = (change: (plan: Plan, content: Content) => void, hasBase = true) => {
    const plan = made(release1);
    const content = marked(plan, hasBase);
    change(plan, content);
    const next = renewal(read(content), release2);
    const reread = read(marked(next.plan));
    return { ...next, team: reread.team };
  };

  test("brings what it has where the user left the release before as it was", () => {
    const { team, plan, leftOut } = updated(() => undefined);
    expect(team.values).toMatchObject({ entity: "Shop", revenue: 2000, acquisition_cost: 80, target_ratio: 4 });
    // it asks for no orders any more, and nobody had changed them
    expect(team.values["orders"]).toBeUndefined();
    expect(team.labels).toEqual(release2.labels);
    expect(plan.team).toMatchObject({ stamp: "shops 2" });
    expect(plan.locked).toBe(true);
    expect(leftOut).toEqual([]);
  });

  test("keeps what the user typed, cleared or worded, and the sheet's name, language and currency", () => {
    const { team } = updated((plan, content) => {
      type(plan, content, "revenue", 1234);
      type(plan, content, "orders", 50);
      type(plan, content, "acquisition_cost", "");
      type(plan, content, "revenue.note", "from the ERP");
      type(plan, content, "title", "Our own value");
    });
    expect(team.values).toMatchObject({ entity: "Shop", revenue: 1234, orders: 50, target_ratio: 4 });
    expect(team.values["acquisition_cost"]).toBeUndefined();
    expect(team.labels).toMatchObject({ title: "Our own value", "revenue.note": "from the ERP", orders: "Receipts" });
    expect(team).toMatchObject({ name: release1.name, currency: "EUR", language: "en", formulas: "clv" });
  });

  test("takes what stands there for the user's where nobody knows what the release before had", () => {
    const { team } = updated(() => undefined, false);
    expect(team.values).toMatchObject({ revenue: 1000, orders: 40, acquisition_cost: 100, target_ratio: 4 });
    expect(team.labels).toMatchObject({ title: "Shop value", orders: "Receipts" });
  });

  test("in another language than the sheet's: choices are the same in all of them", () => {
    const plan = teamPlan(release1, "fr", { sheetName: "x", currency: "EUR", spelling: "native" });
    const next = renewal(read(marked(plan)), { ...release2, values: { ...release2.values, round_steps: "yes" } });
    expect(read(marked(next.plan)).team).toMatchObject({
      language: "fr",
      formulas: "native",
      values: { round_steps: "oui" },
    });
  });

  test("says what it has no cell for", () => {
    const plan = made(release1);
    const content = marked(plan);
    type(plan, content, "orders", 50);
    const next = renewal(read(content), { ...release2, template: "benchmarks", values: {}, labels: {} });
    expect(next.leftOut.map(({ label, reason }) => [label.en, reason.en])).toContainEqual([
      "Orders",
      "The new release has no cell for it.",
    ]);
  });
});

test("what a sheet says of its template is read as it is written, and nothing else is", () => {
  const { team } = made(release1);
  expect(readTeamStamp(team!.stamp)).toEqual({ id: "shops", release: 1 });
  expect(readTeamBase(team!.base)).toEqual({ values: release1.values, labels: release1.labels });
  for (const text of [undefined, 7, "", "shops", "shops 0", "shops 1.5", "Shops 1", "shops 1 2", "../x 1"])
    expect(readTeamStamp(text)).toBeUndefined();
  for (const text of [
    undefined,
    "",
    "{",
    "null",
    "[]",
    "{}",
    '{"values":{"a":[]},"labels":{}}',
    '{"values":[],"labels":{}}',
  ])
    expect(readTeamBase(text)).toBeUndefined();
});
