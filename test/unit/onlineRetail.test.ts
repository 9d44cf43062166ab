import { call } from "../support/functions";
import { describeWithData, referenceText } from "../support/referenceData";

/**
 * What each customer of the export spent, in thousandths, refunds taken off; those with refunds only are no customers.
 */
function netOfCustomers(): number[] {
  const net = new Map<string, { thousandths: number; hasBought: boolean }>();
  for (const line of referenceText("retail/online_retail.csv.gz").split("\n").slice(1)) {
    // a description may hold commas and quotes; what is wanted stands around it
    const [, quantity, , price, customer] = /,(-?\d+),([^,]*),(-?[\d.]+),([\d.]*),[^,]*$/.exec(line.trimEnd()) ?? [];
    if (!customer || quantity === undefined || price === undefined) continue;
    const thousandths = Math.round(Number(quantity) * Math.round(Number(price) * 1000));
    const known = net.get(customer) ?? { thousandths: 0, hasBought: false };
    net.set(customer, { thousandths: known.thousandths + thousandths, hasBought: known.hasBought || thousandths >= 0 });
  }
  return [...net.values()].filter(({ hasBought }) => hasBought).map(({ thousandths }) => thousandths / 1000);
}

describeWithData("the customers of Online Retail", () => {
  let values: number[] = [];
  beforeAll(() => {
    values = netOfCustomers();
  });
  const column = (): number[][] => values.map((value) => [value]);

  test("are those that were counted by other means", () => {
    expect(values).toHaveLength(4339);
    expect(values.reduce((all, value) => all + value, 0)).toBeNear(8_310_477.054, 1e-12);
  });

  test("the best 5% bring 48.394% of the net total, in any order of the rows", () => {
    expect(call("TOPSHARE", [column()], 2)).toBeNear(0.48394, 1e-5);
    expect(call("TOPSHARE", [column().reverse()], 2)).toBe(call("TOPSHARE", [column()], 2));
  });

  test("the first tier are these 217, the others as large as their shares", () => {
    const tiers = (call("VALUETIERS", [column()], 2) as number[][]).flat();
    const count = (tier: number): number => tiers.filter((one) => one === tier).length;
    expect([1, 2, 3, 4].map(count)).toEqual([217, 651, 1302, 2169]);
    const best = values.filter((_, i) => tiers[i] === 1).reduce((all, value) => all + value, 0);
    expect(best / 8_310_477.054).toBeNear(call("TOPSHARE", [column()], 2) as number, 1e-12);
  });
});
