import type { CohortRow, OrderTables } from "../orders/tables/OrderTables";

/** The first period in which the margin of all cohorts has paid what winning a customer costs; undefined until then. */
export function paybackOf({ cohorts, year }: OrderTables): number | undefined {
  const { acquisitionCost, figures } = year;
  if (acquisitionCost === undefined || figures.newCustomers === 0) return undefined;
  const cac = Math.round((acquisitionCost / figures.newCustomers) * 100) / 100;
  const rows = cohorts.rows.filter(({ isFirst, customers }) => !isFirst && customers > 0);
  const ages = Math.max(0, ...rows.map(({ active }) => active.length));
  const found = Array.from({ length: ages }, (_, age) => marginAt(rows, age)).findIndex(
    (margin) => margin !== undefined && margin >= cac,
  );
  return found < 0 ? undefined : found;
}

/** For each customer of the cohorts that are so old. */
function marginAt(rows: readonly CohortRow[], age: number): number | undefined {
  const old = rows.filter(({ marginPerCustomer }) => marginPerCustomer?.[age] !== undefined);
  const customers = old.reduce((all, row) => all + row.customers, 0);
  if (customers === 0) return undefined;
  return old.reduce((all, row) => all + row.marginPerCustomer![age]! * row.customers, 0) / customers;
}
