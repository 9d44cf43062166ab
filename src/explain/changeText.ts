import type { Change } from "../core/realisticChange";
import { uiText } from "../vocabulary/ui";
import type { Wording } from "./Wording";
import { said } from "./Wording";

/** +5%, −2 points, +1 period: with its sign, as a change is said. */
export function changeText({ by, amount }: Change, wording: Wording): string {
  const sign = amount < 0 ? "−" : "+";
  const size = Math.abs(amount);
  if (by === "share") return sign + wording.figure(size, "margin_rate");
  // in hundredths, as rates are read
  if (by === "points") return sign + uiText("points", wording.locale, { count: wording.figure(Number((size * 100).toPrecision(15)), "purchase_frequency") });
  return sign + said(size, "lifetime", wording);
}
