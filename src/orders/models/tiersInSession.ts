import { preparedIn, productsIn } from "../prepare/sessions";
import { customerTiers, type CustomerTiers } from "./customerTiers";

/** What is asked of the orders that were prepared last in a session. */
export type TiersWanted = { session: number } & Parameters<typeof customerTiers>[2];

export function tiersInSession({ session, ...wanted }: TiersWanted): CustomerTiers {
  const prepared = preparedIn(session);
  const { channels: channel, segments: segment } = prepared;
  return customerTiers(prepared, { channel, segment, product: productsIn(session) }, wanted);
}
