import { fifteenDigits } from "../../vocabulary/fifteenDigits";
import { isShareLever, type LeverId } from "../../vocabulary/levers";

/** A slider in percent of the figure, or in points of a rate. */
interface SliderRange {
  min: number;
  max: number;
  step: number;
}

/** More than a business changes in a year, and finer than it can tell. */
const SHARES = { min: -30, max: 30, step: 1 };
const POINTS = { min: -15, max: 15, step: 0.5 };

/**
 * How far a lever can be moved: so far that there is still a value, and always as far as it has been moved already. Ends
 * are whole steps, so that today is one of them.
 */
export function sliderRange(id: LeverId, today: number, moved: number): SliderRange {
  if (isShareLever(id)) return { ...SHARES, min: Math.min(SHARES.min, moved), max: Math.max(SHARES.max, moved) };
  const { step } = POINTS;
  const now = fifteenDigits(today * 100);
  const lowest = id === "churn_rate" ? -step * Math.floor((now - step / 5) / step) : -Infinity;
  const highest = step * Math.floor(fifteenDigits((100 - now) / step));
  const [min, max] = [Math.max(POINTS.min, lowest), Math.min(POINTS.max, highest)];
  return { step, min: Math.min(0, min, moved), max: Math.max(0, max, moved) };
}
