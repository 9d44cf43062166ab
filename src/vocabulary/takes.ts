import type { Text } from "./locale";

/** How an argument is taken where not each of its cells makes a result of its own. */
export const takes = {
  one: { en: "one cell", fr: "une seule cellule" },
  column: { en: "a row or column, each cell", fr: "une ligne ou une colonne, chaque cellule" },
  table: { en: "a whole table, each cell", fr: "un tableau entier, chaque cellule" },
} as const satisfies Record<string, Text>;
