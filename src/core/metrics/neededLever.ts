import type { LeverId } from "../../vocabulary/levers";

/** What a lever would have to be: a figure, `none` where no figure of it will do, `any` where each will. */
export type NeededLever = number | "none" | "any";

/**
 * What one lever alone would have to be for a value, the others as they are.
 *
 * @formula aov = value * churn_rate / (purchase_frequency * margin_rate), and likewise for the others
 * @param goal    money per customer, the lifetime value that is wanted
 * @param levers  as they are today, within their domains
 * @source the product of customerLifetimeValue, solved for each factor
 */
export function neededLever(id: LeverId, goal: number, levers: Readonly<Record<LeverId, number>>): NeededLever {
  const { aov, purchase_frequency, margin_rate, churn_rate } = levers;
  if (goal <= 0) return "any";
  if (id === "churn_rate") {
    const margin = aov * purchase_frequency * margin_rate;
    if (margin <= 0) return "none";
    // who leaves after one period has brought that much already
    return margin >= goal ? "any" : margin / goal;
  }
  const others = { aov: purchase_frequency * margin_rate, purchase_frequency: aov * margin_rate };
  const divisor = id === "margin_rate" ? aov * purchase_frequency : others[id];
  if (divisor <= 0) return "none";
  const needed = (goal * churn_rate) / divisor;
  const most = id === "margin_rate" ? 1 : Number.MAX_VALUE;
  return needed > most ? "none" : needed;
}
