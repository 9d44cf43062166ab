import { readAddress } from "../../../src/formula/address";
import { copiesInFile } from "../../../src/rollUp/copiesInFile";
import type { Copy, NotTaken } from "../../../src/rollUp/Copy";
import { copyFigures, type CopyFigures } from "../../../src/rollUp/copyFigures";
import { rolledUp } from "../../../src/rollUp/RolledUp";
import type { Spreadsheet } from "../../../src/spreadsheet/Spreadsheet";
import { companyA } from "../../../src/template/companyA";
import { RELEASE } from "../../../src/template/release";
import { segments } from "../../../src/template/segments";
import { STAMP_NAME } from "../../../src/template/stampOf";
import { LOCALES } from "../../../src/vocabulary/locale";
import { filledCopy } from "../../support/filledCopies";
import { functionEntries } from "../../support/writeTemplateFile";

const read = async (bytes: Uint8Array): Promise<Copy | NotTaken> => {
  const [first, ...others] = await copiesInFile("north.xlsx", bytes);
  expect(others).toEqual([]);
  return first!;
};
const cellAt = (
  book: Spreadsheet,
  address: string,
): NonNullable<Spreadsheet["sheets"][number]["cells"][number]>[number] => {
  const { row, column } = readAddress(address)!;
  return ((book.sheets[0]!.cells[row] ??= {})[column] ??= {});
};
/** Where a name of the sheet leads. */
const placeOf = (book: Spreadsheet, name: string): string =>
  book.names.find((one) => one.name === name)!.formula.replace(/^.*!|\$/g, "");

describe.each(LOCALES)("a copy in %s", (locale) => {
  test.each(["clv", "native"] as const)(
    "with formulas %s gives its answers, and the figures of the worked example",
    async (spelling) => {
      const copy = (await read(await filledCopy({ locale, spelling }))) as Copy;
      expect(copy).toMatchObject({ name: "north.xlsx", differences: [] });
      expect(copy.shown).toBeNear(25 * (40_000 / 15_000) * 0.4125 * (1 / 0.6), 1e-12);
      const { entity, revenue, data_cutoff } = companyA(locale);
      expect(copy.team.values).toMatchObject({ entity, revenue, data_cutoff: "2025-12-31" });
      expect(data_cutoff).toBe(46_022);
      const figures = copyFigures(copy, functionEntries) as CopyFigures;
      // 1,000,000 × 41.25 %; 15,000 × 60 %; 246,000 ÷ 8,200
      expect(figures).toMatchObject({ revenue: 1_000_000, orders: 40_000, customers: 15_000, customers_new: 8_200 });
      expect(figures.margin).toBeNear(412_500, 1e-12);
      expect(figures.lost).toBeNear(9_000, 1e-12);
      expect(figures.cac).toBeNear(30, 1e-12);
      expect(figures.clv).toBeNear(45.8333333333333333, 1e-12);
      expect(figures.flagged).toEqual(["revenues_agree"]);
    },
  );
});

describe("a file that is left out says why", () => {
  test.each<[string, () => Promise<Uint8Array> | Uint8Array, RegExp]>([
    ["cut off", async () => (await filledCopy()).slice(0, 4_000), /damaged/],
    ["a table of text", () => new TextEncoder().encode("revenue,orders\n1,2\n"), /no workbook/],
    ["empty", () => new Uint8Array(), /empty/],
    ["another worksheet", () => filledCopy({ template: segments }), /another worksheet, “Customer value by segment”/],
    [
      "its names are gone",
      () => filledCopy({ edit: (book) => void ((book.names = []), (book.properties.custom = {})) }),
      /no worksheet of this add-in/,
    ],
    [
      "of another release",
      () =>
        filledCopy({
          edit: ({ properties }) => void (properties.custom[STAMP_NAME] = "lifetimeValue 0.0.9 0123456789ab"),
        }),
      new RegExp(`release 0\\.0\\.9, and this is ${RELEASE.replaceAll(".", "\\.")}`),
    ],
    [
      "a text where a number belongs",
      () => filledCopy({ edit: (book) => void (cellAt(book, placeOf(book, "orders")).value = "many") }),
      /^C\d+, Orders: /,
    ],
  ])("%s", async (_, bytes, reason) => {
    expect((await read(await bytes())) as NotTaken).toMatchObject({
      name: "north.xlsx",
      reason: { en: reason } as never,
    });
  });

  test.each<[string, Record<string, number | string | undefined>, RegExp]>([
    ["not filled in", { revenue: undefined, orders: undefined }, /not filled in/],
    ["figures that cannot be", { closing_stock: 630_001 }, /“Every figure is possible”/],
    ["a churn that cannot be", { customers_new: 16_000 }, /“Churn between 0 and 100%”/],
  ])("%s", async (_, change, reason) => {
    const copy = await read(await filledCopy({ change: change }));
    const { rows, left } = rolledUp([copy], functionEntries);
    expect([rows, left]).toEqual([
      [],
      [
        {
          name: "north.xlsx",
          reason: expect.objectContaining({ en: expect.stringMatching(reason) as string }) as never,
        },
      ],
    ]);
  });
});

test("a formula that was typed over is found by the stamp, with the value that it shows", async () => {
  const copy = (await read(
    await filledCopy({
      edit: (book) => {
        const cell = cellAt(book, placeOf(book, "clv"));
        delete cell.formula;
        cell.value = 60;
      },
    }),
  )) as Copy;
  expect(copy.differences).toHaveLength(1);
  expect(copy.shown).toBe(60);
  expect((copyFigures(copy, functionEntries) as CopyFigures).clv).toBeNear(45.8333333333333333, 1e-12);
});

test("of a workbook with other sheets, its own is read; of two, both, each by its sheet", async () => {
  const extra = (book: Spreadsheet): void => {
    book.sheets.push({
      ...book.sheets[0]!,
      name: "Notes",
      cells: [{ 0: { value: "notes" } }],
      charts: [],
      validations: [],
      conditions: [],
      print: {},
    });
  };
  expect(await read(await filledCopy({ edit: extra }))).toMatchObject({ name: "north.xlsx", differences: [] });
});

test("the same answers twice count once", async () => {
  const [first, second, third] = await Promise.all(
    [{}, {}, { revenue: 1_100_000 }].map(
      async (change, i) => (await copiesInFile(`${i}.xlsx`, await filledCopy({ change })))[0]!,
    ),
  );
  const { rows, left } = rolledUp([first!, second!, third!], functionEntries);
  expect(rows.map(({ copy }) => copy.name)).toEqual(["0.xlsx", "2.xlsx"]);
  expect(left).toMatchObject([{ name: "1.xlsx", reason: { en: /“0\.xlsx”/ as never } }]);
});
