import type { FittedModel } from "../../core/models/fitPurchases";
import { modelWith } from "../../core/models/purchaseModels";
import { periods, type PeriodId } from "../../vocabulary/periods";
import type { UiKey } from "../../vocabulary/ui";

/** Something that a model says in words: a figure, and what it is. */
export interface ModelFinding {
  figure: { kind: "weeks" | "share" | "count" | "shape"; value: number };
  says: UiKey;
}

const YEAR = 52;

/**
 * What the parameters of a model mean; times are said in weeks.
 *
 * @param unit  of the times that it was fitted to
 */
export function findings({ model, fit: { parameters }, rhythm }: FittedModel, unit: PeriodId): ModelFinding[] {
  const weeks = periods[unit].days / periods.week.days;
  const [r, alpha, third, fourth] = parameters as [number, number, number, number];
  const known = modelWith(model, [r, alpha, third, fourth, rhythm]);
  const begin = { repeatPurchases: 0, recency: 0, age: 0 };
  return [
    { figure: { kind: "weeks", value: ((alpha * rhythm) / r) * weeks }, says: "betweenPurchases" },
    model === "paretonbd"
      ? { figure: { kind: "weeks", value: fourth * Math.expm1(Math.LN2 / third) * weeks }, says: "halfStopWithin" }
      : { figure: { kind: "share", value: third / (third + fourth) }, says: "stopAfterPurchase" },
    {
      figure: { kind: "count", value: known.active(begin) * known.expected({ ...begin, phase: 0 }, YEAR / weeks) },
      says: "newInYear",
    },
    { figure: { kind: "shape", value: r }, says: r < 1 ? "buyersDiffer" : "buyersAlike" },
    ...(rhythm > 1 ? [{ figure: { kind: "shape", value: rhythm }, says: "inRhythm" } as const] : []),
  ];
}
