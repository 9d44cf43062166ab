import { makeOrderTables } from "../../../src/orders/tables/makeOrderTables";
import { orderSheets } from "../../../src/orderSheets/orderSheets";
import { serialOf } from "../../../src/vocabulary/calendar";
import { LOCALES, type Locale } from "../../../src/vocabulary/locale";
import { orderSheetNames, type OrderSheetId } from "../../../src/vocabulary/orderSheetNames";
import { madeUpOrders } from "../../support/madeUpOrders";
import { goldenLines } from "../../support/shownPlan";

const [FIRST, ...OTHERS] = LOCALES;
const used = madeUpOrders(60);
const tables = makeOrderTables(
  { ...used, segments: used.channels! },
  {
    until: serialOf([2025, 12, 31]),
    fiscalStart: 1,
    inactiveAfter: 6,
    cohortPeriod: "quarter",
    marginRate: 0.42,
    acquisitionCost: {
      by: "channel",
      costs: [
        ["Search", 150],
        ["Stores", 90],
      ],
    },
  },
);

/** What each cell of a sheet shows, with the format it is shown in; of lists the first rows. */
function linesOf(id: OrderSheetId, locale: Locale): string[] {
  const [{ plan, headline }] = orderSheets(tables, {
    chosen: [id],
    locale,
    currency: "EUR",
    spelling: "clv",
    vat: "excluding",
    source: "orders.csv",
  }) as [ReturnType<typeof orderSheets>[number]];
  const { label, value, format } = headline;
  const figure = value === undefined ? "undefined" : value.toPrecision(12);
  return [...goldenLines(plan), [label[locale], figure, format].join("\t")];
}

describe.each(Object.keys(orderSheetNames) as OrderSheetId[])("%s", (id) => {
  const first = linesOf(id, FIRST);

  test(`in ${FIRST}`, () => {
    expect(`\n${first.join("\n")}\n`).toMatchSnapshot();
  });

  test.each(OTHERS)("in %s, where it differs", (locale) => {
    expect(
      `\n${linesOf(id, locale)
        .filter((line) => !first.includes(line))
        .join("\n")}\n`,
    ).toMatchSnapshot();
  });
});
