import { configure, screen, waitFor, within } from "@testing-library/react";
import type { OurSheet } from "../../src/excel/ourSheets";
import { layout } from "../../src/template/layout";
import { lifetimeValue } from "../../src/template/lifetimeValue";
import { sheetAnswers } from "../../src/template/team/sheetAnswers";
import type { Host } from "../../src/taskpane/parts/Host";
import { keepOpen, keepTyped } from "../../src/taskpane/playbook/typedCampaigns";
import { campaigns } from "../../src/vocabulary/campaigns";
import type { Locale } from "../../src/vocabulary/locale";
import { uiText, type UiKey } from "../../src/vocabulary/ui";
import { contentOf } from "../support/contentOf";
import { addEveryText } from "../support/everyText";
import { violations } from "./axe";
import { open } from "./guidedPane";

addEveryText();
configure({ asyncUtilTimeout: 10_000 });
beforeEach(() => {
  localStorage.clear();
  keepOpen(undefined);
  for (const { id } of campaigns) keepTyped(id, {});
});

const plain = (text: string): string => text.replace(/\s/g, " ");
const words = (key: UiKey, values: Record<string, string> = {}, locale: Locale = "en"): string =>
  plain(uiText(key, locale, values));
/** By its words, with whatever spaces. */
const said =
  (...wanted: Parameters<typeof words>) =>
  (name: string): boolean =>
    plain(name) === words(...wanted);
const titleOf = (id: string, locale: Locale = "en"): string => campaigns.find((one) => one.id === id)!.title[locale];

const sheet: OurSheet = {
  id: "{1}",
  name: "Shop 2025",
  kind: "guided",
  title: lifetimeValue.title,
  headline: "£90.00",
  ratio: undefined,
  grows: false,
};
const FIGURES = {
  aov: 30,
  purchase_frequency: 4,
  margin_rate: 0.25,
  clv: 60,
  target_ratio: 3,
  customers: 1000,
  customers_end: 800,
};

/** A workbook with one guided worksheet, in pounds. */
function withSheet(figures: Record<string, number | undefined> = FIGURES): Partial<Host> {
  const plan = layout(lifetimeValue, "en", { sheetName: sheet.name, answers: {}, currency: "GBP", spelling: "clv" });
  return {
    ourSheets: () => Promise.resolve([sheet]),
    readSheet: () => Promise.resolve(sheetAnswers(lifetimeValue, contentOf(plan))),
    watchFigures: (_sheet, _names, listener) => {
      listener(figures);
      return Promise.resolve(() => Promise.resolve());
    },
  };
}

async function openPlaybook(host: Partial<Host> = {}): Promise<ReturnType<typeof open>> {
  const opened = open(host);
  const { user } = opened;
  const home = host.locale === "fr" ? "fr" : "en";
  await user.click(screen.getByRole("button", { name: (name) => name.startsWith(uiText("decide", home)) }));
  await user.click(await screen.findByRole("button", { name: (name) => name.startsWith(uiText("playbook", home)) }));
  await screen.findByRole("heading", { level: 1, name: said("playbookQuestion", {}, home) });
  return opened;
}

async function openCampaign(id: string, host: Partial<Host> = {}): Promise<ReturnType<typeof open>> {
  const opened = await openPlaybook(host);
  await opened.user.click(screen.getByRole("button", { name: titleOf(id) }));
  expect(document.activeElement).toBe(screen.getByRole("heading", { level: 1, name: titleOf(id) }));
  return opened;
}

const field = (key: UiKey): HTMLInputElement => screen.getByRole("textbox", { name: words(key) });
const text = (): string => plain(screen.getByRole("main").textContent ?? "");
const rows = (): string[][] =>
  screen.getAllByRole("row").map((row) => [...row.children].map((cell) => plain(cell.textContent ?? "")));

test("every campaign stands below its figure, and leads to its page", async () => {
  const { container } = await openPlaybook();
  expect(await violations(container)).toEqual([]);
  for (const { title } of campaigns) screen.getByRole("button", { name: title.en });
});

test("customers kept: from where on it pays, with the figures of the worksheet", async () => {
  const { user, container } = await openCampaign("late_by_own_rhythm", withSheet());
  screen.getByText("Churn, 1 of 6");
  expect(field("customersReached").value).toBe("800");
  expect(text()).toContain(words("typeCost"));
  await user.type(field("campaignCost"), "1.5");
  // 800 x 1.50 = 1200; 30 x 4 x 0.25 = 30 of margin a customer
  expect(text()).toContain("Pays for itself from40 of 800 5.0%fx800 × £1.50 ÷ £30.00, rounded up");
  expect(rows()).toEqual([
    ["1 in 10", "80 customers", "+£1,200"],
    ["1 in 5", "160 customers", "+£3,600"],
    ["1 in 3", "267 customers", "+£6,810"],
  ]);
  expect(text()).toContain(words("figuresOfSheet", { name: sheet.name }));
  expect(await violations(container)).toEqual([]);

  await user.clear(field("customersReached"));
  expect(text()).toContain(words("typeReached"));
  await user.type(field("customersReached"), "10");
  await user.click(screen.getByRole("radio", { name: words("perCampaign") }));
  expect(text()).toContain("1 of 10 10.0%fx£1.50 ÷ £30.00, rounded up");
  await user.clear(field("campaignCost"));
  await user.type(field("campaignCost"), "900");
  expect(text()).toContain("it takes 30, and it reaches 10 only");
});

