import { rememberedSheets } from "../../../src/excel/rememberedSheets";
import { updateSheets } from "../../../src/excel/updateSheets";
import { writeSheets } from "../../../src/excel/writeSheets";
import { cellAddress, localAddress } from "../../../src/formula/address";
import { makeOrderTables } from "../../../src/orders/tables/makeOrderTables";
import { orderSheets } from "../../../src/orderSheets/orderSheets";
import type { Plan } from "../../../src/template/plan";
import { serialOf, type Day } from "../../../src/vocabulary/calendar";
import type { Locale } from "../../../src/vocabulary/locale";
import { orderSheetNames, type OrderSheetId } from "../../../src/vocabulary/orderSheetNames";
import { madeUpOrders } from "../../support/madeUpOrders";
import { memoryExcel } from "../../support/memoryExcel";

const ALL = Object.keys(orderSheetNames) as OrderSheetId[];
const EARLIER: Day = [2024, 11, 30];
const LATER: Day = [2025, 12, 31];
const used = madeUpOrders(60);

function plansUntil(day: Day, locale: Locale = "en", chosen = ALL): Plan[] {
  const tables = makeOrderTables(
    { ...used, segments: used.channels! },
    {
      until: serialOf(day),
      fiscalStart: 1,
      inactiveAfter: 6,
      cohortPeriod: "month",
      marginRate: 0.42,
      acquisitionCost: { by: "all", cost: 900 },
    },
  );
  const options = { chosen, locale, currency: "EUR", spelling: "native", source: "orders.csv" } as const;
  return orderSheets(tables, options).map(({ plan }) => plan);
}

let excel: ReturnType<typeof memoryExcel>;
beforeEach(() => {
  excel = memoryExcel();
});
afterEach(() => excel.leave());

const AREA = { row: 0, column: 0, rows: 110, columns: 45 };

/** All that can be seen of a sheet, a line each, without numbers that only tell one object from another. */
function seen(name: string): string[] {
  const { grid, book } = excel;
  const { id } = grid.sheets().find((sheet) => sheet.name === name)!;
  const kept = book.kept().sheets[id]!;
  const cells = grid.read(id, AREA).flatMap((line, row) =>
    line.flatMap(({ value, formula }, column) => {
      const says = formula ?? value;
      const look = lookOf(id, row, column, says !== "");
      return says === "" && look === PLAIN ? [] : [`${cellAddress({ row, column })} ${String(says)} ${look}`];
    }),
  );
  const own = grid.names().filter(({ scope }) => scope === id);
  const sizes = Array.from({ length: AREA.columns }, (_, i) => [grid.columnWidth(id, i), grid.rowHeight(id, i)]);
  return [
    ...cells,
    ...own.map((named) => `name ${named.name} ${named.formula}`).sort(),
    ...grid.tables().flatMap(({ sheet, area, columns }) => (sheet === id ? [JSON.stringify([area, columns])] : [])),
    ...kept.charts.charts.map(({ box, state }) => JSON.stringify([box, state])).sort(),
    ...kept.conditions.map(({ id: _, ...rule }) => JSON.stringify(rule)),
    JSON.stringify([sizes, grid.frozen(id), kept.page.printArea]),
  ];
}

const PLAIN = "General,,,General";

/** A look that was taken away looks as one that was never there; how a blank cell would write is not seen. */
function lookOf(id: string, row: number, column: number, isFilled: boolean): string {
  const {
    edges,
    fill = "",
    bold,
    indent,
    shrink,
    horizontal,
    numberFormat,
    size,
    color,
  } = excel.grid.style(id, row, column);
  const bottom = edges?.EdgeBottom;
  const line =
    bottom === undefined || bottom.style === "None" ? "" : `${bottom.style} ${bottom.weight} ${bottom.color}`;
  return [
    numberFormat ?? "General",
    fill,
    line,
    horizontal ?? "General",
    ...(isFilled ? [bold ?? false, indent ?? 0, shrink ?? false, size, color] : []),
  ].join(",");
}

/** In what the sheets are not as they were, at most a few lines of it. */
function differences(before: readonly (readonly string[])[], after: readonly (readonly string[])[]): string[] {
  const [was, is] = [before.flat(), after.flat()];
  const [known, now] = [new Set(was), new Set(is)];
  return [
    ...was.filter((line) => !now.has(line)).map((line) => `- ${line}`),
    ...is.filter((line) => !known.has(line)).map((line) => `+ ${line}`),
  ].slice(0, 20);
}

