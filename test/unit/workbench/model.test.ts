import { Interpreter } from "../../../src/workbench/host/interpreter";
import { ActionType, PathType, type Batch } from "../../../src/workbench/host/wire";
import { Workbook } from "../../../src/workbench/model/workbook";
import { MemoryGrid } from "../../support/memoryGrid";
import { refusal } from "../../support/refusal";

let grid: MemoryGrid;
let book: Workbook;
let events: [number, string, unknown][];
beforeEach(() => {
  events = [];
  grid = new MemoryGrid();
  book = new Workbook(grid, (type, target, payload) => events.push([type, target, payload]));
});
const sheet = (name = "Sheet1") => book.Worksheets.GetItem(name);
const range = (address: string) => sheet().GetRange(address);

test("what shrinks, what stays in sight and what every page begins with is kept and answered", () => {
  const { Format: format } = range("A1:B2");
  expect(format.ShrinkToFit).toBe(false);
  format.ShrinkToFit = true;
  expect([format.ShrinkToFit, range("C1").Format.ShrinkToFit, range("A1:C1").Format.ShrinkToFit]).toEqual([
    true,
    false,
    null,
  ]);

  const { FreezePanes: panes } = sheet();
  expect(panes.GetLocationOrNullObject()).toBeNull();
  panes.FreezeAt(range("A1:B3"));
  expect([panes.GetLocationOrNullObject()?.Address, grid.frozen("s1")]).toEqual([
    "Sheet1!A1:B3",
    { rows: 3, columns: 2 },
  ]);
  expect(
    refusal(() => {
      panes.FreezeAt("B2:C3");
    }),
  ).toEqual(["InvalidArgument", "WorksheetFreezePanes.freezeAt"]);
  panes.FreezeRows(2);
  expect(grid.frozen("s1")).toEqual({ rows: 2, columns: 0 });
  panes.Unfreeze();
  expect(panes.GetLocationOrNullObject()).toBeNull();

  const { PageLayout: page } = sheet();
  expect(page.GetPrintTitleRowsOrNullObject()).toBeNull();
  page.SetPrintTitleRows(range("A31").GetEntireRow());
  expect(page.GetPrintTitleRowsOrNullObject()?.Address).toBe("Sheet1!31:31");
});

test("a rule for the length of a text is drawn like one for numbers", () => {
  range("A1").DataValidation.Rule = { textLength: { operator: "LessThanOrEqualTo", formula1: 40 } };
  expect(range("A1").DataValidation.Type).toBe("TextLength");
  expect([...grid.validations.values()]).toEqual([{ length: { operator: "LessThanOrEqualTo", formula1: 40 } }]);
});

test("another workbook is shown as the file that it comes in; an empty one is not to be had", () => {
  const shown: string[] = [];
  const application = new Workbook(
    grid,
    () => undefined,
    (file) => shown.push(file),
  ).Application;
  application.CreateWorkbook("UEsDBA==").Open();
  expect(shown).toEqual(["UEsDBA=="]);
  expect(refusal(() => application.CreateWorkbook())).toEqual(["ApiNotFound", "Application.createWorkbook"]);
});

describe("sheets", () => {
  test("a new one is last and in the background", () => {
    const added = book.Worksheets.Add("Company A");
    expect([added.Name, added.Position, book.Worksheets.GetActiveWorksheet().Name, book.Worksheets.GetCount()]).toEqual(
      ["Company A", 1, "Sheet1", 2],
    );
    expect(book.Worksheets.Add().Name).toBe("Sheet2");
  });

  test.each<[string, string]>([
    ["", "InvalidArgument"],
    ["a".repeat(32), "InvalidArgument"],
    ["a/b", "InvalidArgument"],
    ["[a]", "InvalidArgument"],
    ["'a", "InvalidArgument"],
    ["History", "InvalidArgument"],
    ["sheet1", "ItemAlreadyExists"],
  ])("%p is refused as %s, for a new sheet and as a new name", (name, code) => {
    expect(refusal(() => book.Worksheets.Add(name))).toEqual([code, "WorksheetCollection.add"]);
    book.Worksheets.Add("Other");
    expect(
      refusal(() => {
        sheet("Other").Name = name;
      }),
    ).toEqual([code, "Worksheet.name"]);
  });

  test("a sheet is renamed in its own letters, and found in any", () => {
    sheet().Name = "SHEET1";
    expect(sheet("sheet1").Name).toBe("SHEET1");
    expect(book.Worksheets.GetItemOrNullObject("nope")).toBeNull();
    expect(refusal(() => sheet("nope"))).toEqual(["ItemNotFound", "WorksheetCollection.getItem"]);
  });

  test("the last one stays; the active one is not hidden", () => {
    expect(refusal(() => sheet().Delete())).toEqual(["InvalidOperation", "Worksheet.delete"]);
    book.Worksheets.Add("Other").Visibility = "Hidden";
    expect(refusal(() => sheet().Delete())).toEqual(["InvalidOperation", "Worksheet.delete"]);
    expect(
      refusal(() => {
        sheet().Visibility = "Hidden";
      }),
    ).toEqual(["InvalidOperation", "Worksheet.visibility"]);
    sheet("Other").Visibility = "Visible";
    sheet().Delete();
    expect(book.Worksheets.items().map(({ Name }) => Name)).toEqual(["Other"]);
  });

  test("a protected workbook keeps its sheets as they are", () => {
    book.Protection.Protect();
    expect(book.Protection.Protected).toBe(true);
    expect(refusal(() => book.Worksheets.Add("New"))).toEqual(["AccessDenied", "WorksheetCollection.add"]);
    expect(
      refusal(() => {
        sheet().Name = "New";
      }),
    ).toEqual(["AccessDenied", "Worksheet.name"]);
    expect(refusal(() => sheet().Delete())).toEqual(["AccessDenied", "Worksheet.delete"]);
    range("A1").Values = 1;
    expect(range("A1").Values).toEqual([[1]]);
  });

  test("gridlines, tab colour and the used cells", () => {
    sheet().Gridlines = false;
    sheet().TabColor = "#107C41";
    expect([
      sheet().ShowGridlines,
      sheet().TabColor,
      sheet().GetUsedRangeOrNullObject(true),
      sheet().GetUsedRange().Address,
    ]).toEqual([false, "#107C41", null, "Sheet1!A1"]);
    range("B2:C4").Values = 1;
    expect(sheet().GetUsedRange().Address).toBe("Sheet1!B2:C4");
  });
});