test.each<[string, string, string, string[]]>([
  ["bundles", "3000", "+£3.00 10.0%fx£3,000.00 ÷ (1,000 × 4 × 25%)", ["5%", "+£1.50 an order", "−£1,500"]],
  ["right_moment", "0.75", "+0.1 2.5%fx£0.75 ÷ (£30.00 × 25%)", ["1 in 5", "200 orders", "+£750"]],
  ["stock_plan", "1200", "+1.00 ptfx£1,200.00 ÷ (1,000 × £30.00 × 4)", ["+1.0 pt", "a margin of 26%", "£0"]],
  ["value_ads", "1000", "50 customersfx£1,000.00 ÷ £20.00, rounded up", ["× 1.5", "75 customers", "+£3,500"]],
  ["referrals", "2", "80 of 800 10.0%fx800 × £2.00 ÷ £20.00, rounded up", ["× 2", "160 customers", "+£8,000"]],
])("%s costs %s: %s", async (id, cost, said, row) => {
  const { user } = await openCampaign(id, withSheet());
  await user.type(field("campaignCost"), cost);
  expect(text()).toContain(said);
  expect(rows()).toContainEqual(row);
});

test("without a guided worksheet the example says so, and leads to one", async () => {
  const { user } = await openCampaign("late_by_own_rhythm");
  expect(text()).toContain(words("figuresOfExample"));
  await user.type(field("campaignCost"), "1");
  // 14,200 / 27.5 = 516.4
  expect(text()).toContain("517 of 14,200 3.6%");
  await user.click(screen.getByRole("button", { name: words("toGuided") }));
  await screen.findByRole("heading", { level: 1, name: said("orderQuestion") });
});

test("a worksheet that lacks a figure is not reckoned with", async () => {
  await openCampaign("bundles", withSheet({ ...FIGURES, margin_rate: undefined }));
  expect(text()).toContain(words("figuresOfExample"));
});

test("a loss on each order is said, not divided by", async () => {
  const { user } = await openCampaign("late_by_own_rhythm", withSheet({ ...FIGURES, margin_rate: -0.1, clv: -5 }));
  await user.type(field("campaignCost"), "1");
  expect(text()).toContain("with these figures a customer brings no margin");
});

test("by keyboard from one to the next, and back to what was typed", async () => {
  const { user } = await openCampaign("best_customers", withSheet());
  await user.type(field("campaignCost"), "2");
  const next = (): HTMLElement => screen.getByRole("button", { name: words("nextCampaign") });
  next().focus();
  await user.keyboard("{Enter}");
  expect(document.activeElement).toBe(screen.getByRole("heading", { level: 1, name: titleOf("best_channels") }));
  screen.getByText("Acquisition cost, 1 of 4");
  // an advertisement whose cost is known in all asks nobody to count
  expect(screen.queryByRole("textbox", { name: words("peopleReached") })).toBeNull();
  screen.getByRole("button", { name: words("back") }).focus();
  await user.keyboard("{Enter}");
  expect(field("campaignCost").value).toBe("2");
  await user.click(screen.getByRole("button", { name: words("allCampaigns") }));
  await screen.findByRole("heading", { level: 1, name: said("playbookQuestion") });
  // after the last comes the first
  await user.click(screen.getByRole("button", { name: titleOf("referrals") }));
  await user.click(next());
  screen.getByRole("heading", { level: 1, name: campaigns[0]!.title.en });
});

test("in French", async () => {
  const { user, container } = await openPlaybook({ ...withSheet(), locale: "fr" });
  await user.click(screen.getByRole("button", { name: titleOf("late_by_own_rhythm", "fr") }));
  await user.type(screen.getByRole("textbox", { name: words("campaignCost", {}, "fr") }), "1,5");
  expect(text()).toContain("Rentable à partir de40 sur 800 5,0 %fx800 × 1,50 £ ÷ 30,00 £, arrondi");
  expect(rows()[2]).toEqual(["1 sur 3", "267 clients", "+6 810 £"]);
  expect(await violations(container)).toEqual([]);
});

test("an Excel that is busy is said, and asked again", async () => {
  let isBusy = true;
  const { user } = open({
    ourSheets: () => (isBusy ? Promise.reject(new Error("busy")) : Promise.resolve([])),
  });
  await user.click(screen.getByRole("button", { name: (name) => name.startsWith(uiText("decide", "en")) }));
  await user.click(await screen.findByRole("button", { name: (name) => name.startsWith(uiText("playbook", "en")) }));
  await screen.findByText(words("playbookFailed"));
  isBusy = false;
  await user.click(screen.getByRole("button", { name: words("tryAgain") }));
  await waitFor(() => {
    within(screen.getByRole("main")).getByRole("heading", { level: 1, name: said("playbookQuestion") });
  });
});
