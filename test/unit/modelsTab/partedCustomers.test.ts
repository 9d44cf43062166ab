import { CoreError } from "../../../src/core/CoreError";
import { partedCustomers } from "../../../src/orders/models/partedCustomers";
import { ordersJobs } from "../../../src/orders/ordersJobs";
import { openSession, prepareSession } from "../../../src/orders/prepare/sessions";
import type { TableSettings } from "../../../src/orders/tables/TableSettings";
import { serialOf } from "../../../src/vocabulary/calendar";
import { CHOICES, tableOf } from "../../support/orderChoices";
import { orderLines } from "../../support/orderLines";
import { fileOf } from "../../support/ordersRead";

const day = (month: number, of: number, year = 2025): number => serialOf([year, month, of]);
const settings: TableSettings = {
  until: day(12, 31),
  fiscalStart: 1,
  inactiveAfter: 12,
  cohortPeriod: "month",
  marginRate: 0.5,
};

/** Ada and Ben come by search, Cem by a shop, and buys by search later; Dee names nothing; Eve gives back only. */
const lines = orderLines([
  ["Ada", day(1, 5, 2024), 10],
  ["Ada", day(2, 20, 2025), 20],
  ["Ben", day(3, 10, 2025), 30],
  ["Ben", day(3, 12, 2025), -6],
  ["Ben", day(5, 1, 2025), 12],
  ["Cem", day(4, 2, 2025), 100],
  ["Cem", day(6, 3, 2025), 40],
  ["Dee", day(7, 1, 2025), 7],
  ["Eve", day(7, 1, 2025), -3],
]);
const labels = { labels: ["search", "shop"], ofLine: Int32Array.from([0, 0, 0, 0, 0, 1, 0, -1, 0]) };
const found = partedCustomers({ lines }, labels, { by: "channel", settings, months: 36 });
const [shop, search, none] = found.parts as [
  (typeof found.parts)[number],
  (typeof found.parts)[number],
  (typeof found.parts)[number],
];

test("customers belong to the part of their first purchase, with all they bought later", () => {
  expect(found.parts.map(({ kind, name }) => [kind, name])).toEqual([
    ["named", "shop"],
    ["named", "search"],
    ["none", ""],
  ]);
  expect(found.parts.map(({ customers }) => customers)).toEqual([1, 2, 1]);
  expect(found.parts.map(({ revenue }) => revenue)).toEqual([140, 66, 7]);
  expect([search.firstPurchases, search.newCustomers]).toEqual([40, 1]);
  expect(found.all).toMatchObject({ customers: 4, revenue: 213, newCustomers: 3, cost: undefined });
});

test("revenue of the year and of the year before add up; where orders do not reach back there is none before", () => {
  expect(found.parts.map(({ revenueOfYear }) => revenueOfYear)).toEqual([140, 56, 7]);
  expect(found.all.revenueOfYear).toBe(203);
  expect(found.parts.map(({ revenueBefore }) => revenueBefore)).toEqual([0, 10, 0]);
  const later = partedCustomers(
    { lines: orderLines([["Cem", day(4, 2, 2025), 100]]) },
    { labels: ["shop"], ofLine: Int32Array.from([0]) },
    { by: "segment", settings, months: 12 },
  );
  expect(later.parts[0]!.revenueBefore).toBeUndefined();
});

test("a model is told of the repeat purchases of each part, and of its own refunds", () => {
  expect(Array.from(search.buyers.repeatPurchases)).toEqual([1, 1]);
  expect(search.buyers.netShares[0]).toBeNear(66 / 72, 1e-14);
  expect(Array.from(shop.buyers.recency)).toEqual([62 / 7]);
  expect(none.buyers.netShares[0]).toBe(1);
});

test("what a customer had brought by each month leaves out the cohort with which the orders begin", () => {
  // Ada is of the first month of all; Ben came in March 2025: 24, then 36 from the second month on
  expect(search.untilMonth).toHaveLength(10);
  expect(search.untilMonth.slice(0, 4)).toEqual([24, 24, 36, 36]);
  expect(shop.untilMonth.slice(0, 4)).toEqual([100, 100, 140, 140]);
  // all three in their first month; only those who are so old later on
  expect(found.all.untilMonth[0]).toBeNear((24 + 100 + 7) / 3, 1e-14);
  expect(found.all.untilMonth[9]).toBe(36);
});

