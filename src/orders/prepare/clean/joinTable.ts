import { idInCell } from "../../cellValues";

/** A table of the user's own: an id in its first column is that of the second. */
export interface JoinTable {
  joins: Record<string, string>;
  /** How many ids of the first column are customers of the orders. */
  found: number;
  /** The others, with their rows, counted from 1. */
  missing: JoinRow[];
  /** Ids that the table has joined to another one before: the first row counts. */
  twice: JoinRow[];
  /** Ids that lead back to themselves over others: they stay what they are. */
  circles: JoinRow[];
}

interface JoinRow {
  row: number;
  id: string;
}

/**
 * @param words  customers as they are written
 * @param rows   cells of two columns
 */
export function joinTable(words: readonly string[], rows: readonly (readonly unknown[])[]): JoinTable {
  const written = new Map<string, string[]>();
  for (const word of words) {
    const known = written.get(word.trim());
    if (known) known.push(word);
    else written.set(word.trim(), [word]);
  }
  const pairs = new Map<string, { to: string; row: number }>();
  const [missing, twice]: [JoinRow[], JoinRow[]] = [[], []];
  rows.forEach(([first, second], place) => {
    const [from, to] = [idInCell(first), idInCell(second)];
    if (from === "" || to === "") return;
    const row = place + 1;
    const known = pairs.get(from);
    if (!written.has(from)) missing.push({ row, id: from });
    if (known && known.to !== to) twice.push({ row, id: from });
    if (!known) pairs.set(from, { to, row });
  });
  const circles = [...pairs].filter(([from]) => isInCircle(from, pairs)).map(([id, { row }]) => ({ row, id }));
  for (const { id } of circles) pairs.delete(id);
  // however the spaces around it are written
  const joins = [...pairs].flatMap(([from, { to }]) =>
    (written.get(from) ?? []).filter((customer) => customer !== to).map((customer) => [customer, to] as const),
  );
  // one that is no customer may lead on to one who is
  const steps = [...pairs]
    .filter(([from, { to }]) => !written.has(from) && from !== to)
    .map(([from, { to }]) => [from, to] as const);
  const isAsked = new Set([...joins, ...steps].map(([, to]) => to));
  return {
    joins: Object.fromEntries([...joins, ...steps.filter(([from]) => isAsked.has(from))]),
    found: [...pairs.keys()].filter((from) => written.has(from)).length,
    missing,
    twice,
    circles,
  };
}

/** Does an id come back to itself, over others? */
function isInCircle(from: string, pairs: ReadonlyMap<string, { to: string }>): boolean {
  const seen = new Set<string>();
  let id = from;
  for (let next = pairs.get(id)?.to; next !== undefined && next !== id; next = pairs.get(id)?.to) {
    if (next === from) return true;
    if (seen.has(next)) return false;
    seen.add(next);
    id = next;
  }
  return false;
}
