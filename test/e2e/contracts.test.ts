import { session } from "./session";

/** From the dates of contracts to what is left of their customers, in cells of the workbench. */
const open = session();

/** Customers of two years: of each month's 60, a share leaves at each anniversary, the fewer the older they are. */
function contracts(): (number | string)[][] {
  const rows: (number | string)[][] = [["start_date", "end_date"]];
  for (let month = 0; month < 12; month++) {
    const start = 44_562 + 31 * month;
    let there = 60;
    for (let age = 1; age <= 4 && there > 0; age++) {
      const lost = Math.round(there * [0.3, 0.2, 0.12, 0.08][age - 1]!);
      for (let i = 0; i < lost; i++) rows.push([start, start + 366 * age - 20]);
      there -= lost;
    }
    for (let i = 0; i < there; i++) rows.push([start, ""]);
  }
  return rows;
}

test.each(["en", "fr"])("SURVIVORS, SBG.FIT and a projection spill one from the other, in %s", async (locale) => {
  const workbench = await open(`lang=${locale}&theme=light`);
  const rows = contracts();
  await workbench.page.evaluate((cells) => window.workbench!.write("T1", cells), rows);
  const end = rows.length;
  await workbench.write("W1", [[`=CLV.SURVIVORS(T1:T${end},U1:U${end},46022,"year")`]]);
  const triangle = await workbench.values("W1:AA2");
  expect(triangle[0]).toEqual(["cohort", 0, 1, 2, 3]);
  expect(triangle[1]![1]).toBe(720);
  await workbench.write("AC1", [["=CLV.SBG.FIT(W1:AA5)"]]);
  const fit = await workbench.values("AC1:AE5");
  expect(fit.map(([key]) => key)).toEqual(["key", "sbg_alpha", "sbg_beta", "log_likelihood", "customers"]);
  expect(fit[4]![1]).toBe(720);
  // the ages of the triangle are those of the projection below it
  await workbench.write("X8", [["=CLV.SBG.SURVIVAL(AC1:AE5,X1:AA1)"]]);
  const [projected] = (await workbench.values("X8:AA8")) as [number[]];
  expect(projected[0]).toBe(1);
  projected.slice(1).forEach((share, i) => {
    expect(share).toBeLessThan(projected[i]!);
    const seen = triangle[1]![i + 2];
    if (typeof seen === "number") expect(Math.abs(share - seen / 720)).toBeLessThan(0.05);
  });
  await workbench.write("AC8", [["=CLV.SBG.DERL(AC1:AE5,0.1,1)", "=CLV.SBG.DEL(AC1:AE5,0.1)"]]);
  const [[residual, lifetime]] = (await workbench.values("AC8:AD8")) as [[number, number]];
  expect(lifetime).toBeNear(1 + residual / 1.1, 1e-11);
  expect(workbench.trouble).toEqual([]);
});

test.each([
  ["en", "sBG has no best fit for these data: retention does not rise with age"],
  ["fr", "sBG n’a pas de meilleur ajustement pour ces données\u00a0: la rétention n’augmente pas avec l’âge"],
])("a fit that fails says why, and what follows from it hands the error on, in %s", async (locale, sentence) => {
  const workbench = await open(`lang=${locale}&theme=light`);
  await workbench.write("A1", [[100_000], [90_000], [81_000], [72_900], [65_610]]);
  await workbench.write("C1", [["=CLV.SBG.FIT(A1:A5)"]]);
  await workbench.write("E1", [["=CLV.SBG.SURVIVAL(C1:D3,5)"]]);
  const cell = await workbench.cell("C1");
  expect([cell.error, cell.message?.replace(/\u202f/g, "\u00a0")]).toEqual(["#N/A", expect.stringContaining(sentence)]);
  expect((await workbench.cell("E1")).error).toBe("#N/A");
  expect(workbench.trouble).toEqual([]);
});

test("BG/BB: busy, then its rectangle, and predictions from it", async () => {
  const workbench = await open("lang=en&theme=light");
  await workbench.write("A1", [
    [0, 0, 6, 340],
    [1, 1, 6, 120],
    [1, 5, 6, 60],
    [2, 4, 6, 70],
    [3, 6, 6, 80],
    [6, 6, 6, 150],
    [2, 2, 6, 40],
  ]);
  await workbench.write("F1", [["=CLV.BGBB.FIT(A1:A7,B1:B7,C1:C7,D1:D7)"]]);
  const fit = await workbench.values("F1:G7");
  expect(fit[1]).toEqual(["bgbb_alpha", expect.any(Number)]);
  // the example of the function, as its golden row has it
  expect(fit[1]![1]).toBeNear(0.4224795, 1e-6);
  await workbench.write("J1", [
    ["=CLV.BGBB.PURCHASES(F1:H7,5,A1:A7,B1:B7,C1:C7)", "=CLV.BGBB.ALIVE(F1:H7,A1:A7,B1:B7,C1:C7)"],
  ]);
  const predicted = (await workbench.values("J1:K7")) as number[][];
  for (const [purchases, alive] of predicted) {
    expect(purchases).toBeGreaterThan(0);
    expect(purchases).toBeLessThanOrEqual(5);
    expect(alive).toBeLessThanOrEqual(1);
  }
  expect(workbench.trouble).toEqual([]);
});
