import { numberIn } from "../../core/numberIn";

/**
 * A rate as it is typed: above 0, and never a thousand of something, so that a mark with three digits behind it is one of
 * decimals.
 */
export const positiveIn = (text: string): number | undefined =>
  numberIn(text)
    .filter((value) => value > 0)
    .at(-1);
