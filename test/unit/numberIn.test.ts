import fc from "fast-check";
import { numberIn } from "../../src/core/numberIn";

const NARROW = "\u202f", NO_BREAK = "\u00a0";

test.each<[text: string, ...readings: number[]]>([
  ["1234.5", 1234.5], ["1234,5", 1234.5], ["0", 0], ["007", 7], [".5", 0.5], [",5", 0.5], ["5.", 5], ["-12.5", -12.5], ["+3", 3], ["\u22123", -3],
  ["1 234,50 €", 1234.5], [`1${NARROW}234,50${NO_BREAK}€`, 1234.5], [`12${NO_BREAK}345${NO_BREAK}678`, 12345678], ["$1,234.50", 1234.5],
  ["€1.234,50", 1234.5], ["1'234.50 CHF", 1234.5], ["1’234’567", 1234567], ["CAD 99", 99], ["CA$ 12.5", 12.5], ["US$5", 5], ["£0.99", 0.99], ["20 eur", 20],
  ["1,234,567", 1234567], ["1.234.567", 1234567], ["1,234,567.89", 1234567.89], ["1.234.567,89", 1234567.89],
  ["60%", 0.6], ["41,25 %", 0.4125], [`60${NARROW}%`, 0.6], ["-5%", -0.05], ["(1,234.50)", -1234.5], ["($12)", -12], ["-€5", -5], ["€-5", -5],
  ["1e5", 1e5], ["2.5E-3", 0.0025], ["0.125", 0.125], ["0,125", 0.125], ["12,5", 12.5], ["1234,567", 1234.567], ["12.3456", 12.3456], ["1 234,567", 1234.567],
  ["1,234", 1234, 1.234], ["1.234", 1234, 1.234], ["$1,234", 1234, 1.234], ["999,999", 999999, 999.999], ["-12,345", -12345, -12.345], ["1.234 %", 12.34, 0.01234],
  ["abc"], [""], ["12abc"], ["1,2,3"], ["1 2"], ["1 23 456"], ["12 34"], ["1..2"], ["1,23,456"], ["1,234.567.890"], ["--5"], ["-(5)"], ["(-5)"], ["(5"], ["5)"],
  ["€5€"], ["€5%"], ["Infinity"], ["1e999"], ["NaN"], ["0x10"], ["1e"], ["e5"], ["."], [","], ["%"], ["€"], ["=1+1"], ["1/2"], ["12:30"], ["2026-01-31"], ["TRUE"], ["٣"],
])("%j", (text, ...readings) => expect(numberIn(text)).toEqual(readings));

test("reads back every amount written in English, French and Swiss", () => {
  const amount = fc.integer({ min: -999_999_999_99, max: 999_999_999_99 });
  fc.assert(fc.property(amount, fc.constantFrom([",", "."], [NARROW, ","], [NO_BREAK, ","], ["'", "."]), (cents, [group, decimal]) => {
    const digits = String(Math.abs(cents)).padStart(3, "0");
    const whole = digits.slice(0, -2).replace(/\B(?=(\d{3})+$)/g, group);
    expect(numberIn(`${cents < 0 ? "-" : ""}${whole}${decimal}${digits.slice(-2)}`)).toEqual([cents === 0 ? 0 : cents / 100]);
  }));
});

test("never throws, and reads no text in more than two ways", () => {
  fc.assert(fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[-+(]?[€$]?[0-9., ']{0,12}[%€)]?$/)), (text) => {
    const readings = numberIn(text);
    expect(readings.length).toBeLessThanOrEqual(2);
    expect(readings.every(Number.isFinite)).toBe(true);
  }));
});
