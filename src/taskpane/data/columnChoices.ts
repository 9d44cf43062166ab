import type { OrderChoices } from "../../orders/prepare/OrderChoices";
import type { OrderSample } from "../../orders/prepare/OrderSample";
import type { OrderRoleId } from "../../vocabulary/orderRoles";

export const CUSTOMER_ROLES = ["customer", "email", "name", "company"] as const satisfies readonly OrderRoleId[];
type CustomerRole = (typeof CUSTOMER_ROLES)[number];

/** A role as the page shows it: what tells customers apart is one, whatever is in it. */
export type ShownRole = Exclude<OrderRoleId, "email" | "name" | "company" | "tax">;

/** Asked whatever is found, then what an export may have besides. */
export const FIRST_ROLES = ["customer", "date", "amount", "order", "segment", "channel"] as const;
export const OTHER_ROLES = [
  "quantity",
  "unitPrice",
  "status",
  "product",
  "currency",
  "cost",
  "shipping",
  "discount",
  "updated",
] as const satisfies readonly ShownRole[];

export const titleOf = ({ columns, customerBy }: OrderChoices, role: ShownRole): string | undefined =>
  columns[role === "customer" ? customerBy : role];

/** Without an amount, quantity times unit price is one. */
export const hasAmount = ({ columns }: OrderChoices): boolean =>
  columns.amount !== undefined || (columns.quantity !== undefined && columns.unitPrice !== undefined);

export const lacking = (choices: OrderChoices): ShownRole[] => [
  ...(titleOf(choices, "customer") === undefined ? (["customer"] as const) : []),
  ...(choices.columns.date === undefined ? (["date"] as const) : []),
  ...(hasAmount(choices) ? [] : (["amount"] as const)),
];

/** A column given to a role, or none; from the role that it had it is taken. */
export function withColumn(
  choices: OrderChoices,
  sample: OrderSample,
  role: ShownRole,
  title: string | undefined,
): OrderChoices {
  const others = Object.fromEntries(
    Object.entries(choices.columns).filter(([id, taken]) => taken !== title && id !== role),
  ) as OrderChoices["columns"];
  if (role !== "customer") return { ...choices, columns: title === undefined ? others : { ...others, [role]: title } };
  const known: CustomerRole =
    CUSTOMER_ROLES.find((id) => title !== undefined && sample.columns[id]?.title === title) ?? "customer";
  return {
    ...choices,
    customerBy: known,
    columns: title === undefined ? others : { ...others, [known]: title },
  };
}

/** Customers told apart by another of the columns that were found for it. */
export const withCustomerBy = (choices: OrderChoices, sample: OrderSample, role: CustomerRole): OrderChoices => ({
  ...choices,
  customerBy: role,
  columns: { ...choices.columns, [role]: sample.columns[role]!.title },
});
