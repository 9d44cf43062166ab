import type { Locale } from "../../vocabulary/locale";
import type { DateOrder, DecimalMark } from "./CsvDialect";
import { DayReader } from "./DayReader";
import { figureIn, type Figure } from "./figureIn";

/** A value that may be two things, as nothing in the file tells which; the usual reading first. */
export type CsvDoubt =
  | { kind: "decimal"; example: string; readings: readonly [DoubtReading<DecimalMark>, DoubtReading<DecimalMark>] }
  | { kind: "dates"; example: string; readings: readonly [DoubtReading<DateOrder>, DoubtReading<DateOrder>] };
export interface DoubtReading<Choice> {
  choice: Choice;
  /** What the example is then: a number, or the number of a day. */
  value: number;
}

const DECIMALS = [".", ","] as const satisfies readonly DecimalMark[];
const ORDERS = ["day first", "month first"] as const satisfies readonly DateOrder[];

/** What fields say of two ways to write figures, or days. */
export class CsvEvidence<Choice extends string> {
  private readonly votes: [number, number] = [0, 0];
  private open: { text: string; values: [number, number] } | undefined;

  constructor(
    private readonly choices: readonly [Choice, Choice],
    private readonly reading: (text: string, choice: Choice) => Figure | undefined,
  ) {}

  /** Answers whether the field is such a figure or day at all. */
  add(text: string): boolean {
    const [first, second] = this.choices.map((choice) => this.reading(text, choice)?.value);
    if (first !== undefined && second !== undefined) {
      if (first !== second) this.open ??= { text, values: [first, second] };
    } else if (first !== undefined) this.votes[0]++;
    else if (second !== undefined) this.votes[1]++;
    return first !== undefined || second !== undefined;
  }

  /** What most fields say that say anything. */
  choice(usual: Choice): Choice {
    const [first, second] = this.votes;
    if (first === second) return usual;
    return this.choices[first > second ? 0 : 1];
  }

  /** Where no field settles what others leave open. */
  doubt(
    usual: Choice,
  ): { example: string; readings: readonly [DoubtReading<Choice>, DoubtReading<Choice>] } | undefined {
    if (!this.open || this.votes[0] + this.votes[1] > 0) return undefined;
    const { text, values } = this.open;
    const [first, second] = this.choices.map((choice, i) => ({ choice, value: values[i]! })) as [
      DoubtReading<Choice>,
      DoubtReading<Choice>,
    ];
    return { example: text, readings: first.choice === usual ? [first, second] : [second, first] };
  }
}

export const decimalEvidence = (): CsvEvidence<DecimalMark> => new CsvEvidence(DECIMALS, figureIn);

export function dateEvidence(locale: Locale): CsvEvidence<DateOrder> {
  const readers = {
    "day first": new DayReader("day first", locale),
    "month first": new DayReader("month first", locale),
  };
  return new CsvEvidence(ORDERS, (text, order) => readers[order].read(text));
}
