import type { UiKey } from "../../vocabulary/ui";
import { Announcement } from "../parts/Announcement";
import { useWords } from "../parts/useWords";

/** Tells how many functions a query found. Sighted readers see it in the filters. */
export function ResultCount({ query, count }: { query: string; count: number }): React.JSX.Element {
  const words = useWords();
  return <Announcement>{query ? words(keyOf(count), { count: String(count), query }) : ""}</Announcement>;
}

function keyOf(count: number): UiKey {
  if (count === 0) return "noneFound";
  return count === 1 ? "oneFound" : "manyFound";
}
