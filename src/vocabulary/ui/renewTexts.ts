import type { Text } from "../locale";

/** A new worksheet with the answers of another. They come with the screens that offer one: see addTexts. */
export const renewTexts = {
  renewSheet: { en: "Make a new one with these answers", fr: "En créer une nouvelle avec ces réponses" },
  renewTo: { en: "Update “{name}” to release {release}", fr: "Mettre « {name} » à la version {release}" },
  renewing: { en: "Making the sheet", fr: "Création de la feuille" },
  renewed: {
    en: "“{new}” is there, with the answers. “{old}” is as it was.",
    fr: "« {new} » est prête, avec les réponses. « {old} » est restée telle quelle.",
  },
  oneValueRenewed: {
    en: "1 input holds a formula that depends on its own sheet. The new sheet has its value.",
    fr: "1 saisie contient une formule liée à sa propre feuille. La nouvelle feuille en a la valeur.",
  },
  manyValuesRenewed: {
    en: "{count} inputs hold formulas that depend on their own sheet. The new sheet has their values.",
    fr: "{count} saisies contiennent des formules liées à leur propre feuille. La nouvelle feuille en a les valeurs.",
  },
  offeredNotRead: {
    en: "The template of your organisation could not be read. Nothing was changed. Try again, or tell whoever looks after the add-in.",
    fr: "Le modèle de votre organisation n’a pas pu être lu. Rien n’a été modifié. Réessayez, ou signalez-le à qui gère le complément.",
  },
} as const satisfies Record<string, Text>;
