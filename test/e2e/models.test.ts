import { paneFrame } from "./pane";
import { session } from "./session";
import type { WorkbenchPage } from "./workbenchPage";

/** Fits and predictions in cells of the workbench, in the worker of the pane's page. */
const open = session();

type Rows = (string | number)[][];

/** Rows of customers, of which each stands for several: repeat purchases, recency, age, customers. */
const CUSTOMERS: Rows = [
  ["repeat_purchases", "recency", "age", "customers"],
  [0, 0, 33, 1400],
  [1, 4, 33, 220],
  [1, 24, 33, 220],
  [2, 10, 33, 110],
  [2, 28, 33, 110],
  [4, 30, 34, 120],
  [9, 36, 38, 40],
];
const FIT = "=CLV.BGNBD.FIT(A2:A8,B2:B8,C2:C8,D2:D8)";
/** The example of the function, as its golden row has it. */
const PARAMETERS = { bgnbd_r: 0.3806313, bgnbd_alpha: 13.77244, bgnbd_a: 0.1419867 };

/** Writes a formula, and answers all that its cell showed until everything was calculated. */
async function shownWhile(workbench: WorkbenchPage, address: string, formula: string): Promise<unknown[]> {
  return workbench.page.evaluate(
    async ([at, text]) => {
      const { workbench: sheet } = window;
      const seen: unknown[] = [];
      const look = (): void => {
        const { value } = sheet!.read(at) as { value: unknown };
        if (seen.at(-1) !== value) seen.push(value);
      };
      const timer = setInterval(look, 1);
      await sheet!.write(at, [[text]]);
      await sheet!.read(at);
      clearInterval(timer);
      look();
      return seen;
    },
    [address, formula] as const,
  );
}

const withCustomers = async (query = "lang=en&theme=light"): Promise<WorkbenchPage> => {
  const workbench = await open(query);
  await workbench.page.evaluate((rows) => window.workbench!.write("A1", rows), CUSTOMERS);
  return workbench;
};

test("a fit is busy, then its rectangle; what is the same again is answered at once; predictions spill from it", async () => {
  const workbench = await withCustomers();
  const seen = await shownWhile(workbench, "F1", FIT);
  expect(seen).toContain("#BUSY!");
  expect(seen.at(-1)).toBe("key");
  expect(workbench.page.workers()).toHaveLength(1);
  const values = await workbench.values("F1:H7");
  expect(values[0]).toEqual(["key", "value", "standard_error"]);
  const found = Object.fromEntries(values.slice(1).map(([key, value]) => [key, value])) as Record<string, number>;
  for (const [key, value] of Object.entries(PARAMETERS)) expect(found[key]).toBeNear(value, 1e-6);
  expect([found["customers"], values[5]![2]]).toEqual([2220, null]);

  // in another cell, and written again
  expect(await shownWhile(workbench, "AA1", FIT)).not.toContain("#BUSY!");
  expect(await shownWhile(workbench, "F1", FIT)).not.toContain("#BUSY!");
  expect(await workbench.values("AA1:AB2")).toEqual([
    ["key", "value"],
    ["bgnbd_r", found["bgnbd_r"]],
  ]);

  await workbench.write("J1", [
    ["=CLV.BGNBD.PURCHASES(F1:H7,52,A2:A8,B2:B8,C2:C8)", "=CLV.BGNBD.ALIVE(F1:H7,A2:A8,B2:B8,C2:C8)"],
  ]);
  const predicted = (await workbench.values("J1:K7")) as number[][];
  expect(predicted[0]![1]).toBe(1);
  for (const [purchases, alive] of predicted) {
    expect(purchases).toBeGreaterThan(0);
    expect(alive).toBeGreaterThan(0);
    expect(alive).toBeLessThanOrEqual(1);
  }
  // an argument that changes makes a new fit
  await workbench.write("D2", [[1500]]);
  expect(((await workbench.values("F1:G7"))[6] as unknown[])[1]).toBe(2320);
  expect(workbench.trouble).toEqual([]);
});

test.each([
  ["en", "Nobody has bought again: repeat_purchases is 0 for every customer"],
  ["fr", "Personne n’a racheté\u00a0: repeat_purchases est 0 pour chaque client"],
])("a fit that fails says why, in %s", async (locale, sentence) => {
  const workbench = await open(`lang=${locale}&theme=light`);
  await workbench.write("A1", [
    [0, 0, 30],
    [0, 0, 20],
  ]);
  await workbench.write("F1", [["=CLV.PARETONBD.FIT(A1:A2,B1:B2,C1:C2)"]]);
  const cell = await workbench.cell("F1");
  expect([cell.error, cell.message?.replace(/\u202f/g, "\u00a0")]).toEqual(["#N/A", expect.stringContaining(sentence)]);
  expect(workbench.trouble).toEqual([]);
});

test("a canceled fit ends, whatever comes first; another cell that waits for it has it", async () => {
  const workbench = await withCustomers();
  const outcome = await paneFrame(workbench).evaluate(async (rows) => {
    type Fit = (...args: unknown[]) => Promise<unknown[][]>;
    type Call = { onCanceled?: () => void; isInValuePreview?: boolean };
    const { mappings } = (
      globalThis as unknown as { CustomFunctions: { _association: { mappings: Record<string, Fit> } } }
    ).CustomFunctions._association;
    const column = (place: number, more = 0): unknown[][] => rows.slice(1).map((row) => [Number(row[place]) + more]);
    const fit = (more: number, invocation: Call): Promise<unknown[][]> =>
      mappings["PARETONBD.FIT"]!(column(0), column(1), column(2), column(3, more), invocation);
    const code = (cells: unknown[][]): unknown => (cells[0]![0] as { code?: string }).code ?? cells[0]![0];

    const preview = code(await fit(7, { isInValuePreview: true }));
    const [first, second, third]: Call[] = [{}, {}, {}];
    // the new call before the old one is canceled: the job goes on
    const [old, next] = [fit(1, first!), fit(1, second!)];
    first!.onCanceled!();
    const shared = [code(await old), code(await next)];
    // canceled after it was answered, and before the next call
    second!.onCanceled!();
    const alone = fit(2, third!);
    third!.onCanceled!();
    const canceled = code(await alone);
    const again = code(await fit(2, {}));
    return { preview, shared, canceled, again };
  }, CUSTOMERS);
  expect(outcome).toEqual({ preview: "#N/A", shared: ["#N/A", "key"], canceled: "#N/A", again: "key" });
  expect(workbench.trouble).toEqual([]);
});

test("where the worker does not come, the page fits", async () => {
  const workbench = await open("lang=en&theme=light", undefined, async (opened) => {
    await opened.route("**/worker.js", (route) => route.abort());
  });
  await workbench.page.evaluate((rows) => window.workbench!.write("A1", rows), CUSTOMERS);
  await workbench.write("F1", [[FIT]]);
  expect((await workbench.cell("G2")).value).toBeNear(PARAMETERS.bgnbd_r, 1e-6);
  expect(workbench.page.workers()).toEqual([]);
});
