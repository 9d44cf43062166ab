import type { LeverId } from "../vocabulary/levers";
import { REALISTIC } from "../vocabulary/rules";

/** Of a lever: the figure that the value is lower with, and the one that it is higher with. */
type Sides = readonly [low: string, high: string];

/**
 * How low and how high the levers may be: what a business can bring about within a year (`realisticChange`), as
 * formulas over the cell of each.
 */
export const leverSides = (id: LeverId, cell: string = id): Sides => SIDES[id](cell);

const { share: SHARE, points: POINTS } = REALISTIC;
const byShare = (cell: string): Sides => [`${cell}*${1 - SHARE}`, `${cell}*${1 + SHARE}`];

const SIDES: Readonly<Record<LeverId, (cell: string) => Sides>> = {
  aov: byShare,
  purchase_frequency: byShare,
  margin_rate: (cell) => [`${cell}-${POINTS}`, `MIN(1,${cell}+${POINTS})`],
  churn_rate: (cell) => [`MIN(1,${cell}+${POINTS})`, `MAX(${cell}/2,${cell}-${POINTS})`],
};
