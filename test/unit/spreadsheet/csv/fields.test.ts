import { serialOf } from "../../../../src/vocabulary/calendar";
import type { Locale } from "../../../../src/vocabulary/locale";
import { fieldIn, valuesIn } from "./csvTexts";

const DECEMBER = serialOf([2024, 12, 25]);
const APRIL = serialOf([2025, 4, 3]);
const MARCH = serialOf([2025, 3, 4]);

describe("numbers", () => {
  it.each<[Locale, string, number, ...format: string[]]>([
    ["en", "0", 0],
    ["en", "-0", 0],
    ["en", "42", 42],
    ["en", "-42", -42],
    ["en", "+42", 42],
    ["en", "+5.5", 5.5],
    ["en", "42-", -42],
    ["en", "1.5", 1.5],
    ["en", ".5", 0.5],
    ["en", "5.", 5],
    ["en", " 5 ", 5],
    ["en", "\u22125", -5],
    ["en", "0.30000000000000004", 0.30000000000000004],
    ["en", "123456789012345", 123456789012345],
    ["en", "1.5E+05", 150000],
    ["en", "1E-7", 1e-7],
    ["en", "1e+20", 1e20],
    ["en", "1.2345678901234568E+20", 123456789012345680000],
    ["en", "1,234", 1234, "#,##0"],
    ["en", "1.234", 1.234],
    ["en", "1,234,567.5", 1234567.5, "#,##0.00"],
    ["en", "1'234.50", 1234.5, "#,##0.00"],
    ["en", "(1,234.50)", -1234.5, "#,##0.00"],
    ["fr", "1,5", 1.5],
    ["fr", ",5", 0.5],
    ["fr", "-12,25", -12.25],
    ["fr", "1,234", 1.234],
    ["fr", "1.234", 1234, "#,##0"],
    ["fr", "1 234,50", 1234.5, "#,##0.00"],
    ["fr", "1\u00a0234\u00a0567", 1234567, "#,##0"],
    ["fr", "1\u202f234,5", 1234.5, "#,##0.00"],
    ["fr", "1.234.567,89", 1234567.89, "#,##0.00"],
    ["fr", "1,5E+05", 150000],
  ])("%s: %s", (locale, field, ...valueAndFormat) => {
    expect(fieldIn(field, locale)).toEqual(valueAndFormat);
  });
});

describe("percentages and amounts", () => {
  it.each<[Locale, string, number, string]>([
    ["en", "12%", 0.12, "0%"],
    ["en", "+5%", 0.05, "0%"],
    ["en", "-5%", -0.05, "0%"],
    ["en", "56.7%", 0.567, "0.00%"],
    ["en", "1.1%", 0.011, "0.00%"],
    ["en", "0.125%", 0.00125, "0.000%"],
    ["fr", "12 %", 0.12, "0%"],
    ["fr", "12,5\u00a0%", 0.125, "0.00%"],
    ["en", "$5", 5, '"$"#,##0;-"$"#,##0'],
    ["en", "-$1,234.50", -1234.5, '"$"#,##0.00;-"$"#,##0.00'],
    ["en", "$(1,234.50)", -1234.5, '"$"#,##0.00;-"$"#,##0.00'],
    ["en", "($5)", -5, '"$"#,##0;-"$"#,##0'],
    ["en", "€ 12.5", 12.5, '"€"#,##0.00;-"€"#,##0.00'],
    ["en", "£0.00123", 0.00123, '"£"#,##0.00000;-"£"#,##0.00000'],
    ["en", "US$5.00", 5, '"US$ "#,##0.00;-"US$ "#,##0.00'],
    ["en", "A$5", 5, '"A$ "#,##0;-"A$ "#,##0'],
    ["en", "$US 5", 5, '"$US "#,##0;-"$US "#,##0'],
    ["fr", "-CHF 5", -5, '"CHF "#,##0;-"CHF "#,##0'],
    ["fr", "5 $ CA", 5, '#,##0\\ "$ CA"'],
    ["en", "CHF 1'234.50", 1234.5, '"CHF "#,##0.00;-"CHF "#,##0.00'],
    ["en", "12.50 EUR", 12.5, '#,##0.00\\ "EUR"'],
    ["fr", "1 234,50 €", 1234.5, '#,##0.00\\ "€"'],
    ["fr", "-5 €", -5, '#,##0\\ "€"'],
    ["fr", "12,5€", 12.5, '#,##0.00\\ "€"'],
    ["fr", "1.234,50 CHF", 1234.5, '#,##0.00\\ "CHF"'],
  ])("%s: %s", (locale, field, value, format) => {
    expect(fieldIn(field, locale)).toEqual([value, format]);
  });
});

