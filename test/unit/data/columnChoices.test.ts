import { exportOfOrders } from "../../../src/orders/demo/exportOfOrders";
import { ordersJobs } from "../../../src/orders/ordersJobs";
import type { OrderChoices } from "../../../src/orders/prepare/OrderChoices";
import type { OrderSample } from "../../../src/orders/prepare/OrderSample";
import { proposedChoices } from "../../../src/orders/prepare/proposedChoices";
import { hasAmount, lacking, titleOf, withColumn, withCustomerBy } from "../../../src/taskpane/data/columnChoices";
import { serialOf } from "../../../src/vocabulary/calendar";

let sample: OrderSample;
let choices: OrderChoices;
beforeAll(async () => {
  const { name, text } = exportOfOrders("en");
  sample = await ordersJobs.sampleOrders({ files: [{ name, data: new Blob([text]) }], locale: "en" });
  ({ choices } = proposedChoices(sample, serialOf([2026, 1, 31])));
});

test("nothing is lacking in an export that has it all", () => {
  expect(lacking(choices)).toEqual([]);
  expect(titleOf(choices, "customer")).toBe("Customer number");
});

test("a column has one role: given to another, the first one is without", () => {
  const changed = withColumn(choices, sample, "amount", "Unit price");
  expect([changed.columns.amount, changed.columns.unitPrice]).toEqual(["Unit price", undefined]);
  expect(hasAmount(changed)).toBe(true);
});

test("without an amount, quantity times price is one; without either, the amount is lacking", () => {
  const product = withColumn(choices, sample, "amount", undefined);
  expect([product.columns.amount, hasAmount(product), lacking(product)]).toEqual([undefined, true, []]);
  expect(lacking(withColumn(product, sample, "quantity", undefined))).toEqual(["amount"]);
  expect(lacking(withColumn(choices, sample, "date", undefined))).toEqual(["date"]);
  expect(lacking(withColumn(choices, sample, "customer", undefined))).toEqual(["customer"]);
});

test("customers can be told apart by their addresses, or by any other column", () => {
  const byAddress = withColumn(choices, sample, "customer", "E-mail");
  expect([byAddress.customerBy, titleOf(byAddress, "customer")]).toEqual(["email", "E-mail"]);
  const byChannel = withColumn(byAddress, sample, "customer", "Channel");
  expect([byChannel.customerBy, titleOf(byChannel, "customer"), byChannel.columns.channel]).toEqual([
    "customer",
    "Channel",
    undefined,
  ]);
  expect(withCustomerBy(byChannel, sample, "email")).toMatchObject({
    customerBy: "email",
    columns: { email: "E-mail" },
  });
});
