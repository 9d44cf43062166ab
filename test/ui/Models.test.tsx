import { act, configure, render, screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import type { Comparison, TriedModel } from "../../src/core/models/compareModels";
import type { ModelCustomers } from "../../src/orders/models/modelCustomers";
import type { OrderReport } from "../../src/orders/prepare/OrderReport";
import type { OpenOrders } from "../../src/taskpane/data/dataState";
import { dispatchData } from "../../src/taskpane/data/dataStore";
import { ModelsScreen } from "../../src/taskpane/models/ModelsScreen";
import { changeModels } from "../../src/taskpane/models/modelsStore";
import { HostContext } from "../../src/taskpane/parts/useHost";
import { LocaleContext } from "../../src/taskpane/parts/useWords";
import { serialOf } from "../../src/vocabulary/calendar";
import type { Locale } from "../../src/vocabulary/locale";
import { modelTexts } from "../../src/vocabulary/ui/modelTexts";
import { fakeHost } from "../support/fakeHost";
import { CHOICES } from "../support/orderChoices";
import { violations } from "./axe";

configure({ asyncUtilTimeout: 10_000 });

/** What the workers answer, and what they were asked. */
const answers = { customers: jest.fn<Promise<unknown>, [unknown]>(), comparison: jest.fn() };
jest.mock("../../src/orders/runOrders", () => ({
  runOrders: (_: string, asked: unknown) => answers.customers(asked),
}));
jest.mock("../../src/workers/run", () => ({
  run: (_: string, __: unknown, options: { signal: AbortSignal; onProgress: (share: number) => void }) =>
    answers.comparison(options) as Promise<Comparison>,
}));

const [FIRST, SPLIT, UNTIL] = [serialOf([2025, 1, 1]), serialOf([2025, 3, 4]), serialOf([2025, 5, 6])];
const NO_FIT = { en: "Pareto/NBD has no best fit.", fr: "Pareto/NBD n’a pas de maximum." };
const weeks = Float64Array.from({ length: 18 }, (_, i) => 10 + (i % 3));

/** Customers by repeat purchases, actual and expected. */
const HAD = Float64Array.of(36, 12, 6, 3, 1, 1, 0, 1);
const EXPECTED = Float64Array.of(35.2, 12.9, 5.6, 2.8, 1.6, 0.8, 0.4, 0.7);

const tried = (model: TriedModel["model"], changes: Partial<TriedModel> = {}): TriedModel => ({
  model,
  fit: {
    parameters: [0.5, 6, 0.8, 2.4],
    standardErrors: [0.01, 0.4, 0.2, 0.7],
    logCovariances: [],
    logLikelihood: -1234.5,
    customers: 60,
  },
  rhythm: 1,
  aic: 2477,
  active: 31.4,
  weeks,
  repeats: EXPECTED,
  total: 90,
  totalError: -0.1,
  meanAbsoluteError: 0.75,
  gini: 0.7,
  ...changes,
});
const comparison = (changes: Partial<Comparison> = {}): Comparison => ({
  tried: [tried("bgnbd"), tried("mbgcnbd", { rhythm: 2, total: 102, totalError: 0.02, meanAbsoluteError: 0.74 })],
  untried: [
    { model: "bgcnbd", reason: "noRhythm" },
    { model: "paretonbd", reason: NO_FIT },
  ],
  actual: 100,
  customers: 60,
  weeks,
  repeats: HAD,
  pace: { total: 150, totalError: 0.5, meanAbsoluteError: 1.1, gini: 0.6 },
  byPurchases: { gini: 0.61 },
  recommended: "mbgcnbd",
  ...changes,
});
const customers = {
  tried: { split: { columns: { repeatPurchases: [0, 0, 2] } } },
  firstDay: FIRST,
  split: SPLIT,
  until: UNTIL,
  gates: [
    { id: "repeatBuyers", value: 40, isMet: false },
    { id: "spendCorrelation", value: 0.1, isMet: true },
  ],
} as unknown as ModelCustomers;

let session = 0;
/** Orders that the tab of data has read. */
function haveOrders(changes: Partial<OrderReport> = {}): void {
  const report = { customers: 60, firstDay: FIRST, lastDay: UNTIL, ...changes } as OrderReport;
  dispatchData({
    type: "sampled",
    open: {
      source: { kind: "files", name: "shop.csv", files: [] },
      choices: CHOICES,
      session: ++session,
      report,
      isStale: false,
    } as unknown as OpenOrders,
  });
}

const onOrders = jest.fn();
function open(locale: Locale): ReturnType<typeof render> {
  return render(
    <HostContext.Provider value={fakeHost()}>
      <LocaleContext.Provider value={locale}>
        <ModelsScreen onOrders={onOrders} />
      </LocaleContext.Provider>
    </HostContext.Provider>,
  );
}
const heading = (): string | null => screen.getByRole("heading", { level: 1 }).textContent;
const compare = (locale: Locale): HTMLElement => screen.getByRole("button", { name: modelTexts.compareModels[locale] });

beforeEach(() => {
  jest.clearAllMocks();
  dispatchData({ type: "started" });
  changeModels({ page: { at: "start" }, of: undefined, split: undefined });
  answers.customers.mockResolvedValue(customers);
  answers.comparison.mockResolvedValue(comparison());
});

describe.each<Locale>(["en", "fr"])("in %s", (locale) => {
  test("without orders it leads to where they are read", async () => {
    const { container } = open(locale);
    expect(heading()).toBe(modelTexts.modelsQuestion[locale]);
    expect(await violations(container)).toEqual([]);
    await userEvent.click(screen.getByRole("button", { name: new RegExp(`^${modelTexts.ordersFirst[locale]}`) }));
    expect(onOrders).toHaveBeenCalledTimes(1);
  });

  test("models are compared until the middle, and each says what it means", async () => {
    haveOrders();
    const { container } = open(locale);
    expect(await violations(container)).toEqual([]);
    await userEvent.click(compare(locale));
    expect(answers.customers).toHaveBeenCalledWith({ session, until: UNTIL, split: SPLIT });
    const [table] = (await screen.findAllByRole("table")) as [HTMLElement];
    expect(heading()).toBe(
      locale === "en" ? "Each of the two beats the old pace" : "Chacun des deux bat le rythme passé",
    );
    expect(
      within(table)
        .getAllByRole("row")
        .map(({ textContent }) => textContent),
    ).toEqual(
      locale === "en"
        ? [
            "ModelAICTotal offOff each",
            "BG/NBD2,477.0−10.0%0.750",
            "MBG/CNBD-2 recommended2,477.0+2.0%0.740",
            "Same pace–+50.0%1.100",
          ]
        : [
            "ModèleAICÉcartPar client",
            "BG/NBD2\u00A0477,0−10,0\u00A0%0,750",
            "MBG/CNBD-2 conseillé2\u00A0477,0+2,0\u00A0%0,740",
            "Même rythme–+50,0\u00A0%1,100",
          ],
    );
    expect(await violations(container)).toEqual([]);
    const chosen = (): string[] =>
      screen.getAllByRole<HTMLInputElement>("radio").flatMap(({ checked, value }) => (checked ? [value] : []));
    expect(chosen()).toEqual(["mbgcnbd"]);
    expect(container.textContent).toContain("k = 2");
    expect(container.textContent).toContain(NO_FIT[locale]);
    await userEvent.click(screen.getByRole("radio", { name: /^BG\/NBD/ }));
    expect(chosen()).toEqual(["bgnbd"]);
    expect(container.textContent).not.toContain("k = 2");
    expect(screen.getByRole("img", { name: / BG\/NBD/ })).toBeTruthy();
    // how many bought again so often, and how many BG/NBD expects
    const repeats = screen.getByRole("table", { name: modelTexts.repeatsFitted[locale] });
    expect(
      within(repeats)
        .getAllByRole("row")
        .map(({ textContent }) => textContent),
    ).toEqual([
      locale === "en" ? "Repeats until 4 Mar 2025 actual model" : "Réachats jusqu’au 04/03/2025 réel modèle",
      ...["03635", "11213", "266", "333", "412", "511", "600"],
      locale === "en" ? "7 or more11" : "7 ou plus11",
    ]);
    // a quarter leaves after a purchase: 0.8 of 3.2
    expect(container.textContent).toContain(locale === "en" ? "25.0%" : "25,0\u00A0%");
    await userEvent.click(screen.getByRole("button", { name: modelTexts.parametersFold[locale] }));
    expect(container.textContent).toContain(locale === "en" ? "0.8000" : "0,8000");
    await userEvent.click(screen.getByRole("button", { name: modelTexts.changeSplit[locale] }));
    expect(compare(locale)).toBeTruthy();
  });

  test("where no model has a fit, the reasons stand in place of the table", async () => {
    answers.comparison.mockResolvedValue(comparison({ tried: [], recommended: undefined }));
    haveOrders();
    const { container } = open(locale);
    await userEvent.click(compare(locale));
    expect(await screen.findByText(modelTexts.noModelFits[locale])).toBeTruthy();
    expect(screen.queryByRole("table")).toBeNull();
    expect(container.textContent).toContain("Pareto/NBD");
    expect(await violations(container)).toEqual([]);
  });
});

test("a day outside the orders is refused; other orders forget it", async () => {
  haveOrders();
  open("en");
  const field = screen.getByLabelText<HTMLInputElement>(modelTexts.fittedUntil.en);
  await userEvent.clear(field);
  await userEvent.type(field, "2026-01-01");
  expect(screen.getByText(/^Choose a day from 1 Jan 2025 to 5 May 2025/)).toBeTruthy();
  await userEvent.click(compare("en"));
  expect(answers.customers).not.toHaveBeenCalled();
  act(() => {
    haveOrders();
  });
  expect(screen.queryByText(/^Choose a day/)).toBeNull();
});

test("what was compared is forgotten when the orders are chosen or counted anew", async () => {
  haveOrders();
  open("en");
  await userEvent.click(compare("en"));
  await screen.findAllByRole("table");
  act(() => {
    dispatchData({ type: "asked", changes: { settings: { until: UNTIL - 7 } } });
  });
  expect(screen.queryByRole("table")).toBeNull();
  await userEvent.click(compare("en"));
  await screen.findAllByRole("table");
  act(() => {
    session--;
    haveOrders();
  });
  expect(screen.queryByRole("table")).toBeNull();
});

test("orders of a few days are too short", () => {
  haveOrders({ lastDay: FIRST + 10 });
  open("en");
  expect(screen.getByText(/^These orders span 11 days/)).toBeTruthy();
  expect(screen.queryByRole("button", { name: modelTexts.compareModels.en })).toBeNull();
});

test("a comparison that is stopped leaves nothing, and what it would have said is not shown", async () => {
  let settle: (found: Comparison) => void = () => undefined;
  let stopped: AbortSignal | undefined;
  answers.comparison.mockImplementation(
    ({ signal, onProgress }: { signal: AbortSignal; onProgress: (s: number) => void }) => {
      stopped = signal;
      onProgress(0.4);
      return new Promise<Comparison>((resolve) => (settle = resolve));
    },
  );
  haveOrders();
  const { container } = open("en");
  await userEvent.click(compare("en"));
  expect(await screen.findByText("40% done")).toBeTruthy();
  expect(await violations(container)).toEqual([]);
  await userEvent.click(screen.getByRole("button", { name: "Cancel" }));
  expect(screen.getByText(modelTexts.comparisonStopped.en)).toBeTruthy();
  expect(stopped?.aborted).toBe(true);
  await act(async () => {
    settle(comparison());
    await Promise.resolve();
  });
  expect(screen.queryByRole("table")).toBeNull();
});

test("what goes wrong is said", async () => {
  answers.customers.mockRejectedValue(new Error("lost"));
  haveOrders();
  open("en");
  await userEvent.click(compare("en"));
  expect(await screen.findByText(modelTexts.notCompared.en)).toBeTruthy();
});
