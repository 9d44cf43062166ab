import { byCustomer } from "../../../src/core/customers/byCustomer";
import { purchaseDays } from "../../../src/core/customers/purchaseDays";
import { dataGates } from "../../../src/core/models/dataGates";
import { halfway } from "../../../src/orders/models/halfway";
import { ordersJobs } from "../../../src/orders/ordersJobs";
import { openSession, prepareSession } from "../../../src/orders/prepare/sessions";
import { weekRange } from "../../../src/orders/models/weekRange";
import { dayOf, serialOf } from "../../../src/vocabulary/calendar";
import { CHOICES, tableOf } from "../../support/orderChoices";
import { fileOf } from "../../support/ordersRead";
import { describeWithData } from "../../support/referenceData";
import { cdnow } from "../../support/referenceOrders";

test("the middle is the end of a week, as early as the second half is at least as long", () => {
  const first = serialOf([1997, 1, 1]);
  expect(dayOf(halfway(first, serialOf([1998, 6, 30])))).toEqual([1997, 9, 30]);
  expect(halfway(10, 10 + 27)).toBe(23);
  expect(halfway(10, 10 + 28)).toBe(23);
  expect(halfway(10, 10 + 34)).toBe(23);
});

test("weeks are counted from the first purchase on", () => {
  const [firstDay, until] = [serialOf([1997, 1, 1]), serialOf([1998, 6, 30])];
  expect(weekRange({ firstDay, until, split: serialOf([1997, 9, 30]) })).toEqual({ split: 39, last: 78 });
  expect(weekRange({ firstDay, until: until + 1, split: firstDay })).toEqual({ split: 1, last: 79 });
  // a week is left to be tried on, however few of its days are
  expect(weekRange({ firstDay, until, split: until - 1 })).toEqual({ split: 77, last: 78 });
});

describeWithData("CDNOW until 30 September 1997", () => {
  test("946 customers bought again in 273 days; spend and frequency are hardly related", () => {
    const lines = cdnow();
    const until = serialOf([1997, 9, 30]);
    const gates = dataGates(byCustomer(purchaseDays(lines, until), lines.ids, "week"), {
      historyDays: 273,
      silentDays: 40,
    });
    expect(gates.map(({ id, value, isMet }) => [id, Math.round(value * 100) / 100, isMet])).toEqual([
      ["repeatBuyers", 946, true],
      ["historyDays", 273, true],
      ["silentDays", 40, false],
      ["thirdPurchases", 507, true],
      ["spendCorrelation", 0.11, true],
    ]);
  });
});

describe("of orders that are open", () => {
  const table = tableOf(
    "customer,date,amount,order",
    "A,2025-01-01,10,1",
    "A,2025-01-20,10,2",
    "B,2025-01-06,10,3",
    "B,2025-02-03,20,4",
    "C,2025-02-03,20,5",
  );
  const opened = async (): Promise<number> => {
    const { session } = await openSession({ files: [fileOf(table)], choices: CHOICES, locale: "en" });
    prepareSession({ session, choices: CHOICES });
    return session;
  };

  test("customers until the day in the middle, and what they bought after it", async () => {
    const until = serialOf([2025, 2, 11]);
    const split = halfway(serialOf([2025, 1, 1]), until);
    const found = ordersJobs.modelCustomers({ session: await opened(), until, split });
    expect([dayOf(found.firstDay), dayOf(found.split)]).toEqual([
      [2025, 1, 1],
      [2025, 1, 21],
    ]);
    const { split: customers, repeats } = found.tried;
    expect(Array.from(customers.columns.repeatPurchases)).toEqual([1, 0]);
    expect(Array.from(customers.columns.age)).toEqual([20 / 7, 15 / 7]);
    expect([Array.from(customers.buyers), Array.from(customers.days)]).toEqual([[1], [13]]);
    expect(Array.from(repeats.keys()).filter((day) => repeats[day]! > 0)).toEqual([19, 33]);
    expect(found.gates.find(({ id }) => id === "silentDays")).toEqual({ id: "silentDays", value: 1, isMet: true });
  });

  test("a day before all orders, and one after which none is left, are refused", async () => {
    const [id, until] = [await opened(), serialOf([2025, 2, 11])];
    expect(() => ordersJobs.modelCustomers({ session: id, until, split: serialOf([2024, 12, 31]) })).toThrow(/2024/);
    expect(() => ordersJobs.modelCustomers({ session: id, until, split: until })).toThrow(/after|after it|split/i);
  });
});
