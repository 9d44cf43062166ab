import { CoreError } from "../../core/CoreError";
import { noPart } from "../../vocabulary/orderParts";
import { preparedIn, productsIn } from "../prepare/sessions";
import { partedCustomers, type PartedCustomers } from "./partedCustomers";

/** What is asked of the orders that were prepared last in a session. */
export type PartsWanted = { session: number } & Parameters<typeof partedCustomers>[2];

/** @throws {CoreError} "notAvailable" where the orders have no such column */
export function partedInSession({ session, ...wanted }: PartsWanted): PartedCustomers {
  const prepared = preparedIn(session);
  const labels = { channel: prepared.channels, segment: prepared.segments, product: undefined }[wanted.by];
  const found = labels ?? (wanted.by === "product" ? productsIn(session) : undefined);
  if (!found) throw new CoreError("notAvailable", noPart(wanted.by));
  return partedCustomers(prepared, found, wanted);
}