describe("ranges", () => {
  test("what is entered becomes what typing gives", () => {
    range("A1:E1").Values = [["2", "'3", "=A1*2", true, null]];
    expect(range("A1:E1").Values).toEqual([[2, "3", 0, true, ""]]);
    expect(range("A1:E1").Formulas).toEqual([[2, "3", "=A1*2", true, ""]]);
    expect(range("A1:E1").ValueTypes).toEqual([["Double", "String", "Double", "Boolean", "Empty"]]);
  });

  test("in a cell of the format text everything is text", () => {
    range("A1:A2").NumberFormat = "@";
    range("A1:A2").Formulas = [["2025"], ["=A1"]];
    expect(range("A1:A2").Values).toEqual([["2025"], ["=A1"]]);
  });

  test("null leaves a cell alone, an empty text empties it, one value fills all", () => {
    range("A1:B1").Values = 7;
    range("A1:B1").Values = [[null, ""]];
    expect(range("A1:B1").Values).toEqual([[7, ""]]);
  });

  test("an array of another shape is refused", () => {
    expect(
      refusal(() => {
        range("A1:B2").Values = [[1, 2]];
      }),
    ).toEqual(["InvalidArgument", "Range.values"]);
    expect(
      refusal(() => {
        range("A1:B1").NumberFormat = [["0"]];
      }),
    ).toEqual(["InvalidArgument", "Range.numberFormat"]);
    expect(refusal(() => range("A1:B2")._ValidateArraySize(2, 3))).toEqual(["InvalidArgument", "Range.values"]);
  });

  test.each([
    ["cell", () => range("B2:D4").GetCell(1, 2), "Sheet1!D3"],
    ["row", () => range("B2:D4").GetRow(2), "Sheet1!B4:D4"],
    ["column", () => range("B2:D4").GetColumn(0), "Sheet1!B2:B4"],
    ["last cell", () => range("B2:D4").GetLastCell(), "Sheet1!D4"],
    ["offset", () => range("B2:C3").GetOffsetRange(-1, 1), "Sheet1!C1:D2"],
    ["resized", () => range("B2:C3").GetResizedRange(1, -1), "Sheet1!B2:B4"],
    ["bounding", () => range("B2").GetBoundingRect("D1"), "Sheet1!B1:D2"],
    ["intersection", () => range("A1:C3").GetIntersectionOrNullObject("B2:Z9")!, "Sheet1!B2:C3"],
    ["by indexes", () => sheet().GetRangeByIndexes(1, 2, 3, 1), "Sheet1!C2:C4"],
    ["whole column", () => range("B2").GetEntireColumn(), "Sheet1!B:B"],
  ])("%s", (_, of, address) => {
    expect(of().Address).toBe(address);
  });

  test("nothing lies outside of the sheet", () => {
    expect(refusal(() => range("A1").GetOffsetRange(-1, 0))).toEqual(["InvalidArgument", "Range.getOffsetRange"]);
    expect(refusal(() => sheet().GetRangeByIndexes(-1, 0, 1, 1))).toEqual([
      "InvalidArgument",
      "Worksheet.getRangeByIndexes",
    ]);
    expect(refusal(() => range("nope"))).toEqual(["InvalidArgument", "Worksheet.getRange"]);
    expect(range("A1").GetIntersectionOrNullObject("C3")).toBeNull();
  });

  test("the used part of a range is where something is, not only how it looks", () => {
    range("B3").Values = [[1]];
    range("D4").Formulas = [["=B3"]];
    range("C9").NumberFormat = [["0%"]];
    expect(range("A1:C9").GetUsedRangeOrNullObject(true)?.Address).toBe("Sheet1!B3");
    expect(range("A:D").GetUsedRangeOrNullObject(true)?.Address).toBe("Sheet1!B3:D4");
    expect(range("C3:C9").GetUsedRangeOrNullObject(true)).toBeNull();
    expect(range("F1:G2").GetUsedRangeOrNullObject(true)).toBeNull();
  });

  test("whole columns have no values", () => {
    expect([range("B:B").Values, range("B:B").Text, range("B:B").RowCount]).toEqual([null, null, 1_048_576]);
  });

  test("select shows the sheet; the active cell is the first", () => {
    book.Worksheets.Add("Other").GetRange("B2:C3").Select();
    expect([
      book.GetSelectedRange().Address,
      book.GetActiveCell().Address,
      book.Worksheets.GetActiveWorksheet().Name,
    ]).toEqual(["Other!B2:C3", "Other!B2", "Other"]);
  });

  test("clear takes contents, formats or both", () => {
    const cell = range("A1");
    cell.Values = 5;
    cell.Format.Font.Bold = true;
    cell.Clear("Formats");
    expect([cell.Values, cell.Format.Font.Bold]).toEqual([[[5]], false]);
    cell.Format.Font.Bold = true;
    cell.Clear("Contents");
    expect([cell.Values, cell.Format.Font.Bold]).toEqual([[[""]], true]);
    cell.Values = 5;
    cell.Clear(null);
    expect([cell.Values, cell.Format.Font.Bold]).toEqual([[[""]], false]);
    expect(refusal(() => cell.Clear("Hyperlinks"))?.[0]).toBe("InvalidArgument");
  });
});

