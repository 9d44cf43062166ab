import { readEntry } from "../../src/taskpane/wizard/entry";
import type { NumberId } from "../../src/taskpane/wizard/fields";

const read = (id: NumberId, text: string): unknown => readEntry(id, { text });

test.each<[NumberId, string, number]>([
  ["revenue", "1 234,50", 1234.5],
  ["revenue", "1,234.50", 1234.5],
  ["revenue", "€1,000,000", 1_000_000],
  ["revenue", "1\u202F000\u00A0€", 1000],
  // nobody has 1.234 customers
  ["customers", "1,234", 1234],
  ["customers", "1.234", 1234],
  ["orders", "34,000", 34_000],
  ["orders", "34.000", 34_000],
  ["churn_typed", "60", 0.6],
  ["churn_typed", "60 %", 0.6],
  ["churn_typed", "0.6%", 0.006],
  ["churn_typed", "5,3", 0.053],
  ["churn_typed", "0", 0],
])("%s: %s is %d", (id, text, value) => {
  const reading = readEntry(id, { text });
  expect(reading).toMatchObject({ status: "read" });
  expect("value" in reading && reading.value).toBeNear(value, 1e-15);
});

test.each<[NumberId, string, number[]]>([
  ["revenue", "1,234", [1234, 1.234]],
  ["target_ratio", "1.500", [1500, 1.5]],
  // beside a % sign
  ["churn_typed", "0.6", [0.006, 0.6]],
  ["churn_typed", "1", [0.01, 1]],
])("%s: %s is asked about", (id, text, readings) => {
  expect(read(id, text)).toEqual({ status: "ambiguous", readings });
});

test("what is no number, and what a figure cannot be", () => {
  expect(read("revenue", "about 1000")).toEqual({ status: "unreadable" });
  expect(read("revenue", "-5")).toEqual({ status: "outside", value: -5 });
  expect(read("churn_typed", "150")).toEqual({ status: "outside", value: 1.5 });
  expect(read("revenue", "  ")).toEqual({ status: "blank" });
  expect(readEntry("revenue", undefined)).toEqual({ status: "blank" });
});

test("a figure that was chosen or linked is not read again", () => {
  expect(readEntry("revenue", { value: 1.234 })).toEqual({ status: "read", value: 1.234 });
  expect(readEntry("churn_typed", { address: "Sales!B4", value: 0.6 })).toEqual({ status: "read", value: 0.6 });
  expect(readEntry("churn_typed", { address: "Sales!B4", value: 60 })).toEqual({ status: "outside", value: 60 });
});

describe("with the marks of the workbook", () => {
  const english = { decimal: ".", group: "," };
  const german = { decimal: ",", group: "." };
  const french = { decimal: ",", group: "\u202F" };
  const swiss = { decimal: ".", group: "’" };

  test.each([
    ["revenue", "850,000", english, 850_000],
    ["revenue", "1.234", english, 1.234],
    ["revenue", "850.000", german, 850_000],
    ["revenue", "1,234", german, 1.234],
    ["revenue", "1,234", french, 1.234],
    ["revenue", "1.234", swiss, 1.234],
    ["target_ratio", "2.667", english, 2.667],
    ["churn_typed", "12,345%", french, 0.12345],
    ["customers", "1.234", english, 1234],
    // what reads in one way is read in that way
    ["revenue", "1.234,50", english, 1234.5],
    ["revenue", "1 234,50", english, 1234.5],
  ] as const)("%s: %s with %j is %d", (id, text, marks, value) => {
    const reading = readEntry(id, { text }, marks);
    expect(reading).toMatchObject({ status: "read" });
    expect("value" in reading && reading.value).toBeNear(value, 1e-15);
  });

  test.each([
    ["1.234", french],
    ["850,000", swiss],
  ] as const)("%s is still asked about where the mark is none of them: %j", (text, marks) => {
    expect(readEntry("revenue", { text }, marks)).toMatchObject({ status: "ambiguous" });
  });
});

test.each<[NumberId, string, string]>([
  ["revenue", "60%", "percentage"],
  ["revenue", "60 %", "percentage"],
  ["target_ratio", "300%", "percentage"],
  ["orders", "€40,000.00", "money"],
  ["customers", "15 000 €", "money"],
  ["churn_typed", "60 €", "money"],
  ["customers_new", "USD 5", "money"],
  ["target_ratio", "3 £", "money"],
])("%s: %s is refused as a %s", (id, text, status) => {
  expect(read(id, text)).toEqual({ status });
});

test("an exponent is no currency", () => {
  expect(read("orders", "4e4")).toEqual({ status: "read", value: 40_000 });
});
