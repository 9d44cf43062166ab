import { act, configure, render, screen, waitFor } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { churnWatch } from "../../src/core/models/churnWatch";
import { SheetNotWritten } from "../../src/excel/SheetNotWritten";
import type { OrderReport } from "../../src/orders/prepare/OrderReport";
import type { OrderChoices } from "../../src/orders/prepare/OrderChoices";
import type { OpenOrders } from "../../src/taskpane/data/dataState";
import { dispatchData } from "../../src/taskpane/data/dataStore";
import { ModelsScreen } from "../../src/taskpane/models/ModelsScreen";
import { changeModels } from "../../src/taskpane/models/modelsStore";
import { HostContext } from "../../src/taskpane/parts/useHost";
import { LocaleContext } from "../../src/taskpane/parts/useWords";
import { serialOf } from "../../src/vocabulary/calendar";
import type { Locale } from "../../src/vocabulary/locale";
import { cannotLoseOneTimeBuyers } from "../../src/vocabulary/churnErrors";
import { orderParts, valueByPart } from "../../src/vocabulary/orderParts";
import { MODEL_SHEETS, modelSheetNames, type ModelSheetId } from "../../src/vocabulary/modelSheetNames";
import type { PurchaseModelId } from "../../src/vocabulary/purchaseModelWords";
import { creationTexts } from "../../src/vocabulary/ui/creationTexts";
import { modelTexts } from "../../src/vocabulary/ui/modelTexts";
import { shareTexts } from "../../src/vocabulary/ui/shareTexts";
import { channelSettings } from "../support/channelTables";
import { fakeHost } from "../support/fakeHost";
import { madeUpOrders } from "../support/madeUpOrders";
import { modelBaseOf, modelTablesOf } from "../support/modelTablesOf";
import { CHOICES } from "../support/orderChoices";
import { violations } from "./axe";

configure({ asyncUtilTimeout: 10_000 });

/** Of orders without a column that parts customers. */
const SHEETS = MODEL_SHEETS.filter((id) => id !== "channelValue");

/** What the workers answer: of orders of customers who spend more or less than others, by a model that is soon fitted. */
const base = modelBaseOf(madeUpOrders(200).lines, { split: serialOf([2024, 12, 29]), until: serialOf([2025, 12, 31]) });
const { lines, channels } = madeUpOrders(200);
const parted = { used: { lines }, labels: channels!, settings: channelSettings, by: "product" } as const;
const tables = modelTablesOf({ ...base, parted }, { horizon: 26, marginRate: 0.42 }, "mbgnbd");
const answers: Record<string, unknown> = {
  modelCustomers: { ...base.compared.customers, tried: { split: base.split } },
  spendingCustomers: tables.buyers,
  compareModels: { ...base.compared.comparison, recommended: "mbgnbd" },
  holdout: tables.holdout,
  forecastCustomers: tables.forecast,
  partedCustomers: tables.parted!.customers,
  newCustomers: tables.parted!.values,
  customerTiers: tables.tiers,
  modelCohorts: { ...tables.cohorts, ahead: {} },
  forecastCohorts: tables.cohorts.forecast,
  yearsOfOrders: {
    ...tables.ahead!,
    before: { ...tables.ahead!.before!, customers: tables.buyers.customers, starts: tables.ahead!.starts },
  },
  forecastSpans: tables.ahead!.forecast,
};
type Watching = Parameters<typeof churnWatch>[0];
/** What the jobs were asked, by their names. */
const asked: Record<string, unknown> = {};
/** The job that does not come to an end, or fails. */
let stuck: string | undefined;
let failing: string | undefined;
const mockRun = (job: string, of: unknown, options?: { signal?: AbortSignal }): Promise<unknown> => {
  asked[job] = of;
  if (job === failing) return Promise.reject(new Error("lost"));
  if (job !== stuck) return Promise.resolve(job === "churnWatch" ? churnWatch(of as Watching) : answers[job]);
  return new Promise((_, reject) => {
    options?.signal?.addEventListener("abort", () => {
      reject(new Error("stopped"));
    });
  });
};
jest.mock("../../src/orders/runOrders", () => ({
  runOrders: (...asked: Parameters<typeof mockRun>) => mockRun(...asked),
}));
jest.mock("../../src/workers/run", () => ({ run: (...asked: Parameters<typeof mockRun>) => mockRun(...asked) }));

