import { cellAddress } from "../../src/formula/address";
import type { WorkbookReading } from "../../src/formula/WorkbookReading";
import { acrossSheets } from "../../src/review/acrossSheets";
import { lifetimeValue } from "../../src/template/lifetimeValue";
import { segments } from "../../src/template/segments";
import type { Answers, AskingTemplate } from "../../src/template/Template";
import { changed, shownSheet } from "../support/shownSheet";
import { workbookReading } from "../support/workbookReading";

type Sheet = Parameters<typeof workbookReading>[0][string];

/** A worksheet as the workbook shows it: its named cells with what they come to. */
function sheetOf(template: AskingTemplate, change: Answers = {}): Sheet {
  const { plan, at } = shownSheet(template, changed(template.example("en"), change));
  const named = plan.names.filter(({ rows, columns }) => rows * columns === 1);
  const shown = (name: string): string | number => {
    const value = at(name);
    return typeof value === "number" || typeof value === "string" ? value : "#N/A";
  };
  return {
    names: Object.fromEntries(named.map((cell) => [cell.name, cellAddress(cell)])),
    cells: Object.fromEntries(named.map((cell) => [cellAddress(cell), shown(cell.name)])),
  };
}

const found = (sheets: Record<string, Sheet>): string[] => ids(workbookReading(sheets));
const ids = (reading: WorkbookReading): string[] => acrossSheets(reading).map(({ id }) => id);
/** The example of the segments as figures of the business of the other example. */
const same: Answers = {
  entity: lifetimeValue.example("en")["entity"]!,
  period_covered: lifetimeValue.example("en")["period_covered"]!,
};

describe("customers of several segments", () => {
  const parts = sheetOf(segments, same);
  const total = parts.cells![parts.names!["customers"]!] as number;

  test("one more than there are is counted twice", () => {
    const all = (customers: number): Sheet => sheetOf(lifetimeValue, { customers, orders: 400_000 });
    expect(found({ All: all(total), Segments: parts })).not.toContain("s2 counted twice");
    expect(found({ All: all(total - 1), Segments: parts })).toContain("s2 counted twice");
    // a business may have customers outside of the segments
    expect(found({ All: all(total + 1), Segments: parts })).not.toContain("s2 counted twice");
  });

  test("both figures are said, with their cells", () => {
    const [finding] = acrossSheets(
      workbookReading({ All: sheetOf(lifetimeValue, { customers: total - 5, orders: 400_000 }), Segments: parts }),
    );
    expect(finding).toMatchObject({
      severity: "warning",
      why: [{ blanks: { segments: "Segments", whole: "All", parts: { value: total }, all: { value: total - 5 } } }],
    });
    expect(finding!.cells.map(({ sheet }) => sheet.name)).toEqual(["Segments", "All"]);
  });

  test.each([{ period_covered: "2023" }, { entity: "Another" }])("of %j nothing can be said", (other) => {
    const all = sheetOf(lifetimeValue, { customers: 100, orders: 400_000, customers_start: 100, customers_new: 10 });
    expect(found({ All: all, Segments: sheetOf(segments, { ...same, ...other }) })).toEqual([]);
  });
});

describe("one value for everybody", () => {
  const guided = sheetOf(lifetimeValue);

  test("is told, once, for information", () => {
    expect(acrossSheets(workbookReading({ A: guided, B: guided }))).toMatchObject([
      { id: "no segments", severity: "info", cells: [{ sheet: { name: "A" } }] },
    ]);
  });

  test("without a value there is nothing to part", () => {
    expect(found({ A: sheetOf(lifetimeValue, { orders: 0 }) })).toEqual([]);
    expect(found({})).toEqual([]);
  });

  test.each(["segments", "order_channels 0.1.0 0123456789ab", "tiers 0.1.0 0123456789ab"])(
    "is not beside %s",
    (other) => {
      const reading = workbookReading({ A: guided, B: other === "segments" ? sheetOf(segments) : {} });
      const [first, second] = reading.sheets;
      expect(ids({ ...reading, sheets: [first!, { ...second!, stamp: other }] })).toEqual([]);
      if (other !== "segments") expect(ids(reading)).toEqual(["no segments"]);
    },
  );
});
