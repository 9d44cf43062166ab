import fc from "fast-check";
import { numberIn } from "../../src/core/numberIn";

const NARROW = "\u202f",
  NO_BREAK = "\u00a0";

test.each<[text: string, ...readings: number[]]>([
  ["1234.5", 1234.5],
  ["1234,5", 1234.5],
  ["0", 0],
  ["007", 7],
  [".5", 0.5],
  [",5", 0.5],
  ["5.", 5],
  ["-12.5", -12.5],
  ["+3", 3],
  ["\u22123", -3],
  ["1 234,50 €", 1234.5],
  [`1${NARROW}234,50${NO_BREAK}€`, 1234.5],
  [`12${NO_BREAK}345${NO_BREAK}678`, 12345678],
  ["$1,234.50", 1234.5],
  ["€1.234,50", 1234.5],
  ["1'234.50 CHF", 1234.5],
  ["1’234’567", 1234567],
  ["CAD 99", 99],
  ["CA$ 12.5", 12.5],
  ["US$5", 5],
  ["£0.99", 0.99],
  ["20 eur", 20],
  ["1,234,567", 1234567],
  ["1.234.567", 1234567],
  ["1,234,567.89", 1234567.89],
  ["1.234.567,89", 1234567.89],
  ["60%", 0.6],
  ["56.7%", 0.567],
  ["1.5e1 %", 0.15],
  ["41,25 %", 0.4125],
  [`60${NARROW}%`, 0.6],
  ["-5%", -0.05],
  ["(1,234.50)", -1234.5],
  ["($12)", -12],
  ["-€5", -5],
  ["€-5", -5],
  ["1e5", 1e5],
  ["2.5E-3", 0.0025],
  ["0.125", 0.125],
  ["0,125", 0.125],
  ["12,5", 12.5],
  ["1234,567", 1234.567],
  ["12.3456", 12.3456],
  ["1 234,567", 1234.567],
  ["1,234", 1234, 1.234],
  ["1.234", 1234, 1.234],
  ["$1,234", 1234, 1.234],
  ["999,999", 999999, 999.999],
  ["-12,345", -12345, -12.345],
  ["1.234 %", 12.34, 0.01234],
  // trailing minus, as SAP prints; currency before a bracket; percent and currency within and without
  ["2,553.57-", -2553.57],
  ["2.553,57 -", -2553.57],
  ["5-", -5],
  ["12 € -", -12],
  ["1 234,50- EUR", -1234.5],
  ["5%-", -0.05],
  ["$(2,500.00)", -2500],
  ["€ (12)", -12],
  ["(12 €)", -12],
  ["(12) €", -12],
  ["CA$(1,500.25)", -1500.25],
  ["(5%)", -0.05],
  ["(5)%", -0.05],
  // invisible signs, within and around
  ["1\u200b234.5", 1234.5],
  ["\u200e1234", 1234],
  ["\ufeff60 %", 0.6],
  ["12\u00ad345", 12345],
  ["\u202a-5\u202c", -5],
  ["\u206612,5\u2069 €", 12.5],
  ["7\u2060,5", 7.5],
  ["5\ufe0f", 5],
  // full-width signs
  ["\uff11\uff12\uff13\uff0e\uff15", 123.5],
  ["\uff08\uff15\uff09", -5],
  ["\uff0d\uff13\uff05", -0.03],
  ["\uffe5\uff11\uff10\uff10", 100],
  // hyphens, dashes and the minus sign
  ["\u20135", -5],
  ["\u2014 5", -5],
  ["\u22127,5 %", -0.075],
  ["5\u2013", -5],
  ["\u20105", -5],
  ["€ \u201312", -12],
  // apostrophes of every kind between groups
  ["1\u02bc234\u02bc567", 1234567],
  ["1\u2018234.50", 1234.5],
  ["1\u2032234", 1234],
  ["1`234", 1234],
  ["1\u00b4234", 1234],
  ["1\uff07234", 1234],
  // more currencies
  ["1 234,50 kr", 1234.5],
  ["kr. 99", 99],
  ["12,50 zł", 12.5],
  ["zł 5", 5],
  ["₹1,00,000"],
  ["₹ 2,500.50", 2500.5],
  ["Fr. 1'234.50", 1234.5],
  ["SFr. 20", 20],
  ["20 Fr", 20],
  ["CA$12.50", 12.5],
  ["12,50 $ CA", 12.5],
  ["12,50 $US", 12.5],
  ["A$5", 5],
  ["HK$ 5", 5],
  ["NT$5", 5],
  ["5 ₽", 5],
  ["5₺", 5],
  ["₪5", 5],
  ["5 Kč", 5],
  ["Rs. 500", 500],
  ["SEK 5", 5],
  ["5 nok", 5],
  ["1 500 FCFA", 1500],
  ["20 euros", 20],
  ["R$ 5,50", 5.5],
  // an exponent beside three digits after a comma: a thousand times either; programs write a point
  ["1,234e3", 1234000, 1234],
  ["-1,234E+2", -123400, -123.4],
  ["1.234E+05", 123400],
  ["1 234e3", 1234000],
  ["1,5e3", 1500],
  ["1,234,567e-3", 1234.567],
  ["-5-"],
  ["(5-)"],
  ["(5)-"],
  ["5--"],
  ["+5-"],
  ["5¢"],
  ["€5$"],
  ["€(5"],
  ["(€5"],
  ["5 CAFE"],
  ["kr"],
  ["1kr5"],
  ["½"],
  ["5²"],
  ["1\u0007234"],
  ["1O0"],
  ["−"],
  ["\u200b"],
  ["1/2 €"],
  ["5 ft"],
  ["abc"],
  [""],
  ["12abc"],
  ["1,2,3"],
  ["1 2"],
  ["1 23 456"],
  ["12 34"],
  ["1..2"],
  ["1,23,456"],
  ["1,234.567.890"],
  ["--5"],
  ["-(5)"],
  ["(-5)"],
  ["(5"],
  ["5)"],
  ["€5€"],
  ["€5%"],
  ["Infinity"],
  ["1e999"],
  ["NaN"],
  ["0x10"],
  ["1e"],
  ["e5"],
  ["."],
  [","],
  ["%"],
  ["€"],
  ["=1+1"],
  ["1/2"],
  ["12:30"],
  ["2026-01-31"],
  ["TRUE"],
  ["٣"],
])("%j", (text, ...readings) => expect(numberIn(text)).toEqual(readings));

