import { configure, render, screen, waitFor } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import type { FoundTable } from "../../src/excel/findTables";
import type { ColumnSource, ColumnTaker } from "../../src/excel/readColumns";
import { SheetNotWritten } from "../../src/excel/SheetNotWritten";
import { ModelsScreen } from "../../src/taskpane/models/ModelsScreen";
import { changeSubscriptions } from "../../src/taskpane/models/subscriptions/subscriptionsStore";
import { HostContext } from "../../src/taskpane/parts/useHost";
import { LocaleContext } from "../../src/taskpane/parts/useWords";
import { filled } from "../../src/vocabulary/filled";
import type { Locale } from "../../src/vocabulary/locale";
import { creationTexts } from "../../src/vocabulary/ui/creationTexts";
import { subscriptionTexts } from "../../src/vocabulary/ui/subscriptionTexts";
import { fakeHost } from "../support/fakeHost";
import { HIGH_END } from "../support/subscriptionTables";
import { violations } from "./axe";

configure({ asyncUtilTimeout: 10_000 });

/** The cells of the only worksheet, from A1 on. */
let cells: unknown[][] = [];
const mockRead = async (source: ColumnSource, taker: ColumnTaker): Promise<void> => {
  await Promise.resolve();
  if ("table" in source) throw new Error("there is no table");
  const rows = cells.slice(source.row, source.row + source.rows);
  const places = taker.places((cells[0] ?? []).slice(source.column, source.column + source.columns), source.sheet);
  taker.take(
    source.row + 1,
    places.map((place) => rows.map((row) => row[source.column + place] ?? "")),
  );
};
jest.mock("../../src/excel/readColumns", () => ({
  readColumns: (...asked: Parameters<typeof mockRead>) => mockRead(...asked),
}));

function tableOf(rows: unknown[][]): FoundTable {
  const columns = rows[0]!.length;
  return {
    kind: "range",
    name: "Sheet1!A1",
    source: { sheet: "Sheet1", row: 0, column: 0, rows: rows.length, columns },
    rows: rows.length,
    columns,
    head: { values: rows.slice(0, 60), formats: rows.map((row) => row.map(() => "General")) },
  };
}

async function open(locale: Locale, rows: unknown[][], isFound = true): Promise<ReturnType<typeof fakeHost>> {
  cells = rows;
  const host = fakeHost({ findTables: () => Promise.resolve(isFound ? [tableOf(rows)] : []) });
  render(
    <HostContext.Provider value={host}>
      <LocaleContext.Provider value={locale}>
        <ModelsScreen onOrders={() => undefined} />
      </LocaleContext.Provider>
    </HostContext.Provider>,
  );
  await press(new RegExp(`^${subscriptionTexts.subscriptions[locale]}`));
  await screen.findByRole("heading", { level: 1, name: subscriptionTexts.subscriptionsQuestion[locale] });
  await screen.findByText(
    isFound ? subscriptionTexts.foundInWorkbook[locale] : subscriptionTexts.noSubscriptionsFound[locale],
  );
  return host;
}

const press = async (name: string | RegExp): Promise<void> =>
  userEvent.click(await screen.findByRole("button", { name }));
const heading = (): string | null => screen.getByRole("heading", { level: 1 }).textContent;
const said = (): string => (document.body.textContent ?? "").replace(/\s+/g, " ");

const cohort = (counts: readonly number[], title = "survivors"): unknown[][] => [
  [title],
  ...counts.map((count) => [count]),
];

beforeEach(() => {
  changeSubscriptions({ page: undefined, asked: undefined, discountRate: 0.1 });
});

