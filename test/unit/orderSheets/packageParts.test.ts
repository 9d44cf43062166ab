import { fileProperties } from "../../../src/files/fileProperties";
import { planFile } from "../../../src/files/planFile";
import { makeOrderTables } from "../../../src/orders/tables/makeOrderTables";
import { orderSheets } from "../../../src/orderSheets/orderSheets";
import { serialOf } from "../../../src/vocabulary/calendar";
import { LOCALES } from "../../../src/vocabulary/locale";
import { orderSheetNames, type OrderSheetId } from "../../../src/vocabulary/orderSheetNames";
import { madeUpOrders } from "../../support/madeUpOrders";
import type { Part } from "../../support/partFaults";
import { testParts } from "../../support/testParts";
import { functionEntries } from "../../support/writeTemplateFile";
import { readXlsxFile } from "../../support/xlsxFile";

const tables = makeOrderTables(madeUpOrders(80), {
  until: serialOf([2025, 12, 31]),
  fiscalStart: 4,
  inactiveAfter: 12,
  cohortPeriod: "month",
  marginRate: 0.42,
});

const parts = async (): Promise<Part[]> => {
  const sheets = LOCALES.flatMap((locale) =>
    orderSheets(tables, {
      chosen: Object.keys(orderSheetNames) as OrderSheetId[],
      locale,
      currency: "CHF",
      spelling: "native",
      vat: "including",
      source: "orders & returns <2025>.csv",
    }).map((sheet) => ({ ...sheet, locale })),
  );
  const files = sheets.map(async ({ id, plan, template, locale }) => {
    const properties = fileProperties(template, locale, "native");
    const file = await planFile({ plan, formulas: "native", properties }, functionEntries);
    return [...readXlsxFile(file).parts].map(([part, contents]) => ({ file: `${id} ${locale}`, part, contents }));
  });
  return (await Promise.all(files)).flat();
};

testParts(parts, 120_000);
