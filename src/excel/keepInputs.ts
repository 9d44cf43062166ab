import { cellKey, type CellAt } from "../formula/address";
import type { Plan } from "../template/plan";
import { plainContent, toType, type ContentChange } from "./planChanges";

/** The cells of a sheet as they stand, and those that Excel says in other words than they were typed in. */
interface Standing {
  now: (at: CellAt) => string | number;
  expected: (at: CellAt) => string | number | boolean | undefined;
}

interface Kept {
  /** What to write. */
  contents: ContentChange[];
  /** Cells of inputs that move, where nothing is in the way. */
  settled: ReadonlySet<string>;
  /** Of these, those that what was held comes to: it is none of the plan's. */
  carried: ReadonlySet<string>;
}

/**
 * What was typed into an input stays in it, whatever the plan would put there by now. An input is known by its key: where
 * that stands in another cell, as the figures of a year do when the next one takes its column, what it holds goes there.
 * One that is gone leaves what was typed in its cell, as long as something new is asked there.
 */
export function keepInputs(contents: readonly ContentChange[], from: Plan, to: Plan, standing: Standing): Kept {
  const { now, expected } = standing;
  const changes = new Map(contents.map((change) => [cellKey(change), change]));
  const [was, is] = [cellsOf(from), cellsOf(to)];
  const places = new Map(to.inputs.map((input) => [input.key, input]));
  const asked = new Map(to.inputs.map((input) => [cellKey(input), input.key]));
  const known = new Set(from.inputs.map(({ key }) => key));
  const settled = new Set<string>();
  const carried = new Map<string, CellAt & { content: string | number }>();
  for (const input of from.inputs) {
    const [here, target] = [cellKey(input), places.get(input.key)];
    const isTyped = String(now(input)) !== String(expected(input) ?? plainContent(was.get(here)?.content));
    const stays = target ? cellKey(target) === here : asked.has(here) && !known.has(asked.get(here)!);
    if (stays && isTyped) changes.delete(here);
    if (stays || !target) continue;
    settled.add(here);
    changes.set(here, { ...placeOf(input), before: now(input), after: planned(is.get(here)), undo: now(input) });
    const isBlank = is.get(cellKey(target))?.content === undefined;
    if (isTyped || (isBlank && now(input) !== ""))
      carried.set(cellKey(target), { ...placeOf(target), content: now(input) });
  }
  const left = new Set(from.inputs.map(cellKey));
  for (const [place, { content, ...at }] of carried) {
    if (left.has(place)) settled.add(place);
    const before = plainContent(was.get(place)?.content);
    changes.set(place, { ...at, before, after: content, undo: now(at) });
  }
  return { contents: [...changes.values()], settled, carried: new Set(carried.keys()) };
}

const cellsOf = ({ cells }: Plan): ReadonlyMap<string, Plan["cells"][number]> =>
  new Map(cells.map((cell) => [cellKey(cell), cell]));

const planned = (cell: Plan["cells"][number] | undefined): string | number => (cell ? toType(cell) : "");

const placeOf = ({ row, column }: CellAt): CellAt => ({ row, column });
