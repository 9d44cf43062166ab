import { withoutUnseen } from "../../../vocabulary/plainText";
import { productKindOf } from "../../lines/kindOf";
import type { LineLabels } from "../PreparedOrders";
import type { JudgedLines } from "./JudgedLines";
import { mergedWords } from "./mergedWords";
import type { OrderBook } from "./OrderBook";

/** What was bought, of each line that is used; -1 where no product is named, or a fee or postage is. */
export function productLabels({ raw }: OrderBook, { used }: Pick<JudgedLines, "used">): LineLabels | undefined {
  const { product } = raw.texts;
  if (!product) return undefined;
  const goods = mergedWords(product, (word) => (productKindOf(word) ? "" : withoutUnseen(word).trim()));
  return { labels: goods.words, ofLine: used.map((line) => goods.ofLine[line]!) };
}
