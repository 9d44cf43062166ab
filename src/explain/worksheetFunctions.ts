import { chiSquareTail } from "../core/numerics/chiSquareTail";
import { wholePart } from "../core/numerics/wholePart";
import { dayOf, LAST_DAY, serialOf, type Day } from "../vocabulary/calendar";
import { errorNumbers, type NumberedError } from "../vocabulary/errorNumbers";
import { type Outcome, type Scalar, failed, isFailure, isValue, numberOf, UNKNOWN, valueOf } from "./Outcome";
import { asNumber, compare, power, settled, truthOf } from "./operators";

/**
 * How a function of Excel's looks at its arguments. Nothing is worked out before it is asked for: IF needs one branch
 * only.
 */
export interface Arguments {
  count: number;
  /** One value; an argument that is left out is blank. */
  one: (index: number) => Outcome;
  /**
   * All cells of an argument, row by row; undefined when they are not all known. `typed`: not cells, but a value in the
   * formula.
   */
  cells: (index: number) => { rows: readonly (readonly Outcome[])[]; typed: boolean } | undefined;
}

type WorksheetFunction = (args: Arguments) => Outcome;

const truth =
  (test: (outcome: Outcome) => boolean): WorksheetFunction =>
  (args) => {
    const outcome = args.one(0);
    return "unknown" in outcome ? outcome : valueOf(test(outcome));
  };

const errorType: WorksheetFunction = (args) => {
  const outcome = args.one(0);
  if ("unknown" in outcome) return outcome;
  if (!isFailure(outcome)) return failed("#N/A");
  return Object.hasOwn(errorNumbers, outcome.error) ? valueOf(errorNumbers[outcome.error as NumberedError]) : UNKNOWN;
};

const withNumber =
  (calculate: (value: number) => Outcome): WorksheetFunction =>
  (args) => {
    const outcome = args.one(0);
    if (!isValue(outcome)) return outcome;
    const number = asNumber(outcome.value);
    return number === undefined ? failed("#VALUE!", "becauseText") : calculate(number);
  };

/** As many numbers as the calculation takes. */
const withNumbers =
  (calculate: (...numbers: number[]) => Outcome): WorksheetFunction =>
  (args) => {
    const outcomes = Array.from({ length: calculate.length }, (_, i) => args.one(i));
    const stopped = outcomes.find((outcome) => !isValue(outcome));
    if (stopped) return stopped;
    const numbers = outcomes.map((outcome) => asNumber((outcome as { value: Scalar }).value));
    return numbers.every((number) => number !== undefined) ? calculate(...numbers) : failed("#VALUE!", "becauseText");
  };

/** All numbers of all arguments. In cells, texts and truth values do not count; typed in the formula they do. */
function numbersOf(args: Arguments): readonly number[] | Outcome {
  const numbers: number[] = [];
  for (let i = 0; i < args.count; i++) {
    const read = args.cells(i);
    if (!read) return UNKNOWN;
    for (const outcome of read.rows.flat()) {
      if (!isValue(outcome)) return outcome;
      const number =
        typeof outcome.value === "number" ? outcome.value : read.typed ? asNumber(outcome.value) : undefined;
      if (number !== undefined) numbers.push(number);
      else if (read.typed) return failed("#VALUE!", "becauseText");
    }
  }
  return numbers;
}

const total = (numbers: readonly number[]): number =>
  settled(
    numbers.reduce((sum, number) => sum + number, 0),
    numbers.reduce((largest, number) => Math.max(largest, Math.abs(number)), 0),
  );

const ofNumbers =
  (calculate: (numbers: readonly number[]) => Outcome): WorksheetFunction =>
  (args) => {
    const numbers = numbersOf(args);
    return "length" in numbers ? calculate(numbers) : numbers;
  };

const ofTruths =
  (combine: (truths: readonly boolean[]) => boolean): WorksheetFunction =>
  (args) => {
    const truths: boolean[] = [];
    for (let i = 0; i < args.count; i++) {
      const read = args.cells(i);
      if (!read) return UNKNOWN;
      for (const outcome of read.rows.flat()) {
        if (!isValue(outcome)) return outcome;
        const known = typeof outcome.value === "string" && !read.typed ? undefined : truthOf(outcome.value);
        if (known === undefined && read.typed) return failed("#VALUE!", "becauseText");
        if (known !== undefined && outcome.value !== null) truths.push(known);
      }
    }
    return truths.length ? valueOf(combine(truths)) : failed("#VALUE!");
  };