test.each<[Locale, RegExp]>([
  ["en", /−1,611\.16.*−1,605\.31/],
  ["fr", /−1 611,16.*−1 605,31/],
])("in %s: survivors that were found are fitted, written and deleted again", async (locale, likelihoods) => {
  const host = await open(locale, cohort(HIGH_END, locale === "fr" ? "Survivants" : "Survivors"));
  await waitFor(() => {
    expect(screen.getByRole<HTMLInputElement>("textbox", { name: subscriptionTexts.survivorCells[locale] }).value).toBe(
      "Sheet1!A2:A9",
    );
  });
  await userEvent.selectOptions(
    screen.getByRole("combobox", { name: subscriptionTexts.contractLength[locale] }),
    "year",
  );
  expect(await violations(document.body)).toEqual([]);
  await press(subscriptionTexts.compareRetention[locale]);
  await screen.findByRole("heading", { level: 1, name: subscriptionTexts.parameterPays[locale] });
  expect(await violations(document.body)).toEqual([]);
  expect(said()).toMatch(likelihoods);
  expect(said()).toMatch(/5[.,]92.*6[.,]09/);
  expect(said()).toContain(subscriptionTexts.oneCohort[locale].replace(/\s+/g, " "));
  await press(subscriptionTexts.toSubscriptionSheet[locale]);
  await screen.findByRole("heading", { level: 1, name: creationTexts.oneSheetCreated[locale] });
  expect(await violations(document.body)).toEqual([]);
  const [{ cells: written, spills }] = host.written as [(typeof host.written)[number]];
  const formulas = written.flatMap(({ content }) => (content && "formula" in content ? [content.formula] : []));
  expect(formulas).toContain("=CLV.BDW.FIT(Sheet1!$A$2:$A$9)");
  expect(spills).toHaveLength(2);
  await press(creationTexts.undoOneSheet[locale]);
  await waitFor(() => {
    expect(heading()).toBe(subscriptionTexts.parameterPays[locale]);
  });
});

test("a rate of none: the lifetime has no end, and the sentence of the function says so", async () => {
  await open("en", cohort(HIGH_END));
  await press("Compare sBG and BdW");
  await userEvent.clear(await screen.findByRole("textbox", { name: /^Discount rate a year/ }));
  expect(said()).toMatch(/sBG\. Without a discount the expected lifetime has no end/);
});

test("dates: an end before its start is said where it stands; corrected, they are fitted", async () => {
  const rows: unknown[][] = [
    ["Start", "End"],
    [45_100, 45_090],
    ...Array.from({ length: 80 }, (_, i) => [
      44_927 + ((i * 37) % 700),
      i % 4 === 0 ? "" : 44_927 + ((i * 37) % 700) + 40 + ((i * i * 13) % 311),
    ]),
  ];
  await open("en", rows);
  await screen.findByText(/end_dates.*row|end_dates.*cell|cell 1/);
  rows[1] = [45_100, ""];
  await press("Compare sBG and BdW");
  await waitFor(() => {
    expect(heading()).toMatch(/sBG|BdW/);
  });
  expect(said()).toMatch(/Fitted on \d+ customers of \d+ cohorts, seen for up to \d+ months/);
});

test("nothing named, or nothing that could be read, is said; no model is fitted", async () => {
  await open("en", cohort(HIGH_END), false);
  await press("Compare sBG and BdW");
  await screen.findByText(/^Name cells such as/);
  await userEvent.type(screen.getByRole("textbox", { name: "Start dates" }), "A2:A3");
  await userEvent.type(screen.getByRole("textbox", { name: "End dates" }), "nonsense");
  expect(screen.getByRole("textbox", { name: "End dates" }).getAttribute("aria-invalid")).toBe("true");
});

test("nobody left: neither model fits, why, and no sheet is offered", async () => {
  await open("en", cohort([50, 50, 50, 50, 50]));
  await press("Compare sBG and BdW");
  await screen.findByRole("heading", { level: 1, name: subscriptionTexts.neitherFits.en });
  expect(said()).toMatch(/Nobody has left/);
  expect(screen.queryByRole("button", { name: subscriptionTexts.toSubscriptionSheet.en })).toBeNull();
  expect(await violations(document.body)).toEqual([]);
});

test("what Excel refuses is said, and a second try succeeds", async () => {
  const host = await open("en", cohort(HIGH_END));
  const { writeSheets } = host;
  let refusals = 1;
  host.writeSheets = (...asked) =>
    refusals-- > 0 ? Promise.reject(new SheetNotWritten("protected")) : writeSheets(...asked);
  await press("Compare sBG and BdW");
  await press(subscriptionTexts.toSubscriptionSheet.en);
  await press("Try again");
  expect(await screen.findByText(filled(creationTexts.oneSheetCreated.en, "en", {}))).toBeTruthy();
});
