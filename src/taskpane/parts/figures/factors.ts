import type { CoreError } from "../../../core/CoreError";
import type { TermId } from "../../../vocabulary/terms";
import type { UiKey } from "../../../vocabulary/ui";

/** A result: a number, the reason why there is none, or undefined while something is still to be answered. */
export type Figure = number | CoreError | undefined;

/**
 * The chain: what is multiplied and divided to the value, each with the step of the guided worksheet that asks for it.
 */
export const FACTORS = [
  { id: "aov", step: "order", sign: "", label: "chainOrder" },
  { id: "purchase_frequency", step: "frequency", sign: "×", label: "chainFrequency" },
  { id: "margin_rate", step: "margin", sign: "×", label: "chainMargin" },
  { id: "churn_rate", step: "churn", sign: "÷", label: "chainChurn" },
] as const satisfies readonly { id: TermId; step: string; sign: string; label: UiKey }[];

export type FactorStep = (typeof FACTORS)[number]["step"];
export type ChainId = (typeof FACTORS)[number]["id"] | "clv";
export type ChainFigures = Readonly<Record<ChainId, Figure>>;
