import { cohortMeasureOf, cohortMeasures } from "../../vocabulary/cohortMeasures";
import type { Text } from "../../vocabulary/locale";
import { periodOf, periods } from "../../vocabulary/periods";
import { purchaseModelOf, purchaseModelWords } from "../../vocabulary/purchaseModelWords";
import { term, type TermId } from "../../vocabulary/terms";

/** An argument that is one of a few words. */
interface ChosenWords {
  /** What each is called, by what a formula has for it in every language. */
  labels: Readonly<Record<string, { label: Text }>>;
  /** The one that a text stands for, in any language. */
  meant: (text: string) => string | undefined;
}

const PERIODS: ChosenWords = { labels: periods, meant: periodOf };
const MEASURES: ChosenWords = { labels: cohortMeasures, meant: cohortMeasureOf };
const MODELS: ChosenWords = { labels: purchaseModelWords, meant: purchaseModelOf };

/** The words of a term, which are chosen rather than typed; undefined where it takes something else. */
export function chosenWords(id: TermId): ChosenWords | undefined {
  if (id === "measure") return MEASURES;
  if (id === "model") return MODELS;
  return term(id).unit === "period" ? PERIODS : undefined;
}
