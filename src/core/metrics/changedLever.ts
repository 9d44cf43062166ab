import { isShareLever, type LeverId } from "../../vocabulary/levers";
import { sum } from "../numerics/sum";

/**
 * A lever after a change, as the worksheet of levers writes it.
 *
 * @formula value * (1 + change), and of a rate value + change / 100
 * @param change  0.05 is 5 % more; of a rate 2 is 2 points more
 */
export const changedLever = (id: LeverId, value: number, change: number): number =>
  isShareLever(id) ? value * (1 + change) : sum(value, change / 100);
