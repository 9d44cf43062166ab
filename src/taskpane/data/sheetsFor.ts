import type { OrderChoices } from "../../orders/prepare/OrderChoices";
import { orderSheetNames, type OrderSheetId } from "../../vocabulary/orderSheetNames";

/** The sheets that can be made of the columns that are read. */
export const sheetsFor = ({ columns }: OrderChoices): OrderSheetId[] =>
  (Object.keys(orderSheetNames) as OrderSheetId[]).filter(
    (id) =>
      (id !== "segments" || columns.segment !== undefined) && (id !== "channels" || columns.channel !== undefined),
  );