describe("copies", () => {
  test("formulas follow to their new place, and looks, rules and conditions go along", () => {
    range("B2:C2").Formulas = [[5, "=B2*2+$A$1"]];
    range("B2").NumberFormat = "0.00";
    range("B2").DataValidation.Rule = { decimal: { operator: "GreaterThan", formula1: 0 } };
    range("B2").DataValidation.Prompt = { message: "m", showPrompt: true, title: "t" };
    const custom = range("A1:C3").ConditionalFormats.Add("Custom").Custom;
    custom.Rule.Formula = "=A1>1";
    custom.Format.Font.Color = "#FF0000";
    range("B4:C5").CopyFrom(range("B2:C2"));
    expect(range("B4:C5").Formulas).toEqual([
      [5, "=B4*2+$A$1"],
      [5, "=B5*2+$A$1"],
    ]);
    expect(range("B5").NumberFormat).toEqual([["0.00"]]);
    expect(range("B5").DataValidation.Rule).toEqual({ decimal: { operator: "GreaterThan", formula1: 0 } });
    expect(range("C4").DataValidation.Type).toBe("None");
    expect(
      range("B5:C5")
        .ConditionalFormats.items()
        .map((format) => [format.GetRange().apiName, format.Custom.Rule.Formula, format.Custom.Format.Font.Color]),
    ).toEqual([["Range", "=B5>1", "#FF0000"]]);
  });

  test("only formulas, only values, only formats", () => {
    range("A1").Formulas = [["=B1"]];
    range("A1").NumberFormat = "0.0";
    range("A2").CopyFrom(range("A1"), "Formulas");
    range("A3").CopyFrom("A1", "Formats");
    range("A4").CopyFrom(range("A1"), "Values");
    expect(range("A1:A4").Formulas).toEqual([["=B1"], ["=B2"], [""], [0]]);
    expect(range("A1:A4").NumberFormat).toEqual([["0.0"], ["General"], ["0.0"], ["General"]]);
  });

  test("what is not drawn is named, and a shape that does not fit is refused", () => {
    expect(refusal(() => range("A1").CopyFrom(range("B1"), "Link"))).toEqual(["ApiNotFound", "Range.copyFrom"]);
    expect(refusal(() => range("A1").CopyFrom(range("B1"), "All", true))).toEqual(["ApiNotFound", "Range.copyFrom"]);
    expect(refusal(() => range("A1:A3").CopyFrom(range("B1:B2")))).toEqual(["InvalidArgument", "Range.copyFrom"]);
  });
});

describe("formats", () => {
  test("read as they were set, null where cells differ", () => {
    const { Format: format } = range("A1:B2");
    format.Fill.Color = "#fff9e8";
    format.Font.Size = 10;
    format.HorizontalAlignment = "Right";
    format.IndentLevel = 1;
    range("A1").Format.Font.Bold = true;
    expect([
      format.Fill.Color,
      format.Font.Size,
      format.HorizontalAlignment,
      format.IndentLevel,
      format.Font.Bold,
    ]).toEqual(["#FFF9E8", 10, "Right", 1, null]);
    format.Fill.Clear();
    expect(format.Fill.Color).toBe("#FFFFFF");
  });

  test("what Excel refuses is refused", () => {
    const { Format: format } = range("A1");
    expect(
      refusal(() => {
        format.HorizontalAlignment = "Middle";
      }),
    ).toEqual(["InvalidArgument", "RangeFormat.horizontalAlignment"]);
    expect(
      refusal(() => {
        format.Font.Size = 500;
      }),
    ).toEqual(["InvalidArgument", "RangeFont.size"]);
    expect(
      refusal(() => {
        format.ColumnWidth = -1;
      }),
    ).toEqual(["InvalidArgument", "RangeFormat.columnWidth"]);
    expect(
      refusal(() => {
        format.Fill.Color = "#12";
      }),
    ).toEqual(["InvalidArgument", "RangeFill.color"]);
  });

  test("widths and heights in points, null where they differ", () => {
    range("A1:B1").Format.ColumnWidth = 60;
    range("A2").Format.RowHeight = 24;
    expect([
      range("A1:B1").Format.ColumnWidth,
      range("B1:C1").Format.ColumnWidth,
      range("A2").Format.RowHeight,
    ]).toEqual([60, null, 24]);
  });

  test("a colour on an edge without a line draws one; inside is between the rows", () => {
    range("A1:A3").Format.Borders.GetItem("EdgeBottom").Color = "#107C41";
    range("A1:A3").Format.Borders.GetItem("InsideHorizontal").Style = "Continuous";
    expect(range("A3").Format.Borders.GetItem("EdgeBottom")).toMatchObject({
      Style: "Continuous",
      Color: "#107C41",
      Weight: "Thin",
    });
    expect([1, 2].map((row) => range(`A${row}`).Format.Borders.GetItem("EdgeBottom").Style)).toEqual([
      "Continuous",
      "Continuous",
    ]);
    expect(range("A1").Format.Borders.GetItem("EdgeTop").Style).toBe("None");
  });
});

