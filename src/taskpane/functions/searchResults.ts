import type { Locale } from "../../vocabulary/locale";
import type { Catalogue } from "../parts/catalogue";
import type { FunctionsState } from "./functionsState";
import { groupOf } from "./groupOf";
import { searchCatalogue } from "./searchCatalogue";

/** What the query finds everywhere, and what of it the chosen theme lets through. */
export function searchResults(
  entries: Catalogue,
  { query, group }: Pick<FunctionsState, "query" | "group">,
  locale: Locale,
): { found: Catalogue; shown: Catalogue } {
  const found = searchCatalogue(entries, query, locale);
  return { found, shown: group ? found.filter((entry) => groupOf(entry) === group) : found };
}
