import { CoreError } from "../core/CoreError";
import type { SegmentCosts } from "../core/customers/bySegment";
import { sentences } from "../vocabulary/errors";
import { columnsOf } from "./columns";
import type { Maybe, Table } from "./signature";
import { hasCells } from "./sources";

/** Costs, and the names of the segments with those that only they have. */
interface NamedCosts {
  names: readonly string[];
  costs: SegmentCosts;
}

/**
 * A segment and a cost a row, in two columns; undefined where they are left out.
 *
 * @param names  segments that are known already
 * @throws {CoreError} "value" for another number of columns, and for a cell that is blank or cannot be read
 */
export function segmentCostsOf(cells: Maybe<Table>, names: readonly string[]): NamedCosts | undefined {
  const rows: readonly (readonly unknown[])[] = cells ?? [];
  const columns = rows[0]?.length ?? 0;
  if (!hasCells(cells)) return undefined;
  if (columns !== 2) throw new CoreError("value", sentences.twoColumns("acquisition_costs", rows.length, columns));
  const column = (place: number): unknown[][] => rows.map((row) => [row[place]]);
  const read = columnsOf({ segment: column(0), acquisition_cost: column(1) }, {}, ["segment"]);
  const known = new Map(names.map((name, place) => [name, place]));
  const placeOf = (name: string): number => {
    if (name === "") return -1;
    if (!known.has(name)) known.set(name, known.size);
    return known.get(name)!;
  };
  const segments = Int32Array.from(read.segment, placeOf);
  return { names: [...known.keys()], costs: { segments, costs: read.acquisition_cost } };
}
