/** The first of Customers, Customers_2 … that neither a table nor a name of the workbook has. */
export function freeTableName(wanted: string, taken: readonly string[]): string {
  const known = new Set(taken.map((name) => name.toLowerCase()));
  let name = wanted;
  for (let number = 2; known.has(name.toLowerCase()); number++) name = `${wanted}_${number}`;
  return name;
}
