import type { CellReading } from "../../src/workbench/handle";
import { paneFrame } from "./pane";
import { session } from "./session";
import type { WorkbenchPage } from "./workbenchPage";

/** Formulas that are copied and filled by a person, and what the add-in has written, taken back. */

const openWorkbench = session();

class Hands {
  private constructor(readonly workbench: WorkbenchPage) {}

  static async open(): Promise<Hands> {
    const workbench = await openWorkbench("lang=en&theme=light");
    await workbench.page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await workbench.enterGrid();
    return new Hands(workbench);
  }

  get page() {
    return this.workbench.page;
  }

  press = (key: string): Promise<void> => this.page.keyboard.press(key);

  /** Ctrl+D: the first row of the selection into the others. */
  async fillDown(area: string): Promise<void> {
    await this.workbench.select(area);
    await this.press("Control+D");
  }

  /** The grid reads and writes the clipboard when it gets to it. */
  async copy(from: string, to: string, key: "C" | "X" = "C"): Promise<void> {
    await this.page.evaluate(() => navigator.clipboard.writeText("nothing yet"));
    await this.workbench.select(from);
    await this.press(`Control+${key}`);
    await this.until(async () => (await this.page.evaluate(() => navigator.clipboard.readText())) !== "nothing yet");
    await this.workbench.select(to);
    await this.press("Control+V");
  }

  async until(ready: () => Promise<boolean>): Promise<void> {
    while (!(await ready())) await this.page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
  }

  /** Waits until these cells have formulas, as a person sees them come. */
  async formulas(area: string): Promise<(string | null)[]> {
    const read = async () => (await this.workbench.rows(area)).flat().map(({ formula }) => formula);
    await this.until(async () => (await read()).some((formula) => formula !== null));
    return read();
  }

  /** The same cells, as the add-in reads them. */
  officeFormulas = (area: string): Promise<unknown[]> =>
    paneFrame(this.workbench).evaluate(
      (at) =>
        Excel.run(async (context) => {
          const range = context.workbook.worksheets.getActiveWorksheet().getRange(at).load("formulas");
          await context.sync();
          return range.formulas.flat() as unknown[];
        }),
      area,
    );

  undo = (): Promise<void> => this.press("Control+Z");
  redo = (): Promise<void> => this.press("Control+Y");
  cell = (address: string): Promise<CellReading> => this.workbench.cell(address);
  values = async (area: string): Promise<CellReading["value"][]> => (await this.workbench.values(area)).flat();
}

