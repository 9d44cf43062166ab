import type { RetentionComparison } from "../../../core/models/compareRetention";
import { retentionModels } from "../../../vocabulary/retentionModels";
import type { UiKey } from "../../../vocabulary/ui";

/** What was found, in a sentence, and what stands in its blank. */
export function retentionHeadline({ tried, test, recommended }: RetentionComparison): {
  key: UiKey;
  values?: Readonly<Record<string, string>>;
} {
  const [only] = tried;
  if (!only) return { key: "neitherFits" };
  if (!test) return { key: "onlyOneFits", values: { name: retentionModels[only.model] } };
  return { key: recommended === "bdw" ? "parameterPays" : "parameterDoesNotPay" };
}