describe("validation", () => {
  test("is kept as given and drawn as understood", () => {
    const { DataValidation: validation } = range("B2");
    validation.Rule = { decimal: { operator: "Between", formula1: 0, formula2: "1" } };
    validation.Prompt = { showPrompt: true, title: "Churn", message: "A rate." };
    validation.ErrorAlert = { showAlert: true, style: "Stop", title: "Churn", message: "Enter a rate." };
    expect([validation.Type, validation.Rule]).toEqual([
      "Decimal",
      { decimal: { operator: "Between", formula1: 0, formula2: "1" } },
    ]);
    expect(grid.validations.get("s1!1,1")).toEqual({
      number: { whole: false, operator: "Between", formula1: 0, formula2: 1 },
      prompt: { title: "Churn", message: "A rate." },
      alert: { title: "Churn", message: "Enter a rate.", stops: true },
    });
    validation.Clear();
    expect([validation.Type, grid.validations.get("s1!1,1")]).toEqual(["None", undefined]);
  });

  test("is cleared in every cell of a range", () => {
    for (const address of ["B2", "C2", "D2"])
      range(address).DataValidation.Rule = { wholeNumber: { operator: "GreaterThan", formula1: 0 } };
    range("B2:C2").DataValidation.Clear();
    expect(["B2", "C2", "D2"].map((address) => range(address).DataValidation.Type)).toEqual([
      "None",
      "None",
      "WholeNumber",
    ]);
    expect([grid.validations.get("s1!1,2"), grid.validations.get("s1!1,3") !== undefined]).toEqual([undefined, true]);
  });

  test("takes a list from words and from cells", () => {
    range("A1:A2").Values = [["no"], ["yes"]];
    for (const source of ["no, yes", "=A1:A2", range("A1:A2")]) {
      range("B1").DataValidation.Rule = { list: { inCellDropDown: true, source } };
      expect(grid.validations.get("s1!0,1")?.list).toEqual(["no", "yes"]);
    }
  });

  test("refuses half a rule and names a kind it does not know", () => {
    const { DataValidation: validation } = range("B2");
    expect(
      refusal(() => {
        validation.Rule = { decimal: { operator: "Between", formula1: 0 } };
      }),
    ).toEqual(["InvalidArgument", "DataValidation.rule"]);
    expect(
      refusal(() => {
        validation.Rule = {};
      }),
    ).toEqual(["InvalidArgument", "DataValidation.rule"]);
    expect(
      refusal(() => {
        validation.Rule = { date: {} };
      }),
    ).toEqual(["ApiNotFound", "DataValidation.rule.date"]);
  });
});

describe("conditional formats", () => {
  test("the newest comes first", () => {
    for (const formula of ["=A1>1", "=A1>2"]) {
      const { Custom: custom } = range("A1:A9").ConditionalFormats.Add("Custom");
      custom.Rule.Formula = formula;
      custom.Format.Font.Color = "#8A3707";
    }
    expect(grid.conditions.get("s1")?.map(({ formula, color }) => [formula, color])).toEqual([
      ["=A1>2", "#8A3707"],
      ["=A1>1", "#8A3707"],
    ]);
    range("A5").ConditionalFormats.ClearAll();
    expect([range("A1").ConditionalFormats.GetCount(), grid.conditions.get("s1")]).toEqual([0, []]);
  });

  test("no custom function stands in one, and other kinds are named", () => {
    const { ConditionalFormats: formats } = range("A1");
    expect(
      refusal(() => {
        formats.Add("Custom").Custom.Rule.Formula = "=CLV.AOV(A1,B1)>1";
      }),
    ).toEqual(["InvalidArgument", "ConditionalFormatRule.formula"]);
    expect(refusal(() => formats.Add("IconSet"))).toEqual(["ApiNotFound", "ConditionalFormatCollection.add(IconSet)"]);
  });
});

