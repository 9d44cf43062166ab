import { firstSegments, type Segments } from "../../core/customers/firstSegments";
import type { Bought } from "./Bought";

/** The name of each customer's first purchase, by the index of the customer; "" where it names none. */
export function namesByCustomer(
  { purchases, lines }: Pick<Bought, "purchases" | "lines">,
  segments: Segments,
): string[] {
  const names = Array<string>(lines.ids.length).fill("");
  firstSegments(purchases, lines, segments).forEach((segment, buyer) => {
    if (segment >= 0) names[purchases.customers[buyer]!] = segments.names[segment]!;
  });
  return names;
}
