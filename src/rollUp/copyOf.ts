import { cellAddress } from "../formula/address";
import { lifetimeValue } from "../template/lifetimeValue";
import { readStamp } from "../template/readStamp";
import { RELEASE } from "../template/release";
import { stampedSheet } from "../template/stampedSheet";
import { sheetAnswers, sheetTemplate, type SheetContent, type SheetReading } from "../template/team/sheetAnswers";
import { rollUpProblems } from "../vocabulary/rollUpProblems";
import type { Copy, NotTaken } from "./Copy";

/** What is rolled up: copies of this worksheet. */
export const ROLLED_UP = lifetimeValue;

/**
 * Reads a sheet as a copy of the guided worksheet, or says why it is none: it is another one, of another release, or
 * a cell of it cannot be read.
 *
 * @param stamp  what the sheet says of its making, where it says something
 */
export function copyOf(name: string, content: SheetContent, stamp: unknown): Copy | NotTaken {
  const template = sheetTemplate(content.named, readStamp(stamp));
  if (!template) return { name, reason: rollUpProblems.notOurs };
  if (template.id !== ROLLED_UP.id)
    return { name, reason: rollUpProblems.otherTemplate(template.title, ROLLED_UP.title) };
  const stamped = stampedSheet(stamp, template, content);
  if (stamped && stamped.madeBy !== "this")
    return { name, reason: rollUpProblems.otherRelease(stamped.stamp.release, RELEASE) };
  const place = content.named.get("clv");
  const shown = place && content.values[place.row]?.[place.column];
  return copyOfReading(name, sheetAnswers(template, content), {
    differences: (stamped?.differences ?? []).map(cellAddress),
    ...(typeof shown === "number" ? { shown } : {}),
  });
}

/** What was read of a sheet as a copy; a cell of it that cannot be read is the reason why it is none. */
export function copyOfReading(
  name: string,
  { team, leftOut }: SheetReading,
  found: Pick<Copy, "differences" | "shown">,
): Copy | NotTaken {
  const [unread] = leftOut;
  if (!unread) return { name, team: { ...team, labels: {} }, ...found };
  const { cell, label, reason } = unread;
  return { name, reason: rollUpProblems.cell(cell ? cellAddress(cell) : team.name, label, reason) };
}
