import type { Locale, Text } from "../../src/vocabulary/locale";
import { marked } from "./marked.cjs";

/** The language that `transformer.cjs` adds to the sources. */
export const PSEUDO = "qps" as string as Locale;

/** A text that the build reads of the comments of the sources, in the pseudo language too. */
export const withPseudo = (text: Text): Text => ({ ...text, [PSEUDO]: marked(text.en) });

/** What a text says in no language: its words outside all marks. A text that was cut lacks the end of its mark. */
export function unspoken(text: string): string {
  const outside = text.replace(/⟦[^⟦⟧]*(?:⟧|$)/gu, " ");
  return outside === text ? text.trim() : unspoken(outside);
}
