import { modelSheets } from "../../../src/modelSheets/modelSheets";
import { serialOf } from "../../../src/vocabulary/calendar";
import { LOCALES, type Locale } from "../../../src/vocabulary/locale";
import { MODEL_SHEETS, type ModelSheetId } from "../../../src/vocabulary/modelSheetNames";
import { channelSettings } from "../../support/channelTables";
import { madeUpOrders, spreadAmounts } from "../../support/madeUpOrders";
import { modelBaseOf, modelTablesOf } from "../../support/modelTablesOf";
import { goldenLines } from "../../support/shownPlan";

const [FIRST, ...OTHERS] = LOCALES;
const orders = madeUpOrders(200);
const used = { ...orders, lines: spreadAmounts(orders.lines) };
const base = modelBaseOf(used.lines, { split: serialOf([2025, 8, 31]), until: channelSettings.until });
const parted = { used, labels: used.channels!, settings: channelSettings, by: "channel" } as const;
const tables = modelTablesOf({ ...base, parted }, { horizon: 26, marginRate: 0.42 });

/** What each cell of a sheet shows, to six digits: where a search for parameters ends depends on the machine. */
function linesOf(id: ModelSheetId, locale: Locale): string[] {
  const [{ plan, headline }] = modelSheets(tables, {
    chosen: [id],
    locale,
    currency: "EUR",
    spelling: "clv",
    source: "orders.csv",
  }) as [ReturnType<typeof modelSheets>[number]];
  return [
    ...goldenLines(plan, 6),
    [headline.label[locale], headline.value?.toPrecision(6), headline.format].join("\t"),
  ];
}

describe.each(MODEL_SHEETS)("%s", (id) => {
  const first = linesOf(id, FIRST);

  test(`in ${FIRST}`, () => {
    expect(`\n${first.join("\n")}\n`).toMatchSnapshot();
  });

  test.each(OTHERS)("in %s, where it differs", (locale) => {
    const others = linesOf(id, locale).filter((line) => !first.includes(line));
    expect(`\n${others.join("\n")}\n`).toMatchSnapshot();
  });
});
