import type { Days } from "../../core/customers/movement";
import type { OrderLines } from "../../core/customers/OrderLines";

/** The lines of some days, with another column of theirs; names of customers and orders stay the same. */
export function linesIn(
  lines: OrderLines,
  { from, to }: Days,
  beside?: Float64Array,
): { lines: OrderLines; beside?: Float64Array } {
  const isIn = (line: number): boolean => lines.days[line]! >= from && lines.days[line]! <= to;
  let count = 0;
  for (let line = 0; line < lines.days.length; line++) if (isIn(line)) count++;
  const places = new Int32Array(count);
  for (let line = 0, place = 0; line < lines.days.length; line++) if (isIn(line)) places[place++] = line;
  const whole = (column: Int32Array): Int32Array => places.map((line) => column[line]!);
  const figures = (column: Float64Array): Float64Array => Float64Array.from(places, (line) => column[line]!);
  return {
    lines: {
      ids: lines.ids,
      customers: whole(lines.customers),
      days: whole(lines.days),
      amounts: figures(lines.amounts),
      ...(lines.orders ? { orders: whole(lines.orders) } : {}),
    },
    ...(beside ? { beside: figures(beside) } : {}),
  };
}
