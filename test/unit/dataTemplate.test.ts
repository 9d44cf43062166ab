import { layout } from "../../src/template/layout";
import type { Plan, PlanCell } from "../../src/template/plan";
import type { Template } from "../../src/template/Template";
import { dataTemplate, listTemplate, shortListTemplate } from "../support/dataTemplate";
import { readAddress } from "../../src/formula/address";

const planOf = (template: Template, locale: "en" | "fr" = "en"): Plan =>
  layout(template, locale, { sheetName: "Sheet", answers: {}, currency: "EUR", spelling: "clv" });
const at = (plan: Plan, address: string): PlanCell => {
  const { row, column } = readAddress(address)!;
  return plan.cells.find((cell) => cell.row === row && cell.column === column)!;
};
const plan = planOf(dataTemplate);

test("a sheet that asks nothing has no inputs, no checks and no names, and begins at A1", () => {
  expect([plan.inputs, plan.validations, plan.names, plan.start]).toEqual([[], [], [], { row: 0, column: 0 }]);
  expect(at(plan, "B2").content).toEqual({ value: "Company B, until 31 Dec 2025" });
  // the only formulas are grey while they are errors
  expect(plan.conditionals.map(({ formula }) => formula)).toEqual(["=ISERROR(A1)", "=AND(E10>=$C$1,D10<$C10)"]);
});

test("a figure may be a value, and have a line below it", () => {
  expect(at(plan, "B5")).toMatchObject({ content: { value: 2 }, style: { format: '"month\u00A0"0', color: "107C41" } });
  expect(at(plan, "D5").content).toEqual({ formula: '=IF(ISNUMBER(SUM(C10,C11)),SUM(C10,C11),"–")' });
  expect(at(plan, "D6")).toMatchObject({ content: { value: "12 of them companies" }, style: { size: 9 } });
  // the line below all of them is below the third row
  expect([at(plan, "B5").style.bottom, at(plan, "D5").style.bottom]).toEqual([undefined, undefined]);
  expect(at(plan, "B6").style.bottom).toEqual({ weight: "thin", color: "E3E3E3" });
});

test("heads stand below the title and may be numbers", () => {
  expect(at(plan, "B8").content).toEqual({ value: "Customers who bought" });
  expect(at(plan, "D9")).toMatchObject({ content: { value: 0 }, style: { align: "center", format: '"month\u00A0"0' } });
  expect([at(plan, "B9"), at(plan, "C9")].map(({ style }) => style.align)).toEqual(["left", "right"]);
  expect(at(plan, "G9").style.bottom).toEqual({ weight: "thin", color: "8AB79C" });
});

test("texts stay texts beside numbers, and shrink rather than run on", () => {
  expect(at(plan, "F11")).toMatchObject({ content: { value: "=not yet" }, key: "last", style: { format: "@" } });
  expect(at(plan, "B10")).toMatchObject({ content: { value: 45_658 }, style: { format: "mmm yyyy", align: "left" } });
  expect(at(plan, "D10").style).toMatchObject({ align: "center", color: "616161", format: "0%", shrink: true });
});

test("what is expected is slanted, on a ground of its own", () => {
  expect(at(plan, "D11").style).toMatchObject({ italic: true, fill: "EFEFEF", color: "616161" });
  expect(at(plan, "D10").style.italic).toBeUndefined();
});

test("fills have no lines, and a light ink where they are dark", () => {
  expect(at(plan, "C16").style).toMatchObject({ fill: "107C41", color: "FFFFFF", bold: true, align: "center" });
  expect(at(plan, "D16").style).toMatchObject({ fill: "767676", color: "FFFFFF" });
  expect([at(plan, "B16").style.bottom, at(plan, "C16").style.bottom]).toEqual([undefined, undefined]);
  expect(plan.rowHeights[15]).toBe(40);
});

test("rules leave out totals, unless rows are said", () => {
  expect(plan.scales).toEqual([
    { row: 9, column: 4, rows: 2, columns: 2, kind: "scale", low: "FFFFFF", high: "86C29D" },
    { row: 9, column: 2, rows: 2, columns: 1, kind: "bars", low: "FFFFFF", high: "CFE5D7" },
  ]);
  expect(plan.conditionals.at(-1)).toEqual({
    row: 9,
    column: 4,
    rows: 2,
    columns: 2,
    formula: "=AND(E10>=$C$1,D10<$C10)",
    color: "FFFFFF",
    fill: "107C41",
    bold: true,
  });
});

test("what stands beside the page is not printed, and charts are made of it", () => {
  expect(plan.page.area).toMatchObject({ rows: plan.rowHeights.length, columns: 7 });
  expect(plan.columnWidths).toEqual([1, 12, 9, 9, 9, 9, 9, 2, 8, 8, 8, 8]);
  expect([at(plan, "I8").content, at(plan, "J9").content]).toEqual([{ value: "Figures of the charts" }, { value: 10 }]);
  expect(plan.charts[1]).toMatchObject({
    categories: { row: 12, column: 9, rows: 1, columns: 2 },
    namesBelow: true,
    gap: 0,
    series: [
      { hidden: true, values: { row: 8, column: 9, rows: 2, columns: 1 } },
      { color: "8C8C8C", labels: { color: "FFFFFF", bold: true } },
      { color: "242424", line: "dashed" },
    ],
  });
});