describe("formats after numbers", () => {
  test("a scale of two colors and bars are drawn as they are said, beside formulas", () => {
    const { ConditionalFormats: formats } = range("A1:A9");
    formats.Add("Custom").Custom.Rule.Formula = "=A1>1";
    const scale = formats.Add("ColorScale");
    scale.ColorScale.Criteria = {
      minimum: { type: "LowestValue", color: "#FFFFFF" },
      maximum: { type: "HighestValue", color: "#86C29D" },
    };
    const bars = formats.Add("DataBar");
    bars.DataBar.LowerBoundRule = { type: "Number", formula: "0" };
    bars.DataBar.UpperBoundRule = { type: "HighestValue" };
    bars.DataBar.PositiveFormat.FillColor = "#CFE5D7";
    bars.DataBar.PositiveFormat.GradientFill = false;
    expect(grid.conditions.get("s1")?.map(({ formula, scale: drawn }) => drawn ?? formula)).toEqual([
      { kind: "bars", low: "#FFFFFF", high: "#CFE5D7" },
      { kind: "scale", low: "#FFFFFF", high: "#86C29D" },
      "=A1>1",
    ]);
    expect(formats.items().map(({ Type }) => Type)).toEqual(["DataBar", "ColorScale", "Custom"]);
    expect([scale.ColorScale.Criteria.maximum, scale.ColorScale.ThreeColorScale]).toEqual([
      { type: "HighestValue", color: "#86C29D" },
      false,
    ]);
  });

  test("each kind has its own part, and what is not drawn is named", () => {
    const { ConditionalFormats: formats } = range("A1");
    const scale = formats.Add("ColorScale");
    expect(refusal(() => scale.DataBar)).toEqual(["InvalidOperation", "ConditionalFormat.dataBar"]);
    expect(
      refusal(() => {
        scale.ColorScale.Criteria = {
          minimum: { type: "Percent", color: "#FFFFFF" },
          maximum: { type: "HighestValue" },
        };
      }),
    ).toEqual(["ApiNotFound", "ColorScaleConditionalFormat.criteria"]);
    const { DataBar: bars } = formats.Add("DataBar");
    expect(
      refusal(() => {
        bars.PositiveFormat.GradientFill = true;
      }),
    ).toEqual(["ApiNotFound", "ConditionalDataBarPositiveFormat.gradientFill"]);
    expect(
      refusal(() => {
        bars.LowerBoundRule = { type: "LowestValue" };
      }),
    ).toEqual(["ApiNotFound", "DataBarConditionalFormat.lowerBoundRule"]);
  });

  test("a scale goes and comes back with its step", () => {
    const { ColorScale: scale } = range("A1:A9").ConditionalFormats.Add("ColorScale");
    scale.Criteria = {
      minimum: { type: "LowestValue", color: "#FFFFFF" },
      maximum: { type: "HighestValue", color: "#107C41" },
    };
    grid.undoAll();
    expect(grid.conditions.get("s1")).toEqual([]);
    grid.redoAll();
    expect(grid.conditions.get("s1")).toMatchObject([{ scale: { high: "#107C41" } }]);
  });
});

describe("names", () => {
  test("of a sheet are apart from the workbook's and from another sheet's", () => {
    book.Worksheets.Add("Company A");
    book.Names.Add("revenue", range("A1"));
    sheet().Names.Add("revenue", range("A2"));
    sheet("Company A").Names.Add("Revenue", sheet("Company A").GetRange("B3"));
    expect([sheet().GetRange("revenue").Address, sheet("Company A").GetRange("REVENUE").Address]).toEqual([
      "Sheet1!A2",
      "'Company A'!B3",
    ]);
    expect(sheet("Company A").Names.GetItem("revenue")).toMatchObject({
      Formula: "='Company A'!$B$3",
      Scope: "Worksheet",
      Type: "Range",
    });
    expect([book.Names.GetItem("revenue").Scope, book.Names.GetCount()]).toEqual(["Workbook", 1]);
    sheet().Names.GetItem("revenue").Delete();
    expect(sheet().GetRange("revenue").Address).toBe("Sheet1!A1");
  });

  test.each([["A1"], ["R"], ["c"], ["1st"], ["two words"]])("%p is no name", (name) => {
    expect(refusal(() => sheet().Names.Add(name, range("A1")))).toEqual(["InvalidArgument", "NamedItemCollection.add"]);
  });

  test("a name can be given another range", () => {
    const name = sheet().Names.Add("rows", range("B2:B4"));
    name.Formula = "=Sheet1!$B$2:$B$5";
    expect([name.GetRange().Address, sheet().GetRange("rows").Address, sheet().Names.GetCount()]).toEqual([
      "Sheet1!B2:B5",
      "Sheet1!B2:B5",
      1,
    ]);
    expect(
      refusal(() => {
        name.Formula = "B2";
      }),
    ).toEqual(["InvalidArgument", "NamedItem.formula"]);
  });

  test("a name is given once, and asked for when it is there", () => {
    sheet().Names.Add("clv", range("A1"));
    expect(refusal(() => sheet().Names.Add("CLV", range("A1")))).toEqual([
      "ItemAlreadyExists",
      "NamedItemCollection.add",
    ]);
    expect(refusal(() => sheet().Names.GetItem("cac"))).toEqual(["ItemNotFound", "NamedItemCollection.getItem"]);
    expect(sheet().Names.GetItemOrNullObject("cac")).toBeNull();
  });
});

describe("the page", () => {
  test("is kept and answered", () => {
    const { PageLayout: layout } = sheet();
    layout.Zoom = { horizontalFitToPages: 1, verticalFitToPages: 1 };
    layout.LeftMargin = 31;
    layout.HeadersFooters.DefaultForAllPages.RightFooter = "Page &P of &N";
    layout.SetPrintArea("A1:J68");
    expect([
      layout.Zoom,
      layout.LeftMargin,
      layout.TopMargin,
      sheet().PageLayout.HeadersFooters.DefaultForAllPages.RightFooter,
      layout.GetPrintAreaOrNullObject()?.Address,
    ]).toEqual([{ horizontalFitToPages: 1, verticalFitToPages: 1 }, 31, 54, "Page &P of &N", "Sheet1!A1:J68"]);
    expect(
      refusal(() => {
        layout.Orientation = "Sideways";
      }),
    ).toEqual(["InvalidArgument", "PageLayout.orientation"]);
    expect(
      refusal(() => {
        layout.Zoom = { scale: 5 };
      }),
    ).toEqual(["InvalidArgument", "PageLayout.zoom"]);
  });
});

