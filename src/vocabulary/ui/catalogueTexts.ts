import type { Text } from "../locale";

/** Of functions: what several screens say. */
export const catalogueTexts = {
  arguments: { en: "Arguments", fr: "Arguments" },
  optional: { en: "optional", fr: "facultatif" },
  result: { en: "Result", fr: "Résultat" },
  formula: { en: "Formula", fr: "Formule" },
  example: { en: "Example", fr: "Exemple" },
  copyFormula: { en: "Copy formula", fr: "Copier la formule" },
  copied: { en: "Copied", fr: "Copié" },
  copyBlocked: {
    en: "Copying is blocked here. Select the formula to copy it.",
    fr: "La copie est bloquée ici. Sélectionnez la formule pour la copier.",
  },
  functionsNotRead: {
    en: "The list of functions could not be read. Check the connection, then try again.",
    fr: "La liste des fonctions n’a pas pu être lue. Vérifiez la connexion, puis réessayez.",
  },
  tryAgain: { en: "Try again", fr: "Réessayer" },
} as const satisfies Record<string, Text>;
