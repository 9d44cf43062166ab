import type { OrderChoices } from "../../../src/orders/prepare/OrderChoices";
import type { OrderReport } from "../../../src/orders/prepare/OrderReport";
import type { AskedChanges, OpenOrders } from "../../../src/taskpane/data/dataState";
import { askedOf } from "../../../src/taskpane/data/sheetsAsked";
import { serialOf, type Day } from "../../../src/vocabulary/calendar";

const asked = (last: Day | undefined, today: Day, columns: OrderChoices["columns"] = {}, currency = "EUR") =>
  askedOf(
    { choices: { columns, currency, today: serialOf(today) } } as OpenOrders,
    { customers: 9, ...(last ? { lastDay: serialOf(last) } : {}) } as OrderReport,
  );

test.each<[last: Day, today: Day, until: Day]>([
  // a month that is as good as over
  [
    [2025, 12, 30],
    [2026, 1, 5],
    [2025, 12, 31],
  ],
  [
    [2024, 2, 26],
    [2024, 3, 1],
    [2024, 2, 29],
  ],
  // one that was cut off, as in Online Retail
  [
    [2011, 12, 9],
    [2026, 1, 5],
    [2011, 12, 9],
  ],
  // one that is not over today
  [
    [2025, 12, 30],
    [2025, 12, 30],
    [2025, 12, 30],
  ],
])("orders until %p, read on %p, count until %p", (last, today, until) => {
  expect(asked(last, today).settings.until).toBe(serialOf(until));
});

test("all sheets are chosen that the columns have words for, in the currency of the orders", () => {
  const day: Day = [2025, 1, 31];
  expect(asked(day, day).chosen).toEqual(["keyFigures", "customers", "cohorts", "rfm", "board"]);
  expect(asked(day, day, { channel: "Canal", segment: "Type" }).chosen).toEqual([
    "keyFigures",
    "customers",
    "cohorts",
    "rfm",
    "segments",
    "channels",
    "board",
  ]);
  expect([asked(day, day).currency, asked(day, day, {}, "SEK").currency]).toEqual(["EUR", "other"]);
  expect(asked(undefined, day).settings.until).toBe(serialOf(day));
});

test("what is said stays; all else follows the orders as they are chosen", () => {
  const of = (columns: OrderChoices["columns"], currency: string, changes: AskedChanges) =>
    askedOf(
      { choices: { columns, currency, today: serialOf([2025, 12, 31]) } } as OpenOrders,
      { customers: 9, lastDay: serialOf([2025, 12, 31]) } as OrderReport,
      changes,
    );
  const changes: AskedChanges = {
    chosen: ["keyFigures", "channels"],
    settings: { until: serialOf([2025, 6, 30]), marginRate: undefined },
  };
  expect(of({ channel: "Canal" }, "EUR", changes)).toEqual({
    chosen: ["keyFigures", "channels"],
    settings: { until: serialOf([2025, 6, 30]), fiscalStart: 1, inactiveAfter: 12, cohortPeriod: "month" },
    currency: "EUR",
  });
  expect(of({}, "USD", changes)).toMatchObject({ chosen: ["keyFigures"], currency: "USD" });
  expect(of({}, "USD", { currency: "GBP" }).currency).toBe("GBP");
});

test("a cost that was said by channel goes with the column of channels", () => {
  const of = (channels: string[]) =>
    askedOf(
      { choices: { columns: {}, today: serialOf([2025, 12, 31]) } } as unknown as OpenOrders,
      { customers: 9, channels, segments: [] } as unknown as OrderReport,
      { settings: { acquisitionCost: { by: "channel", costs: [["Search", 900]] } } },
    ).settings.acquisitionCost;
  expect(of(["Search", "Stores"])).toEqual({ by: "channel", costs: [["Search", 900]] });
  expect(of([])).toBeUndefined();
  expect(of(["Stores"])).toBeUndefined();
});

test("more customers than a worksheet has rows are on no sheet of their own", () => {
  const of = (customers: number) =>
    askedOf(
      { choices: { columns: {}, today: serialOf([2025, 12, 31]) } } as unknown as OpenOrders,
      { customers } as OrderReport,
    ).chosen;
  expect(of(1_000_000)).toContain("customers");
  expect(of(1_000_001)).toEqual(["keyFigures", "cohorts", "rfm", "board"]);
});