describe("charts", () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());
  const drawn = () => {
    jest.runAllTimers();
    return grid.pictures.map((picture) => picture());
  };

  test("a first row and column of text name series and categories", () => {
    range("A1:C3").Values = [
      ["", "low", "high"],
      ["Churn", -1, 2],
      ["Margin", -3, 4],
    ];
    sheet().Charts.Add("BarClustered", range("A1:C3"), "Columns");
    expect(drawn()).toMatchObject([
      {
        kind: "bar",
        stacked: false,
        categories: ["Churn", "Margin"],
        series: [
          { name: "low", values: [-1, -3] },
          { name: "high", values: [2, 4] },
        ],
      },
    ]);
  });

  test("a chart of one series has no legend until it is asked for, also when more are added", () => {
    range("A1:B2").Values = [
      [1, 2],
      [3, 4],
    ];
    const chart = sheet().Charts.Add("ColumnStacked", range("A1:B1"), "Rows");
    chart.Series.Add("more").SetValues(range("A2:B2"));
    expect(chart.Legend.Visible).toBe(false);
    chart.Legend.Visible = true;
    expect(chart.Legend.Visible).toBe(true);
    expect(sheet().Charts.Add("ColumnStacked", range("A1:B2"), "Rows").Legend.Visible).toBe(true);
  });

  test("one row of figures makes one series; others are added, and a total is seen by its labels", () => {
    range("A1:B2").Values = [
      [1, 2],
      [3, 4],
    ];
    const chart = sheet().Charts.Add("ColumnStacked", range("A1:B1"), "Rows");
    chart.Series.GetItemAt(0).Format.Fill.SetSolidColor("#107C41");
    const total = chart.Series.Add("total");
    total.SetValues(range("A2:B2"));
    total.ChartType = "Line";
    total.Format.Line.LineStyle = "None";
    total.HasDataLabels = true;
    total.DataLabels.NumberFormat = "0.00";
    total.DataLabels.Position = "Top";
    chart.Legend.LegendEntries.GetItemAt(1).Visible = false;
    chart.Axes.ValueAxis.Visible = false;
    const [picture] = drawn();
    expect(picture).toMatchObject({ stacked: true, overlap: 100, valueAxis: null, categories: ["1", "2"] });
    expect(picture?.series).toMatchObject([
      { values: [1, 2], color: "#107C41", labels: null },
      { line: true, color: null, inLegend: false, labels: { texts: ["3 as 0.00", "4 as 0.00"], position: "Top" } },
    ]);
  });

  test("a dashed line over columns, which stand on a series that is not seen", () => {
    range("A1:B3").Values = [
      [1, 2],
      [3, 4],
      [5, ""],
    ];
    const chart = sheet().Charts.Add("ColumnStacked", range("A1:B1"), "Rows");
    chart.Series.GetItemAt(0).Format.Fill.Clear();
    const line = chart.Series.Add("cost");
    line.SetValues(range("A3:B3"));
    line.ChartType = "Line";
    line.Format.Line.Color = "#242424";
    line.Format.Line.LineStyle = "Dash";
    expect(line.Format.Line.LineStyle).toBe("Dash");
    expect(drawn()[0]?.series).toMatchObject([
      { color: null, line: false, dashed: false },
      { color: "#242424", line: true, dashed: true, values: [5, 0], blank: [false, true] },
    ]);
    expect(
      refusal(() => {
        line.Format.Line.LineStyle = "RoundDot";
      }),
    ).toEqual(["ApiNotFound", "ChartLineFormat.lineStyle"]);
  });

  test("labels on chosen points, whether the others lose theirs or these get one", () => {
    range("A1:C1").Values = [[1, 2, 3]];
    const chart = sheet().Charts.Add("ColumnClustered", range("A1:C1"), "Rows");
    const series = chart.Series.GetItemAt(0);
    series.Points.GetItemAt(1).HasDataLabel = true;
    expect(drawn()[0]?.series[0]?.labels?.texts).toEqual(["", "2 as General", ""]);
    expect([series.HasDataLabels, series.Points.Count, series.Points.GetItemAt(0).HasDataLabel]).toEqual([
      true,
      3,
      false,
    ]);
    series.Points.GetItemAt(0).HasDataLabel = true;
    series.Points.GetItemAt(1).HasDataLabel = false;
    expect(drawn()[0]?.series[0]?.labels?.texts).toEqual(["1 as General", "", ""]);
    expect(refusal(() => series.Points.GetItemAt(3))).toEqual(["ItemNotFound", "ChartPointsCollection.getItemAt"]);
  });

  test("axes have bounds, and a title", () => {
    range("A1:B1").Values = [[1, 2]];
    const { Axes: axes } = sheet().Charts.Add("Line", range("A1:B1"), "Rows");
    expect([axes.ValueAxis.Minimum, axes.ValueAxis.Maximum]).toEqual(["", ""]);
    axes.ValueAxis.Minimum = 0;
    axes.ValueAxis.Maximum = 0.3;
    axes.CategoryAxis.Title.Text = "months";
    axes.CategoryAxis.Title.Format.Font.Color = "#616161";
    expect(drawn()[0]).toMatchObject({
      bounds: { min: 0, max: 0.3 },
      categoryAxis: { title: { text: "months", font: { color: "#616161" } } },
    });
    axes.ValueAxis.Maximum = "";
    axes.CategoryAxis.Title.Visible = false;
    expect(drawn()[0]).toMatchObject({ bounds: { min: 0, max: undefined }, categoryAxis: { title: null } });
    expect(
      refusal(() => {
        axes.ValueAxis.Minimum = "low";
      }),
    ).toEqual(["InvalidArgument", "ChartAxis.minimum"]);
  });

  test("it says what it does not draw, and what Excel refuses", () => {
    expect(refusal(() => sheet().Charts.Add("Radar", range("A1:B1")))).toEqual([
      "ApiNotFound",
      "ChartCollection.add(Radar)",
    ]);
    const series = sheet().Charts.Add("ColumnStacked", range("A1:B1"), "Rows").Series.GetItemAt(0);
    expect(
      refusal(() => {
        series.DataLabels.Position = "OutsideEnd";
      }),
    ).toEqual(["InvalidArgument", "ChartDataLabels.position"]);
    expect(
      refusal(() => {
        series.GapWidth = 501;
      }),
    ).toEqual(["InvalidArgument", "ChartSeries.gapWidth"]);
  });

  test("a deleted chart and a deleted sheet are drawn no more", () => {
    sheet().Charts.Add("ColumnClustered", range("A1:B1"));
    const other = book.Worksheets.Add("Other");
    other.Charts.Add("ColumnClustered", other.GetRange("A1:B1"));
    expect(drawn()).toHaveLength(2);
    other.Delete();
    sheet().Charts.GetItemAt(0).Delete();
    expect([drawn(), sheet().Charts.Count]).toEqual([[], 0]);
  });
});

