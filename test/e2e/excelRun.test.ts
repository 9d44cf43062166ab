import { paneFrame } from "./pane";
import { session } from "./session";
import type { WorkbenchPage } from "./workbenchPage";

/** The genuine Excel.run of the pane's frame on the grid: what only both together can show. */
const openWorkbench = session();
let workbench: WorkbenchPage;
beforeAll(async () => {
  workbench = await openWorkbench("lang=en&theme=light");
});
afterEach(() => {
  expect(workbench.trouble).toEqual([]);
});

const pane = () => paneFrame(workbench);

test("what is written is calculated before it is read", async () => {
  const read = await pane().evaluate(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("Run");
      sheet.getRange("A1:B2").values = [
        [1_000, 40],
        [0, 1],
      ];
      sheet.getRange("C1:C3").formulas = [["=CLV.AOV(A1,B1)"], ["=C1*2"], ["=CLV.LIFETIME(A2)"]];
      sheet.getRange("C1").numberFormat = [["0.00"]];
      const range = sheet.getRange("C1:C3").load("address,values,formulas,text,numberFormat,valueTypes");
      await context.sync();
      return {
        address: range.address,
        values: range.values.flat(),
        formulas: range.formulas.flat(),
        text: range.text.flat(),
        formats: range.numberFormat.flat(),
        types: range.valueTypes.flat(),
      };
    }),
  );
  expect(read).toEqual({
    address: "Run!C1:C3",
    values: [25, 50, "#DIV/0!"],
    formulas: ["=CLV.AOV(A1,B1)", "=C1*2", "=CLV.LIFETIME(A2)"],
    text: ["25.00", "50", "#DIV/0!"],
    formats: ["0.00", "General", "General"],
    types: ["Double", "Double", "Error"],
  });
});

test("arrays above 1,500 cells, which office.js splits, arrive whole", async () => {
  const sum = await pane().evaluate(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Run");
      sheet.getRange("E1:G600").values = Array.from({ length: 600 }, (_, i) => [i, 1, "x"]);
      const last = sheet.getRange("E600:G600").load("values");
      const used = sheet.getUsedRange(true).load("address");
      await context.sync();
      return [last.values, used.address];
    }),
  );
  expect(sum).toEqual([[[599, 1, "x"]], "Run!A1:G600"]);
});

test("formats, edges and sizes read as they were set", async () => {
  const read = await pane().evaluate(() =>
    Excel.run(async (context) => {
      const { format } = context.workbook.worksheets.getItem("Run").getRange("J2:K3");
      format.fill.color = "#FFF9E8";
      format.font.size = 16;
      format.font.color = "#0F4C9C";
      format.horizontalAlignment = "Left";
      format.indentLevel = 2;
      format.wrapText = true;
      format.columnWidth = 90;
      format.rowHeight = 24;
      format.borders.getItem("EdgeBottom").style = "Double";
      format.borders.getItem("InsideHorizontal").color = "#E3E3E3";
      format.load(
        "fill/color,font/size,font/color,font/bold,horizontalAlignment,indentLevel,wrapText,columnWidth,rowHeight",
      );
      const edges = (["EdgeBottom", "InsideHorizontal", "EdgeTop"] as const).map((side) =>
        format.borders.getItem(side).load("style,color,weight"),
      );
      await context.sync();
      const { fill, font, horizontalAlignment, indentLevel, wrapText, columnWidth, rowHeight } = format;
      return [
        fill.color,
        font.size,
        font.color,
        font.bold,
        horizontalAlignment,
        indentLevel,
        wrapText,
        columnWidth,
        rowHeight,
        ...edges.map(({ style, color, weight }) => `${style} ${color} ${weight}`),
      ];
    }),
  );
  expect(read).toEqual([
    "#FFF9E8",
    16,
    "#0F4C9C",
    false,
    "Left",
    2,
    true,
    90,
    24,
    "Double #000000 Thick",
    "Continuous #E3E3E3 Thin",
    "None #000000 Thin",
  ]);
});

test("a person's edit is one change, without the results that follow; the add-in's own says so", async () => {
  await pane().evaluate(() =>
    Excel.run(async (context) => {
      const seen: unknown[] = [];
      Object.assign(window, { seen });
      const sheet = context.workbook.worksheets.getItem("Run");
      sheet.onChanged.add(({ address, triggerSource }) =>
        Promise.resolve(void seen.push(["changed", address, triggerSource ?? null])),
      );
      sheet.onSelectionChanged.add(({ address }) => Promise.resolve(void seen.push(["selected", address])));
      context.workbook.worksheets.onAdded.add(({ source }) => Promise.resolve(void seen.push(["added", source])));
      sheet.activate();
      sheet.getRange("A1").select();
      await context.sync();
    }),
  );
  await workbench.page.waitForTimeout(200);
  await pane().evaluate(() => void (window as unknown as { seen: unknown[] }).seen.splice(0));
  await workbench.type("B1", "20");
  expect((await workbench.cell("C1")).value).toBe(50);
  await pane().evaluate(() =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Run").getRange("A2:B2").values = [[1, 2]];
      context.workbook.worksheets.add("Later");
      await context.sync();
    }),
  );
  await workbench.page.waitForTimeout(200);
  expect(await pane().evaluate(() => (window as unknown as { seen: unknown[] }).seen)).toEqual([
    ["selected", "B1"],
    ["selected", "B2"],
    ["changed", "B1", null],
    ["changed", "A2:B2", "ThisLocalAddin"],
    ["added", "Local"],
  ]);
});

