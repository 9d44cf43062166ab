import { useMemo } from "react";
import { compareRetention } from "../../../core/models/compareRetention";
import { problemOf, readCohorts } from "./readCohorts";
import { changeSubscriptions, currentSubscriptions, type SubscriptionsAsked } from "./subscriptionsStore";

/** Counts the readings: what was asked last is answered. */
let latest = 0;

/** Reads the contracts, and fits both models to them: a matter of milliseconds, once they are read. */
export function useRetention(): { compare: (asked: SubscriptionsAsked) => void; leave: () => void } {
  return useMemo(
    () => ({
      compare: (asked) => {
        const reading = ++latest;
        changeSubscriptions({ asked, page: { at: "source", isReading: true } });
        readCohorts(asked)
          .then(({ cohorts, source }) => {
            if (reading !== latest) return;
            const comparison = compareRetention(cohorts);
            changeSubscriptions({ page: { at: "result", known: { comparison, period: asked.period, source } } });
          })
          .catch((error: unknown) => {
            if (reading !== latest || currentSubscriptions().page?.at !== "source") return;
            changeSubscriptions({ page: { at: "source", problem: problemOf(error) } });
          });
      },
      leave: () => {
        latest++;
        changeSubscriptions({ page: undefined });
      },
    }),
    [],
  );
}