const names = (): string[] => excel.grid.sheets().map(({ name }) => name);
const range = (sheet: string, address: string) => excel.book.Worksheets.GetItem(sheet).GetRange(address);
const values = (sheet: string, address: string): unknown[][] => range(sheet, address).Values as unknown[][];
const write = async (plans: Plan[]): Promise<void> => {
  await writeSheets(plans, { remembers: plans.map(({ sheetName }) => `about ${sheetName}`) });
};
async function update(plans: Plan[]): ReturnType<typeof updateSheets> {
  const known = await rememberedSheets();
  return updateSheets(known.map(({ id }, i) => ({ id, plan: plans[i]!, about: `again ${i}` })));
}

/** As somebody does who makes room for notes. */
const moveCharts = (): Promise<void> =>
  Excel.run(async (context) => {
    const sheets = context.workbook.worksheets.load("items/name");
    await context.sync();
    const all = sheets.items.map(({ charts }) => charts.load("items/left,items/width"));
    await context.sync();
    for (const chart of all.flatMap(({ items }) => items))
      Object.assign(chart, { left: chart.left + 37, top: 411, width: chart.width - 20, height: 181 });
    await context.sync();
  });

test("sheets remember who made them, and which were made together", async () => {
  await write(plansUntil(EARLIER));
  await write(plansUntil(EARLIER, "en", ["rfm"]));
  const found = await rememberedSheets();
  expect(found.map(({ name, about }) => [name, about])).toEqual([
    ...ALL.map((id) => [orderSheetNames[id].en, `about ${orderSheetNames[id].en}`]),
    ["RFM segments (2)", "about RFM segments"],
  ]);
  expect(new Set(found.map(({ act }) => act)).size).toBe(2);
});

test.each<Locale>(["en", "fr"])("in %s, brought up to date they are as if they were written anew", async (locale) => {
  await write(plansUntil(LATER, locale));
  const anew = new Map(names().map((name) => [name, seen(name)]));
  excel.leave();
  excel = memoryExcel();
  await write(plansUntil(EARLIER, locale));
  const ids = excel.grid.sheets().map(({ id }) => id);
  await update(plansUntil(LATER, locale));
  expect(excel.grid.sheets().map(({ id }) => id)).toEqual(ids);
  expect(names()).toEqual([...anew.keys()]);
  for (const name of names()) expect([name, ...differences([anew.get(name)!], [seen(name)])]).toEqual([name]);
  expect((await rememberedSheets()).map(({ about }) => about)).toEqual(ALL.map((_, i) => `again ${i}`));
});

test("and back again", async () => {
  await write(plansUntil(EARLIER));
  const before = names().slice(1).map(seen);
  await update(plansUntil(LATER));
  await update(plansUntil(EARLIER));
  expect(differences(before, names().slice(1).map(seen))).toEqual([]);
});

test("with nothing new, nothing is written", async () => {
  await write(plansUntil(LATER));
  const before = names().map(seen);
  await update(plansUntil(LATER));
  expect(differences(before, names().map(seen))).toEqual([]);
});

