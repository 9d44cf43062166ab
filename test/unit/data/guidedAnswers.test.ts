import { makeOrderTables } from "../../../src/orders/tables/makeOrderTables";
import { guidedAnswers } from "../../../src/taskpane/data/guidedAnswers";
import { refusalsOf } from "../../../src/taskpane/wizard/findings";
import { filledWizard } from "../../../src/taskpane/wizard/filledWizard";
import { serialOf } from "../../../src/vocabulary/calendar";
import { LOCALES } from "../../../src/vocabulary/locale";
import { addEveryText } from "../../support/everyText";
import { channelSettings } from "../../support/channelTables";
import { madeUpOrders } from "../../support/madeUpOrders";

addEveryText();

/** An export is called as its program calls it. */
const LONG = "export_of_all_orders_2023-01-01_to_2025-12-31_final_version_2.csv.gz";
const used = madeUpOrders(120);

describe.each(LOCALES)("in %s", (locale) => {
  test.each([
    ["a rule of so many months", channelSettings],
    ["two months", { ...channelSettings, inactiveAfter: 2 }],
    ["two years", { ...channelSettings, inactiveAfter: 24 }],
    ["less history than the rule", { ...channelSettings, until: serialOf([2023, 9, 30]) }],
  ] as const)("nothing that is filled in is refused: %s", (_, settings) => {
    const tables = makeOrderTables(used, { ...settings, acquisitionCost: { by: "all", cost: 6700 } });
    const wizard = filledWizard(guidedAnswers(tables, { source: LONG, currency: "EUR", locale }));
    expect(refusalsOf(wizard, "about")).toEqual([]);
    expect(wizard.texts.churn_rule === undefined).toBe(tables.guided.churn.by === "nothing");
  });

  test("with margin and cost known there is nothing left to ask", () => {
    const tables = makeOrderTables(used, { ...channelSettings, acquisitionCost: { by: "all", cost: 6700 } });
    expect(filledWizard(guidedAnswers(tables, { source: LONG, currency: "EUR", locale })).step).toBe("summary");
  });
});
