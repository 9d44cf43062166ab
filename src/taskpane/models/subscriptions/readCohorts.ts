import { CoreError } from "../../../core/CoreError";
import { survivors as survivorRows } from "../../../core/customers/survivors";
import type { Survivors } from "../../../core/models/retention";
import { InputError } from "../../../functions/cellError";
import { figuresOf } from "../../../functions/columns";
import { readSurvivors } from "../../../functions/readSurvivors";
import { spansOf, type Spans } from "../../../functions/spans";
import type { SubscriptionSource } from "../../../modelSheets/SubscriptionTables";
import type { Text } from "../../../vocabulary/locale";
import { subscriptionProblems } from "../../../vocabulary/subscriptionProblems";
import { today } from "../../parts/today";
import { cellsNamed, referenceTo, type CellsEntry, type NamedCells } from "./NamedCells";
import { readCells } from "./readCells";
import type { SubscriptionsAsked } from "./subscriptionsStore";

interface Cohorts {
  cohorts: readonly Survivors[];
  source: SubscriptionSource;
}

/**
 * Survivors as CLV.SURVIVORS counts them, or as the models read them of a range.
 *
 * @throws {CoreError} or {InputError} with the sentence that the functions have
 */
export async function readCohorts(asked: SubscriptionsAsked): Promise<Cohorts> {
  if (asked.kind === "survivors") {
    const cells = wanted(asked.survivors);
    const values = await readCells(cells);
    return {
      cohorts: readSurvivors(values),
      source: { kind: "survivors", survivors: referenceTo(cells), ages: agesIn(cells, values) },
    };
  }
  const [starting, ending] = [wanted(asked.starts), wanted(asked.ends)];
  const { starts, ends } = await readSpans(starting, ending);
  const { until = lastDay({ starts, ends }), period } = asked;
  if (until === undefined || Number.isNaN(until)) throw new CoreError("value", subscriptionProblems.noDay());
  const rows = survivorRows(starts, ends, until, period);
  return {
    cohorts: rows.map(({ survivors }) => survivors),
    source: { kind: "dates", starts: referenceTo(starting), ends: referenceTo(ending), until, rows: rows.length },
  };
}

/** Where the survivors of each age stand, from 0 on: one cell of a cohort, or a column of several below their ages. */
function agesIn(cells: NamedCells, values: readonly (readonly unknown[])[]): string[] {
  const [height, width] = [values.length, values[0]?.length ?? 0];
  if (height > 1 && width > 1) {
    const { area } = cells as Extract<NamedCells, { area: unknown }>;
    return Array.from({ length: width - 1 }, (_, age) =>
      referenceTo({
        area: { ...area, row: area.row + 1, rows: height - 1, column: area.column + 1 + age, columns: 1 },
      }),
    );
  }
  const { places } = figuresOf("survivors", values as unknown[][]);
  return Array.from(places, (place) => {
    if (!("area" in cells)) return `INDEX(${referenceTo(cells)},${place + 1})`;
    const { sheet, row, column } = cells.area;
    const at = width > 1 ? { row, column: column + place } : { row: row + place, column };
    return referenceTo({ area: { sheet, ...at, rows: 1, columns: 1 } });
  });
}

/** When customers began and left. */
export async function readSpans(starting: NamedCells, ending: NamedCells): Promise<Spans> {
  const [starts, ends] = [await readCells(starting), await readCells(ending)];
  return spansOf(starts, ends);
}

/** The last of the dates that is not in the future: all of them are known until then at least. */
export function lastDay({ starts, ends }: Spans): number | undefined {
  const now = today();
  let last = 0;
  for (const day of starts) if (day <= now) last = Math.max(last, day);
  for (const day of ends) if (day <= now) last = Math.max(last, day);
  return last || undefined;
}

function wanted(entry: CellsEntry): NamedCells {
  const cells = cellsNamed(entry);
  if (!cells) throw new CoreError("value", subscriptionProblems.notCells());
  return cells;
}

/** The sentence of what went wrong while cells were read. */
export const problemOf = (error: unknown): Text =>
  error instanceof CoreError || error instanceof InputError ? error.sentence : subscriptionProblems.notRead();
