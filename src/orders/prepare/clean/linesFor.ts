import { LEFT_OUT_IDS, type KeptId, type LeftOutId } from "../../../vocabulary/orderFindings";
import type { JudgedLines } from "./JudgedLines";
import type { OrderBook } from "./OrderBook";

/** The lines that are left out for a reason, or used and of a kind, in rising order. */
export function linesFor(
  { amounts }: OrderBook,
  { reasons, duplicates, used }: JudgedLines,
  reason: LeftOutId | KeptId,
): Int32Array {
  if (reason === "duplicates") return Int32Array.from(duplicates.lines);
  if (reason === "refunds") return used.filter((line) => amounts[line]! < 0);
  if (reason === "zeros") return used.filter((line) => amounts[line] === 0);
  const place = LEFT_OUT_IDS.indexOf(reason);
  const lines: number[] = [];
  for (let line = 0; line < reasons.length; line++) if (reasons[line] === place) lines.push(line);
  return Int32Array.from(lines);
}
