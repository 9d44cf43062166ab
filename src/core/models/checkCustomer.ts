import { sentences } from "../../vocabulary/errors";
import { modelSentences } from "../../vocabulary/modelErrors";
import { CoreError } from "../CoreError";

/** @throws {CoreError} "value" when a recency is above its age, or somebody without a repeat purchase has one */
export function checkCustomer(repeatPurchases: number, recency: number, age: number): void {
  if (!(recency <= age)) throw new CoreError("value", sentences.atMost("recency", "age", age, recency));
  if (repeatPurchases === 0 && recency !== 0) throw new CoreError("value", modelSentences.recencyOfNothing(recency));
}