describe("what somebody added stays", () => {
  beforeEach(() => write(plansUntil(EARLIER)));

  test("texts, looks and rules beside and between our cells", async () => {
    range("Key figures", "AZ3").Values = [["mine"]];
    range("Key figures", "A2").Values = [["!"]];
    range("Key figures", "B1").Format.Fill.Color = "#FFEE00";
    range("Key figures", "B1").Values = [["My shop"]];
    range("Cohorts", "AZ1:AZ9").ConditionalFormats.Add("ColorScale");
    await update(plansUntil(LATER));
    expect(range("Key figures", "AZ3").Values).toEqual([["mine"]]);
    expect(range("Key figures", "A2").Values).toEqual([["!"]]);
    expect(range("Key figures", "B1").Values).toEqual([["My shop"]]);
    expect(range("Key figures", "B1").Format.Fill.Color).toBe("#FFEE00");
    expect(range("Cohorts", "AZ1").ConditionalFormats.GetCount()).toBe(1);
    // and once more: it has not become ours
    await update(plansUntil(EARLIER));
    expect(range("Key figures", "B1").Values).toEqual([["My shop"]]);
  });

  /** Of every chart: its title, and where it stands. */
  const places = (): Record<string, unknown> =>
    Object.fromEntries(
      Object.values(excel.book.kept().sheets).flatMap(({ charts }) =>
        charts.charts.map(({ box, state }) => [state.name, box]),
      ),
    );
  test("where a chart was put, and how large it was made, though it shows something else now", async () => {
    const [from, to] = [plansUntil(EARLIER), plansUntil(LATER)];
    const titles = (plans: Plan[]) => plans.map(({ charts }) => charts);
    const drawnAnew = titles(to)
      .flat()
      .filter(
        (chart) =>
          !titles(from)
            .flat()
            .some((one) => JSON.stringify(one) === JSON.stringify(chart)),
      );
    expect(drawnAnew.length).toBeGreaterThan(0);
    await moveCharts();
    const moved = places();
    await update(to);
    expect(places()).toEqual(moved);
  });

  test("a renamed sheet, and one that was deleted", async () => {
    excel.book.Worksheets.GetItem("Customers").Name = "Buyers";
    excel.book.Worksheets.GetItem("Cohorts").Delete();
    const plans = plansUntil(LATER).filter((_, i) => ALL[i] !== "cohorts");
    expect((await update(plans)).sheets.map(({ name }) => name)).toEqual([
      "Key figures",
      "Buyers",
      "RFM segments",
      "Segments",
      "Channels",
      "Board report",
    ]);
  });

  test("notes beside customers stay with them, and new customers come below", async () => {
    const { area } = excel.grid.tables()[0]!;
    const first = area.row + 2;
    const id = String(values("Customers", `B${first + 3}`)[0]![0]);
    range("Customers", `Z${first + 3}`).Values = [["call back"]];
    const { gone } = await update(plansUntil(LATER));
    expect(gone).toBe(0);
    expect(String(values("Customers", `B${first + 3}`)[0]![0])).toBe(id);
    const grown = excel.grid.tables()[0]!.area;
    expect(grown.rows).toBeGreaterThan(area.rows);
    const ids = values("Customers", `B${first}:B${first + grown.rows - 2}`).map(([one]) => String(one));
    expect(new Set(ids).size).toBe(grown.rows - 1);
    expect([...ids].sort()).toEqual(Array.from(plansUntil(LATER)[1]!.lists![0]!.columns[0]!.values, String).sort());
    // back again there are more rows than customers: they keep their names, and have no figures
    const again = await update(plansUntil(EARLIER));
    expect(again.gone).toBe(grown.rows - area.rows);
    expect(excel.grid.tables()[0]!.area.rows).toBe(grown.rows);
    expect(range("Customers", `C${first + grown.rows - 2}`).Values).toEqual([[""]]);
    expect(String((range("Customers", "B5").Formulas as unknown[][])[0]![0])).toContain(String(first + grown.rows - 2));
  });

  test("a sorted list may be updated", async () => {
    const { area } = excel.grid.tables()[0]!;
    const body = range("Customers", localAddress({ ...area, row: area.row + 1, rows: area.rows - 1 }));
    body.Values = [...(body.Values as unknown[][])].reverse();
    await update(plansUntil(LATER));
    expect(excel.grid.tables()[0]!.area.rows).toBeGreaterThan(area.rows);
  });
});

describe("what is typed into the inputs of the board report", () => {
  const report = (day: Day): Plan[] => plansUntil(day, "en", ["board"]);
  /** The cell of an input, by what the plan calls it. */
  const at = ([plan]: Plan[], key: string): string => cellAddress(plan!.inputs.find((input) => input.key === key)!);
  const board = (address: string): unknown => values("Board report", address)[0]![0];
  const type = (plans: Plan[], key: string, value: unknown): void => {
    range("Board report", at(plans, key)).Values = [[value]];
  };

  test("stays while the months go on, though the plan has another figure for it by now", async () => {
    const [from, to] = [report([2024, 10, 31]), report([2024, 11, 30])];
    await write(from);
    const typed: [string, unknown][] = [
      ["cost_now", 777],
      ["margin_now", 0.3],
      ["bold_aov", 99],
      ["accounts", 12_345],
      ["booked_for", "Shipped in January"],
      ["action_0", "Call the best customers"],
      ["by_0", 46_000],
      ["prepared", "C. Martin"],
    ];
    for (const [key, value] of typed) type(from, key, value);
    await update(to);
    expect(typed.map(([key]) => [key, board(at(to, key))])).toEqual(typed);
    // what nobody typed follows as before
    expect(range("Board report", at(to, "planned_aov")).Formulas).not.toEqual([[""]]);
  });

  test("goes along with its year, where the next one takes its column; the new one begins blank", async () => {
    const [from, to] = [report([2024, 12, 31]), report([2025, 12, 31])];
    await write(from);
    type(from, "cost_2024_1", 640);
    type(from, "margin_2024_1", 0.37);
    type(from, "action_1", "Win back who is late");
    await update(to);
    expect(at(to, "cost_2024_1")).not.toBe(at(from, "cost_2024_1"));
    const now = () =>
      ["cost_2024_1", "margin_2024_1", "cost_2025_1", "margin_2025_1", "action_1"].map((key) => board(at(to, key)));
    expect(now()).toEqual([640, 0.37, 900, 0.42, "Win back who is late"]);
    // and what came along is typed still
    await update(report([2025, 12, 31]));
    expect(now()).toEqual([640, 0.37, 900, 0.42, "Win back who is late"]);
  });

  test("a figure of the settings goes along too", async () => {
    const [from, to] = [report([2024, 12, 31]), report([2025, 12, 31])];
    await write(from);
    await update(to);
    expect([board(at(to, "cost_2025_1")), board(at(to, "cost_2024_1"))]).toEqual([900, 900]);
  });

  test("a cell that becomes an input says what may be entered, and one that is none any more says nothing", async () => {
    const [from, to] = [report([2023, 12, 31]), report([2025, 12, 31])];
    await write(from);
    const cell = at(to, "margin_2024_1");
    const typeOf = () => range("Board report", cell).DataValidation.Type as unknown;
    expect(typeOf()).toBe("None");
    await update(to);
    expect(typeOf()).toBe("Decimal");
    await update(report([2023, 12, 31]));
    expect(typeOf()).toBe("None");
  });

  test("nothing of somebody's is written over where an input is to come", async () => {
    const [from, to] = [report([2024, 12, 31]), report([2025, 12, 31])];
    await write(from);
    const place = at(to, "cost_2024_1");
    range("Board report", place).Values = [["mine"]];
    await expect(update(to)).rejects.toMatchObject({ reason: "inTheWay", places: [`'Board report'!${place}`] });
    expect(board(place)).toBe("mine");
  });
});

