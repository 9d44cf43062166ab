import type { CurrencyId } from "../../vocabulary/currencies";
import type { UiKey } from "../../vocabulary/ui";
import type { ChainFigures } from "./figures/factors";

/**
 * How the guided worksheet opens: with the user's answers, or without them from now on; as the worked example; with
 * nothing filled in.
 */
export type GuidedStart = "own" | "anew" | "example" | "blank";

/** How far the guided worksheet is, as the other screens tell of it. */
export interface GuidedProgress {
  /** Whose value it is, and of when; empty while neither is told. */
  subject: string;
  step: string;
  stepName: UiKey;
  at: number;
  all: number;
  figures: ChainFigures;
  currency: CurrencyId;
}
