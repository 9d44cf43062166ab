import { groupCounts, groupOf } from "../../src/taskpane/parts/catalogue";
import type { Catalogue } from "../../src/taskpane/parts/catalogue";
import { initialState, reducePane, resultsOf } from "../../src/taskpane/state";
import type { PaneAction, PaneState } from "../../src/taskpane/state";
import { GROUP_IDS } from "../../src/vocabulary/groups";
import { readCatalogue } from "../support/catalogue";

const entries = readCatalogue() as Catalogue;
const after = (...actions: PaneAction[]): PaneState => actions.reduce(reducePane, initialState("en"));

test("one card is open at a time, and a second press closes it", () => {
  expect(after({ type: "toggled", id: "AOV" }, { type: "toggled", id: "CAC" }).openId).toBe("CAC");
  expect(after({ type: "toggled", id: "AOV" }, { type: "toggled", id: "AOV" }).openId).toBeUndefined();
  expect(after({ type: "opened", id: "AOV" }, { type: "opened", id: "AOV" }).openId).toBe("AOV");
});

test("a failed list can be asked for again", () => {
  expect(after({ type: "loadingFailed" }).catalogue).toEqual({ status: "failed" });
  expect(after({ type: "loadingFailed" }, { type: "loadingStarted" }, { type: "loaded", entries }).catalogue).toEqual({ status: "ready", entries });
});

test("language, query and open card do not disturb each other", () => {
  const state = after({ type: "queryTyped", query: "ltv" }, { type: "opened", id: "VALUE" }, { type: "localeChosen", locale: "fr" });
  expect(state).toEqual({ ...initialState("fr"), query: "ltv", openId: "VALUE" });
});

test("the example and the empty worksheet leave one's own answers alone, and are gone when left", () => {
  const typed: PaneAction = { type: "wizard", action: { type: "typed", field: "revenue", text: "5" } };
  const visiting = after({ type: "wizardOpened" }, typed, { type: "exampleOpened" }, { type: "wizard", action: { type: "typed", field: "revenue", text: "6" } });
  expect(visiting.own.entries).toEqual({ revenue: { text: "5" } });
  expect(visiting.visit?.entries.revenue).toEqual({ text: "6" });
  expect(reducePane(visiting, { type: "screenChosen", screen: "home" })).toMatchObject({ screen: "home", visit: undefined, own: visiting.own });
  expect(after(typed, { type: "startedAgain" })).toMatchObject({ screen: "wizard", own: { entries: {} } });
});

test("a theme narrows what is shown, not what is found", () => {
  const { found, shown } = resultsOf(entries, after({ type: "queryTyped", query: "ltv" }, { type: "groupChosen", group: "value" }));
  expect(shown).toEqual(found.filter((entry) => groupOf(entry) === "value"));
  expect(shown.length).toBeLessThan(found.length);
});

test("every theme but the sheet’s own holds functions, and every function is in one", () => {
  const counts = groupCounts(entries);
  expect([...counts.keys()]).toEqual(GROUP_IDS.filter((group) => group !== "sheet"));
  expect([...counts.values()].reduce((total, count) => total + count, 0)).toBe(entries.length);
});
