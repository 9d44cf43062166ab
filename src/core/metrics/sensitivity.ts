import { sentences } from "../../vocabulary/errors";
import { check, isInDomain } from "../check";
import { CoreError } from "../CoreError";
import { sum } from "../numerics/sum";
import { changed, realisticChange } from "../realisticChange";
import { customerLifetimeValue } from "./customerLifetimeValue";

const LEVERS = ["aov", "purchase_frequency", "margin_rate", "churn_rate"] as const;

/**
 * One lever moved, the others as they are; `change` is what was taken. `impossible` where the moved lever leaves its
 * domain.
 */
export interface LeverEffect {
  lever: (typeof LEVERS)[number];
  change: number;
  outcome: { value: number; difference: number } | { impossible: CoreError };
}

/**
 * What one realistic change of each lever does to the lifetime value, largest effect first.
 *
 * Each change is in the lever's own unit. The same percentage for all would say nothing: the value is a product,
 * so every factor would move it alike.
 *
 * @formula clv = aov * purchase_frequency * margin_rate / churn_rate; aov, purchase_frequency: * (1 + change); margin_rate, churn_rate: + change
 * @steps clv = aov * purchase_frequency * margin_rate / churn_rate
 * @param averageOrderValue  money per order, >= 0
 * @param purchaseFrequency  orders per customer and period, >= 0
 * @param marginRate         margin on revenue, at most 1
 * @param churnRate          rate of the same period, > 0, at most 1
 * @param changes            shares for the first two, points for the last two; a missing one is the realistic change: 5 %, 5 %, 2 points
 *                           as far as 1, -2 points but not below half of the churn. A given one is taken as it is
 * @returns                  four effects, by size
 * @throws {CoreError} "value" outside a domain, "divide" when churn_rate is 0; a change that is given and leads out of a domain is its own row's "notAvailable"
 * @source One-at-a-time sensitivity analysis of the lifetime value (Gupta & Lehmann 2003)
 */
export function sensitivity(
  averageOrderValue: number,
  purchaseFrequency: number,
  marginRate: number,
  churnRate: number,
  changes: readonly (number | undefined)[] = [],
): LeverEffect[] {
  const base = [averageOrderValue, purchaseFrequency, marginRate, churnRate] as const;
  const before = customerLifetimeValue(...base);
  const effects = LEVERS.map((lever, i): LeverEffect => {
    const { by, amount } = realisticChange(lever, base[i])!;
    const change = check.changes(changes[i] ?? amount);
    const moved = changed(base[i]!, { by, amount: change });
    return { lever, change, outcome: outcomeOf(base, i, moved, before) };
  });
  return effects.sort((a, b) => size(b) - size(a));
}

function outcomeOf(
  base: readonly [number, number, number, number],
  index: number,
  moved: number,
  before: number,
): LeverEffect["outcome"] {
  const lever = LEVERS[index]!;
  if (!Number.isFinite(moved)) return { impossible: new CoreError("overflow", sentences.overflow()) };
  if (!isInDomain(lever, moved) || (lever === "churn_rate" && moved === 0)) {
    return { impossible: new CoreError("notAvailable", sentences.afterChange(lever, moved)) };
  }
  const inputs = base.map((value, i) => (i === index ? moved : value)) as [number, number, number, number];
  const value = customerLifetimeValue(...inputs);
  return { value, difference: sum(value, -before) };
}

const size = ({ outcome }: LeverEffect): number => ("difference" in outcome ? Math.abs(outcome.difference) : -1);