test("a page that ends before what stands beside it is as long as it is", () => {
  const [, ...bands] = dataTemplate.bands;
  const short = planOf({ ...dataTemplate, bands: [{ full: [{ kind: "sentences", lines: [{ value: "One." }] }] }] });
  expect(bands).toHaveLength(2);
  expect(short.page.area.rows).toBe(4);
  expect(short.rowHeights).toHaveLength(9);
});

test("a chart of lines has bounds, a title of its categories and labels on some points", () => {
  expect(plan.charts[0]).toMatchObject({
    kind: "lines",
    categories: { row: 8, column: 4, rows: 1, columns: 2 },
    categoryTitle: "months since the first purchase",
    bounds: { min: 0, max: 0.3 },
    series: [{ labels: { at: [0] } }, { line: "dashed" }],
  });
});

test("sentences are texts or formulas, over all columns", () => {
  const [row] = plan.cells.filter(
    ({ content }) => content && "value" in content && /^One in four/.test(String(content.value)),
  );
  expect(plan.cells.filter((cell) => cell.row === row!.row && cell.column < 7)).toHaveLength(6);
  const formula = plan.cells.find((cell) => cell.row === row!.row + 1 && cell.column === 1);
  expect(formula!.content).toEqual({ formula: '="So many: "&C10' });
});

test("in French everything of ours is French", () => {
  const french = planOf(dataTemplate, "fr");
  expect([at(french, "B1"), at(french, "B9"), at(french, "B13")].map(({ content }) => content)).toEqual([
    { value: "Cohortes" },
    { value: "Cohorte" },
    { value: "Foncé : remboursé." },
  ]);
  expect(at(french, "D9").style.format).toBe('"mois\u00A0"0');
  expect(french.charts[0]!.categoryTitle).toBe("mois depuis le premier achat");
});

describe("a list", () => {
  const list = planOf(listTemplate(3));

  test("is an area with its columns, whose head begins each page and stays in sight", () => {
    const [only] = list.lists!;
    expect(only).toMatchObject({ name: "Customers", area: { row: 6, column: 1, rows: 4, columns: 3 } });
    expect(only!.columns.map(({ head, style }) => [head, style.format, style.align])).toEqual([
      ["customer", "@", "left"],
      ["last", "d mmm yyyy", "right"],
      ["total", '"€"#,##0.00;-"€"#,##0.00', "right"],
    ]);
    expect(list.frozen).toEqual({ rows: 7, columns: 2 });
    expect(list.page).toMatchObject({ titleRow: 6, area: { rows: 10, columns: 4 } });
    expect(list.rowHeights).toHaveLength(7);
    expect(list.scales).toEqual([
      { row: 7, column: 3, rows: 3, columns: 1, kind: "scale", low: "FFFFFF", high: "86C29D" },
    ]);
  });

  test("is called by formulas by the keys of its columns", () => {
    expect(at(list, "B2").content).toEqual({ formula: '="Customers: "&COUNT($D$8:$D$10)' });
  });

  test("without rows has a blank one, as Excel has no table without", () => {
    expect(planOf(listTemplate(0)).lists![0]!.area.rows).toBe(2);
  });

  test("that is short may have a table below it, with a row between, and columns to fill in", () => {
    const short = planOf(shortListTemplate(3));
    const [only] = short.lists!;
    expect(only!.area).toEqual({ row: 6, column: 1, rows: 4, columns: 4 });
    expect(at(short, "B12").content).toEqual({ value: "Below" });
    expect(at(short, "D13").content).toEqual({ formula: "=SUM($D$8:$D$10)" });
    expect(short.page).toMatchObject({ titleRow: 6, area: { rows: 13, columns: 5 } });
    expect(short.frozen).toEqual({ rows: 7, columns: 2 });
    expect(only!.columns[3]!.style).toMatchObject({ fill: "FFF9E8", format: "@", align: "left" });
    expect(at(planOf(shortListTemplate(0)), "B10").content).toEqual({ value: "Below" });
  });

  test("has columns of one length, and nothing below it", () => {
    expect(() => planOf(listTemplate(3, { texts: ["one"] }))).toThrow("Customers: the columns have 1 and 3 rows");
    const { bands, ...rest } = listTemplate(3);
    expect(() => planOf({ ...rest, bands: [...bands].reverse() })).toThrow("something stands below Customers");
  });
});

test("more columns than letters", () => {
  const { id, title, description, subtitle } = dataTemplate;
  const wide: Template = {
    id,
    title,
    description,
    subtitle,
    bands: [
      {
        full: [
          {
            kind: "table",
            title: { en: "Wide", fr: "Large" },
            rows: [{ cells: { Z: { value: 1, format: "count" }, AB: { value: 2, format: "count", key: "far" } } }],
          },
          { kind: "sentences", lines: [{ formula: "far+1" }] },
        ],
      },
    ],
    page: { widths: Array<number>(30).fill(4), left: ["B", "M"], right: ["N", "AD"], orientation: "landscape" },
  };
  const laid = planOf(wide);
  expect(at(laid, "AB5").content).toEqual({ value: 2 });
  expect(at(laid, "B7").content).toEqual({ formula: "=AB5+1" });
});
