import { idInCell } from "../../cellValues";

/** A table of the user's own: an id in its first column is that of the second. */
export interface JoinTable {
  joins: Record<string, string>;
  /** How many ids of the first column are customers of the orders. */
  found: number;
  /** The others, with their rows, counted from 1. */
  missing: { row: number; id: string }[];
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
  const joins = new Map<string, string>();
  const missing: JoinTable["missing"] = [];
  let found = 0;
  rows.forEach(([first, second], place) => {
    const [from, to] = [idInCell(first), idInCell(second)];
    if (from === "" || to === "") return;
    const customers = written.get(from);
    if (!customers) return void missing.push({ row: place + 1, id: from });
    found++;
    // however the spaces around it are written
    for (const customer of customers) if (customer !== to) joins.set(customer, to);
  });
  return { joins: Object.fromEntries(joins), found, missing };
}
