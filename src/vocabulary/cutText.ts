const signs = new Intl.Segmenter(undefined, { granularity: "grapheme" });

/**
 * The beginning of a text, at most so long as a program counts it, in whole signs: no half of an emoji, no letter
 * without its accent.
 */
export function cutText(text: string, longest: number): string {
  if (text.length <= longest) return text;
  let cut = "";
  for (const { segment } of signs.segment(text)) {
    if (cut.length + segment.length > longest) break;
    cut += segment;
  }
  return cut;
}

/** The same, and a sign that there is more. */
export const shortened = (text: string, longest: number): string =>
  text.length > longest ? `${cutText(text, longest - 1)}…` : text;
