import type { OrderRoleId } from "../../vocabulary/orderRoles";
import type { ColumnProfile } from "./columnProfile";

/** More than so many kinds of something are no kinds. */
const MOST_KINDS = 60;
const MOSTLY = 0.5;

type Fits = (profile: ColumnProfile) => boolean;

const isFigures: Fits = ({ numbers, days }) => numbers >= MOSTLY && days < MOSTLY;
const isWords: Fits = ({ numbers, days, emails }) => numbers < MOSTLY && days < MOSTLY && emails < MOSTLY;
const isKinds: Fits = ({ distinct, distinctShare, days }) =>
  days < MOSTLY && distinct <= MOST_KINDS && (distinctShare <= MOSTLY || distinct <= 3);
/** Amounts are no ids; 17850.0 is one. */
const isIds: Fits = ({ numbers, wholes, days, currencies }) =>
  days < MOSTLY && currencies < MOSTLY && (numbers < MOSTLY || wholes > numbers * 0.95);
const isDays: Fits = ({ days }) => days >= MOSTLY;

const rules: Readonly<Record<OrderRoleId, Fits>> = {
  customer: isIds,
  email: ({ emails }) => emails >= MOSTLY,
  company: isWords,
  name: isWords,
  date: isDays,
  amount: isFigures,
  quantity: isFigures,
  unitPrice: isFigures,
  order: (profile) => isIds(profile) && profile.distinct > 1,
  status: (profile) => isWords(profile) && isKinds(profile),
  segment: isKinds,
  channel: isKinds,
  product: ({ days }) => days < MOSTLY,
  currency: ({ currencies }) => currencies >= MOSTLY,
  cost: isFigures,
  shipping: isFigures,
  discount: isFigures,
  tax: isFigures,
  updated: isDays,
};

/** Can a column whose cells look like this hold such a thing? An empty one holds nothing. */
export const fitsRole = (id: OrderRoleId, profile: ColumnProfile): boolean => profile.filled > 0 && rules[id](profile);
