/** Lines of each order, in cents. */
const ORDERS: readonly (readonly number[])[] = [[1000, 2000, 3000], [1550, 1000], [1000], [-250, -250], [3000, 3000]];

/**
 * An export that has the total of an order on its first line only, or again on each line, beside quantities and unit
 * prices of the lines. Taken once, the totals come to what the lines do.
 */
export function orderTotals(by: "first line" | "repeated") {
  const money = (cents: number): string => (cents / 100).toFixed(2);
  const rows = ORDERS.flatMap((lines, order) => {
    const total = lines.reduce((all, line) => all + line, 0);
    return lines.map((line, place) => [
      `#${2001 + order}`,
      `2025-02-${10 + order}`,
      `C${order % 4}`,
      line < 0 ? "-1" : "1",
      money(Math.abs(line)),
      place === 0 || by === "repeated" ? money(total) : "",
    ]);
  });
  const titles = ["Order", "Date", "Customer id", "Quantity", "Unit price", "Order total"];
  return {
    name: "totals.csv",
    text: [titles, ...rows].map((row) => `${row.join(",")}\n`).join(""),
    rows: 10,
    /** In cents: taken once, and as a sum of the column, which is wrong where totals are repeated. */
    total: 15_050,
    columnSum: by === "repeated" ? 35_100 : 15_050,
  };
}
