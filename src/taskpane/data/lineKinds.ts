import type { OrderChoices } from "../../orders/prepare/OrderChoices";
import { productKinds, statusKinds, type ProductKindId, type StatusKindId } from "../../vocabulary/orderKinds";

/** What a line may be besides something that was bought, by its status or its product. */
export type LineKind = StatusKindId | ProductKindId;
const isStatus = (id: string): id is StatusKindId => id in statusKinds;
const isProduct = (id: string): id is ProductKindId => id in productKinds;
export const isLineKind = (id: string): id is LineKind => isStatus(id) || isProduct(id);

/** Are lines of that kind not used? */
export const isLeftOut = ({ leftOut }: OrderChoices, kind: LineKind): boolean =>
  (leftOut.statuses as readonly string[]).includes(kind) || (leftOut.products as readonly string[]).includes(kind);

/** Lines of that kind are used, or left out from now on. */
export function withKind(choices: OrderChoices, kind: LineKind, isOut: boolean): OrderChoices {
  const { statuses, products } = choices.leftOut;
  const changed = <T extends string>(kinds: readonly T[], one: T): T[] => [
    ...kinds.filter((id) => id !== one),
    ...(isOut ? [one] : []),
  ];
  return {
    ...choices,
    leftOut: isStatus(kind)
      ? { statuses: changed(statuses, kind), products }
      : { statuses, products: changed(products, kind) },
  };
}
