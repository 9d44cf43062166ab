import { groupCounts, groupOf } from "../../src/taskpane/functions/groupOf";
import type { Catalogue } from "../../src/taskpane/parts/catalogue";
import {
  allFunctions,
  reduceFunctions,
  type FunctionsAction,
  type FunctionsState,
} from "../../src/taskpane/functions/functionsState";
import { searchResults } from "../../src/taskpane/functions/searchResults";
import { initialState, reducePane, type PaneAction, type PaneState } from "../../src/taskpane/state";
import { GROUP_IDS } from "../../src/vocabulary/groups";
import { readCatalogue } from "../support/catalogue";

const entries = readCatalogue() as Catalogue;
const after = (...actions: PaneAction[]): PaneState => actions.reduce(reducePane, initialState("en"));
const functionsAfter = (...actions: FunctionsAction[]): FunctionsState => actions.reduce(reduceFunctions, allFunctions);

test("one card is open at a time, and a second press closes it", () => {
  expect(functionsAfter({ type: "toggled", id: "AOV" }, { type: "toggled", id: "CAC" }).openId).toBe("CAC");
  expect(functionsAfter({ type: "toggled", id: "AOV" }, { type: "toggled", id: "AOV" }).openId).toBeUndefined();
  expect(functionsAfter({ type: "opened", id: "AOV" }, { type: "opened", id: "AOV" }).openId).toBe("AOV");
});

test("a failed list can be asked for again", () => {
  expect(after({ type: "loadingFailed" }).catalogue).toEqual({ status: "failed" });
  expect(after({ type: "loadingFailed" }, { type: "loadingStarted" }, { type: "loaded", entries }).catalogue).toEqual({
    status: "ready",
    entries,
  });
});

test("language, query and open card do not disturb each other", () => {
  const state = after(
    { type: "functions", action: { type: "queryTyped", query: "ltv" } },
    { type: "functions", action: { type: "opened", id: "VALUE" } },
    { type: "localeChosen", locale: "fr" },
  );
  expect(state).toEqual({ ...initialState("fr"), functions: { ...allFunctions, query: "ltv", openId: "VALUE" } });
});

test("answers that are known by other means open the guided worksheet at what is left to ask", () => {
  const filled = after(
    { type: "wizard", action: { type: "typed", field: "opening_stock", text: "5" } },
    { type: "marksRead", marks: { decimal: ",", group: "." } },
    {
      type: "guidedFilled",
      answers: {
        figures: { revenue: 1_102_649.04, orders: 27_622, customers: 8_514, churn_typed: 0.513 },
        texts: { data_source: "orders.csv", entity: "" },
        currency: "CHF",
      },
    },
  );
  expect(filled.screen).toBe("wizard");
  expect(filled.guided.own).toMatchObject({
    kind: "own",
    step: "margin",
    entries: { revenue: { value: 1_102_649.04 }, churn_typed: { value: 0.513 } },
    texts: { data_source: "orders.csv" },
    marginWay: "stock",
    churnWay: "rate",
    sheet: { currency: "CHF" },
    marks: { decimal: ",", group: "." },
  });
  expect(Object.keys(filled.guided.own.entries)).not.toContain("opening_stock");
  expect(Object.keys(filled.guided.own.texts)).toEqual(["data_source"]);
  const withMargin = after({
    type: "guidedFilled",
    answers: {
      figures: { revenue: 100, orders: 4, customers: 2, churn_typed: 0.5, margin_typed: 0.4, customers_new: 1 },
      texts: {},
      currency: "EUR",
    },
  });
  expect(withMargin.guided.own).toMatchObject({ marginWay: "marginRate", step: "acquisition" });
});

test("the example and the empty worksheet leave one's own answers alone, and are gone when left", () => {
  const typed: PaneAction = { type: "wizard", action: { type: "typed", field: "revenue", text: "5" } };
  const visiting = after(
    { type: "guidedChosen", start: "own" },
    typed,
    { type: "guidedChosen", start: "example" },
    { type: "wizard", action: { type: "typed", field: "revenue", text: "6" } },
  );
  expect(visiting.guided.own.entries).toEqual({ revenue: { text: "5" } });
  expect(visiting.guided.visit?.entries.revenue).toEqual({ text: "6" });
  expect(reducePane(visiting, { type: "screenChosen", screen: "home" })).toMatchObject({
    screen: "home",
    guided: { visit: undefined, own: visiting.guided.own },
  });
  expect(after(typed, { type: "guidedChosen", start: "anew" })).toMatchObject({
    screen: "wizard",
    guided: { own: { entries: {} } },
  });
});

test("a theme narrows what is shown, not what is found", () => {
  const { found, shown } = searchResults(
    entries,
    functionsAfter({ type: "queryTyped", query: "ltv" }, { type: "groupChosen", group: "value" }),
    "en",
  );
  expect(shown).toEqual(found.filter((entry) => groupOf(entry) === "value"));
  expect(shown.length).toBeLessThan(found.length);
});

test("every theme but the sheet’s own holds functions, and every function is in one", () => {
  const counts = groupCounts(entries);
  expect([...counts.keys()]).toEqual(GROUP_IDS.filter((group) => group !== "sheet"));
  expect([...counts.values()].reduce((total, count) => total + count, 0)).toBe(entries.length);
});
