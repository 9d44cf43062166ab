import { ordersJobs } from "../../../../src/orders/ordersJobs";
import type { TableSettings } from "../../../../src/orders/tables/TableSettings";
import { runOrders } from "../../../../src/orders/runOrders";
import { orderSheets } from "../../../../src/orderSheets/orderSheets";
import { evaluatePlan } from "../../../../src/files/evaluatePlan";
import { serialOf } from "../../../../src/vocabulary/calendar";
import { jobRunner } from "../../../../src/workers/jobRunner";
import { FakeWorker } from "../../../support/FakeWorker";
import { CHOICES, tableOf } from "../../../support/orderChoices";
import { fileOf } from "../../../support/ordersRead";
import { functionEntries } from "../../../support/writeTemplateFile";

const ways = [
  ["in the worker", () => jobRunner(ordersJobs, () => Promise.resolve(new FakeWorker(ordersJobs)))],
  ["on the page", () => runOrders],
] as const;
const table = tableOf(
  "order,customer,date,amount",
  "1,A,2024-12-31,12",
  "2,A,2025-01-31,120",
  "3,B,2025-02-01,24",
  "4,,2025-01-31,5.50",
  "5,,soon,7",
  "6,B,2025-02-10,-6",
);
const settings: TableSettings = {
  until: serialOf([2025, 12, 31]),
  fiscalStart: 1,
  inactiveAfter: 12,
  cohortPeriod: "month",
};
const choices = { ...CHOICES, vat: 0.2, today: serialOf([2026, 1, 1]) };

test.each(ways)(
  "%s: a file becomes tables, which tie out from its total to the revenue of the year",
  async (_, make) => {
    const run = make();
    const { session } = await run("openOrders", { files: [fileOf(table)], choices, locale: "en" });
    await run("prepareOrders", { session, choices });
    const tables = await run("tableOrders", { session, settings });
    expect(tables.source).toMatchObject({ rows: 6, total: 162.5, vat: 25, rates: 0 });
    expect(tables.year.figures.revenue).toBe(115);
    const [{ plan }] = orderSheets(tables, {
      chosen: ["keyFigures"],
      locale: "en",
      currency: "EUR",
      spelling: "native",
      vat: "excluding",
      source: "orders.csv",
    }) as [ReturnType<typeof orderSheets>[number]];
    const valueAt = evaluatePlan(plan, functionEntries);
    const of = (key: string): unknown => valueAt(plan.cells.find((cell) => cell.key === key)!);
    expect([of("tie_left"), of("tie_here"), of("tie_gap"), of("tie_rows_left")]).toEqual([115, 115, 0, 3]);
    await run("releaseOrders", { session });
    await expect(run("tableOrders", { session, settings })).rejects.toMatchObject({ kind: "value" });
  },
);
