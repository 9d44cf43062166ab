import { queryOf } from "./pane";
import { session } from "./session";
import type { WorkbenchPage } from "./workbenchPage";

/** Orders that somebody pastes, and what functions make of them. */
const openWorkbench = session();

const ROWS = 50_000;
const CUSTOMERS = 7_000;
/** 1 January 2024, by Excel's calendar. */
const FIRST_DAY = 45_292;
const UNTIL = FIRST_DAY + 365;

interface Line {
  readonly customer: string;
  readonly day: number;
  /** In cents. */
  readonly amount: number;
}

/** The same each time: a generator of pseudo-random numbers, as in Park & Miller (1988). */
function madeUp(): Line[] {
  let state = 20_240_101;
  const next = (below: number): number => (state = (state * 48_271) % 2_147_483_647) % below;
  return Array.from({ length: ROWS }, () => ({
    customer: `C${String(next(CUSTOMERS)).padStart(5, "0")}`,
    day: FIRST_DAY + next(400),
    amount: next(50) === 0 ? -next(5_000) - 1 : next(20_000),
  }));
}

/** What the functions are to find, by the plainest of ways. */
function countedBy(lines: readonly Line[]) {
  const days = new Map<string, Map<number, number>>();
  let [revenue, total] = [0, 0];
  for (const { customer, day, amount } of lines) {
    if (day > UNTIL) continue;
    total += amount;
    const of = days.get(customer) ?? new Map<number, number>();
    days.set(customer, of);
    of.set(day, Math.max(of.get(day) ?? -1, amount >= 0 ? 1 : 0));
  }
  const buyers = [...days].filter(([, of]) => [...of.values()].includes(1)).map(([customer]) => customer);
  const isBuyer = new Set(buyers);
  for (const { customer, day, amount } of lines) if (day <= UNTIL && isBuyer.has(customer)) revenue += amount;
  const purchases = buyers.map((customer) => [...days.get(customer)!.values()].filter((one) => one === 1).length);
  return {
    customers: buyers.length,
    orders: purchases.reduce((a, b) => a + b, 0),
    first: buyers.sort()[0]!,
    revenue: revenue / 100,
    total: total / 100,
  };
}

async function paste(workbench: WorkbenchPage, cell: string, text: string): Promise<void> {
  await workbench.select(cell);
  await workbench.page.evaluate((plain) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/plain", plain);
    const target = document.activeElement ?? document.body;
    target.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
  }, text);
}

test("50,000 orders pasted in French: customers spill, key figures tie out", async () => {
  const workbench = await openWorkbench(queryOf("fr"));
  const { page } = workbench;
  await workbench.enterGrid();
  const lines = madeUp();
  const money = (cents: number): string => (cents / 100).toFixed(2).replace(".", ",");
  const text = lines.map(({ customer, day, amount }) => `${customer}\t${day}\t${money(amount)}`).join("\n");
  await paste(workbench, "T1", `customer\tdate\tamount\n${text}`);
  await page.waitForFunction(
    async (at) => ((await window.workbench!.read(at)) as { value: unknown }).value !== null,
    `T${ROWS + 1}`,
  );
  const end = ROWS + 1;
  const columns = ["T", "U", "V"].map((column) => `${column}1:${column}${end}`).join(";");
  const expected = countedBy(lines);

  await workbench.type("Y1", `=CLV.BYCUSTOMER(${columns};${UNTIL})`);
  const spilled = await workbench.values(`Y1:AH${expected.customers + 2}`);
  expect(spilled[0]!.slice(0, 3)).toEqual(["customer", "repeat_purchases", "recency"]);
  expect(spilled[1]![0]).toBe(expected.first);
  expect(spilled[expected.customers]![0]).not.toBeNull();
  expect(spilled[expected.customers + 1]).toEqual(Array(10).fill(null));
  const repeats = spilled.slice(1, -1).reduce((sum, row) => sum + Number(row[1]), 0);
  expect(repeats + expected.customers).toBe(expected.orders);

  await workbench.type("AJ1", `=CLV.KPIS(${columns};${UNTIL})`);
  const figures = Object.fromEntries((await workbench.values("AJ2:AK16")) as [string, number][]);
  expect(figures).toMatchObject({
    revenue: expected.revenue,
    orders: expected.orders,
    customers: expected.customers,
    revenue_total: expected.total,
  });
  expect(workbench.trouble).toEqual([]);
});
