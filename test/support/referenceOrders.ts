import type { OrderLines } from "../../src/core/customers/OrderLines";
import { serialOfWritten } from "../../src/vocabulary/calendar";
import { orderLines } from "./orderLines";
import { referenceText } from "./referenceData";

const linesOf = (file: string): string[] => referenceText(file).trimEnd().split(/\r?\n/);

/** The 1/10 sample of CDNOW: day and dollars of each order. */
export const cdnow = (): OrderLines =>
  orderLines(
    linesOf("cdnow/CDNOW_sample.txt").map((line) => {
      const [, customer, date, , dollars] = line.trim().split(/\s+/) as [string, string, string, string, string];
      return [customer, serialOfWritten(date.replace(/(....)(..)(..)/, "$1-$2-$3"))!, Number(dollars)];
    }),
  );

/** An online grocer's orders, which have no amounts: one each. */
export const grocery = (): OrderLines =>
  orderLines(
    linesOf("grocery/grocery_orders.csv")
      .slice(1)
      .map((line) => {
        const [customer, date] = line.replace(/"/g, "").split(",") as [string, string];
        return [customer, serialOfWritten(date)!, 1];
      }),
  );

/** Orders of clothes, made by chance for the R package CLVTools: day and amount of each. */
export const apparel = (): OrderLines =>
  orderLines(
    linesOf("apparel/apparel_orders.csv")
      .slice(1)
      .map((line) => {
        const [customer, date, amount] = line.replace(/"/g, "").split(",") as [string, string, string];
        return [customer, serialOfWritten(date)!, Number(amount)];
      }),
  );

/** Invoice lines of Online Retail; the amount of a line is its quantity times the price. */
export const onlineRetail = (): OrderLines =>
  orderLines(
    linesOf("retail/online_retail.csv.gz")
      .slice(1)
      .map((line) => {
        // a description may hold commas and quotes; what is wanted stands around it
        const found = /^(\w+),.*,(-?\d+),(\d{4}-\d\d-\d\d)[^,]*,(-?[\d.]+),([\d.]*),[^,]*$/.exec(line)!;
        const [, order, quantity, date, price, customer] = found as unknown as string[];
        return [customer || undefined, serialOfWritten(date!)!, Number(quantity) * Number(price), order!];
      }),
  );
