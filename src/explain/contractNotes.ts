import type { TermId } from "../vocabulary/terms";
import type { UiKey } from "../vocabulary/ui";

/** A sentence, with a figure where it has one. */
export type Note = readonly [text: UiKey, figure?: number, id?: TermId];

/** What a fit of contracts or of occasions says of the customers, beside one of its parameters. */
export function contractNotes(key: string, own: (parameter: string) => number): readonly Note[] {
  const [, model = "", name = ""] = /^(sbg|bdw|bgbb)_(\w+)$/.exec(key) ?? [];
  const meanOf = (first: string, second: string): number => own(first) / (own(first) + own(second));
  if (model === "") return [];
  if (name === "gamma" || name === "delta") return [["meanGoing", meanOf("gamma", "delta"), "p_alive"]];
  if (name === "c") return [[own("c") > 1 ? "leavingGrows" : "leavingShrinks"]];
  return [[model === "bgbb" ? "meanBuying" : "firstRenewal", meanOf("alpha", "beta"), "p_alive"]];
}

/** What a prediction for contracts or occasions rests on. */
export const CONTRACT_PREDICTIONS: Readonly<Record<string, Readonly<Record<string, readonly UiKey[]>>>> = {
  BGBB: {
    ALIVE: ["restsOnOccasions"],
    PURCHASES: ["restsOnOccasions", "notToBeSummed"],
    DERT: ["restsOnOccasions"],
  },
  ...Object.fromEntries(
    ["SBG", "BDW"].map((model) => [
      model,
      {
        SURVIVAL: ["restsOnSurvivors"],
        RETENTION: ["restsOnSurvivors"],
        DEL: ["restsOnSurvivors", "firstPeriodIncluded"],
        DERL: ["restsOnSurvivors", "nextRenewalIncluded"],
      } as const,
    ]),
  ),
};
