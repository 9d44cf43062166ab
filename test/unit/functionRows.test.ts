import { rowsOnTheWeb } from "../../scripts/function-rows.cjs";
import { demoShop } from "../../src/vocabulary/demoShop";
import { serialOf } from "../../src/vocabulary/calendar";
import { exportOfOrders } from "../../src/orders/demo/exportOfOrders";
import { readCatalogue } from "../support/catalogue";

const LIMIT = 5_000_000;
const kpis = rowsOnTheWeb(readCatalogue().find(({ id }) => id === "KPIS")!)!;

/** Cells of an export as they would be handed over, a column an argument, in bytes. */
function bytesOf(customer: "customer" | "email", hasTime: boolean): number {
  const [titles, ...lines] = exportOfOrders("en")
    .text.replace(/"[^"\r]*"/g, "quoted")
    .trimEnd()
    .split("\r\n");
  const rows = lines.map((line) => line.split(","));
  const cells = (column: keyof typeof demoShop.columns): string[] => {
    const place = titles!.split(",").indexOf(demoShop.columns[column].en);
    return rows.map((row) => row[place]!);
  };
  const moment = (text: string): number => {
    const [year = 0, month = 0, day = 0, hours = 0, minutes = 0] = text.split(/\D/).map(Number);
    return serialOf([year, month, day]) + (hasTime ? (hours * 60 + minutes) / 1440 : 0);
  };
  const columns = [cells(customer), cells("date").map(moment), cells("amount").map(Number)];
  return columns.reduce((all, column) => all + JSON.stringify(column.map((cell) => [cell])).length, 0) / rows.length;
}

test("so many rows of a real export as the documentation says are about 5 MB", () => {
  expect(kpis.columns).toBe(3);
  // small amounts are shorter than the usual one
  expect(kpis.usual * bytesOf("customer", false)).toBeNear(LIMIT, 0.15);
  expect(kpis.long! * bytesOf("email", true)).toBeNear(LIMIT, 0.1);
});
