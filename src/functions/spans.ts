import { CoreError } from "../core/CoreError";
import { sentences } from "../vocabulary/errors";
import { ColumnReader, keepRows } from "./ColumnReader";
import type { Column } from "./signature";
import { checkGiven, linesOf, sourcesOf } from "./sources";

/** From when to when customers were there; an end of 0 is none. */
export interface Spans {
  starts: Int32Array;
  ends: Int32Array;
}

/**
 * The days on which customers began and left, in two columns of one length.
 *
 * @throws {CoreError} "value" for a cell that cannot be read, a blank start, and an end before its start
 */
export function spansOf(start_dates: Column, end_dates: Column): Spans {
  const sources = sourcesOf({ start_dates, end_dates });
  checkGiven(sources);
  // older hosts hand a blank cell over as 0, which is no day
  const lines = linesOf(sources).map((line) => line.map((cell) => (cell === 0 ? null : cell)));
  const starting = new ColumnReader("start_dates", lines[0]!, false);
  const ending = new ColumnReader("end_dates", lines[1]!, true);
  const { places } = keepRows([starting, ending]);
  const starts = Int32Array.from(starting.figures(places.length));
  const ends = Int32Array.from(ending.figures(places.length), (day) => (Number.isNaN(day) ? 0 : day));
  const wrong = ends.findIndex((end, row) => end > 0 && end < starts[row]!);
  if (wrong >= 0)
    throw ending.inPlace(new CoreError("value", sentences.endBeforeStart(starts[wrong]!)), places[wrong]!);
  return { starts, ends };
}
