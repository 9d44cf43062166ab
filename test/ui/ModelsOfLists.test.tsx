import { act, configure, render, screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import type { FittedModels } from "../../src/core/models/fitModels";
import type { FittedModel } from "../../src/core/models/fitPurchases";
import type { FoundTable } from "../../src/excel/findTables";
import type { ColumnTaker } from "../../src/excel/readColumns";
import { SheetNotWritten } from "../../src/excel/SheetNotWritten";
import { ModelsScreen } from "../../src/taskpane/models/ModelsScreen";
import { changeModels } from "../../src/taskpane/models/modelsStore";
import type { CustomersList } from "../../src/taskpane/parts/lists/reducedList";
import { askForModels, takeModelsAsked } from "../../src/taskpane/parts/modelsAsked";
import { HostContext } from "../../src/taskpane/parts/useHost";
import { LocaleContext } from "../../src/taskpane/parts/useWords";
import type { Locale } from "../../src/vocabulary/locale";
import { listTexts } from "../../src/vocabulary/ui/listTexts";
import { modelTexts } from "../../src/vocabulary/ui/modelTexts";
import { fakeHost } from "../support/fakeHost";
import { violations } from "./axe";

configure({ asyncUtilTimeout: 10_000 });

const TITLES = ["repeat_purchases", "recency", "age", "customers"];
/** The rows that are read, titles first. */
let cells: unknown[][] = [];
jest.mock("../../src/excel/readColumns", () => ({
  readColumns: (_: unknown, taker: ColumnTaker) => {
    const places = taker.places(cells[0]!, "Sheet1");
    taker.take(
      2,
      places.map((place) => cells.slice(1).map((row) => row[place])),
    );
    return Promise.resolve();
  },
}));
const fits = jest.fn<Promise<FittedModels>, [{ signal: AbortSignal; onProgress: (share: number) => void }]>();
jest.mock("../../src/workers/run", () => ({ run: (_: string, __: unknown, options: never) => fits(options) }));
const inFiles = jest.fn();
jest.mock("../../src/orders/runOrders", () => ({ runOrders: (job: string) => inFiles(job) as Promise<unknown> }));

const fitted = (model: FittedModel["model"], changes: Partial<FittedModel> = {}): FittedModel => ({
  model,
  fit: {
    parameters: [0.5, 6, 0.8, 2.4],
    standardErrors: [0.01, 0.4, 0.2, 0.7],
    logCovariances: [],
    logLikelihood: -1234.5,
    customers: 47,
  },
  rhythm: 1,
  aic: 2477,
  active: 31.4,
  ...changes,
});
const found: FittedModels = {
  fitted: [fitted("bgnbd"), fitted("paretonbd", { aic: 2470.2, active: 20 })],
  unfitted: [{ model: "mbgcnbd", reason: "noIntervals" }],
};
const table: FoundTable = {
  kind: "table",
  source: { table: "Query1" },
  name: "Query1",
  rows: 2,
  columns: 4,
  head: { values: [TITLES, [0, 0, 12, 40], [2, 8, 30, 7]], formats: [] },
};
const file: CustomersList = {
  name: "list.csv",
  result: "compressed",
  titles: TITLES,
  files: [{ name: "list.csv", data: new Blob() }],
};

let host: ReturnType<typeof fakeHost>;
async function open(locale: Locale, changes: Parameters<typeof fakeHost>[0] = {}): Promise<HTMLElement> {
  host = fakeHost({ findTables: () => Promise.resolve([table]), ...changes });
  const { container } = render(
    <HostContext.Provider value={host}>
      <LocaleContext.Provider value={locale}>
        <ModelsScreen onOrders={() => undefined} />
      </LocaleContext.Provider>
    </HostContext.Provider>,
  );
  await act(() => Promise.resolve());
  return container;
}
/** As text is looked for: a no-break space is a space. */
const oneLine = (text: string): string => text.replace(/\s+/g, " ");
const heading = (): string | null => screen.getByRole("heading", { level: 1 }).textContent;
const choose = async (): Promise<void> => userEvent.click(await screen.findByRole("button", { name: /^Query1/ }));

beforeEach(() => {
  jest.clearAllMocks();
  takeModelsAsked();
  changeModels({ page: { at: "start" }, of: undefined, split: undefined });
  cells = [TITLES, [0, 0, 12, 40], [2, 8, 30, 7]];
  fits.mockResolvedValue(found);
});

describe.each<Locale>(["en", "fr"])("in %s", (locale) => {
  test("a list of the workbook: no model was tried, none is recommended, the lowest AIC is marked", async () => {
    const container = await open(locale);
    expect(await violations(container)).toEqual([]);
    await choose();
    await screen.findByText(oneLine(modelTexts.noneTried[locale]));
    expect(heading()).toBe(locale === "en" ? "2 models fitted, none tried" : "2 modèles ajustés, aucun éprouvé");
    const rows = within(screen.getByRole("table")).getAllByRole("row");
    expect(rows.map(({ textContent }) => textContent)).toEqual(
      locale === "en"
        ? ["ModelAICActive", "BG/NBD2,477.031", "Pareto/NBD lowest AIC2,470.220"]
        : ["ModèleAICActifs", "BG/NBD2\u00A0477,031", "Pareto/NBD AIC le plus bas2\u00A0470,220"],
    );
    expect(screen.getByRole("radio", { checked: true })).toHaveProperty("value", "paretonbd");
    expect(container.textContent).toContain("log_intervals");
    expect(await violations(container)).toEqual([]);

    // 12 between purchases, of whatever the list counts in
    await userEvent.click(screen.getByRole("radio", { name: /^BG\/NBD/ }));
    expect(screen.getByText(locale === "en" ? "12 weeks" : "12 semaines")).toBeTruthy();
    await userEvent.selectOptions(screen.getByRole("combobox"), "day");
    expect(screen.getByText(locale === "en" ? "1.7 weeks" : "1,7 semaines")).toBeTruthy();

    await userEvent.click(screen.getByRole("button", { name: modelTexts.writeFit[locale] }));
    await screen.findByRole("heading", { level: 1, name: /^1 / });
    const formulas = host.written[0]!.cells.flatMap(({ content }) =>
      content && "formula" in content ? [content.formula] : [],
    );
    expect(formulas).toContain(
      "=CLV.BGNBD.FIT(Query1[repeat_purchases],Query1[recency],Query1[age],Query1[customers])",
    );
    expect(host.written[0]!.cells.find(({ key }) => key === "horizon")?.content).toEqual({ value: 365 });
    expect(await violations(container)).toEqual([]);
  });

  test("a file has models, and no cells that formulas could ask", async () => {
    inFiles.mockResolvedValue({
      repeat_purchases: Float64Array.of(0, 2),
      recency: Float64Array.of(0, 8),
      age: Float64Array.of(12, 30),
      customers: Float64Array.of(40, 7),
    });
    askForModels(file);
    const container = await open(locale);
    await screen.findByText(oneLine(modelTexts.noneTried[locale]));
    expect(inFiles).toHaveBeenCalledWith("readCounted");
    expect(screen.getByText(oneLine(listTexts.loadFirst[locale]))).toBeTruthy();
    expect(screen.queryByRole("button", { name: modelTexts.writeFit[locale] })).toBeNull();
    expect(await violations(container)).toEqual([]);
  });

  test("where no model has a fit, each says why", async () => {
    const reason = { en: "Nobody has bought again.", fr: "Personne n’a racheté." };
    fits.mockResolvedValue({ fitted: [], unfitted: [{ model: "bgnbd", reason }] });
    const container = await open(locale);
    await choose();
    await screen.findByText(oneLine(modelTexts.noModelFitsList[locale]));
    expect(container.textContent).toContain(reason[locale]);
    expect(screen.queryByRole("table")).toBeNull();
    expect(await violations(container)).toEqual([]);
  });
});

test("what cannot be read is said where one chooses again", async () => {
  cells[2] = [2, 40, 30, 7];
  await open("en");
  await choose();
  expect(await screen.findByText(/^recency must be/)).toBeTruthy();
  expect(fits).not.toHaveBeenCalled();
});

test("fits that are stopped leave nothing, and what they would have said is not shown", async () => {
  let settle: (models: FittedModels) => void = () => undefined;
  let stopped: AbortSignal | undefined;
  fits.mockImplementation(({ signal, onProgress }) => {
    stopped = signal;
    onProgress(0.4);
    return new Promise((resolve) => (settle = resolve));
  });
  const container = await open("en");
  await choose();
  expect(await screen.findByText("40% done")).toBeTruthy();
  expect(await violations(container)).toEqual([]);
  await userEvent.click(screen.getByRole("button", { name: "Cancel" }));
  expect(screen.getByText(modelTexts.fitsStopped.en)).toBeTruthy();
  expect(stopped?.aborted).toBe(true);
  await act(async () => {
    settle(found);
    await Promise.resolve();
  });
  expect(screen.queryByRole("table")).toBeNull();
});

test("a sheet that is refused is said, and nothing was written", async () => {
  await open("en", { writeSheet: () => Promise.reject(new SheetNotWritten("protected", "AccessDenied")) });
  await choose();
  await userEvent.click(await screen.findByRole("button", { name: modelTexts.writeFit.en }));
  expect(await screen.findByText(/protected/)).toBeTruthy();
  expect(screen.getByRole("table")).toBeTruthy();
});

test("orders that are asked for are not hidden by a list that was fitted before", async () => {
  await open("en");
  await choose();
  await screen.findByText(modelTexts.noneTried.en);
  document.body.replaceChildren();
  askForModels("orders");
  await open("en");
  expect(heading()).toBe(modelTexts.modelsQuestion.en);
});