function open(locale: Locale, host = fakeHost()): ReturnType<typeof fakeHost> {
  render(
    <HostContext.Provider value={host}>
      <LocaleContext.Provider value={locale}>
        <ModelsScreen onOrders={() => undefined} />
      </LocaleContext.Provider>
    </HostContext.Provider>,
  );
  return host;
}

const press = async (name: string | RegExp): Promise<void> =>
  userEvent.click(await screen.findByRole("button", { name }));
/** As far as the question for the sheets. */
async function toSheets(locale: Locale): Promise<void> {
  await press(modelTexts.compareModels[locale]);
  await press(modelTexts.toSheets[locale]);
}
const heading = (): string | null => screen.getByRole("heading", { level: 1 }).textContent;

/** Orders that the tab of data has read, of so many customers. */
function haveOrders(customers: number, columns: OrderChoices["columns"] = CHOICES.columns): void {
  const { firstDay, until } = base.compared.customers;
  dispatchData({
    type: "sampled",
    open: {
      source: { kind: "files", name: "shop.csv", files: [] },
      choices: { ...CHOICES, columns },
      session: 1,
      report: { customers, firstDay, lastDay: until, channels: [], segments: [] } as unknown as OrderReport,
      isStale: false,
    } as unknown as OpenOrders,
  });
}

beforeEach(() => {
  [stuck, failing] = [undefined, undefined];
  haveOrders(200);
  changeModels({ page: { at: "start" }, of: undefined, split: undefined, asked: undefined });
});

test.each<Locale>(["en", "fr"])(
  "in %s: orders become predictions, a model and its test, and go again",
  async (locale) => {
    const host = open(locale);
    await toSheets(locale);
    expect(heading()).toBe(modelTexts.sheetsOfModel[locale]);
    expect(await violations(document.body)).toEqual([]);
    await userEvent.type(screen.getByRole("textbox", { name: /^(Margin rate|Taux de marge)/ }), "42");
    await userEvent.selectOptions(screen.getByRole("combobox", { name: modelTexts.lookAhead[locale] }), "26");
    await press(creationTexts.createSheets[locale].replace("{count}", String(SHEETS.length)));
    await screen.findByText(creationTexts.sheetsCreated[locale].replace("{count}", String(SHEETS.length)));
    expect(await violations(document.body)).toEqual([]);
    const names = SHEETS.map((id) => modelSheetNames[id][locale]);
    expect(host.written.map(({ sheetName }) => sheetName)).toEqual(names);
    const [{ cells, lists }] = host.written as [(typeof host.written)[number]];
    expect(cells[0]?.content).toMatchObject({ value: expect.stringMatching(/26/) as string });
    expect(lists?.[0]?.columns[0]?.values).toHaveLength(200);
    await press(creationTexts.undoSheets[locale].replace("{count}", String(SHEETS.length)));
    await waitFor(() => {
      expect(heading()).toBe(modelTexts.sheetsOfModel[locale]);
    });
  },
);

test.each<Locale>(["en", "fr"])("in %s: customers are parted by the column that is chosen", async (locale) => {
  haveOrders(200, { ...CHOICES.columns, channel: "Channel", product: "Product" });
  const host = open(locale);
  await toSheets(locale);
  const by = screen.getByRole("combobox", { name: modelTexts.customersBy[locale] });
  expect(Array.from((by as HTMLSelectElement).options, ({ text }) => text)).toEqual([
    orderParts.channel[locale],
    orderParts.product[locale],
  ]);
  await userEvent.selectOptions(by, "product");
  await userEvent.selectOptions(screen.getByRole("combobox", { name: modelTexts.valueWithin[locale] }), "24");
  expect(await violations(document.body)).toEqual([]);
  // the checklist calls the sheet as its tab will be called
  for (const id of SHEETS)
    await userEvent.click(screen.getByRole("checkbox", { name: new RegExp(`^${modelSheetNames[id][locale]}`) }));
  expect(screen.getByRole("checkbox", { name: new RegExp(`^${valueByPart.product[locale]}`) })).toBeTruthy();
  await press(creationTexts.createOneSheet[locale]);
  await waitFor(() => {
    expect(host.written.map(({ sheetName }) => sheetName)).toEqual([valueByPart.product[locale]]);
  });
  expect(asked["partedCustomers"]).toMatchObject({ by: "product", months: 24, session: 1 });
  expect(asked["newCustomers"]).toMatchObject({ model: "mbgnbd", outlook: { horizon: (24 * 30.4375) / 7 } });
});

/** The page of these tests knows a file only by its reader. */
const textOf = (blob: Blob): Promise<string> =>
  new Promise((resolve) => {
    const reader = new FileReader();
    reader.onload = () => {
      resolve(reader.result as string);
    };
    reader.readAsText(blob);
  });