test("reads back every amount written in English, French and Swiss", () => {
  const amount = fc.integer({ min: -999_999_999_99, max: 999_999_999_99 });
  fc.assert(
    fc.property(
      amount,
      fc.constantFrom([",", "."], [NARROW, ","], [NO_BREAK, ","], ["'", "."]),
      (cents, [group, decimal]) => {
        const digits = String(Math.abs(cents)).padStart(3, "0");
        const whole = digits.slice(0, -2).replace(/\B(?=(\d{3})+$)/g, group);
        expect(numberIn(`${cents < 0 ? "-" : ""}${whole}${decimal}${digits.slice(-2)}`)).toEqual([
          cents === 0 ? 0 : cents / 100,
        ]);
      },
    ),
  );
});

test("never throws, and reads no text in more than two ways", () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.string(), fc.stringMatching(/^[-+(\u2013]?[€$]?[0-9., 'e\u200b]{0,12}[-%€)]{0,2}$/u)),
      (text) => {
        const readings = numberIn(text);
        expect(readings.length).toBeLessThanOrEqual(2);
        expect(readings.every(Number.isFinite)).toBe(true);
      },
    ),
  );
});

test("signs that say the same are read the same", () => {
  const amount = fc.integer({ min: 1, max: 999_999_999 }).map((n) => (n / 100).toFixed(2));
  const full = (text: string): string =>
    text.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));
  fc.assert(
    fc.property(
      amount,
      fc.constantFrom("\u200b", "\u200e", "\ufeff", "\u00ad", "\u2060"),
      fc.nat(12),
      (digits, unseen, place) => {
        const value = Number(digits);
        const hidden = digits.slice(0, place) + unseen + digits.slice(place);
        // 1.234 is ambiguous; two decimals never are
        expect(numberIn(digits)).toEqual([value]);
        expect(numberIn(hidden)).toEqual([value]);
        expect(numberIn(full(digits))).toEqual([value]);
        for (const minus of [
          `${digits}-`,
          `-${digits}`,
          `\u2013${digits}`,
          `\u2212${digits}`,
          `(${digits})`,
          `$(${digits})`,
          `(${digits} kr)`,
          `${digits}- CHF`,
        ])
          expect(numberIn(minus)).toEqual([-value]);
      },
    ),
  );
});