/** With the decimal point moved, which multiplying would blur; a number may be written with an exponent already. */
function shifted(value: number, places: number): number {
  const [digits, exponent = "0"] = String(value).split("e");
  return Number(`${digits}e${Number(exponent) + places}`);
}

/** Half away from zero, in the decimal digits that are seen: 1.005 rounds to 1.01. */
const toDigits =
  (round: (value: number) => number) =>
  (value: number, digits: number): Outcome => {
    const shift = Math.trunc(digits);
    const scaled = shifted(Math.abs(value), shift);
    if (!Number.isFinite(scaled)) return numberOf(value);
    const rounded = shifted(round(Number(scaled.toPrecision(15))), -shift);
    return numberOf(Math.sign(value) * (Number.isFinite(rounded) ? rounded : Math.abs(value)));
  };

const blankIfNone = (args: Arguments, index: number, none: Scalar): Outcome =>
  index < args.count ? args.one(index) : valueOf(none);

/** Numbers are looked up by all their digits, though they are compared by fifteen. */
const isFound = (held: Scalar, wanted: Scalar): boolean =>
  held === wanted || (typeof held === "string" && typeof wanted === "string" && compare(held, wanted) === 0);

function lookUp(args: Arguments): Outcome {
  const [wanted, kind, read] = [args.one(0), blankIfNone(args, 2, 1), args.cells(1)];
  if (!isValue(wanted)) return wanted;
  // near matches need Excel's own search
  if (!isValue(kind) || asNumber(kind.value) !== 0 || !read) return UNKNOWN;
  const cells = read.rows.flat();
  if (cells.some((cell) => "unknown" in cell)) return UNKNOWN;
  const found = cells.findIndex((cell) => isValue(cell) && cell.value !== null && isFound(cell.value, wanted.value));
  return found < 0 ? failed("#N/A", "becauseNotFound") : valueOf(found + 1);
}

function pick(args: Arguments): Outcome {
  const read = args.cells(0);
  const places = [args.one(1), blankIfNone(args, 2, null)];
  const stopped = places.find((place) => !isValue(place));
  if (stopped) return stopped;
  if (!read) return UNKNOWN;
  const [first = 0, second] = places
    .map((place) => (place as { value: Scalar }).value)
    .map((value) => (value === null ? undefined : asNumber(value)));
  const isRow = read.rows.length === 1 && second === undefined;
  const [row, column] = isRow ? [1, first] : [first, second ?? 1];
  // 0 means all of them, which is more than one value
  if (row === 0 || column === 0) return UNKNOWN;
  return read.rows[wholePart(row) - 1]?.[wholePart(column) - 1] ?? failed("#REF!");
}

const counting =
  (counts: (outcome: Outcome, typed: boolean) => boolean): WorksheetFunction =>
  (args) => {
    let count = 0;
    for (let i = 0; i < args.count; i++) {
      const read = args.cells(i);
      if (!read || read.rows.flat().some((outcome) => "unknown" in outcome)) return UNKNOWN;
      count += read.rows.flat().filter((outcome) => counts(outcome, read.typed)).length;
    }
    return valueOf(count);
  };

/** Row by row and column by column, numbers only: anything else counts as 0. */
function sumOfProducts(args: Arguments): Outcome {
  const products: number[] = [];
  for (let i = 0; i < args.count; i++) {
    const cells = args.cells(i)?.rows.flat();
    if (!cells) return UNKNOWN;
    const stopped = cells.find((cell) => !isValue(cell));
    if (stopped) return stopped;
    if (i > 0 && cells.length !== products.length) return failed("#VALUE!");
    cells.forEach((cell, place) => {
      const { value } = cell as { value: Scalar };
      products[place] = (products[place] ?? 1) * (typeof value === "number" ? value : 0);
    });
  }
  return numberOf(total(products));
}

