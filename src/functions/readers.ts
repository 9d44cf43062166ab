import { dateIn } from "../core/dateIn";
import { numberIn } from "../core/numberIn";
import { term, type TermId } from "../vocabulary/terms";
import type { UnitId } from "../vocabulary/units";
import { readDate } from "./readDate";
import { readNumber } from "./readNumber";
import { readPeriod } from "./readPeriod";
import { readText } from "./readText";

interface Reader {
  /** What a cell holds; undefined when it is blank. */
  read: (id: TermId, cell: unknown) => number | string | undefined;
  /**
   * The numbers that a text may mean, of a unit that is kept in numbers: a text that means none is what a column is
   * called.
   */
  numbersIn?: (text: string) => readonly number[];
}

const figure = { read: readNumber, numbersIn: numberIn };
const text = { read: readText };

/** How a cell is read, by the unit of its term. */
export const readers = {
  money: figure,
  count: figure,
  rate: figure,
  number: figure,
  ratio: figure,
  periods: figure,
  period: { read: readPeriod },
  date: { read: readDate, numbersIn: dateIn },
  text,
  fit: figure,
  choice: text,
  key: text,
} as const satisfies Record<UnitId, Reader>;

export const readerOf = (id: TermId): Reader => readers[term(id).unit];

/** May a number be taken as it stands? */
export const isFigure = (id: TermId): boolean => readerOf(id) === figure;
