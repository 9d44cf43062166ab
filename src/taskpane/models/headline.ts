import type { Comparison } from "../../core/models/compareModels";
import type { UiKey } from "../../vocabulary/ui";
import { modelNamed } from "../../vocabulary/modelNamed";

/** A sentence, and what stands in its blanks: a name, a figure, or a word. */
export interface Headline {
  key: UiKey;
  values?: Readonly<Record<string, string>>;
  count?: UiKey;
}

const NUMBERS: readonly (UiKey | undefined)[] = [undefined, undefined, "two", "three", "four", "five"];

/** What was found, in a sentence: is a model worth more than the rules that cost nothing? */
export function headline({ tried, pace, byPurchases, recommended }: Comparison): Headline {
  const best = tried.find(({ model }) => model === recommended);
  if (!best) return { key: "noModelFits" };
  const better = tried.filter(({ meanAbsoluteError }) => meanAbsoluteError < pace.meanAbsoluteError);
  if (better.length === 0) return { key: "noneBeatsPace" };
  const free = Math.max(pace.gini ?? -Infinity, byPurchases.gini ?? -Infinity);
  if (best.gini !== undefined && free >= best.gini) return { key: "rankedAsWell" };
  if (tried.length === 1) return { key: "oneBeatsPace", values: { name: modelNamed(best) } };
  return better.length === tried.length
    ? { key: "eachBeatsPace", count: NUMBERS[tried.length]! }
    : { key: "someBeatPace", values: { some: String(better.length), count: String(tried.length) } };
}