/** The numbers of the first argument, and the number that is the second. */
const ofNumbersAnd =
  (calculate: (numbers: readonly number[], number: number) => Outcome): WorksheetFunction =>
  (args) => {
    const numbers = numbersOf({ ...args, count: 1 });
    return "length" in numbers
      ? withNumber((number) => calculate(numbers, number))({ ...args, one: () => args.one(1) })
      : numbers;
  };

/** From the lowest, 0, to the highest, 1; between two numbers in proportion. */
function percentile(numbers: readonly number[], share: number): Outcome {
  if (!numbers.length || share < 0 || share > 1) return failed("#NUM!");
  const sorted = [...numbers].sort((a, b) => a - b);
  const place = share * (sorted.length - 1);
  const [below, part] = [wholePart(place), place - wholePart(place)];
  const low = sorted[below]!;
  return numberOf(part === 0 ? low : low + part * (sorted[below + 1]! - low));
}

/** A sign and a number, such as ">=5": the only conditions that sheets of ours ask by. */
const CONDITION = /^(>=|<=|<>|>|<|=)(-?\d+(?:[.,]\d+)?(?:E[+-]?\d+)?)$/i;
const HOLDS: Readonly<Record<string, (value: number, limit: number) => boolean>> = {
  ">=": (value, limit) => value >= limit,
  "<=": (value, limit) => value <= limit,
  "<>": (value, limit) => value !== limit,
  ">": (value, limit) => value > limit,
  "<": (value, limit) => value < limit,
  "=": (value, limit) => value === limit,
};

function countIf(args: Arguments): Outcome {
  const [read, condition] = [args.cells(0), args.one(1)];
  if (!isValue(condition)) return condition;
  const [, sign, limit] = CONDITION.exec(String(condition.value)) ?? [];
  if (!read || sign === undefined || limit === undefined) return UNKNOWN;
  const cells = read.rows.flat();
  if (cells.some((cell) => "unknown" in cell)) return UNKNOWN;
  const [holds, than] = [HOLDS[sign]!, Number(limit.replace(",", "."))];
  const counted = cells.filter((cell) =>
    isValue(cell) && typeof cell.value === "number" ? holds(cell.value, than) : sign === "<>",
  );
  return valueOf(counted.length);
}

const ofDay = (part: (day: Day) => number) =>
  withNumber((serial) => {
    const day = dayOf(serial);
    return day ? valueOf(part(day)) : failed("#NUM!");
  });

/** The same day so many months later; the last of the month where there is no such day. */
function monthsLater(serial: number, months: number): Outcome {
  const from = dayOf(serial);
  const last = from && dayOf(serialOf([from[0], from[1] + Math.trunc(months) + 1, 0]));
  return last ? numberOf(serialOf([last[0], last[1], Math.min(from[2], last[2])])) : failed("#NUM!");
}

/** Years below 1900 are counted from it; months and days that go beyond are counted on. */
function dateOf(year: number, month: number, day: number): Outcome {
  const whole = Math.trunc(year);
  const first = serialOf([whole < 1900 ? whole + 1900 : whole, Math.trunc(month), 1]);
  const serial = first + Math.trunc(day) - 1;
  return whole >= 0 && serial >= 0 && serial <= LAST_DAY ? numberOf(serial) : failed("#NUM!");
}

