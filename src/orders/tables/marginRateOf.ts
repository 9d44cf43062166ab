import type { Bought } from "./Bought";
import type { DaysFigures } from "./OrderTables";

/** On the revenue of some days: by the costs of their lines, else the typed one; undefined where it is not known. */
export function marginRateOf(
  { margins, settings }: Pick<Bought, "margins" | "settings">,
  { margin, revenue }: Pick<DaysFigures, "margin" | "revenue">,
): number | undefined {
  if (!margins) return settings.marginRate;
  return margin === undefined || revenue <= 0 ? undefined : margin / revenue;
}
