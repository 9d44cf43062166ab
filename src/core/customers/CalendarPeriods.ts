import { dayOf, serialOf } from "../../vocabulary/calendar";
import type { PeriodId } from "../../vocabulary/periods";

const DAYS_A_WEEK = 7;
/** 29 February 1900 apart, so many days after a Monday begins a week: 2 January 1900 by Excel’s count. */
const MONDAY = 2;
/** Months of the pieces of a year. */
const MONTHS = { month: 1, quarter: 3, year: 12 } as const;

/**
 * Pieces of the calendar, counted from the one that a first day lies in: days, weeks from Monday on, months, quarters
 * and years as they begin on the first of January.
 */
export class CalendarPeriods {
  private readonly first: number;
  private readonly indexes: Int32Array;
  private readonly starts: number[] = [];

  /**
   * @param first  the first day asked about
   * @param until  the last one
   */
  constructor(
    period: PeriodId,
    first: number,
    private readonly until: number,
  ) {
    this.first = first;
    this.indexes = new Int32Array(Math.max(0, until - first + 1));
    const startOf = startsOf(period, first);
    for (let index = 0; index === 0 || this.starts[index - 1]! <= until; index++) this.starts.push(startOf(index));
    for (let index = 0; index < this.count; index++) {
      const end = Math.min(this.starts[index + 1]!, until + 1);
      this.indexes.fill(index, Math.max(0, this.starts[index]! - first), end - first);
    }
  }

  /** How many there are, the one of the last day included. */
  get count(): number {
    return this.starts.length - 1;
  }

  /** How many of them are over when the last day is. */
  get finished(): number {
    return this.starts[this.count]! - 1 <= this.until ? this.count : this.count - 1;
  }

  indexOf(day: number): number {
    return this.indexes[day - this.first]!;
  }

  /** The first day of a piece, or of the calendar. */
  startOf(index: number): number {
    return Math.max(1, this.starts[index]!);
  }
}

function startsOf(period: PeriodId, first: number): (index: number) => number {
  if (period === "day") return (index) => first + index;
  if (period === "week") {
    const monday = first - ((first - MONDAY + DAYS_A_WEEK) % DAYS_A_WEEK);
    return (index) => monday + index * DAYS_A_WEEK;
  }
  const [year, month] = dayOf(first)!;
  const months = MONTHS[period];
  const begin = month - ((month - 1) % months);
  return (index) => serialOf([year, begin + index * months, 1]);
}
