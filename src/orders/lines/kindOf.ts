import { productKinds, statusKinds, type ProductKindId, type StatusKindId } from "../../vocabulary/orderKinds";
import { wordsOf } from "../columns/wordsOf";

type Kinds<Id extends string> = Readonly<Record<Id, { readonly words: readonly string[] }>>;

/** A part of an order leaves an order. */
const PARTLY = /^(?:partial|partiel)/;

/** What the status of an order says besides that it is one; undefined when it says nothing more. */
export const statusKindOf = (status: string): StatusKindId | undefined =>
  wordsOf(status).some((word) => PARTLY.test(word)) ? undefined : kindIn(statusKinds, status);

/** What a line is instead of something that was bought, by the name or the code of its product. */
export const productKindOf = (product: string): ProductKindId | undefined => kindIn(productKinds, product);

/** The kind whose longest word the text is, begins or ends with: "Frais de port 48 h", "Order canceled". */
function kindIn<Id extends string>(kinds: Kinds<Id>, text: string): Id | undefined {
  const said = ` ${wordsOf(text).join(" ")} `;
  let [found, longest]: [Id | undefined, number] = [undefined, 0];
  for (const id of Object.keys(kinds) as Id[])
    for (const word of kinds[id].words)
      if (word.length > longest && (said.startsWith(` ${word} `) || said.endsWith(` ${word} `)))
        [found, longest] = [id, word.length];
  return found;
}