describe("events", () => {
  test("are told to who listens: changes, selections, sheets", () => {
    range("A1").Values = 1;
    expect(events).toEqual([]);
    sheet()._RegisterDataChangedEvent();
    sheet()._RegisterSelectionChangedEvent();
    book.Worksheets._RegisterAddedEvent();
    range("A1:A2").Values = 1;
    grid.edit({ sheet: "s1", area: { row: 0, column: 0, rows: 1, columns: 1 }, byAddin: false });
    range("B2").Select();
    const { Id: id } = book.Worksheets.Add("New");
    const change = { worksheetId: "s1", changeType: "RangeEdited", source: "Local" };
    expect(events).toEqual([
      [10, "s1", { ...change, address: "A1:A2", triggerSource: "ThisLocalAddin" }],
      [10, "s1", { ...change, address: "A1" }],
      [14, "s1", { worksheetId: "s1", address: "B2" }],
      [13, "Workbook", { worksheetId: id, source: "Local" }],
    ]);
    book.forgetListeners();
    range("A1").Values = 2;
    expect(events).toHaveLength(4);
  });
});

test("properties of a sheet are its own", () => {
  const { CustomProperties: properties } = sheet();
  properties.Add("CLV for Excel", "a");
  properties.Add("CLV for Excel", "b");
  expect([
    properties.GetItem("CLV for Excel").Value,
    properties.GetCount(),
    book.Worksheets.Add("Other").CustomProperties.GetCount(),
  ]).toEqual(["b", 1, 0]);
  expect(refusal(() => properties.GetItem("other"))).toEqual([
    "ItemNotFound",
    "WorksheetCustomPropertyCollection.getItem",
  ]);
});

test("settings are kept by key", () => {
  book.Settings.Add("answers", { revenue: 1 });
  expect([
    book.Settings.GetItem("answers").Value,
    book.Settings.GetCount(),
    book.Settings.GetItemOrNullObject("other"),
  ]).toEqual([{ revenue: 1 }, 1, null]);
  book.Settings.GetItem("answers").Delete();
  expect(refusal(() => book.Settings.GetItem("answers"))).toEqual(["ItemNotFound", "SettingCollection.getItem"]);
});

test("the calculation mode is answered as it was set, and a calculation is asked for", () => {
  book.Application.CalculationMode = "Manual";
  expect(book.Application.CalculationMode).toBe("Manual");
  expect(
    refusal(() => {
      book.Application.CalculationMode = "Never";
    }),
  ).toEqual(["InvalidArgument", "Application.calculationMode"]);
  book.Application.Calculate();
  expect(grid.calculations).toBe(1);
});

