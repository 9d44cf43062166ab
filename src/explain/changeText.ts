import type { Change } from "../core/realisticChange";
import { uiText } from "../vocabulary/ui";
import { type Wording, isOne, said } from "./Wording";

/** +5%, −2 points, +1 period: with its sign, as a change is said. */
export function changeText({ by, amount }: Change, wording: Wording): string {
  const sign = amount < 0 ? "−" : "+";
  const size = Math.abs(amount);
  if (by === "share") return sign + wording.figure(size, "margin_rate");
  // in hundredths, as rates are read
  if (by === "points") return sign + pointsText(size * 100, wording);
  return sign + said(size, "lifetime", wording);
}

/** Points of a rate, to a hundredth; of less than one three digits. */
function pointsText(points: number, { locale, figure }: Wording): string {
  const shown = points >= 1 ? Number(points.toFixed(2)) : Number(points.toPrecision(3));
  return uiText(isOne(shown, locale) ? "onePoint" : "points", locale, { count: figure(shown, "purchase_frequency") });
}
