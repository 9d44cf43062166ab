import { ORDER_ROLE_IDS, VAT_WORDS, type OrderRoleId } from "../../vocabulary/orderRoles";
import { columnProfile, type ColumnProfile } from "./columnProfile";
import { fitsRole } from "./fitsRole";
import { nameScore } from "./nameScore";
import type { SampleColumn } from "./SampleColumn";
import { wordsOf } from "./wordsOf";

/** By its name, or by what its cells look like alone. */
interface RecognizedColumn {
  readonly column: number;
  readonly by: "name" | "cells";
}
/** Whom a row may be about, the surest first. */
const CUSTOMER_ROLES = ["customer", "email", "name", "company"] as const satisfies readonly OrderRoleId[];
export type CustomerRole = (typeof CUSTOMER_ROLES)[number];

export interface RecognizedColumns {
  readonly roles: Readonly<Partial<Record<OrderRoleId, RecognizedColumn>>>;
  /** Which of them tells customers apart. */
  readonly customerBy?: CustomerRole;
  /** A company beside its people: who is the customer, only the user knows. */
  readonly asksCompany: boolean;
  /** What the amount's name says about VAT. */
  readonly vat?: keyof typeof VAT_WORDS;
}

/** An id that so many rows share is that of guests. */
const GUESTS = 0.3;
/** Customers are more than kinds, and come again. */
const FEWEST_CUSTOMERS = 5;
const MOST_DIFFERENT = 0.95;

type Roles = Partial<Record<OrderRoleId, RecognizedColumn>>;

/**
 * Finds which column of an export of orders holds what: by names, as far as the cells agree, then by the cells of the
 * columns that are left. A column has one role, and a role one column.
 */
export function recognizeColumns(columns: readonly SampleColumn[]): RecognizedColumns {
  const profiles = columns.map(columnProfile);
  const roles = byName(columns, profiles);
  addByCells(roles, profiles);
  const customerBy = customerIn(roles, profiles);
  const vat = roles.amount && vatIn(columns[roles.amount.column]!.name);
  return {
    roles,
    ...(customerBy ? { customerBy } : {}),
    asksCompany: roles.company !== undefined && customerBy !== "company",
    ...(vat ? { vat } : {}),
  };
}

function byName(columns: readonly SampleColumn[], profiles: readonly ColumnProfile[]): Roles {
  const pairs = columns.flatMap(({ name }, column) => {
    const profile = profiles[column]!;
    return ORDER_ROLE_IDS.filter((id) => fitsRole(id, profile)).map((id) => ({
      id,
      column,
      // what every row says is surer than what only the first line of an order does
      score: nameScore(name, id) * (1 + profile.filled),
    }));
  });
  const roles: Roles = {};
  const taken = new Set<number>();
  for (const { id, column, score } of pairs.sort((a, b) => b.score - a.score || a.column - b.column)) {
    if (score <= 0 || roles[id] || taken.has(column)) continue;
    roles[id] = { column, by: "name" };
    taken.add(column);
  }
  return roles;
}

/** Only where one column alone can be meant. */
function addByCells(roles: Roles, profiles: readonly ColumnProfile[]): void {
  const free = (is: (profile: ColumnProfile) => boolean): number[] => {
    const taken = new Set(Object.values(roles).map(({ column }) => column));
    return profiles.flatMap((profile, column) =>
      !taken.has(column) && profile.filled > 0 && is(profile) ? [column] : [],
    );
  };
  const add = (id: OrderRoleId, found: readonly number[]): void => {
    if (found.length === 1) roles[id] = { column: found[0]!, by: "cells" };
  };
  if (!roles.date)
    add(
      "date",
      free((profile) => fitsRole("date", profile)),
    );
  if (!roles.email)
    add(
      "email",
      free((profile) => fitsRole("email", profile)),
    );
  if (!roles.amount && !(roles.unitPrice && roles.quantity))
    add(
      "amount",
      free((profile) => fitsRole("amount", profile) && profile.wholes < profile.numbers),
    );
  if (!CUSTOMER_ROLES.some((id) => roles[id])) add("customer", free(mayBeCustomers));
}

const mayBeCustomers = (profile: ColumnProfile): boolean =>
  fitsRole("customer", profile) && profile.distinct >= FEWEST_CUSTOMERS && profile.distinctShare <= MOST_DIFFERENT;

function customerIn(roles: Roles, profiles: readonly ColumnProfile[]): CustomerRole | undefined {
  const given = CUSTOMER_ROLES.filter((id) => roles[id]);
  const hasGuests = (id: CustomerRole): boolean => profiles[roles[id]!.column]!.topShare >= GUESTS;
  return given[0] === "customer" && given.length > 1 && hasGuests("customer") && !hasGuests(given[1]!)
    ? given[1]
    : given[0];
}

function vatIn(name: string): keyof typeof VAT_WORDS | undefined {
  const words = wordsOf(name);
  return (["included", "excluded"] as const).find((id) =>
    words.some((word) => (VAT_WORDS[id] as readonly string[]).includes(word)),
  );
}
