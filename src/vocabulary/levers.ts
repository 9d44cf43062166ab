import type { TermId } from "./terms";

/** What moves the value of a customer, in the order in which it is multiplied. */
export const LEVERS = ["aov", "purchase_frequency", "margin_rate", "churn_rate"] as const satisfies TermId[];
export type LeverId = (typeof LEVERS)[number];

/** Of a share more or less, or of points. */
export const isShareLever = (id: LeverId): boolean => id === "aov" || id === "purchase_frequency";
