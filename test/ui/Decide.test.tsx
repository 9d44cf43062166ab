import { configure, screen } from "@testing-library/react";
import type { SheetHeadline } from "../../src/excel/sheetHeadlines";
import { layout } from "../../src/template/layout";
import { lifetimeValue } from "../../src/template/lifetimeValue";
import type { Plan } from "../../src/template/plan";
import { sheetAnswers } from "../../src/template/team/sheetAnswers";
import type { Host } from "../../src/taskpane/parts/Host";
import { LOCALES, type Locale } from "../../src/vocabulary/locale";
import { uiText, type UiKey } from "../../src/vocabulary/ui";
import { contentOf } from "../support/contentOf";
import { addEveryText } from "../support/everyText";
import { violations } from "./axe";
import { open } from "./guidedPane";

addEveryText();
configure({ asyncUtilTimeout: 10_000 });
beforeEach(() => {
  localStorage.clear();
});

const words = (key: UiKey, values: Record<string, string> = {}, locale: Locale = "en"): string =>
  uiText(key, locale, values).replace(/\s/g, " ");
/** By its words, with whatever spaces. */
const said =
  (...wanted: Parameters<typeof words>) =>
  (name: string): boolean =>
    name.replace(/\s/g, " ") === words(...wanted);
const sheet = (template: string, value?: string, label?: string): SheetHeadline => ({
  id: `{${template}}`,
  name: `My ${template}`,
  template,
  value,
  label,
  address: `'My ${template}'!B5`,
});

async function openDecide(host: Partial<Host> = {}, locale: Locale = "en"): Promise<ReturnType<typeof open>> {
  const opened = open({ ...host, locale });
  await opened.user.click(screen.getByRole("button", { name: (name) => name.startsWith(words("decide", {}, locale)) }));
  await screen.findByRole("heading", { level: 1, name: said("decideQuestion", {}, locale) });
  return opened;
}

const row = (key: UiKey, locale: Locale = "en"): HTMLElement =>
  screen.getByRole("button", { name: (name) => name.replace(/\s/g, " ").startsWith(words(key, {}, locale)) });

test.each(LOCALES)("without sheets every row says where its own is made, in %s", async (locale) => {
  const { container } = await openDecide({}, locale);
  expect(row("decidePaysBack", locale).textContent).toContain(words("decideInData", {}, locale));
  expect(row("decideAcquire", locale).textContent).toContain(words("decideInModels", {}, locale));
  expect(await violations(container)).toEqual([]);
});

test.each<[UiKey, UiKey]>([
  ["decideLookAfter", "models"],
  ["decidePaysBack", "data"],
  ["decideReport", "data"],
  ["decideAcquire", "models"],
  ["decideWinBack", "models"],
  ["decideExpect", "models"],
])("%s leads to the tab that makes its sheet, %s", async (key, tab) => {
  const { user } = await openDecide();
  await user.click(row(key));
  const [selected] = await screen.findAllByRole("tab", { selected: true });
  expect(selected!.textContent).toContain(words(tab));
});

test("a sheet that is there shows its figure, and is shown", async () => {
  const { user, host, container } = await openDecide({
    sheetHeadlines: () =>
      Promise.resolve([
        sheet("cohorts", "month 2", "Acquisition cost paid back in"),
        sheet("order_segments", "Web", "Most revenue"),
        sheet("rfm_segments", "1,434", "Champions and loyal"),
        sheet("predictions"),
      ]),
  });
  await screen.findByText("month 2");
  expect(row("decidePaysBack").textContent).toContain("month 2 Acquisition cost paid back in");
  // of two that answer it the one that does so best
  expect(row("decideLookAfter").textContent).toContain("1,434 Champions and loyal");
  expect(row("decideAcquire").textContent).toContain("Web Most revenue");
  // without a figure it is named
  expect(row("decideExpect").textContent).toContain("“My predictions”");
  expect(await violations(container)).toEqual([]);
  row("decidePaysBack").focus();
  await user.keyboard("{Enter}");
  expect(host.selections).toEqual(["{cohorts}!"]);
});

