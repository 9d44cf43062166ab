import type { OrderRoleId } from "../vocabulary/orderRoles";
import { orderProblems } from "../vocabulary/orderProblems";
import { withoutUnseen } from "../vocabulary/plainText";
import type { ColumnChoice, ColumnName } from "./ColumnChoice";
import { OrderFileProblem } from "./OrderFileProblem";

/** What a column is for: of orders, or of customers whose purchases are counted already. */
export type Role = OrderRoleId | "price" | CountedRole;
export type CountedRole = "repeat_purchases" | "recency" | "age" | "log_intervals" | "monetary_value" | "customers";
/** Of what is asked for, the place of its column. */
export type ColumnPlaces = Readonly<Partial<Record<Role, number>>>;

/** Do files begin with a row of titles? */
export const hasTitles = (choice: ColumnChoice): boolean => chosen(choice).some(([, name]) => typeof name === "string");

/**
 * Where the columns stand in a file, by their titles, in whatever case.
 *
 * @param titles  of all its columns, or what else its first row holds; none where that is not known
 * @throws {OrderFileProblem} which names those that are not there
 */
export function columnPlaces(choice: ColumnChoice, titles: readonly string[], file: string): ColumnPlaces {
  return placesOf(chosen(choice), titles, file);
}

/** The same of any columns. */
export function placesOf(
  columns: readonly (readonly [Role, ColumnName])[],
  titles: readonly string[],
  file: string,
): ColumnPlaces {
  const found = columns.map(([role, name]) => [role, name, placeOf(name, titles)] as const);
  const missing = found.filter(([, , place]) => place < 0).map(([, name]) => String(name));
  if (missing.length > 0) throw new OrderFileProblem(file, orderProblems.noColumns([...new Set(missing)]));
  return Object.fromEntries(found.map(([role, , place]) => [role, place]));
}

const NOWHERE = -1;

function placeOf(name: ColumnName, titles: readonly string[]): number {
  if (typeof name === "number") return titles.length === 0 || name < titles.length ? name : NOWHERE;
  const exact = titles.indexOf(name);
  return exact >= 0 ? exact : titles.map(plain).indexOf(plain(name));
}

const plain = (title: string): string => withoutUnseen(title).trim().toLowerCase();

function chosen({ customer, date, amount, order }: ColumnChoice): [Role, ColumnName][] {
  const amounts: [Role, ColumnName][] =
    typeof amount === "object"
      ? [
          ["quantity", amount.quantity],
          ["price", amount.price],
        ]
      : [["amount", amount]];
  return [
    ["customer", customer],
    ["date", date],
    ...amounts,
    ...(order === undefined ? [] : [["order", order] as [Role, ColumnName]]),
  ];
}
