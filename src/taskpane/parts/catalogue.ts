import { GROUP_IDS } from "../../vocabulary/groups";
import type { GroupId } from "../../vocabulary/groups";
import type { Text } from "../../vocabulary/locale";
import { term } from "../../vocabulary/terms";
import type { TermId } from "../../vocabulary/terms";

/** One function as the build describes it in catalogue.json. */
export interface CatalogueEntry {
  id: string;
  family: string;
  sentence: Text;
  /** What a result says; its blanks are arguments, steps and the result. */
  means: Text;
  parameters: readonly Parameter[];
  /** One term, or the columns of a spilled table. */
  returns: readonly TermId[];
  formula: string;
  /** How it is worked out, one step after the other. */
  steps: readonly string[];
  source: string;
  examples: readonly Example[];
}

interface Parameter {
  term: TermId;
  optional: boolean;
}

export interface Example {
  /** As typed in Excel with English settings. */
  formula: string;
  arguments: readonly Scalar[];
  value: Scalar | readonly (readonly Scalar[])[];
}

export type Scalar = number | string | boolean;
export type Catalogue = readonly CatalogueEntry[];

/** The build writes this file beside the pane. */
export async function loadCatalogue(): Promise<Catalogue> {
  const response = await fetch("catalogue.json");
  if (!response.ok) throw new Error(`catalogue.json: ${response.status}`);
  return (await response.json()) as Catalogue;
}

/** A function is filed under the theme of what it returns. */
export function groupOf({ id, returns: [result] }: CatalogueEntry): GroupId {
  if (!result) throw new Error(`${id} returns nothing`);
  return term(result).group;
}

/** How many entries each theme holds; empty themes are left out. */
export function groupCounts(entries: Catalogue): ReadonlyMap<GroupId, number> {
  const counted = GROUP_IDS.map((group) => [group, entries.filter((entry) => groupOf(entry) === group).length] as const);
  return new Map(counted.filter(([, count]) => count > 0));
}
