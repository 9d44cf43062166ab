import { CoreError } from "../core/CoreError";
import type { Survivors } from "../core/models/retention";
import { sentences } from "../vocabulary/errors";
import { modelSentences } from "../vocabulary/modelErrors";
import { InputError } from "./cellError";
import { figuresOf } from "./columns";
import { readNumber } from "./readNumber";
import type { Maybe, Table } from "./signature";
import { hasCells } from "./sources";
import { isBlank } from "./valueIn";
import { cutWholeColumns } from "./wholeColumns";

type Row = readonly unknown[];

/**
 * Survivors by age: one cohort in a row or column, or a cohort a row, as SURVIVORS spills them: below a row of keys, in
 * which the ages stand from the second cell on. Blank cells end a cohort.
 *
 * @throws {CoreError} "value" for a table without its ages, for a cell that is no number of 0 or more, and for a blank one between two others;
 *   {InputError} for an error value
 */
export function readSurvivors(cells: Maybe<Table>): Survivors[] {
  if (!hasCells(cells)) throw new CoreError("value", sentences.blank("survivors"));
  const [height, width] = [cells.length, cells[0]!.length];
  if (height === 1 || width === 1) return [cohortIn(cells)];
  const source = { rows: cells as readonly Row[], height };
  cutWholeColumns([source]);
  const [keys, ...cohorts] = source.rows.slice(0, source.height);
  if (!keys || !hasAges(keys)) throw new CoreError("value", modelSentences.survivorsTable(height, width));
  return cohorts
    .map((row, i) => ({ counts: row.slice(1), place: i + 2 }))
    .filter(({ counts }) => !counts.every(isBlank))
    .map(({ counts, place }) => inRow(place, () => cohortIn([counts])));
}

/** 0, 1, 2 and so on behind the first cell, whatever that is. */
const hasAges = ([, ...ages]: Row): boolean => ages.every((age, i) => readAge(age) === i);

function readAge(cell: unknown): number | undefined {
  try {
    return readNumber("survivors", cell);
  } catch {
    return undefined;
  }
}

function cohortIn(cells: readonly Row[]): number[] {
  const { values, places } = figuresOf("survivors", cells as unknown[][]);
  const gap = places.findIndex((place, i) => place !== places[0]! + i);
  if (gap > 0) throw new CoreError("value", modelSentences.survivorsGap(gap));
  const wrong = values.findIndex((value) => !(value >= 0));
  if (wrong >= 0) throw atPlace(sentences.mustBe("survivors", values[wrong]), places[wrong]!, places.length);
  return Array.from(values);
}

const atPlace = (sentence: ReturnType<typeof sentences.mustBe>, place: number, cells: number): CoreError =>
  new CoreError("value", cells > 1 ? sentences.inCell(sentence, place + 1) : sentence);

/** What is wrong in a table says in which of its rows. */
function inRow<T>(row: number, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof InputError)
      throw new InputError(error.code, error.cell, modelSentences.inRow(error.sentence, row));
    throw error instanceof CoreError ? new CoreError(error.kind, modelSentences.inRow(error.sentence, row)) : error;
  }
}