test("a name typed into a formula means the sheet's own", async () => {
  await pane().evaluate(() =>
    Excel.run(async (context) => {
      // what an earlier try has left
      for (const name of ["One", "Two", "Second"]) {
        const sheet = context.workbook.worksheets.getItemOrNullObject(name).load("isNullObject");
        await context.sync();
        if (!sheet.isNullObject) sheet.delete();
      }
      for (const [name, value] of [
        ["One", 1],
        ["Two", 2],
      ] as const) {
        const sheet = context.workbook.worksheets.add(name);
        sheet.getRange("A1").values = [[value]];
        sheet.names.add("own_rate", sheet.getRange("A1"));
        sheet.getRange("B1").formulas = [["=own_rate*10"]];
      }
      context.workbook.worksheets.getItem("Two").activate();
      await context.sync();
    }),
  );
  expect(await workbench.type("C1", '="rate "&own_rate')).toMatchObject({
    value: "rate 2",
    formula: '="rate "&own_rate',
  });
  expect([(await workbench.cell("One!B1")).value, (await workbench.cell("Two!B1")).value]).toEqual([10, 20]);
  await pane().evaluate(() =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Two").name = "Second";
      context.workbook.worksheets.getItem("One").delete();
      await context.sync();
    }),
  );
  await workbench.write("Second!A1", [[7]]);
  expect((await workbench.cell("Second!B1")).value).toBe(70);
});

test("what the workbench does not have, it refuses by name", async () => {
  const refusals = await pane().evaluate(async () => {
    const range = (context: Excel.RequestContext) => context.workbook.worksheets.getItem("Run").getRange("A1:B2");
    const tries: Record<string, (context: Excel.RequestContext) => unknown> = {
      method: (context) => range(context).merge(),
      property: (context) => (range(context).hyperlink = { address: "x" }),
      load: (context) => range(context).load("hidden"),
      object: (context) => context.workbook.comments.add("A1", "x"),
      chart: (context) => context.workbook.worksheets.getItem("Run").charts.add("Radar", range(context)),
      missing: (context) => context.workbook.worksheets.getItem("Nope").activate(),
      shape: (context) => (range(context).values = [[1]]),
      twice: (context) => context.workbook.worksheets.add("RUN"),
    };
    const seen: Record<string, string> = {};
    for (const [name, act] of Object.entries(tries)) {
      seen[name] = await Excel.run(async (context) => {
        act(context);
        await context.sync();
        return "answered";
      }).catch(
        (error: unknown) =>
          `${(error as OfficeExtension.Error).code} ${(error as OfficeExtension.Error).debugInfo.errorLocation}`,
      );
    }
    return seen;
  });
  expect(refusals).toEqual({
    method: "ApiNotFound Range.merge",
    property: "ApiNotFound Range.hyperlink",
    load: "ApiNotFound Range.hidden",
    object: "ApiNotFound Workbook.comments",
    chart: "ApiNotFound ChartCollection.add(Radar)",
    missing: "ItemNotFound WorksheetCollection.getItem",
    shape: "InvalidArgument Range.values",
    twice: "ItemAlreadyExists WorksheetCollection.add",
  });
});

test("deleting the sheet that is shown shows its neighbour", async () => {
  const active = await pane().evaluate(() =>
    Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.getItem("Later").activate();
      await context.sync();
      worksheets.getItem("Later").delete();
      const next = worksheets.getActiveWorksheet().load("name");
      worksheets.load("items/name");
      await context.sync();
      return [next.name, ...worksheets.items.map(({ name }) => name)];
    }),
  );
  expect(active).toEqual(["Second", "Company A", "Run", "Second"]);
});

test("a sheet whose columns have just been widened can be deleted", async () => {
  const names = await pane().evaluate(() =>
    Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const sheet = worksheets.add("Wide");
      sheet.getRange("A1").values = [["A text that needs a wider column"]];
      sheet.activate();
      await context.sync();
      sheet.getRange("A:B").format.columnWidth = 120;
      const width = sheet.getRange("A1:B1").format.load("columnWidth");
      await context.sync();
      if (width.columnWidth !== 120) throw new Error(`The columns are ${width.columnWidth} points wide.`);
      sheet.delete();
      worksheets.load("items/name");
      await context.sync();
      return worksheets.items.map(({ name }) => name);
    }),
  );
  expect(names).not.toContain("Wide");
  // what the grid puts off until it is idle comes now
  await workbench.page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
});
