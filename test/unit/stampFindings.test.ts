import { version } from "../../package.json";
import { cellAddress, cellKey } from "../../src/formula/address";
import { formulaIn } from "../../src/formula/formulaIn";
import type { KeptCell, SheetReading } from "../../src/formula/WorkbookReading";
import type { Finding } from "../../src/review/Finding";
import { reviewWorkbook, type Review } from "../../src/review/reviewWorkbook";
import { layout } from "../../src/template/layout";
import { levers } from "../../src/template/levers";
import { lifetimeValue } from "../../src/template/lifetimeValue";
import type { Plan } from "../../src/template/plan";
import type { OfferedTemplate } from "../../src/template/team/offered";
import type { Template } from "../../src/template/Template";
import { tracking } from "../../src/template/tracking";
import { absolute } from "../../src/formula/absolute";
import { contentOf } from "../support/contentOf";
import { functions } from "../support/explanations";

const planned = (template: Template): Plan =>
  layout(template, "en", {
    sheetName: "Shop",
    answers: template.example?.("en") ?? {},
    currency: "EUR",
    spelling: "clv",
  });

/** The sheet of a plan as `readWorkbook` tells of it, after something was typed. */
function reading(
  plan: Plan,
  typed: Record<string, string | number> = {},
  more: Partial<SheetReading> = {},
): SheetReading {
  const { values, formulas } = contentOf(plan);
  for (const { key, row, column } of plan.cells)
    if (key !== undefined && typed[key] !== undefined) {
      formulas[row]![column] = typed[key];
      values[row]![column] = String(typed[key]).startsWith("=") ? 7 : typed[key];
    }
  const cells = plan.names.map((name): KeptCell => {
    const { row, column } = name;
    const formula = formulaIn(formulas[row]![column], values[row]![column]);
    const shown = name.name.startsWith("check_") && formula ? "OK" : values[row]![column];
    return { row, column, value: shown, ...(formula === undefined ? {} : { formula }) };
  });
  return {
    id: "s1",
    name: plan.sheetName,
    isHidden: false,
    isProtected: false,
    names: plan.names.map(({ name, ...area }) => ({ name, formula: `=${absolute(plan.sheetName, area)}` })),
    cells: new Map(cells.map((cell) => [cellKey(cell), cell])),
    stamp: plan.stamp,
    page: { values, formulas },
    ...more,
  };
}

const review = (sheet: SheetReading, offered: readonly OfferedTemplate[] = []): Review =>
  reviewWorkbook(
    { sheets: [sheet], names: [], nameError: "#NAME?" },
    { functions, today: 45_700, rewritten: new Set(), offered },
  );
const about = (sheet: SheetReading, offered: readonly OfferedTemplate[] = []): Finding[] =>
  review(sheet, offered).findings.filter(({ id }) => !/data_cutoff$|^no segments$/.test(id));
const at = (plan: Plan, key: string): string => cellAddress(plan.cells.find((cell) => cell.key === key)!);

test("a sheet as it was made has nothing against it, and says so", () => {
  for (const template of [lifetimeValue, levers, tracking]) {
    const sheet = reading(planned(template));
    expect(about(sheet).filter(({ renews }) => renews)).toEqual([]);
    expect(review(sheet).passed).toContainEqual({ label: { key: "formulasAsMade" }, sheet: "Shop" });
  }
});

test("several formulas that differ are one finding: how many, which, how, and a new sheet", () => {
  const plan = planned(lifetimeValue);
  const found = about(reading(plan, { aov: 25, clv: 45.83, cac: "=10*2", margin_rate: "" }));
  expect(found).toHaveLength(1);
  const [finding] = found as [Finding];
  expect(finding).toMatchObject({
    id: "s1 differs",
    severity: "warning",
    title: { key: "formulasDiffer", blanks: { sheet: "Shop", release: version } },
    renews: { sheet: { id: "s1", name: "Shop" } },
  });
  const cells = finding.cells.map(cellAddress);
  expect(cells).toEqual(expect.arrayContaining(["aov", "clv", "cac"].map((key) => at(plan, key))));
  expect(finding.title).toMatchObject({ blanks: { count: String(cells.length) } });
  expect(finding.why).toContainEqual({ key: "typedOverCounted", blanks: { count: "2" } });
  expect(finding.why).toContainEqual({ key: "changedCounted", blanks: { count: "1" } });
});