describe("formulas that are filled and copied", () => {
  let hands: Hands;
  beforeAll(async () => {
    hands = await Hands.open();
  });
  afterEach(() => {
    expect(hands.workbench.trouble).toEqual([]);
  });

  test("Ctrl+D: the add-in reads the same formulas as the grid", async () => {
    await hands.workbench.write("L1", [
      [100, 4],
      [200, 5],
      [300, 6],
      [400, 8],
    ]);
    await hands.workbench.type("N1", "=CLV.AOV(L1,$M1)");
    await hands.fillDown("N1:N4");
    const expected = ["=CLV.AOV(L1,$M1)", "=CLV.AOV(L2,$M2)", "=CLV.AOV(L3,$M3)", "=CLV.AOV(L4,$M4)"];
    expect(await hands.formulas("N1:N4")).toEqual(expected);
    expect(await hands.officeFormulas("N1:N4")).toEqual(expected);
    expect(await hands.values("N1:N4")).toEqual([25, 40, 50, 50]);
  });

  test("Ctrl+C and Ctrl+V, down and to the side; a copy of a copy; cut and paste", async () => {
    await hands.copy("N2", "O3:O4");
    expect(await hands.officeFormulas("O3:O4")).toEqual(["=CLV.AOV(M3,$M3)", "=CLV.AOV(M4,$M4)"]);
    await hands.copy("O4", "P4");
    await hands.until(async () => (await hands.cell("P4")).formula !== null);
    expect(await hands.officeFormulas("P4")).toEqual(["=CLV.AOV(N4,$M4)"]);
    await hands.copy("N3", "R3", "X");
    await hands.until(async () => (await hands.cell("R3")).formula !== null);
    expect([
      (await hands.cell("R3")).formula,
      (await hands.cell("N3")).formula,
      (await hands.cell("R3")).value,
    ]).toEqual(["=CLV.AOV(L3,$M3)", null, 50]);
    expect(await hands.officeFormulas("N4")).toEqual(["=CLV.AOV(L4,$M4)"]);
  });

  test("the first cell of the filled ones goes: the others stay what they are", async () => {
    await hands.workbench.write("L10", [
      [100, 4],
      [200, 5],
      [300, 6],
    ]);
    await hands.workbench.type("N10", "=CLV.AOV(L10,M10)");
    await hands.fillDown("N10:N12");
    await hands.formulas("N11:N12");
    await hands.workbench.write("N10", [["gone"]]);
    expect(await hands.formulas("N10:N12")).toEqual([null, "=CLV.AOV(L11,M11)", "=CLV.AOV(L12,M12)"]);
    expect(await hands.values("N10:N12")).toEqual(["gone", 40, 50]);
    await hands.undo();
    expect(await hands.formulas("N10:N12")).toEqual(["=CLV.AOV(L10,M10)", "=CLV.AOV(L11,M11)", "=CLV.AOV(L12,M12)"]);
    expect(await hands.values("N10:N12")).toEqual([25, 40, 50]);
  });

  test("the add-in writes over one of them, and copies one", async () => {
    await paneFrame(hands.workbench).evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        sheet.getRange("N10").values = [["mine"]];
        sheet.getRange("Q11").copyFrom("N12");
        await context.sync();
      }),
    );
    expect(await hands.officeFormulas("N10:N12")).toEqual(["mine", "=CLV.AOV(L11,M11)", "=CLV.AOV(L12,M12)"]);
    expect(await hands.officeFormulas("Q11")).toEqual(["=CLV.AOV(O11,P11)"]);
  });

  test("a formula that spills is filled to the right", async () => {
    await hands.workbench.write("L30", [
      [0.5, 0.25],
      [0.2, 0.1],
    ]);
    await hands.workbench.type("L33", "=CLV.LIFETIME(L30:L31)");
    await hands.workbench.select("L33:M33");
    await hands.press("Control+R");
    expect(await hands.formulas("M33:M34")).toEqual(["=CLV.LIFETIME(M30:M31)", null]);
    expect(await hands.values("L33:M34")).toEqual([2, 4, 5, 10]);
  });

  test("Explain and Check read a filled formula", async () => {
    const pane = paneFrame(hands.workbench);
    const read = await pane.evaluate(() =>
      Excel.run(async (context) => {
        const used = context.workbook.worksheets
          .getActiveWorksheet()
          .getRange("N1:N4")
          .getUsedRangeOrNullObject()
          .load("formulas,address");
        await context.sync();
        return [used.address, (used.formulas as string[][])[3]?.[0]];
      }),
    );
    expect(read).toEqual(["'Company A'!N1:N4", "=CLV.AOV(L4,$M4)"]);
  });
});

