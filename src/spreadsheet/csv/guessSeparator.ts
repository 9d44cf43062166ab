import { FieldList } from "./FieldList";

/** Those first that hardly ever stand within fields. */
const SEPARATORS = ["\t", ";", "|", ","] as const;
const NUMERIC = /^[\d\s.,'’%()+-]*\p{Sc}?$/u;

/** The separator that splits most rows alike, and leaves none of the others inside of fields; undefined where none does. */
export function guessSeparator(text: string): string | undefined {
  const scores = SEPARATORS.map((separator) => ({ separator, score: scoreOf(text, separator) }));
  const best = Math.max(...scores.map(({ score }) => score));
  return best > 0 ? scores.find(({ score }) => score === best)?.separator : undefined;
}

/** From 0, which splits nothing, to 1. */
function scoreOf(text: string, separator: string): number {
  if (!text.includes(separator)) return 0;
  const rows = FieldList.of(text, separator).filled();
  const widths = new Map<number, number>();
  for (const { length } of rows) if (length > 1) widths.set(length, (widths.get(length) ?? 0) + 1);
  const alike = Math.max(0, ...widths.values());
  if (separator === "," && isDecimals(rows.map((row) => row.map((field) => field.text)))) return 0;
  const fields = rows.flat();
  const joined = fields.filter((field) => !field.isQuoted && looksJoined(field.text, separator)).length;
  return (alike / rows.length) * (1 - joined / fields.length);
}

/** Does a field hold what may well be another separator? A comma among digits is none. */
const looksJoined = (text: string, separator: string): boolean =>
  SEPARATORS.some((other) => other !== separator && text.includes(other) && !(other === "," && NUMERIC.test(text)));

/** One column of figures such as 12,5 under a title. */
function isDecimals([first, ...others]: readonly (readonly string[])[]): boolean {
  return (
    first?.length === 1 &&
    others.length > 0 &&
    others.every((row) => row.length <= 2 && row.every((part) => /^-?\d+$/.test(part)))
  );
}