test.each<[string, string | number, string, string]>([
  ["typed", 25, "formulaTypedOver", "25"],
  ["changed", "=10*2", "formulaChanged", "7"],
  ["cleared", "", "formulaCleared", ""],
])("one that was %s over is told with the formula that stood there", (kind, value, key, shown) => {
  const plan = planned(lifetimeValue);
  const [finding, ...others] = about(reading(plan, { aov: value }));
  expect(others).toEqual([]);
  expect(finding).toMatchObject({
    id: `s1 ${kind} aov`,
    title: { key },
    why: [{ key: `${key}Why`, blanks: { shown } }],
  });
  expect(JSON.stringify(finding!.why)).toContain("CLV.AOV(revenue,orders)");
  expect(finding!.cells.map(cellAddress)).toEqual([at(plan, "aov")]);
});

test("a check that was typed over is told once, as a check", () => {
  expect(about(reading(planned(lifetimeValue), { check_revenues_agree: "OK" })).map(({ title }) => title)).toEqual([
    { key: "checkTypedOver" },
  ]);
});

test.each([
  ["0.0.9", "info", "madeByOlderWhy", true],
  [version, "info", "madeByOtherWhy", true],
  ["99.0.0", "info", "madeByNewerWhy", false],
])("a sheet of release %s, whose formulas are not those of today", (release, severity, why, renews) => {
  const sheet = reading(planned(lifetimeValue), {}, { stamp: `lifetimeValue ${release} 000000000000` });
  const [finding, ...others] = about(sheet);
  expect(others).toEqual([]);
  expect(finding).toMatchObject({ id: "s1 release", severity, title: { key: "madeByRelease" }, why: [{ key: why }] });
  expect(finding!.renews !== undefined).toBe(renews);
  // what is known without the stamp is told all the same
  const typed = reading(planned(lifetimeValue), { aov: 25 }, { stamp: `lifetimeValue ${release} 000000000000` });
  expect(about(typed).map(({ id }) => id)).toEqual(["s1 typed aov", "s1 release"]);
});

test("no stamp, another's, one of a template made of data, and a word that is none: nothing is said", () => {
  const plan = planned(lifetimeValue);
  for (const stamp of ["", "x", "keyFigures 0.0.1 000000000000", plan.stamp.toUpperCase(), planned(levers).stamp])
    expect(about(reading(plan, {}, { stamp }))).toEqual([]);
  const bare = reading(plan, { aov: 25 });
  delete bare.stamp;
  expect(about(bare).map(({ id }) => id)).toEqual(["s1 typed aov"]);
});

describe("the template of an organisation", () => {
  const offered: OfferedTemplate[] = [{ id: "shops", release: 3, name: "Shops, standard", template: "lifetimeValue" }];
  const made = (teamStamp: string): Finding[] => about(reading(planned(lifetimeValue), {}, { teamStamp }), offered);

  test("that is newer is offered, with both releases", () => {
    expect(made("shops 2")).toMatchObject([
      {
        id: "s1 team",
        severity: "info",
        title: { key: "teamNewer", blanks: { name: "Shops, standard", release: "3", made: "2" } },
        renews: { sheet: { id: "s1" }, team: "shops" },
      },
    ]);
  });

  test.each(["shops 3", "shops 4", "others 1", "shops", "shops two", "Shops 1", ""])(
    "nothing is offered for %p",
    (stamp) => {
      expect(made(stamp)).toEqual([]);
    },
  );

  test("one new sheet is offered where the add-in is newer as well", () => {
    const sheet = reading(
      planned(lifetimeValue),
      {},
      { teamStamp: "shops 1", stamp: "lifetimeValue 0.0.1 000000000000" },
    );
    expect(about(sheet, offered).map(({ id }) => id)).toEqual(["s1 team"]);
  });
});
