import { cellAddress } from "../formula/address";
import type { PlanCell } from "../template/plan";
import { element, replaceOnce } from "./xml";

/** A text that a program would take for a formula, were it entered again. */
const looksLikeFormula = ({ content }: PlanCell): boolean =>
  content !== undefined && "value" in content && typeof content.value === "string" && /^[=+\-@]/.test(content.value);

/**
 * Texts that begin like a formula get what Excel has for an apostrophe in front, so that editing leaves them texts. The
 * library knows no such style: cells that need it get a copy of theirs.
 */
export function withQuotePrefix(
  sheet: string,
  styles: string,
  cells: readonly PlanCell[],
): { sheet: string; styles: string } {
  const texts = cells.filter(looksLikeFormula).map(cellAddress);
  if (texts.length === 0) return { sheet, styles };
  const [whole = "", list = ""] = /<cellXfs[^>]*>(.*?)<\/cellXfs>/s.exec(styles) ?? [];
  const known = list.match(/<xf [^>]*?(?:\/>|>.*?<\/xf>)/gs) ?? [];
  const copies = new Map<number, number>();
  const copyOf = (style: number): number => {
    if (!copies.has(style)) copies.set(style, known.length + copies.size);
    return copies.get(style)!;
  };
  const changed = texts.reduce(
    (xml, address) =>
      replaceOnce(xml, new RegExp(`(?<=<c r="${address}"[^>]* s=")\\d+(?=")`), String(copyOf(styleAt(xml, address)))),
    sheet,
  );
  const added = [...copies.keys()].map((style) => known[style]!.replace("<xf ", '<xf quotePrefix="1" '));
  return {
    sheet: changed,
    styles: replaceOnce(styles, whole, element("cellXfs", { count: known.length + added.length }, ...known, ...added)),
  };
}

const styleAt = (sheet: string, address: string): number =>
  Number(new RegExp(`<c r="${address}"[^>]* s="(\\d+)"`).exec(sheet)?.[1] ?? 0);
