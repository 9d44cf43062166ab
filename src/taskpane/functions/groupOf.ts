import { GROUP_IDS, type GroupId } from "../../vocabulary/groups";
import { term } from "../../vocabulary/terms";
import type { Catalogue, CatalogueEntry } from "../parts/catalogue";

/** A function is filed under the theme of what it returns; a key says nothing of it. */
export function groupOf({ id, returns }: CatalogueEntry): GroupId {
  const result = returns[0] === "key" ? returns.at(-1) : returns[0];
  if (!result) throw new Error(`${id} returns nothing`);
  return term(result).group;
}

/** How many entries each theme holds; empty themes are left out. */
export function groupCounts(entries: Catalogue): ReadonlyMap<GroupId, number> {
  const counted = GROUP_IDS.map(
    (group) => [group, entries.filter((entry) => groupOf(entry) === group).length] as const,
  );
  return new Map(counted.filter(([, count]) => count > 0));
}
