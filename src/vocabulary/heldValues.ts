import type { Text } from "./locale";

/** At the foot of a sheet without the add-in's functions, where some of its formulas have no other spelling. */
export const heldValuesNote: Text = {
  en: "Figures on a grey background were calculated when this sheet was made, by functions that Excel does not have. They do not follow the inputs.",
  fr: "Les chiffres sur fond gris ont été calculés à la création de cette feuille, par des fonctions qu’Excel n’a pas. Ils ne suivent pas les saisies.",
};

/** Beside such a figure while its cell is selected. */
export const heldValuePrompt: Record<"title" | "message", Text> = {
  title: { en: "A fixed figure", fr: "Un chiffre fixe" },
  message: {
    en: "Calculated when this sheet was made, by {formula}",
    fr: "Calculé à la création de cette feuille, par {formula}",
  },
};