/** What formulas use besides the add-in's functions. Anything else is Excel's alone. */
const FUNCTIONS: Readonly<Record<string, WorksheetFunction>> = {
  IF: (args) => {
    const chosen = branchOf(args);
    return typeof chosen === "number" ? (chosen < args.count ? args.one(chosen) : valueOf(false)) : chosen;
  },
  IFERROR: (args) => {
    const outcome = args.one(0);
    return isFailure(outcome) ? args.one(1) : outcome;
  },
  IFNA: (args) => {
    const outcome = args.one(0);
    return isFailure(outcome) && outcome.error === "#N/A" ? args.one(1) : outcome;
  },
  CHOOSE: (args) => {
    const chosen = choiceOf(args);
    return typeof chosen === "number" ? args.one(chosen) : chosen;
  },
  ISNUMBER: truth((outcome) => isValue(outcome) && typeof outcome.value === "number"),
  ISTEXT: truth((outcome) => isValue(outcome) && typeof outcome.value === "string"),
  ISBLANK: truth((outcome) => isValue(outcome) && outcome.value === null),
  "ERROR.TYPE": errorType,
  ISERROR: truth(isFailure),
  ISNA: truth((outcome) => isFailure(outcome) && outcome.error === "#N/A"),
  NOT: (args) => {
    const outcome = args.one(0);
    const known = isValue(outcome) ? truthOf(outcome.value) : undefined;
    return isValue(outcome) ? (known === undefined ? failed("#VALUE!", "becauseText") : valueOf(!known)) : outcome;
  },
  AND: ofTruths((truths) => truths.every(Boolean)),
  OR: ofTruths((truths) => truths.some(Boolean)),
  TRUE: () => valueOf(true),
  FALSE: () => valueOf(false),
  NA: () => failed("#N/A", "becauseNa"),
  SUM: ofNumbers((numbers) => numberOf(total(numbers))),
  PRODUCT: ofNumbers((numbers) =>
    numberOf(numbers.length ? numbers.reduce((product, number) => product * number, 1) : 0),
  ),
  SUMPRODUCT: sumOfProducts,
  MIN: ofNumbers((numbers) =>
    numberOf(numbers.length ? numbers.reduce((least, number) => Math.min(least, number)) : 0),
  ),
  MAX: ofNumbers((numbers) => numberOf(numbers.length ? numbers.reduce((most, number) => Math.max(most, number)) : 0)),
  AVERAGE: ofNumbers((numbers) =>
    numbers.length ? numberOf(total(numbers) / numbers.length) : failed("#DIV/0!", "becauseNoNumbers"),
  ),
  MEDIAN: ofNumbers((numbers) => percentile(numbers, 0.5)),
  PERCENTILE: ofNumbersAnd(percentile),
  COUNTIF: countIf,
  COUNT: counting(
    (outcome, typed) =>
      isValue(outcome) &&
      (typeof outcome.value === "number" || (typed && outcome.value !== null && asNumber(outcome.value) !== undefined)),
  ),
  COUNTA: counting((outcome, typed) => typed || !isValue(outcome) || outcome.value !== null),
  ROUND: withNumbers(toDigits(Math.round)),
  ROUNDUP: withNumbers(toDigits(Math.ceil)),
  ROUNDDOWN: withNumbers(toDigits(Math.floor)),
  ABS: withNumber((value) => numberOf(Math.abs(value))),
  INT: withNumber((value) => numberOf(wholePart(value))),
  SQRT: withNumber((value) => numberOf(Math.sqrt(value))),
  EXP: withNumber((value) => numberOf(Math.exp(value))),
  LN: withNumber((value) => (value > 0 ? numberOf(Math.log(value)) : failed("#NUM!"))),
  // the tail that tells whether a parameter more is worth it; with more degrees of freedom it is Excel's alone
  "CHISQ.DIST.RT": withNumbers((value, degrees) =>
    value < 0 ? failed("#NUM!") : Math.trunc(degrees) === 1 ? numberOf(chiSquareTail(value)) : UNKNOWN,
  ),
  POWER: withNumbers(power),
  DATE: withNumbers(dateOf),
  YEAR: ofDay(([year]) => year),
  MONTH: ofDay(([, month]) => month),
  EDATE: withNumbers(monthsLater),
  MATCH: lookUp,
  INDEX: pick,
};

export const worksheetFunction = (name: string): WorksheetFunction | undefined =>
  Object.hasOwn(FUNCTIONS, name) ? FUNCTIONS[name] : undefined;

/** The argument that IF answers, by its place. */
export function branchOf(args: Pick<Arguments, "one">): number | Outcome {
  const condition = args.one(0);
  if (!isValue(condition)) return condition;
  const known = truthOf(condition.value);
  return known === undefined ? failed("#VALUE!", "becauseText") : known ? 1 : 2;
}

/** The argument that CHOOSE answers, by its place. */
export function choiceOf(args: Pick<Arguments, "one" | "count">): number | Outcome {
  const wanted = args.one(0);
  if (!isValue(wanted)) return wanted;
  const number = wholePart(asNumber(wanted.value) ?? 0);
  return number >= 1 && number < args.count ? number : failed("#VALUE!");
}
