import fc from "fast-check";
import { languages } from "../../../src/vocabulary/languages";
import { LOCALES, type Locale } from "../../../src/vocabulary/locale";
import { editedText } from "../../../src/workbench/grid/entry/editedText";
import { readEntry } from "../../../src/workbench/grid/entry/readEntry";

/** Gives the year of a day without one. */
const TODAY = new Date(2026, 10, 28);
const read = (text: string, locale: Locale) => readEntry(text, locale, TODAY);

const GROUPED = "#,##0",
  CENTS = "#,##0.00";

/** text, value, format */
type Row = readonly [text: string, value: number | boolean | string, format?: string];
const whole = (rows: readonly Row[]) => rows.map(([text, value, format = null]) => [text, value, format] as const);

const FRENCH: readonly Row[] = [
  ["12", 12],
  ["2,667", 2.667],
  ["0,05", 0.05],
  [",5", 0.5],
  ["12,", 12],
  ["-3,5", -3.5],
  ["+3,5", 3.5],
  ["(3,5)", -3.5],
  ["- 3,5", -3.5],
  ["\u22123,5", -3.5],
  ["\u20133,5", -3.5],
  ["7,5 %", 0.075, "0.00%"],
  ["7,5%", 0.075, "0.00%"],
  ["7,5\u00a0%", 0.075, "0.00%"],
  ["7,5\u202f%", 0.075, "0.00%"],
  ["60 %", 0.6, "0%"],
  ["-2 %", -0.02, "0%"],
  ["1 250 000", 1_250_000, GROUPED],
  ["1\u00a0250\u00a0000", 1_250_000, GROUPED],
  ["1\u202f250\u202f000", 1_250_000, GROUPED],
  ["1\u2009250\u2009000", 1_250_000, GROUPED],
  ["1 234,50", 1234.5, CENTS],
  ["1.250.000", 1_250_000, GROUPED],
  ["1.234,50", 1234.5, CENTS],
  ["12.345,6", 12_345.6, CENTS],
  ["1 234,50 €", 1234.5, '#,##0.00\\ "€"'],
  ["1\u202f234,50\u202f€", 1234.5, '#,##0.00\\ "€"'],
  ["25€", 25, '#,##0\\ "€"'],
  ["€ 25", 25, '"€"#,##0'],
  ["25 CHF", 25, '#,##0\\ "CHF"'],
  ["1,5E3", 1500, "0.00E+00"],
  ["1,5e-3", 0.0015, "0.00E+00"],
  ["\u200b1 234,50\ufeff", 1234.5, CENTS],
  ["0,30000000000000004", 0.3],
  ["VRAI", true],
  ["faux", false],
  ["#VALEUR!", "#VALUE!"],
  ["#nom?", "#NAME?"],
  ["01/04/2024", 45_383, "dd/mm/yyyy"],
  ["1/4/24", 45_383, "dd/mm/yyyy"],
  ["31/12/2025", 46_022, "dd/mm/yyyy"],
  ["1-4-2024", 45_383, "dd/mm/yyyy"],
  ["1.4.2024", 45_383, "dd/mm/yyyy"],
  ["1/4", 46_113, "d mmm"],
  ["12/2024", 45_627, "mm/yyyy"],
  ["2024-04-01", 45_383, "yyyy-mm-dd"],
  ["30/6/29", 47_299, "dd/mm/yyyy"],
  ["30/6/30", 11_139, "dd/mm/yyyy"],
  ["3 janv. 2024", 45_294, "d mmm yyyy"],
  ["3 janvier 2024", 45_294, "d mmmm yyyy"],
  ["1er avril 2024", 45_383, "d mmmm yyyy"],
  ["3-janv-24", 45_294, "d mmm yyyy"],
  ["5 aout 2024", 45_509, "d mmmm yyyy"],
  ["fevr. 2024", 45_323, "mmm yyyy"],
  ["Avril 2024", 45_383, "mmmm yyyy"],
  ["12 février", 46_065, "d mmmm"],
  ["10:30", 0.4375, "hh:mm"],
  ["01/04/2024 10:30", 45_383.4375, "dd/mm/yyyy hh:mm"],
];

const ENGLISH: readonly Row[] = [
  ["1,234", 1234, GROUPED],
  ["1,234.50", 1234.5, CENTS],
  ["2.5", 2.5],
  ["7.5 %", 0.075, "0.00%"],
  ["$1,000", 1000, '"$"#,##0'],
  ["€45.83", 45.83, '"€"#,##0.00'],
  ["45.83 €", 45.83, '#,##0.00\\ "€"'],
  ["1.5E3", 1500, "0.00E+00"],
  ["(5)", -5],
  ["TRUE", true],
  ["false", false],
  ["01/04/2024", 45_295, "m/d/yyyy"],
  ["12/31/2025", 46_022, "m/d/yyyy"],
  ["1/4", 46_026, "d mmm"],
  ["12/2024", 45_627, "mm/yyyy"],
  ["3 Jan 2024", 45_294, "d mmm yyyy"],
  ["Jan 3, 2024", 45_294, "mmm d, yyyy"],
  ["January 2024", 45_292, "mmmm yyyy"],
  ["10:30 PM", 0.9375, "hh:mm AM/PM"],
  ["¥5", 5, '"¥"#,##0'],
];