describe("where something is in the way, all stays as it was", () => {
  beforeEach(() => write(plansUntil(EARLIER)));
  const state = (): string[][] => names().map(seen);

  test.each([
    ["a figure of ours that was typed over", "Key figures", "B2", "inTheWay"],
    ["a customer's figure", "Customers", "C9", "listChanged"],
    ["a row below the list", "Customers", "B64", "inTheWay"],
  ])("%s", async (_, sheet, address, reason) => {
    const end = excel.grid.tables()[0]!.area;
    const at = address === "B64" ? `B${end.row + end.rows + 1}` : address;
    range(sheet, at).Values = [["mine"]];
    const before = state();
    await expect(update(plansUntil(LATER))).rejects.toMatchObject({ reason });
    expect(differences(before, state())).toEqual([]);
  });

  test("a row that was put into the list", async () => {
    const { area } = excel.grid.tables()[0]!;
    excel.grid.changeTable(excel.grid.tables()[0]!.id, { area: { ...area, rows: area.rows - 1 } });
    await expect(update(plansUntil(LATER))).rejects.toMatchObject({ reason: "listChanged", places: ["Customers"] });
  });

  test("a sheet that is protected, and one that is gone", async () => {
    const known = await rememberedSheets();
    const plans = plansUntil(LATER);
    const updates = known.map(({ id }, i) => ({ id, plan: plans[i]!, about: "" }));
    excel.book.Worksheets.GetItem("Cohorts").Protection.Protect();
    await expect(updateSheets(updates)).rejects.toMatchObject({ reason: "protected", places: ["Cohorts"] });
    excel.book.Worksheets.GetItem("RFM segments").Delete();
    await expect(updateSheets(updates)).rejects.toMatchObject({ reason: "gone" });
  });
});

const few = (day: Day): Plan[] => plansUntil(day, "en", ["customers", "segments"]);

test("a fault at any sync leaves the sheets as they were", async () => {
  await write(few(EARLIER));
  const from = excel.syncs();
  await update(few(LATER));
  const count = excel.syncs() - from;
  excel.leave();
  let forgiven = 0;
  for (let failing = 1; failing < count - 3; failing++) {
    excel = memoryExcel();
    await write(few(EARLIER));
    await moveCharts();
    const before = names().map(seen);
    const remembered = await rememberedSheets();
    const start = excel.syncs();
    excel.onSync((sync) => {
      // the first three ask which sheets there are
      if (sync === start + 3 + failing) throw Object.assign(new Error("Forced."), { code: "GeneralException" });
    });
    const failure = await update(few(LATER)).catch((error: unknown) => error);
    excel.onSync(() => undefined);
    if (failure instanceof Error) {
      expect([failing, failure.name]).toEqual([failing, "SheetsNotUpdated"]);
      expect(differences(before, names().map(seen))).toEqual([]);
      expect(await rememberedSheets()).toEqual(remembered);
    } else forgiven++;
    excel.leave();
  }
  expect(count).toBeGreaterThan(14);
  // the page of a sheet, where there is no printer
  expect(forgiven).toBeLessThanOrEqual(2);
});

test("stopped in the middle, all is as it was", async () => {
  await write(plansUntil(EARLIER));
  const before = names().map(seen);
  const known = await rememberedSheets();
  const plans = plansUntil(LATER);
  const stop = new AbortController();
  const updating = updateSheets(
    known.map(({ id }, i) => ({ id, plan: plans[i]!, about: "" })),
    {
      signal: stop.signal,
      onProgress: (share) => {
        if (share > 0.4) stop.abort(new DOMException("Enough.", "AbortError"));
      },
    },
  );
  await expect(updating).rejects.toMatchObject({ name: "AbortError" });
  expect(differences(before, names().map(seen))).toEqual([]);
});
