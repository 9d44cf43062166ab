import type { OrderChoices } from "../../../src/orders/prepare/OrderChoices";
import type { OrderReport } from "../../../src/orders/prepare/OrderReport";
import {
  emptyData,
  reduceData,
  type DataAction,
  type DataState,
  type OpenOrders,
} from "../../../src/taskpane/data/dataState";

const source = { kind: "files", name: "a.csv", files: [] } as const;
const choices = { currency: "EUR" } as OrderChoices;
const report = { rows: 3 } as OrderReport;
const open: OpenOrders = {
  source,
  sample: {} as OpenOrders["sample"],
  choices,
  questions: [],
  session: undefined,
  report: undefined,
  isStale: true,
  problem: undefined,
};
const after = (...actions: DataAction[]): DataState => actions.reduce(reduceData, emptyData);
const READ: DataAction[] = [
  { type: "readingStarted", source },
  { type: "sampled", open },
  { type: "reported", choices, session: 1, report },
];

test("a source is read, then its columns are there", () => {
  expect(after(...READ.slice(0, 1), { type: "progressed", share: 0.4 }).page).toEqual({
    at: "reading",
    source,
    share: 0.4,
  });
  const { page, open: read } = after(...READ);
  expect(page).toEqual({ at: "columns" });
  expect(read).toMatchObject({ session: 1, report, isStale: false });
});

test("a report of choices that were changed since is not taken", () => {
  const changed = { ...choices, currency: "USD" };
  const state = after(...READ, { type: "chosen", choices: changed, session: 1 });
  expect(state.open).toMatchObject({ choices: changed, report, isStale: true });
  const late = reduceData(state, { type: "reported", choices, session: 1, report: { rows: 9 } as OrderReport });
  expect(late.open).toMatchObject({ report: { rows: 3 }, isStale: true });
});

test("what could not be worked out says why, and the last report stays", () => {
  const state = after(
    ...READ,
    { type: "chosen", choices: { ...choices }, session: 1 },
    { type: "notReported", problem: "No title" },
  );
  expect(state.open).toMatchObject({ report, problem: "No title", isStale: false });
});

test("orders that are to be read again are not open until they are", () => {
  const state = after(...READ, { type: "chosen", choices: { ...choices }, session: undefined });
  expect(state.open).toMatchObject({ session: undefined, report });
});

test("what was said of the sheets adds up, and what is taken back follows the orders again", () => {
  const state = after(
    ...READ,
    { type: "asked", changes: { settings: { marginRate: 0.4, inactiveAfter: 6 } } },
    { type: "asked", changes: { currency: "CHF", settings: { marginRate: undefined } } },
  );
  expect(state.asked).toEqual({ currency: "CHF", settings: { marginRate: undefined, inactiveAfter: 6 } });
});

test("another source begins anew", () => {
  expect(after(...READ, { type: "started", notice: "Stopped" })).toEqual({
    page: { at: "start", notice: "Stopped" },
    open: undefined,
    asked: {},
  });
  expect(after(...READ, { type: "readingStarted", source }).open).toBeUndefined();
});
