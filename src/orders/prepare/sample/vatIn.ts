import { figureIn } from "../../../spreadsheet/csv/figureIn";
import { nearVat } from "../../../vocabulary/rules";
import type { SampleCell } from "../../columns/SampleColumn";
import type { OrderSample } from "../OrderSample";
import type { CellsOf } from "./habitsOf";

/** Usual rates of VAT, those of France and its neighbours among them. */
const RATES = [0.055, 0.07, 0.077, 0.081, 0.1, 0.19, 0.2, 0.21, 0.22, 0.23, 0.25] as const;
/** What the title of the amount says of VAT, and what the tax column is of amounts. */
export function vatIn(said: OrderSample["vat"]["said"], cellsOf: CellsOf): OrderSample["vat"] {
  const [amounts, taxes] = [cellsOf("amount"), cellsOf("tax")];
  const ways = (["included", "excluded"] as const).filter((way) => said === undefined || way === said);
  const found = (amounts && taxes ? ways : []).flatMap((way) => {
    const share = median(sharesOf(amounts!, taxes!, way));
    return RATES.map((rate) => ({ said: way, rate, off: Math.abs(share - rate) }));
  });
  const [nearest] = found.filter(({ rate, off }) => off < nearVat(rate)).sort((a, b) => a.off - b.off);
  if (nearest) return { said: nearest.said, rate: nearest.rate };
  return said === undefined ? {} : { said };
}

function sharesOf(
  amounts: readonly SampleCell[],
  taxes: readonly SampleCell[],
  way: "included" | "excluded",
): number[] {
  return amounts.flatMap((cell, row) => {
    const [amount, tax] = [figureOf(cell), figureOf(taxes[row])];
    return amount > 0 && tax > 0 ? [tax / (way === "included" ? amount - tax : amount)] : [];
  });
}

const median = (values: number[]): number => values.sort((a, b) => a - b)[values.length >> 1] ?? NaN;

function figureOf(cell: SampleCell): number {
  if (typeof cell === "number") return cell;
  if (typeof cell !== "string") return NaN;
  return figureIn(cell, ".")?.value ?? figureIn(cell, ",")?.value ?? NaN;
}
