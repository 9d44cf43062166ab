import { inEveryLanguage } from "./inEveryLanguage";
import { languages } from "./languages";
import type { Text } from "./locale";

/** Why there is no statement for a warehouse. */
export const warehouseProblems = {
  noName: { en: "A name is missing.", fr: "Un nom manque." },
  noSuchName: {
    en: "A name holds a sign that no database takes (U+0000).",
    fr: "Un nom contient un caractère qu’aucune base n’accepte (U+0000).",
  },
  isVariable: {
    en: "Spark would put the value of a variable in place of ${…}, in a quoted name as well. Rename the column, or make a view of the table.",
    fr: "Spark remplacerait ${…} par la valeur d’une variable, même dans un nom entre guillemets. Renommez la colonne, ou créez une vue de la table.",
  },
  noDay: { en: "The last day that counts is missing.", fr: "Le dernier jour à compter manque." },
  noZone: { en: "The time zone is missing.", fr: "Le fuseau horaire manque." },
  /** Nothing of the kind stands in the name of a zone. */
  badZone: (zone: string): Text =>
    inEveryLanguage((locale) => {
      const [open, close] = languages[locale].quotes;
      return `${NO_ZONE[locale]} ${open}${zone}${close}`;
    }),
} as const;

const NO_ZONE: Text = { en: "This is no name of a time zone:", fr: "Ce n’est pas un nom de fuseau horaire :" };