describe("days", () => {
  it.each<[Locale, string, number, string]>([
    ["en", "2024-12-25", DECEMBER, "m/d/yyyy"],
    ["en", "2024/12/25", DECEMBER, "m/d/yyyy"],
    ["en", "12/25/2024", DECEMBER, "m/d/yyyy"],
    ["en", "03/04/2025", MARCH, "m/d/yyyy"],
    ["en", "Dec 25, 2024", DECEMBER, "m/d/yyyy"],
    ["en", "December 25, 2024", DECEMBER, "m/d/yyyy"],
    ["en", "25-Dec-2024", DECEMBER, "m/d/yyyy"],
    ["en", "3/4/2025 2:30 PM", MARCH + 14.5 / 24, "m/d/yyyy hh:mm"],
    ["en", "3/4/2025 12:00 AM", MARCH, "m/d/yyyy hh:mm"],
    ["en", "2024-12-25T18:00:00Z", DECEMBER + 0.75, "m/d/yyyy hh:mm:ss"],
    ["en", "2024-12-25 06:00:00.000+02:00", DECEMBER + 0.25, "m/d/yyyy hh:mm:ss"],
    ["fr", "25/12/2024", DECEMBER, "dd/mm/yyyy"],
    ["fr", "25.12.2024", DECEMBER, "dd/mm/yyyy"],
    ["fr", "03/04/2025", APRIL, "dd/mm/yyyy"],
    ["fr", "25 décembre 2024", DECEMBER, "dd/mm/yyyy"],
    ["fr", "25 déc. 2024", DECEMBER, "dd/mm/yyyy"],
    ["fr", "1er janvier 2025", serialOf([2025, 1, 1]), "dd/mm/yyyy"],
    ["fr", "25/12/2024 12:00", DECEMBER + 0.5, "dd/mm/yyyy hh:mm"],
  ])("%s: %s", (locale, field, value, format) => {
    expect(fieldIn(field, locale)).toEqual([value, format]);
  });
});

it.each<[string, boolean]>([
  ["TRUE", true],
  ["FALSE", false],
  ["VRAI", true],
  ["FAUX", false],
  ["true", true],
  ["Faux", false],
])("%s is a truth value in both languages", (field, value) => {
  expect(fieldIn(field, "en")).toEqual([value]);
  expect(fieldIn(field, "fr")).toEqual([value]);
});

describe("what stays a text, sign for sign", () => {
  const everywhere = [
    "00123",
    "-00123",
    "007.50",
    "007,50",
    "0 123",
    "1234567890123456",
    "-1234567890123456",
    "1 234 567 890 123 456",
    "4970 1012 3456 7890",
    "+33 6 12 34 56 78",
    "+33612345678",
    "+33 612 345 678",
    "06 12 34 56 78",
    "555-123-4567",
    "12E5",
    "1e10",
    "FR75",
    "FR12345678901",
    "DH12",
    "12KR",
    "USD100",
    "=1+1",
    '=HYPERLINK("http://a.b";"c")',
    "=",
    "+A1",
    "+1+1",
    "-A1",
    "-A$1",
    "+ A$1",
    "-US$5",
    "B$1",
    "ABC$1",
    "-1+1",
    "-",
    "+",
    "@SUM(A1)",
    "@",
    "1.2.3",
    "192.168.1.1",
    "1,2,3",
    "12,34,56",
    "30/02/2025",
    "2025-13-01",
    "01/02/03",
    "12/2024",
    "May 2024",
    "mai 2024",
    "14:30",
    "Room 12, 2024",
    "12 rue de la Paix",
    "Total (5)",
    "5%5",
    "%",
    "€",
    "$ $5",
    "1e400",
    "1E+400",
    "--5",
    "(-5)",
    "(5",
    "5)",
    " ",
    "TRUE!",
    "x".repeat(200),
    "#N/A",
  ];
  it.each(everywhere)("%s", (field) => {
    for (const locale of ["en", "fr"] as const)
      expect(fieldIn(field.replace(/"/g, "'"), locale)).toEqual([field.replace(/"/g, "'")]);
  });
  it.each<[Locale, string]>([
    ["en", "12,5"],
    ["en", "1.234.567"],
    ["en", "25/12/2024"],
    ["fr", "12.5"],
    ["fr", "1,234,567"],
    ["fr", "12/25/2024"],
  ])("%s: %s, where the other mark or order is known", (locale, field) => {
    expect(fieldIn(field, locale)).toEqual([field]);
  });
});

it("takes quotes around a value for nothing, unless they mean a text", () => {
  expect(valuesIn('"5","","TRUE"')).toEqual([[5, "", true]]);
  expect(valuesIn('"5","","TRUE"', "en", { quoted: "texts" })).toEqual([["5", "", "TRUE"]]);
  expect(valuesIn('"1,5",2', "fr", { separator: "," })).toEqual([[1.5, 2]]);
});