describe("over the wire", () => {
  const paths: Batch["ObjectPaths"] = {
    1: { ObjectPathType: PathType.Global, Name: "" },
    2: { ObjectPathType: PathType.Property, Name: "Worksheets", ParentObjectPathId: 1 },
    3: { ObjectPathType: PathType.Method, Name: "GetActiveWorksheet", ParentObjectPathId: 2 },
    4: {
      ObjectPathType: PathType.Method,
      Name: "GetRange",
      ParentObjectPathId: 3,
      ArgumentInfo: { Arguments: ["A1:B1"] },
    },
  };
  const act = (type: keyof typeof ActionType, Name: string, more: object = {}) => ({
    Id: 1,
    ActionType: ActionType[type],
    Name,
    ObjectPathId: 4,
    ...more,
  });
  const run = (...actions: Batch["Actions"]) =>
    new Interpreter(book, {}, () => Promise.resolve()).process({ Actions: actions, ObjectPaths: paths });
  const load = (...Select: string[]) => act("Query", "", { QueryInfo: { Select } });

  test("a batch writes and reads", async () => {
    const { Results } = await run(
      act("SetProperty", "Values", { ArgumentInfo: { Arguments: [[[1, "2"]]] } }),
      load("values", "address", "format/fill/color"),
    );
    expect(Results).toEqual([
      { ActionId: 1, Value: { Values: [[1, 2]], Address: "Sheet1!A1:B1", Format: { Fill: { Color: "#FFFFFF" } } } },
    ]);
  });

  test("every member that loads by itself is there", async () => {
    for (const path of [2, 3, 4]) expect((await run({ ...load(), ObjectPathId: path })).Error).toBeUndefined();
    expect((await run(load("format", "dataValidation", "conditionalFormats"))).Error).toBeUndefined();
    expect(
      (
        await run({
          ...load("pageLayout", "names", "charts", "pageLayout/headersFooters/defaultForAllPages"),
          ObjectPathId: 3,
        })
      ).Error,
    ).toBeUndefined();
    expect(
      (await run({ ...load("application", "protection", "settings", "names"), ObjectPathId: 1 })).Error,
    ).toBeUndefined();
  });

  test.each(["hyperlink", "style", "hidden"])("a gap says its name: %s", async (member) => {
    expect((await run(load(member))).Error).toMatchObject({ Code: "ApiNotFound", Location: `Range.${member}` });
  });

  test.each(["constructor", "toString", "__proto__", "setStyle", "area", "book"])(
    "nothing of JavaScript is reachable: %s",
    async (member) => {
      expect((await run(act("Method", member))).Error?.Code).toBe("ApiNotFound");
    },
  );

  test("a forced failure stops before its action; what was done stays done", async () => {
    const interpreter = new Interpreter(book, {}, () => Promise.resolve());
    const write = act("SetProperty", "Values", { ArgumentInfo: { Arguments: [5] } });
    const { Error: error } = await interpreter.process(
      { Actions: [write, write], ObjectPaths: paths },
      { code: "RequestAborted", message: "Forced.", beforeAction: 1 },
    );
    expect([error?.Code, error?.ActionIndex, range("A1").Values]).toEqual(["RequestAborted", 1, [[5]]]);
  });
});

describe("undo", () => {
  const positive = () => ({ wholeNumber: { formula1: 0, operator: "GreaterThan" } });

  test("what may be entered comes and goes with its step", () => {
    range("A1:A3").DataValidation.Rule = positive();
    range("A1:A3").DataValidation.Prompt = { message: "Whole numbers", title: "Orders" };
    grid.undoAll();
    expect([range("A1:A3").DataValidation.Type, grid.validations.get("s1!0,0")]).toEqual(["None", undefined]);
    grid.redoAll();
    expect([range("A2").DataValidation.Type, grid.validations.get("s1!0,0")?.prompt?.title]).toEqual([
      "WholeNumber",
      "Orders",
    ]);
  });

  test("a cleared rule comes back", () => {
    range("A1:A3").DataValidation.Rule = positive();
    grid.forgetSteps();
    range("A1:B9").DataValidation.Clear();
    expect(range("A1").DataValidation.Type).toBe("None");
    grid.undoAll();
    expect([range("A1").DataValidation.Type, grid.validations.get("s1!0,0")?.number?.operator]).toEqual([
      "WholeNumber",
      "GreaterThan",
    ]);
  });

  test("formats that follow a formula, their order and what they say", () => {
    const formats = range("A1:A3").ConditionalFormats;
    formats.Add("Custom").Custom.Rule.Formula = "=A1>1";
    grid.forgetSteps();
    const first = formats.GetItemAt(0);
    const second = formats.Add("Custom");
    second.Custom.Rule.Formula = "=A1>2";
    second.Priority = 1;
    first.Custom.Rule.Formula = "=A1>3";
    const drawn = () => grid.conditions.get("s1")?.map(({ formula }) => formula);
    expect(drawn()).toEqual(["=A1>3", "=A1>2"]);
    grid.undoAll();
    expect([drawn(), range("A1").ConditionalFormats.GetCount()]).toEqual([["=A1>1"], 1]);
    grid.redoAll();
    expect(drawn()).toEqual(["=A1>3", "=A1>2"]);
  });

  test("a chart that was added goes, one that was deleted comes back, and a changed one is as it was", () => {
    range("A1:A3").Values = [[1], [2], [3]];
    const { Charts } = sheet();
    const kept = Charts.Add("ColumnClustered", range("A1:A3"));
    kept.Name = "Kept";
    const gone = Charts.Add("Line", range("A1:A3"));
    gone.Name = "Gone";
    grid.forgetSteps();
    kept.Series.GetItemAt(0).Name = "Other";
    kept.Left = 7;
    gone.Delete();
    Charts.Add("Line", range("A1:A3")).Name = "New";
    grid.undoAll();
    expect(Charts.items().map(({ Name }) => Name)).toEqual(["Kept", "Gone"]);
    expect([kept.Series.GetItemAt(0).Name, kept.Left]).toEqual(["Series1", 300]);
    grid.redoAll();
    expect(Charts.items().map(({ Name }) => Name)).toEqual(["Kept", "New"]);
    expect([kept.Series.GetItemAt(0).Name, kept.Left]).toEqual(["Other", 7]);
  });
});
