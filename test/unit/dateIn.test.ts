import fc from "fast-check";
import { dateIn } from "../../src/core/dateIn";
import { dayOf, LAST_DAY, serialOf, writtenDay, type Day } from "../../src/vocabulary/calendar";
import { daySaid } from "../../src/vocabulary/daySaid";
import { languages } from "../../src/vocabulary/languages";
import { LOCALES } from "../../src/vocabulary/locale";

const MARCH: Day = [2024, 3, 1],
  CHRISTMAS: Day = [2024, 12, 25];

test.each<[text: string, ...days: Day[]]>([
  ["2024-03-01", MARCH],
  ["2024-3-1", MARCH],
  ["2024/03/01", MARCH],
  ["2024.03.01", MARCH],
  [" 2024-03-01 ", MARCH],
  ["2024\u201103\u201101", MARCH],
  ["\ufeff2024-03-01", MARCH],
  // with a time: as Online Retail, Shopify, WooCommerce, Stripe and Excel write it
  ["2010-12-01 08:26:00", [2010, 12, 1]],
  ["2024-03-01T08:26", MARCH],
  ["2024-03-01T23:59:59.999Z", MARCH],
  ["2024-03-01 10:22:33 +0100", MARCH],
  ["2024-03-01T00:30:00+02:00", MARCH],
  ["2024-03-01 10:22:33 UTC", MARCH],
  ["25/12/2024 8:26", CHRISTMAS],
  ["12/25/2024 8:26:00 PM", CHRISTMAS],
  ["Dec 25, 2024, 8:26\u202fPM", CHRISTMAS],
  // only one order is a date
  ["25/12/2024", CHRISTMAS],
  ["12/25/2024", CHRISTMAS],
  ["25.12.2024", CHRISTMAS],
  ["25-12-2024", CHRISTMAS],
  ["03/03/2024", [2024, 3, 3]],
  ["29/02/2024", [2024, 2, 29]],
  // day first, and month first
  ["01/04/2024", [2024, 4, 1], [2024, 1, 4]],
  ["1.4.2024", [2024, 4, 1], [2024, 1, 4]],
  ["04-01-2024 10:00", [2024, 1, 4], [2024, 4, 1]],
  // names of months
  ["1 March 2024", MARCH],
  ["1 mars 2024", MARCH],
  ["1er mars 2024", MARCH],
  ["1st March 2024", MARCH],
  ["March 1, 2024", MARCH],
  ["Mar 1 2024", MARCH],
  ["1-Mar-2024", MARCH],
  ["01 MARS 2024", MARCH],
  ["25 décembre 2024", CHRISTMAS],
  ["25 de\u0301cembre 2024", CHRISTMAS],
  ["25 decembre 2024", CHRISTMAS],
  ["25 déc. 2024", CHRISTMAS],
  ["Dec. 25th, 2024", CHRISTMAS],
  ["25\u00a0Dec\u00a02024", CHRISTMAS],
  ["3 août 2024", [2024, 8, 3]],
  ["3 juil. 2024", [2024, 7, 3]],
  ["3 jun 2024", [2024, 6, 3]],
  ["28 févr. 2024", [2024, 2, 28]],
  // the first day and the last
  ["1900-01-01", [1900, 1, 1]],
  ["9999-12-31", [9999, 12, 31]],
  ["1899-12-31"],
  ["10000-01-01"],
  // no such day, no day at all, a month that may be two, a year of two digits
  ["2024-02-30"],
  ["2024-13-01"],
  ["32/01/2024"],
  ["13/13/2024"],
  ["29/02/2023"],
  ["3 jui 2024"],
  ["25/12/24"],
  ["24-12-25"],
  ["01/02/03"],
  ["mars 2024"],
  ["03/2024"],
  ["31 février 2024"],
  ["2024-03/01"],
  ["2024-03-01 25:00"],
  ["2024-03-01 10:75"],
  ["2024-03-01x"],
  ["20240301"],
  ["45352"],
  ["2024"],
  ["1 xyz 2024"],
  ["ma 1, 2024"],
  ["Date"],
  ["today"],
  ["#N/A"],
  [""],
  ["1/4"],
  ["x".repeat(40_000)],
])("%j", (text, ...days) => expect(dateIn(text)).toEqual(days.map(serialOf)));

/** From March 1900 on, where Excel's calendar is everybody's. */
const anyDay = fc.integer({ min: 61, max: LAST_DAY });
const padded = (part: number): string => String(part).padStart(2, "0");

test("reads back every day, however it is written", () => {
  fc.assert(
    fc.property(
      anyDay,
      fc.constantFrom("/", ".", "-"),
      fc.constantFrom("", " 08:26:00", " 1:05 PM"),
      (serial, mark, time) => {
        const [year, month, day] = dayOf(serial)!;
        expect(dateIn(writtenDay(serial)! + time)).toEqual([serial]);
        const dayFirst = dateIn([padded(day), padded(month), year].join(mark) + time);
        const monthFirst = dateIn([padded(month), padded(day), year].join(mark) + time);
        expect(dayFirst).toContain(serial);
        expect(dayFirst).toHaveLength(day > 12 || day === month ? 1 : 2);
        expect([...monthFirst].sort()).toEqual([...dayFirst].sort());
        for (const locale of LOCALES) {
          expect(dateIn(daySaid(serial, locale) + time)).toEqual([serial]);
          expect(dateIn(`${day} ${languages[locale].shortMonths[month - 1]!} ${year}${time}`)).toEqual([serial]);
        }
      },
    ),
  );
});

test("never throws, and reads no text in more than two ways", () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.stringMatching(/^[0-9]{1,4}[-/. ][0-9a-zé]{1,5}[-/. ,]{1,2}[0-9]{1,4}[ T]?[0-9:APMZ+]{0,8}$/u),
      ),
      (text) => {
        const days = dateIn(text);
        expect(days.length).toBeLessThanOrEqual(2);
        expect(days.every((day) => Number.isInteger(day) && day >= 1 && day <= LAST_DAY)).toBe(true);
      },
    ),
  );
});
