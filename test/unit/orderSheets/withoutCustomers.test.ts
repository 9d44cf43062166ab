import { unzipSync, strFromU8 } from "fflate";
import { fileProperties } from "../../../src/files/fileProperties";
import { planSheets } from "../../../src/files/planSheets";
import { makeOrderTables } from "../../../src/orders/tables/makeOrderTables";
import { withoutCustomers } from "../../../src/orderSheets/withoutCustomers";
import { readXlsx } from "../../../src/spreadsheet/xlsx/readXlsx";
import { serialOf } from "../../../src/vocabulary/calendar";
import { LOCALES } from "../../../src/vocabulary/locale";
import { orderSheetNames, type OrderSheetId } from "../../../src/vocabulary/orderSheetNames";
import { madeUpOrders } from "../../support/madeUpOrders";
import { functionEntries } from "../../support/writeTemplateFile";

const used = madeUpOrders(60);
const named = { ...used, lines: { ...used.lines, ids: used.lines.ids.map((id) => `person-${id}@example.org`) } };
const tables = makeOrderTables(named, {
  until: serialOf([2025, 12, 31]),
  fiscalStart: 1,
  inactiveAfter: 6,
  cohortPeriod: "month",
  marginRate: 0.42,
});

describe.each(LOCALES)("in %s", (locale) => {
  const options = {
    chosen: Object.keys(orderSheetNames) as OrderSheetId[],
    locale,
    currency: "EUR",
    spelling: "native",
    source: "orders.csv",
  } as const;

  test.each([false, true])(
    "no id of a customer is anywhere in the file, with numbered customers: %p",
    async (numbersCustomers) => {
      const sheets = withoutCustomers(tables, options, { numbersCustomers });
      const file = await planSheets(
        sheets.map(({ plan }) => plan),
        fileProperties(sheets[0]!.template, locale, "native"),
        functionEntries,
      );
      const parts = Object.values(unzipSync(file)).map((bytes) => strFromU8(bytes));
      expect(parts.filter((text) => text.includes("@example.org"))).toEqual([]);
      const { spreadsheet: book } = await readXlsx(file);
      expect(book.sheets.map(({ name }) => name)).toEqual(sheets.map(({ plan }) => plan.sheetName));
      expect(sheets.some(({ id }) => id === "customers")).toBe(numbersCustomers);
      const list = book.sheets.find(({ tables: held }) => held.length > 0);
      if (!numbersCustomers) expect(list).toBeUndefined();
      else {
        const [{ area }] = list!.tables as [(typeof list & object)["tables"][number]];
        expect([1, 2, 3].map((row) => list!.cells[area.row + row]![area.column]!.value)).toEqual(["1", "2", "3"]);
      }
      // the second sheet has its own looks
      const styleOf = (sheet: number): unknown => book.styles[book.sheets[sheet]!.cells[0]![1]!.style!];
      expect(styleOf(1)).toEqual(styleOf(0));
    },
  );
});

test("the sheets themselves do name them: what is left out is there", () => {
  expect(tables.customers.ids.every((id) => id.includes("@example.org"))).toBe(true);
});

test("a copy asks nothing of the table that stays behind", () => {
  const options = {
    chosen: ["keyFigures"],
    locale: "en",
    currency: "EUR",
    spelling: "native",
    source: "Sales",
    table: { name: "Sales", rows: 60 },
  } as const;
  const [sheet] = withoutCustomers(tables, options, { numbersCustomers: false });
  expect(
    sheet!.plan.cells.filter(({ content }) => content && "formula" in content && /\[/.test(content.formula)),
  ).toEqual([]);
});
