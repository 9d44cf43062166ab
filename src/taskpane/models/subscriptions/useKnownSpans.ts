import { useEffect, useState } from "react";
import type { Text } from "../../../vocabulary/locale";
import { cellsNamed } from "./NamedCells";
import { lastDay, problemOf, readSpans } from "./readCohorts";
import type { SubscriptionsAsked } from "./subscriptionsStore";

/** What two columns of dates hold. */
export interface KnownSpans {
  customers: number;
  left: number;
  /** The last date that is not in the future: dates are known until then at least. */
  last: number | undefined;
}

/** Typing passes many addresses: only where it rests is read. */
const REST_MS = 400;

/** What the dates say of themselves, as soon as both columns are named; why they cannot be read. */
export function useKnownSpans(asked: SubscriptionsAsked): KnownSpans | { problem: Text } | undefined {
  const { kind, starts, ends } = asked;
  const key = kind === "dates" ? JSON.stringify([cellsNamed(starts), cellsNamed(ends)]) : "";
  const [found, setFound] = useState<{ key: string; spans: KnownSpans | { problem: Text } }>();
  useEffect(() => {
    const [starting, ending] = key === "" ? [] : (JSON.parse(key) as (ReturnType<typeof cellsNamed> | null)[]);
    if (!starting || !ending) return;
    let isCurrent = true;
    const tell = (spans: KnownSpans | { problem: Text }): void => {
      if (isCurrent) setFound({ key, spans });
    };
    const timer = setTimeout(() => {
      readSpans(starting, ending).then(
        (spans) => {
          const { starts: from, ends: to } = spans;
          tell({ customers: from.length, left: to.filter((day) => day > 0).length, last: lastDay(spans) });
        },
        (error: unknown) => {
          tell({ problem: problemOf(error) });
        },
      );
    }, REST_MS);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [key]);
  return found?.key === key ? found.spans : undefined;
}