/** Looks at another model before the sheets are asked for. */
async function toSheetsOf(locale: Locale, model: PurchaseModelId): Promise<void> {
  await press(modelTexts.compareModels[locale]);
  const radios = await screen.findAllByRole<HTMLInputElement>("radio");
  await userEvent.click(radios.find(({ value }) => value === model)!);
  await press(modelTexts.toSheets[locale]);
}

describe("customers to write to", () => {
  const only = async (locale: Locale, id: ModelSheetId): Promise<void> => {
    for (const other of SHEETS)
      if (other !== id)
        await userEvent.click(screen.getByRole("checkbox", { name: new RegExp(`^${modelSheetNames[other][locale]}`) }));
  };

  test.each<Locale>(["en", "fr"])("in %s: the list is as long as was asked, and can be had as CSV", async (locale) => {
    const handed: Blob[] = [];
    const made = jest.fn((blob: Blob) => {
      handed.push(blob);
      return "blob:list";
    });
    Object.assign(URL, { createObjectURL: made, revokeObjectURL: jest.fn() });
    const host = open(locale);
    await toSheets(locale);
    await userEvent.selectOptions(screen.getByRole("combobox", { name: modelTexts.watchedCustomers[locale] }), "100");
    await userEvent.selectOptions(screen.getByRole("combobox", { name: modelTexts.leastActive[locale] }), "0");
    expect(await violations(document.body)).toEqual([]);
    await only(locale, "churnWatch");
    await press(creationTexts.createOneSheet[locale]);
    await screen.findByText(creationTexts.oneSheetCreated[locale]);
    expect(asked["churnWatch"]).toMatchObject({ model: "mbgnbd", most: 100, leastActive: 0, unit: "week" });
    expect(asked["spendingCustomers"]).toMatchObject({ hasChannels: true });
    const [{ sheetName, lists }] = host.written as [(typeof host.written)[number]];
    expect(sheetName).toBe(modelSheetNames.churnWatch[locale]);
    const late = tables.forecast.customers.late.reduce((sum, is) => sum + is, 0);
    const rows = lists![0]!.columns[0]!.values.length;
    expect(rows).toBe(Math.min(100, late));
    expect(await violations(document.body)).toEqual([]);

    await press(modelTexts.exportList[locale]);
    await waitFor(() => {
      expect(screen.getByRole("status").textContent).toBe(
        shareTexts.handedOver[locale].replace("{file}", `${sheetName}.csv`),
      );
    });
    const text = await textOf(handed[0]!);
    const [head, ...lines] = text.replace("\ufeff", "").trimEnd().split("\r\n");
    const separator = locale === "fr" ? ";" : ",";
    expect(head!.split(separator)).toEqual(lists![0]!.columns.map((column) => column.head));
    expect(lines).toHaveLength(rows);
  });

  test("where a pane saves no files there is no such button, and it is said why", async () => {
    open("en", fakeHost({ savesFiles: false }));
    await toSheets("en");
    await only("en", "churnWatch");
    await press(creationTexts.createOneSheet.en);
    expect(await screen.findByText(shareTexts.noFilesHere.en)).toBeTruthy();
    expect(screen.queryByRole("button", { name: modelTexts.exportList.en })).toBeNull();
  });

  test("a model that cannot lose a one-time buyer has no such sheet, and says which model has; chosen, it comes back", async () => {
    const host = open("en");
    await toSheetsOf("en", "bgnbd");
    expect(screen.getByText(cannotLoseOneTimeBuyers("bgnbd").en)).toBeTruthy();
    expect(screen.queryByRole("checkbox", { name: /^Churn watch/ })).toBeNull();
    expect(screen.queryByRole("combobox", { name: modelTexts.watchedCustomers.en })).toBeNull();
    await userEvent.click(screen.getByRole("checkbox", { name: new RegExp(`^${modelSheetNames.holdout.en}`) }));
    // without those who are late, and the test
    await press(`Create ${SHEETS.length - 2} worksheets`);
    await screen.findByText(`${SHEETS.length - 2} worksheets created`);
    expect(host.written).toHaveLength(SHEETS.length - 2);
    expect(screen.queryByRole("button", { name: modelTexts.exportList.en })).toBeNull();
    await press("Done");
    await userEvent.click(screen.getAllByRole<HTMLInputElement>("radio").find(({ value }) => value === "mbgnbd")!);
    await press(modelTexts.toSheets.en);
    expect(screen.getByRole<HTMLInputElement>("checkbox", { name: /^Churn watch/ }).checked).toBe(true);
    expect(screen.getByRole("button", { name: `Create ${SHEETS.length - 1} worksheets` })).toBeTruthy();
  });

  test("stopped while it is worked out, nothing is written", async () => {
    const host = open("en");
    await toSheets("en");
    stuck = "churnWatch";
    await press(`Create ${SHEETS.length} worksheets`);
    await press("Cancel");
    expect(await screen.findByRole("button", { name: `Create ${SHEETS.length} worksheets` })).toBeTruthy();
    expect(host.written).toEqual([]);
  });
});

