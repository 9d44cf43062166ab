import { gzipSync } from "node:zlib";
import type { OrderSample } from "../../../../src/orders/prepare/OrderSample";
import { proposedChoices } from "../../../../src/orders/prepare/proposedChoices";
import { sampleOrders } from "../../../../src/orders/prepare/sample/sampleOrders";
import type { Locale } from "../../../../src/vocabulary/locale";
import { columnFindings, orderQuestions } from "../../../../src/vocabulary/orderFindings";
import { exportsOfShops } from "../../../support/exportsOfShops";
import { fileOf } from "../../../support/ordersRead";

const TODAY = 46_000;
const sampleOf = (texts: readonly (string | Uint8Array)[], locale: Locale = "en"): Promise<OrderSample> =>
  sampleOrders({ files: texts.map((text, i) => fileOf(text, `file ${i + 1}.csv`)), locale });
const shop = (name: string): string => exportsOfShops[name]!.text;

test.each(Object.entries(exportsOfShops))(
  "%s: its columns by their titles, and choices that name them",
  async (_, one) => {
    const sample = await sampleOf([one.text]);
    expect(Object.fromEntries(Object.entries(sample.columns).map(([role, { title }]) => [role, title]))).toEqual(
      one.roles,
    );
    const { choices, questions } = proposedChoices(sample, TODAY);
    const read = Object.entries(one.roles).filter(([role]) => role !== "tax");
    expect(choices.columns).toMatchObject(Object.fromEntries(read));
    expect(choices.columns).not.toHaveProperty("tax");
    expect(questions.every((id) => id in orderQuestions)).toBe(true);
    const why = Object.values(sample.columns).flatMap((column) => column.why);
    expect(why.every(({ id }) => id in columnFindings)).toBe(true);
  },
);

test("what only the user knows is asked", async () => {
  const asked = async (name: string): Promise<unknown> =>
    proposedChoices(await sampleOf([shop(name)]), TODAY).questions;
  expect(await asked("Shopify")).toEqual(["companyOrPerson", "amountsByOrder", "vat"]);
  expect(await asked("Odoo")).toEqual(["companyOrPerson"]);
  expect(await asked("another one, in French")).toEqual(["vat"]);
  expect(await asked("a list by hand")).toEqual([]);
  expect(proposedChoices(await sampleOf(["a,b\nx,1.5\ny,2.5\n"]), TODAY).questions).toEqual([
    "customerColumn",
    "dateColumn",
  ]);
});

test("days that can be read in two ways are asked about, and those that tell are shown", async () => {
  const table = (...days: string[]): string =>
    ["client_id;date;total", ...days.map((day, i) => `00${i};${day};${i},50`)].join("\n");
  const open = await sampleOf([table("01/02/2025", "03/04/2025", "05/06/2025")], "fr");
  expect(open).toMatchObject({ days: "day first", decimal: ",", doubts: [{ kind: "dates", example: "01/02/2025" }] });
  expect(open.columns.date?.why).toEqual([{ id: "openDays", example: "01/02/2025" }]);
  expect(proposedChoices(open, TODAY).questions).toEqual(["dayOrMonthFirst"]);
  const clear = await sampleOf([table("01/02/2025", "27/01/2025", "05/06/2025")]);
  expect(clear).toMatchObject({ days: "day first", doubts: [], text: { separator: ";", encoding: "utf-8" } });
  expect(clear.columns.date?.why).toEqual([{ id: "dayFirst", example: "27/01" }]);
  expect(clear.columns.customer?.why).toEqual([
    { id: "different", count: 3, of: 3 },
    { id: "leadingZeros", example: "000" },
  ]);
  expect(clear.columns.amount?.why).toEqual([{ id: "decimalComma", example: "0,50" }]);
});

test("the first rows as they are shown, below titles that stand further down", async () => {
  const sample = await sampleOf([`Orders 2025\n\nclient_id,date,total\nA,2025-01-31,-5\nB,2025-02-01,7\n`]);
  expect(sample).toMatchObject({
    titles: ["client_id", "date", "total"],
    hasTitles: true,
    rows: [
      ["A", "2025-01-31", "-5"],
      ["B", "2025-02-01", "7"],
    ],
  });
  expect(sample.columns.amount?.why).toEqual([{ id: "refunds", count: 1 }]);
});

test("columns without titles are numbered in the language", async () => {
  const rows = Array.from({ length: 30 }, (_, i) => `C0${i % 9},2025-03-${10 + (i % 20)},${i}.50`);
  const sample = await sampleOf([rows.join("\n")], "fr");
  expect(sample).toMatchObject({ titles: ["Colonne 1", "Colonne 2", "Colonne 3"], hasTitles: false });
  expect(proposedChoices(sample, TODAY).choices).toMatchObject({
    hasTitles: false,
    columns: { customer: "Colonne 1", date: "Colonne 2", amount: "Colonne 3" },
  });
});

test("several files: which titles differ from the first; one of them may be packed", async () => {
  const one = "customer id,date,amount\nA,2025-01-31,1\n";
  const sample = await sampleOf([one, gzipSync(one.toUpperCase()), "customer id,day,amount\nA,2025-01-31,1\n"]);
  expect(sample.sources.map(({ missing, others }) => [missing, others])).toEqual([
    [[], []],
    [[], []],
    [["date"], ["day"]],
  ]);
  expect(proposedChoices(sample, TODAY)).toMatchObject({
    choices: { sources: ["file 1.csv", "file 2.csv", "file 3.csv"] },
    questions: ["titlesDiffer"],
  });
});

test("a segment that some file lacks is not used, as that file would be refused", async () => {
  const files = ["customer,date,amount,segment\nA,2025-01-31,1,Pro\n", "customer,date,amount\nB,2025-01-31,1\n"];
  const proposed = proposedChoices(await sampleOf(files), TODAY);
  expect(proposed.choices.columns).not.toHaveProperty("segment");
  expect(proposed.questions).toEqual(["titlesDiffer"]);
  expect(proposedChoices(await sampleOf(files.slice(0, 1)), TODAY).choices.columns).toHaveProperty("segment");
});

test("currencies by their column, beside amounts, or in the title; VAT by the tax column", async () => {
  const table = (titles: string, ...rows: string[]): Promise<OrderSample> => sampleOf([[titles, ...rows].join("\n")]);
  const found = async (titles: string, ...rows: string[]): Promise<unknown> =>
    (await table(titles, ...rows)).currencies;
  expect(
    await found("id,date,total,currency", "a,2025-01-01,1,usd", "b,2025-01-01,1,usd", "c,2025-01-01,1,EUR"),
  ).toEqual(["USD", "EUR"]);
  expect(await found("id,date,total", "a,2025-01-01,€1.20", "b,2025-01-01,€3.20")).toEqual(["EUR"]);
  expect(await found("id,date,Total (CHF)", "a,2025-01-01,1.20", "b,2025-01-01,3.20")).toEqual(["CHF"]);
  expect((await table("customer,date,amount,tax", "a,2025-01-01,12,2", "b,2025-01-01,24,4")).vat).toEqual({
    said: "included",
    rate: 0.2,
  });
  expect((await table("customer,date,amount,tax", "a,2025-01-01,100,5.5", "b,2025-01-01,10,0.55")).vat).toEqual({
    said: "excluded",
    rate: 0.055,
  });
});

test("what is no table of orders is named", async () => {
  await expect(sampleOf(["a,b\n1,2\n", ""])).rejects.toMatchObject({ text: { en: "file 2.csv: The file is empty." } });
});