test.each<[string, Host["showSheet"], UiKey]>([
  ["is gone", () => Promise.resolve(false), "sheetGone"],
  ["cannot be shown", () => Promise.reject(new Error("editing")), "sheetNotShown"],
])("a sheet that %s is said", async (_, showSheet, key) => {
  const { user } = await openDecide({
    showSheet,
    sheetHeadlines: () => Promise.resolve([sheet("cohorts", "month 2")]),
  });
  await screen.findByText("month 2");
  await user.click(row("decidePaysBack"));
  await screen.findByText(words(key, { name: "My cohorts" }));
});

test("an Excel that is busy leaves the ways to the tabs", async () => {
  await openDecide({ sheetHeadlines: () => Promise.reject(new Error("busy")) });
  expect(row("decidePaysBack").textContent).toContain(words("decideInData"));
});

test("without a sheet: levers and playbook", async () => {
  const { user } = await openDecide();
  await user.click(row("playbook"));
  await screen.findByRole("heading", { level: 1, name: said("playbookQuestion") });
  await user.click(screen.getByRole("button", { name: words("leave") }));
  await user.click(screen.getByRole("button", { name: /^Decide/ }));
  await user.click(await screen.findByRole("button", { name: /^Levers and goal/ }));
  await screen.findByRole("heading", { level: 1, name: said("leversQuestion") });
});

describe("reference values", () => {
  test("the sheet that is there shows its weakest indicator, and opens", async () => {
    const shown: string[] = [];
    const { user } = await openDecide({
      sheetHeadlines: () => Promise.resolve([sheet("benchmarks", "Churn", "Weakest beside Retail 2025")]),
      showSheet: (id) => {
        shown.push(id);
        return Promise.resolve(true);
      },
    });
    expect((await screen.findByText(/Weakest beside Retail 2025/)).textContent).toContain("Weakest");
    expect(row("references").textContent).toContain("Churn");
    await user.click(row("references"));
    expect(shown).toEqual(["{benchmarks}"]);
  });

  test("a new sheet is linked to a guided one, and holds no reference", async () => {
    const plans: Plan[] = [];
    const cell = (name: string, value: unknown) => [name, { address: `'CLV 2025'!C${name.length}`, value }];
    const { user, container } = await openDecide({
      ourSheets: () =>
        Promise.resolve([
          {
            ...{ id: "{1}", name: "CLV 2025", kind: "guided", title: lifetimeValue.title },
            ...{ headline: "€45.83", ratio: undefined, grows: false },
          },
        ]),
      readSheet: () =>
        Promise.resolve(
          sheetAnswers(
            lifetimeValue,
            contentOf(
              layout(lifetimeValue, "en", {
                sheetName: "CLV 2025",
                answers: lifetimeValue.example("en"),
                currency: "EUR",
                spelling: "clv",
              }),
            ),
          ),
        ),
      readNamed: (_key, names) =>
        Promise.resolve(Object.fromEntries(names.map((name) => cell(name, name === "cac" ? "" : 1))) as never),
      linkTo: (address) => `=${address}`,
      writeSheet: (plan: Plan) => {
        plans.push(plan);
        return Promise.resolve({ id: "{2}", name: plan.sheetName } as never);
      },
    });
    await user.click(row("references"));
    await screen.findByRole("heading", { level: 1, name: said("referencesQuestion") });
    expect(await violations(container)).toEqual([]);
    await user.click(await screen.findByRole("button", { name: /CLV 2025/ }));
    await screen.findByRole("heading", { level: 1, name: said("decideQuestion") });
    const [plan] = plans as [Plan];
    const of = (key: string) => plan.cells.find((one) => one.key === key)?.content;
    expect(of("aov")).toEqual({ formula: "='CLV 2025'!C3" });
    // a cell without a number is no link
    expect(of("cac")).toBeUndefined();
    for (const key of ["ref_aov_1", "sector_1", "source_1"]) expect(of(key)).toBeUndefined();
    expect(plan.sheetName).toBe("Reference values");
  });
});