test.each<Locale>(["en", "fr"])(
  "in %s: tiers are asked for by what is predicted, customer by customer",
  async (locale) => {
    const host = open(locale);
    await toSheets(locale);
    for (const other of SHEETS)
      if (other !== "tiers")
        await userEvent.click(screen.getByRole("checkbox", { name: new RegExp(`^${modelSheetNames[other][locale]}`) }));
    await userEvent.click(screen.getByRole("switch", { name: new RegExp(`^${creationTexts.hideIds[locale]}`) }));
    await press(creationTexts.createOneSheet[locale]);
    await screen.findByText(creationTexts.oneSheetCreated[locale]);
    // customers of these orders spend alike: it is purchases that are predicted
    const { active, purchases } = tables.forecast.customers;
    expect(asked["customerTiers"]).toMatchObject({ session: 1, isAnonymous: true, active, expected: purchases });
    expect(host.written.map(({ sheetName }) => sheetName)).toEqual([modelSheetNames.tiers[locale]]);
  },
);

test("orders without such a column are not asked by what customers are parted", async () => {
  open("en");
  await toSheets("en");
  expect(screen.queryByRole("combobox", { name: modelTexts.customersBy.en })).toBeNull();
  expect(screen.queryByRole("checkbox", { name: new RegExp(`^${valueByPart.channel.en}`) })).toBeNull();
});

test("what Excel refuses is said, and a second try succeeds", async () => {
  const host = fakeHost();
  const { writeSheets } = host;
  let refusals = 1;
  host.writeSheets = (...asked) =>
    refusals-- > 0 ? Promise.reject(new SheetNotWritten("protected")) : writeSheets(...asked);
  open("en", host);
  await toSheets("en");
  await press(`Create ${SHEETS.length} worksheets`);
  await press("Try again");
  expect(await screen.findByText(`${SHEETS.length} worksheets created`)).toBeTruthy();
});

test("stopped, nothing is written, and what was asked is still there", async () => {
  const host = open("en");
  await toSheets("en");
  await userEvent.click(screen.getByRole("checkbox", { name: new RegExp(`^${modelSheetNames.holdout.en}`) }));
  stuck = "forecastCustomers";
  await press(`Create ${SHEETS.length - 1} worksheets`);
  await press("Cancel");
  expect(await screen.findByRole("button", { name: `Create ${SHEETS.length - 1} worksheets` })).toBeTruthy();
  expect(host.written).toEqual([]);
});

test("orders that are gone from their worker are to be read again", async () => {
  const host = open("en");
  await toSheets("en");
  failing = "spendingCustomers";
  await press(`Create ${SHEETS.length} worksheets`);
  expect(await screen.findByText(modelTexts.notPredicted.en)).toBeTruthy();
  expect(host.written).toEqual([]);
  expect(
    screen.getByRole("button", { name: creationTexts.createSheets.en.replace("{count}", String(SHEETS.length)) }),
  ).toBeTruthy();
});

test("more customers than a worksheet has rows get no list of their own", async () => {
  haveOrders(1_000_001);
  open("en");
  await toSheets("en");
  expect(screen.getByText(/^1,000,001 customers have no room on a sheet/)).toBeTruthy();
  expect(screen.queryByRole("checkbox", { name: new RegExp(`^${modelSheetNames.predictions.en}`) })).toBeNull();
  expect(screen.getByRole("button", { name: `Create ${SHEETS.length - 1} worksheets` })).toBeTruthy();
});

test("what was said of one list of orders is not said of the next", async () => {
  open("en");
  await toSheets("en");
  await userEvent.selectOptions(screen.getByRole("combobox", { name: "Currency" }), "GBP");
  act(() => {
    haveOrders(200);
  });
  await toSheets("en");
  expect(screen.getByRole<HTMLSelectElement>("combobox", { name: "Currency" }).value).not.toBe("GBP");
});
