import type { Text } from "./locale";

/** What a worksheet is printed on. */
export const papers = {
  a4: { en: "A4", fr: "A4" },
  letter: { en: "US Letter", fr: "Lettre US" },
} as const satisfies Record<string, Text>;
export type PaperId = keyof typeof papers;
export const PAPERS = Object.keys(papers) as PaperId[];
