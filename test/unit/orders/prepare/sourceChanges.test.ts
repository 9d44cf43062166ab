import { proposedChoices } from "../../../../src/orders/prepare/proposedChoices";
import { sampleOrders } from "../../../../src/orders/prepare/sample/sampleOrders";
import { sourceChanges } from "../../../../src/orders/prepare/sourceChanges";
import { fileOf } from "../../../support/ordersRead";

const sampleOf = (...files: [name: string, titles: string][]): ReturnType<typeof sampleOrders> =>
  sampleOrders({
    files: files.map(([name, titles]) => fileOf(`${titles}\nA,2025-01-31,1.5\nB,2025-02-01,2.5\n`, name)),
    locale: "en",
  });

test("what an update must know of its source: columns that are gone, files that are gone or new", async () => {
  const { choices } = proposedChoices(await sampleOf(["a.csv", "customer,date,amount"]), 46_000);
  expect(sourceChanges(choices, await sampleOf(["a.csv", "Customer , date,AMOUNT"]))).toEqual({
    missing: [],
    gone: [],
    added: [],
  });
  expect(sourceChanges(choices, await sampleOf(["b.csv", "customer,day,amount"]))).toEqual({
    missing: ["date"],
    gone: ["a.csv"],
    added: ["b.csv"],
  });
  const second = await sampleOf(["a.csv", "customer,date,amount"], ["b.csv", "client,date,amount"]);
  expect(sourceChanges(choices, second)).toEqual({ missing: ["customer"], gone: [], added: ["b.csv"] });
});
