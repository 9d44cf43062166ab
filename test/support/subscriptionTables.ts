import { compareRetention } from "../../src/core/models/compareRetention";
import { survivors as survivorRows } from "../../src/core/customers/survivors";
import type { SubscriptionTables } from "../../src/modelSheets/SubscriptionTables";

/** Table 1 of Fader & Hardie (2007), years 0 to 7, of 1,000 customers. */
export const HIGH_END = [1000, 869, 743, 653, 593, 551, 517, 491] as const;
export const REGULAR = [1000, 631, 468, 382, 326, 289, 262, 241] as const;

/**
 * A cohort as it may stand in the workbook. A formula may hold the figures themselves, so that a sheet can be worked out
 * without another one.
 */
export const cohortTables = (counts: readonly number[], discountRate = 0.1): SubscriptionTables => ({
  comparison: compareRetention([counts]),
  period: "year",
  discountRate,
  source: { kind: "survivors", survivors: `{${counts.join(";")}}`, ages: counts.map(String) },
});

const [FIRST_DAY, UNTIL] = [44_927, 46_022] as const; // 1 January 2023, 31 December 2025

/** Contracts of a month that began in three years, some of which have ended. */
function contracts(count: number): { starts: number[]; ends: (number | "")[] } {
  const starts = Array.from({ length: count }, (_, i) => FIRST_DAY + ((i * 37) % 1000));
  const ends = starts.map((start, i) => {
    // most leave within a year, every fourth stays
    const end = start + 30 + (i % 4 === 0 ? 1500 : (i * i * 13) % 311);
    return end > UNTIL ? ("" as const) : end;
  });
  return { starts, ends };
}

export function datedTables(): SubscriptionTables {
  const { starts, ends } = contracts(240);
  const rows = survivorRows(Int32Array.from(starts), Int32Array.from(ends, Number), UNTIL, "quarter");
  return {
    comparison: compareRetention(rows.map(({ survivors }) => survivors)),
    period: "quarter",
    discountRate: 0.1,
    source: {
      kind: "dates",
      starts: `{${starts.join(";")}}`,
      ends: `{${ends.map((end) => (end === "" ? '""' : end)).join(";")}}`,
      until: UNTIL,
      rows: rows.length,
    },
  };
}
