import { Workbook } from "../../../src/workbench/model/workbook";
import { MemoryGrid } from "../../support/memoryGrid";

/** What the model knows, read back from plain data over the same grid. */
function reopened(grid: MemoryGrid, book: Workbook): Workbook {
  return new Workbook(
    grid,
    () => undefined,
    () => undefined,
    JSON.parse(JSON.stringify(book.kept())) as ReturnType<Workbook["kept"]>,
  );
}

let grid: MemoryGrid;
let book: Workbook;
beforeEach(() => {
  grid = new MemoryGrid();
  book = new Workbook(grid, () => undefined);
});
const sheet = (of = book) => of.Worksheets.GetItem("Sheet1");

test("settings and protection", () => {
  book.Settings.Add("clv.sheet", { version: 1 });
  book.Protection.Protect();
  sheet().Protection.Protect();
  const again = reopened(grid, book);
  expect([
    again.Settings.GetItem("clv.sheet").Value,
    again.Protection.Protected,
    sheet(again).Protection.Protected,
  ]).toEqual([{ version: 1 }, true, true]);
});

test("a sheet that is very hidden", () => {
  book.Worksheets.Add("Behind").Visibility = "VeryHidden";
  expect(reopened(grid, book).Worksheets.GetItem("Behind").Visibility).toBe("VeryHidden");
});

test("properties of a sheet, which those kept before there were any do not have", () => {
  sheet().CustomProperties.Add("CLV for Excel", "lifetimeValue 0.1.0 0123456789ab");
  expect(
    sheet(reopened(grid, book))
      .CustomProperties.items()
      .map(({ Key, Value }) => [Key, Value]),
  ).toEqual([["CLV for Excel", "lifetimeValue 0.1.0 0123456789ab"]]);
  const before = JSON.parse(
    JSON.stringify(book.kept(), (key, value: unknown) => (key === "properties" ? undefined : value)),
  ) as ReturnType<Workbook["kept"]>;
  expect(
    sheet(
      new Workbook(
        grid,
        () => undefined,
        () => undefined,
        before,
      ),
    ).CustomProperties.GetCount(),
  ).toBe(0);
});

test("how a page is printed", () => {
  const { PageLayout } = sheet();
  PageLayout.Orientation = "Landscape";
  PageLayout.Zoom = { horizontalFitToPages: 1 };
  PageLayout.SetPrintArea("A1:C9");
  PageLayout.HeadersFooters.DefaultForAllPages.LeftFooter = "&A";
  const layout = sheet(reopened(grid, book)).PageLayout;
  expect([
    layout.Orientation,
    layout.Zoom,
    layout.GetPrintAreaOrNullObject()?.Address,
    layout.HeadersFooters.DefaultForAllPages.LeftFooter,
  ]).toEqual(["Landscape", { horizontalFitToPages: 1 }, "Sheet1!A1:C9", "&A"]);
  expect(layout.PaperSize).toBe("Letter");
});

test("rules for entries; a source that is a range is told by its address", () => {
  sheet().GetRange("B2").DataValidation.Rule = { list: { source: sheet().GetRange("D1:D3") } };
  sheet().GetRange("B2").DataValidation.Prompt = { title: "Pick", message: "one of three", showPrompt: true };
  const again = sheet(reopened(grid, book)).GetRange("B2").DataValidation;
  expect([again.Type, again.Rule, again.Prompt]).toEqual([
    "List",
    { list: { source: "=Sheet1!$D$1:$D$3" } },
    { title: "Pick", message: "one of three", showPrompt: true },
  ]);
});

test("conditional formats, and a new one gets an id of its own", () => {
  const formats = sheet().GetRange("A1:A9").ConditionalFormats;
  for (const formula of ["=A1>1", "=A1>2"]) formats.Add("Custom").Custom.Rule.Formula = formula;
  const again = sheet(reopened(grid, book)).GetRange("A1:A9").ConditionalFormats;
  again.Add("Custom");
  expect(again.items().map(({ Custom }) => Custom.Rule.Formula)).toEqual(["", "=A1>2", "=A1>1"]);
  expect(new Set(again.items().map(({ Id }) => Id)).size).toBe(3);
});

test("charts, where they are and as they are drawn, and a new one gets an id of its own", () => {
  const chart = sheet().Charts.Add("ColumnStacked", sheet().GetRange("A1:B3"));
  chart.Name = "How the value builds up";
  chart.Left = 12;
  chart.Title.Text = "Value";
  chart.Axes.ValueAxis.Visible = false;
  chart.Series.GetItemAt(0).Format.Fill.SetSolidColor("#107C41");
  const again = sheet(reopened(grid, book)).Charts;
  const kept = again.GetItem("How the value builds up");
  expect([kept.Id, kept.Left, kept.Title.Text, kept.Axes.ValueAxis.Visible, kept.ChartType]).toEqual([
    chart.Id,
    12,
    "Value",
    false,
    "ColumnStacked",
  ]);
  kept.Title.Text = "Changed";
  const added = again.Add("Line", sheet().GetRange("A1:B3"));
  expect([again.Count, added.Id === kept.Id]).toEqual([2, false]);
});
