import type { CurrencyId } from "../../vocabulary/currencies";
import type { TermId } from "../../vocabulary/terms";
import type { FirstUiKey } from "../../vocabulary/ui";
import type { ChainFigures } from "./figures/factors";

/**
 * How the guided worksheet opens: with the user's answers, or without them from now on; as the worked example; with
 * nothing filled in.
 */
export type GuidedStart = "own" | "anew" | "example" | "blank";

/** What is known of the answers by other means; all the others are open. */
export interface GuidedAnswers {
  figures: Readonly<Partial<Record<TermId, number>>>;
  texts: Readonly<Partial<Record<TermId, string>>>;
  currency: CurrencyId;
}

/** How far the guided worksheet is, as the other screens tell of it. */
export interface GuidedProgress {
  /** Whose value it is, and of when; empty while neither is told. */
  subject: string;
  step: string;
  stepName: FirstUiKey;
  at: number;
  all: number;
  figures: ChainFigures;
  currency: CurrencyId;
}
