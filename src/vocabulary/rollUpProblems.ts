import { inEveryLanguage } from "./inEveryLanguage";
import type { Text } from "./locale";

const filled = (text: Text, blanks: Readonly<Record<string, string | Text>>): Text =>
  inEveryLanguage((locale) =>
    Object.entries(blanks).reduce(
      (said, [name, blank]) => said.replace(`{${name}}`, () => (typeof blank === "string" ? blank : blank[locale])),
      text[locale],
    ),
  );

/** Why a copy of a worksheet is left out of a roll-up. */
export const rollUpProblems = {
  notOurs: {
    en: "It holds no worksheet of this add-in: the names that tell its cells are not there.",
    fr: "Aucune feuille de ce complément\u00A0: les noms qui désignent ses cellules manquent.",
  },
  notWorkbook: {
    en: "It is no workbook, but a table of text. Fill in the worksheet in Excel and save it as .xlsx.",
    fr: "Ce n’est pas un classeur, mais un tableau de texte. Remplissez la feuille dans Excel et enregistrez en .xlsx.",
  },
  otherTemplate: (theirs: Text, wanted: Text): Text =>
    filled(
      {
        en: "It is another worksheet, “{theirs}”. Only copies of “{wanted}” have the figures that are added here.",
        fr: "C’est une autre feuille, «\u00A0{theirs}\u00A0». Seuls les exemplaires de «\u00A0{wanted}\u00A0» ont les chiffres additionnés ici.",
      },
      { theirs, wanted },
    ),
  otherRelease: (theirs: string, own: string): Text =>
    filled(
      {
        en: "Its formulas are those of release {theirs}, and this is {own}. Open it and make a new sheet of its answers: Check this workbook.",
        fr: "Ses formules sont celles de la version {theirs}, celle-ci est la {own}. Ouvrez-le et refaites la feuille avec ses réponses\u00A0: Vérifier ce classeur.",
      },
      { theirs, own },
    ),
  cell: (cell: string, label: Text, reason: Text): Text =>
    filled({ en: "{cell}, {label}: {reason}", fr: "{cell}, {label}\u00A0: {reason}" }, { cell, label, reason }),
  unfilled: {
    en: "It is not filled in: figures that the value needs are blank.",
    fr: "Il n’est pas rempli\u00A0: des chiffres nécessaires à la valeur manquent.",
  },
  same: (other: string): Text =>
    filled(
      {
        en: "Its answers are those of “{other}”, one by one: it would count twice.",
        fr: "Ses réponses sont exactement celles de «\u00A0{other}\u00A0»\u00A0: il compterait deux fois.",
      },
      { other },
    ),
  tooMany: (most: number): Text =>
    filled(
      {
        en: "More than {most} copies are not rolled up at once.",
        fr: "On ne consolide pas plus de {most} exemplaires à la fois.",
      },
      { most: String(most) },
    ),
} as const;