test("margins are those of the lines where they have costs", () => {
  const costs = lines.amounts.map((amount) => amount * 0.6);
  const parted = partedCustomers({ lines, costs }, labels, { by: "channel", settings, months: 36 });
  expect(parted.marginBy).toBe("costs");
  expect(parted.parts[1]!.firstMargins).toBeNear(16, 1e-12);
  expect(parted.parts[0]!.margin).toBeNear(56, 1e-12);
  expect(parted.parts[1]!.untilMonth[2]).toBeNear(14.4, 1e-12);
});

test("a total cost is known of all, whatever it is typed by", () => {
  const acquisitionCost = { by: "segment", costs: [["A", 30] as const, ["B", 12] as const] } as const;
  const parted = partedCustomers({ lines }, labels, {
    by: "channel",
    settings: { ...settings, acquisitionCost },
    months: 36,
  });
  expect([parted.all.cost, ...parted.parts.map(({ cost }) => cost)]).toEqual([42, undefined, undefined, undefined]);
});

test("the twelve largest have a row of their own, the others one together", () => {
  const many = orderLines(Array.from({ length: 15 }, (_, i) => [`C${i}`, day(2, 1 + i), 100 - i] as const));
  const { parts } = partedCustomers(
    { lines: many },
    { labels: Array.from({ length: 15 }, (_, i) => `P${i}`), ofLine: Int32Array.from({ length: 15 }, (_, i) => i) },
    { by: "product", settings, months: 36 },
  );
  expect(parts).toHaveLength(12);
  expect(parts.at(-1)).toMatchObject({ kind: "others", customers: 4, revenue: 89 + 88 + 87 + 86 });
  expect(parts.at(-1)!.buyers.age).toHaveLength(4);
});

/** What a refusal says; undefined where nothing is refused. */
function sentenceOf(act: () => unknown): string | undefined {
  try {
    act();
    return undefined;
  } catch (error) {
    if (error instanceof CoreError) return error.sentence.en;
    throw error;
  }
}

test("first purchases that name nothing are refused with a sentence", () => {
  const nothing = { labels: [], ofLine: new Int32Array(9).fill(-1) };
  const said = sentenceOf(() => partedCustomers({ lines }, nothing, { by: "channel", settings, months: 36 }));
  expect(said).toBe("The first purchases name nothing in the column “Channel”.");
});

describe("of orders that are open", () => {
  const table = tableOf(
    "customer,date,amount,order,product,channel",
    "A,2025-01-01,5,1,Postage,shop",
    "A,2025-01-01,12,1,Tea,shop",
    "A,2025-01-01,30,1, Pot ,shop",
    "B,2025-02-03,8,2,Tea,web",
    "B,2025-03-03,90,3,Pot,web",
    "C,2025-02-05,4,4,Shipping,web",
  );
  const columns = { ...CHOICES.columns, product: "product", channel: "channel" };
  const opened = async (of: typeof CHOICES): Promise<number> => {
    const { session } = await openSession({ files: [fileOf(table)], choices: of, locale: "en" });
    prepareSession({ session, choices: of });
    return session;
  };

  test("the first product is the largest of the first day; postage is none, and spaces do not count", async () => {
    const session = await opened({ ...CHOICES, columns });
    const { parts } = ordersJobs.partedCustomers({ session, by: "product", settings, months: 12 });
    expect(parts.map(({ kind, name, customers, revenue }) => [kind, name, customers, revenue])).toEqual([
      ["named", "Tea", 1, 98],
      ["named", "Pot", 1, 47],
      ["none", "", 1, 4],
    ]);
  });

  test("channels are those that the lines name", async () => {
    const session = await opened({ ...CHOICES, columns });
    const { parts } = ordersJobs.partedCustomers({ session, by: "channel", settings, months: 12 });
    expect(parts.map(({ name, customers }) => [name, customers])).toEqual([
      ["web", 2],
      ["shop", 1],
    ]);
  });

  test("a column that is not there is named in the sentence", async () => {
    const session = await opened(CHOICES);
    const said = (["product", "segment"] as const).map((by) =>
      sentenceOf(() => ordersJobs.partedCustomers({ session, by, settings, months: 12 })),
    );
    expect(said).toEqual(
      ["First product", "Segment"].map((name) => `The first purchases name nothing in the column “${name}”.`),
    );
  });
});
