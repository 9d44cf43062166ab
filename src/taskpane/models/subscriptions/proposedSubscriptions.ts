import type { FoundSubscriptions } from "./foundSubscriptions";
import { shownCells, type CellsEntry, type NamedCells } from "./NamedCells";
import type { SubscriptionsAsked } from "./subscriptionsStore";

const BLANK: CellsEntry = { text: "", sheet: undefined };

/** Before anything is said: nothing, of contracts of a month. */
const NOTHING: SubscriptionsAsked = {
  kind: "dates",
  starts: BLANK,
  ends: BLANK,
  survivors: BLANK,
  until: undefined,
  period: "month",
};

/** What is asked once a list is chosen; what was said of the period stays. */
export function proposedSubscriptions(
  found: FoundSubscriptions | undefined,
  before: SubscriptionsAsked = NOTHING,
): SubscriptionsAsked {
  const entry = (cells: NamedCells): CellsEntry => ({ text: shownCells(cells), sheet: undefined });
  if (!found) return before;
  return found.kind === "dates"
    ? { ...before, kind: "dates", starts: entry(found.starts), ends: entry(found.ends), until: undefined }
    : { ...before, kind: "survivors", survivors: entry(found.survivors) };
}

/** Is it this list that is asked for? */
export function isProposed(found: FoundSubscriptions, asked: SubscriptionsAsked): boolean {
  if (found.kind !== asked.kind) return false;
  return found.kind === "dates"
    ? shownCells(found.starts) === asked.starts.text && shownCells(found.ends) === asked.ends.text
    : shownCells(found.survivors) === asked.survivors.text;
}