describe("what the add-in has written is taken back first", () => {
  let hands: Hands;
  beforeAll(async () => {
    hands = await Hands.open();
  });
  afterEach(() => {
    expect(hands.workbench.trouble).toEqual([]);
  });

  const office = <T>(act: () => Promise<T>): Promise<T> => paneFrame(hands.workbench).evaluate(act);
  const sheets = () => hands.page.evaluate(() => window.workbench!.sheets());

  test("a batch of values, formats and widths is one step, before what was typed", async () => {
    await hands.workbench.type("L2", "typed");
    await office(() =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getActiveWorksheet().getRange("L2:M3");
        range.values = [
          ["a", 1],
          ["b", 2],
        ];
        range.numberFormat = [
          ["@", "0.00"],
          ["@", "0.00"],
        ];
        range.format.fill.color = "#107C41";
        range.format.columnWidth = 90;
        await context.sync();
      }),
    );
    const state = () =>
      office(() =>
        Excel.run(async (context) => {
          const range = context.workbook.worksheets.getActiveWorksheet().getRange("L2:M3").load("values,numberFormat");
          range.format.load("columnWidth");
          range.format.fill.load("color");
          await context.sync();
          return [
            range.values.flat() as unknown[],
            range.numberFormat.flat() as unknown[],
            range.format.fill.color,
            range.format.columnWidth,
          ];
        }),
      );
    const after = await state();
    expect(after).toEqual([["a", 1, "b", 2], ["@", "0.00", "@", "0.00"], "#107C41", 90]);
    await hands.workbench.enterGrid();
    await hands.undo();
    const before = await state();
    expect([before[0], before[1], before[2]]).toEqual([
      ["typed", "", "", ""],
      ["General", "General", "General", "General"],
      "#FFFFFF",
    ]);
    expect(before[3]).not.toBe(90);
    await hands.redo();
    expect(await state()).toEqual(after);
    await hands.undo();
    await hands.undo();
    expect((await hands.cell("L2")).value).toBeNull();
  });

  test("a hundred writes are taken back one by one", async () => {
    for (let i = 1; i <= 110; i++) await hands.workbench.write("R1", [[i]]);
    await hands.workbench.select("R2");
    for (let i = 1; i <= 105; i++) await hands.undo();
    expect((await hands.cell("R1")).value).toBe(10);
    await hands.redo();
    expect((await hands.cell("R1")).value).toBe(11);
  });

  test("a whole worksheet, while another one is shown, and again", async () => {
    await office(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add("Made");
        sheet.names.add("figure", sheet.getRange("B1"));
        sheet.getRange("A1:B2").formulas = [
          ["Figure", 2],
          ["Double", "=figure*2"],
        ];
        sheet.getRange("B1").dataValidation.rule = { wholeNumber: { formula1: 0, operator: "GreaterThan" } };
        const chart = sheet.charts.add("ColumnClustered", sheet.getRange("A1:B2"));
        chart.name = "Picture";
        chart.left = 500; // beside where the grid is clicked
        await context.sync();
        sheet.activate();
        await context.sync();
      }),
    );
    expect((await hands.cell("Made!B2")).value).toBe(4);
    await hands.workbench.enterGrid();
    await hands.undo();
    await hands.until(async () => (await sheets()).length === 1);
    await hands.redo();
    await hands.until(async () => (await sheets()).length === 2);
    expect(await sheets()).toEqual(["Company A", "Made"]);
    expect(await hands.cell("Made!B2")).toMatchObject({ value: 4, formula: "=figure*2" });
    const again = await office(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Made");
        const charts = sheet.charts.load("items/name");
        const rule = sheet.getRange("B1").dataValidation.load("type");
        await context.sync();
        return [charts.items.map(({ name }) => name), rule.type] as const;
      }),
    );
    expect(again).toEqual([["Picture"], "WholeNumber"]);
    await hands.undo();
    await hands.until(async () => (await sheets()).length === 1);
  });

  test("a failed batch leaves what it has done as one step", async () => {
    const failed = await office(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        sheet.getRange("T1:T2").values = [[1], [2]];
        sheet.getRange("T3").format.indentLevel = 9999;
        await context.sync();
        return "no error";
      }).catch((error: unknown) => (error as { code: string }).code),
    );
    expect(failed).toBe("InvalidArgument");
    expect(await hands.values("T1:T2")).toEqual([1, 2]);
    await hands.workbench.select("V1");
    await hands.undo();
    expect(await hands.values("T1:T2")).toEqual([null, null]);
  });

  test("200,000 rows go in at once, as one change and one step", async () => {
    const told = await office(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add("Long");
        await context.sync();
        const changes: string[] = [];
        const handler = sheet.onChanged.add(({ address }) => {
          changes.push(address);
          return Promise.resolve();
        });
        await context.sync();
        sheet.getRange("A1:A200000").values = Array.from({ length: 200_000 }, (_, i) => [i]);
        sheet.getRange("B1:B200000").numberFormat = Array.from({ length: 200_000 }, () => ["0.00"]);
        await context.sync();
        const ends = [
          sheet.getRange("A1").load("values"),
          sheet.getRange("A200000").load("values"),
          sheet.getRange("B200000").load("numberFormat"),
        ] as const;
        await context.sync();
        handler.remove();
        await context.sync();
        return [changes, ...ends.map((end, i) => (i < 2 ? end.values : end.numberFormat)[0]![0] as unknown)];
      }),
    );
    expect(told).toEqual([["A1:A200000"], 0, 199_999, "0.00"]);
    await hands.workbench.select("V1");
    await hands.undo();
    expect((await hands.cell("Long!A200000")).value).toBeNull();
    await hands.workbench.write(
      "Long!C1",
      Array.from({ length: 200_000 }, (_, i) => [i]),
    );
    expect((await hands.cell("Long!C200000")).value).toBe(199_999);
  });
});
