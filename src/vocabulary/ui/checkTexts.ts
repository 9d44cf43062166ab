import type { Text } from "../locale";

/** The check of a workbook. */
export const checkTexts = {
  check: { en: "Check this workbook", fr: "Vérifier ce classeur" },
} as const satisfies Record<string, Text>;