const TEXTS: Readonly<Record<Locale, readonly string[]>> = {
  fr: [
    "1.234",
    "2.5",
    "2.667",
    "1,234.50",
    "1,2,3",
    "1 2,5",
    "12 34",
    "1.23.4",
    "7,5 % %",
    "5-",
    "--5",
    "(5",
    "5)",
    "€5€",
    "1,5E3 €",
    "E5",
    ",",
    "",
    " ",
    "-",
    "%",
    "€",
    "TRUE",
    "bonjour",
    "A1",
    "01/13/2024",
    "29/02/2023",
    "0/4/2024",
    "32/1/2024",
    "1/1/1899",
    "13/2024",
    "mars",
    "3 mois 2024",
    "jui 2024",
    "Mars 3",
    "25:00",
    "10:75",
    "1 2 3 4",
    "1/2/3/4",
    "12345678901234567890".repeat(5),
  ],
  en: [
    "7,5",
    "1 234",
    "1.234.567",
    "1.234,50",
    "1,23",
    "12,3456",
    "31/12/2025",
    "VRAI",
    "3 janv. 2024",
    "#VALEUR!",
    "1.2.3",
  ],
};

describe("what is typed in French", () => {
  test.each(whole(FRENCH))("%j is %j, shown as %j", (text, value, format) => {
    expect(read(text, "fr")).toEqual({ value, ...(format === null ? {} : { format }) });
  });
});

describe("what is typed in English", () => {
  test.each(whole(ENGLISH))("%j is %j, shown as %j", (text, value, format) => {
    expect(read(text, "en")).toEqual({ value, ...(format === null ? {} : { format }) });
  });
});

test.each(LOCALES)("what is no figure in %s stays a text", (locale) => {
  for (const text of TEXTS[locale]) expect([text, read(text, locale)]).toEqual([text, undefined]);
});

const FORMATS = [
  "General",
  GROUPED,
  CENTS,
  "0.00%",
  "0.00\\ %",
  '#,##0.00\\ "€"',
  '"€"#,##0.00;-"€"#,##0.00',
  "0.00E+00",
  "d mmm yyyy",
  "dd/mm/yyyy",
  "m/d/yyyy hh:mm",
  "hh:mm",
];
/** 31 December 9999. */
const LAST_DAY = 2_958_465;

describe.each(LOCALES)("in %s", (locale) => {
  const cents = fc.integer({ min: -100_000_000_000, max: 100_000_000_000 }).map((n) => n / 100);
  const figures = fc.oneof(
    cents,
    fc
      .double({ noNaN: true, noDefaultInfinity: true, min: -1e300, max: 1e300 })
      .filter((n) => n === 0 || Math.abs(n) > 1e-300)
      .map((n) => Number(n.toPrecision(15)) + 0),
  );

  it("what the editor shows of a figure types back to the same value", () => {
    fc.assert(
      fc.property(figures, fc.constantFrom(...FORMATS.filter((format) => !/[dh]/.test(format))), (value, format) => {
        const shown = editedText(value, format, locale);
        expect([shown, read(shown, locale)?.value]).toEqual([shown, value]);
      }),
      { numRuns: 2_000 },
    );
  });

  it("what the editor shows of a day or a time types back to the same value", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: LAST_DAY }),
        fc.integer({ min: 0, max: 86_399 }),
        fc.constantFrom("d mmm yyyy", "dd/mm/yyyy", "m/d/yyyy hh:mm"),
        (day, second, format) => {
          const value = day + second / 86_400;
          const shown = editedText(value, format, locale);
          expect([shown, read(shown, locale)?.value]).toEqual([shown, value]);
          const time = editedText(second / 86_400, "hh:mm", locale);
          expect([time, read(time, locale)?.value]).toEqual([time, second / 86_400]);
        },
      ),
      { numRuns: 2_000 },
    );
  });

  const { tag, figuresTag } = languages[locale];
  const money = (currency: string) =>
    new Intl.NumberFormat(figuresTag, { style: "currency", currency, currencyDisplay: "narrowSymbol" });

  it.each<[string, Intl.NumberFormat, number]>([
    ["euros", money("EUR"), 100],
    ["pounds", money("GBP"), 100],
    ["groups and cents", new Intl.NumberFormat(figuresTag, { minimumFractionDigits: 2 }), 100],
    [
      "per cent",
      new Intl.NumberFormat(figuresTag, { style: "percent", minimumFractionDigits: 1, maximumFractionDigits: 1 }),
      1000,
    ],
    ["whole figures", new Intl.NumberFormat(figuresTag), 1],
  ])("%s as a page of that language writes them are read", (_what, format, parts) => {
    fc.assert(
      fc.property(fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }), (n) => {
        const shown = format.format(n / parts);
        const value = read(shown, locale)?.value;
        expect([shown, value]).toEqual([shown, n / parts]);
      }),
    );
  });

  it.each<Intl.DateTimeFormatOptions>([
    { dateStyle: "short" },
    { dateStyle: "medium" },
    { dateStyle: "long" },
    { day: "2-digit", month: "2-digit", year: "numeric" },
  ])("days as a page of that language writes them are read: %j", (options) => {
    const format = new Intl.DateTimeFormat(tag, { ...options, timeZone: "UTC" });
    for (let day = 0; day < 366; day++) {
      const shown = format.format(new Date(Date.UTC(2024, 0, 1 + day)));
      expect([shown, read(shown, locale)?.value]).toEqual([shown, 45_292 + day]);
    }
  });
});
