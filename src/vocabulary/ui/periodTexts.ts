import type { Text } from "../locale";

/** A row more for a worksheet whose rows grow. They come with its button: see addTexts. */
export const periodTexts = {
  addPeriod: { en: "Add a period", fr: "Ajouter une période" },
  periodAdded: {
    en: "Row {row} added. Fill in its cream cells.",
    fr: "Ligne {row} ajoutée. Remplissez ses cellules crème.",
  },
  periodProtected: {
    en: "The period could not be added: the sheet is protected. Nothing was changed. Unprotect it, then try again.",
    fr: "Période non ajoutée : la feuille est protégée. Rien n’a été modifié. Ôtez la protection, puis réessayez.",
  },
  periodCellEditing: {
    en: "The period could not be added: a cell is being edited. Nothing was changed. Press Enter in Excel, then try again.",
    fr: "Période non ajoutée : une cellule est en cours de modification. Rien n’a été modifié. Validez-la dans Excel, puis réessayez.",
  },
  periodNotGrowing: {
    en: "The period could not be added: the sheet no longer has the names of its rows. Nothing was changed. Create a new worksheet for the next periods.",
    fr: "Période non ajoutée : la feuille n’a plus les noms de ses lignes. Rien n’a été modifié. Créez une nouvelle feuille pour les périodes suivantes.",
  },
  periodRowsChanged: {
    en: "The period could not be added: rows or columns of the table were moved, or only one is left. Nothing was changed. Undo that, then try again.",
    fr: "Période non ajoutée : des lignes ou colonnes du tableau ont été déplacées, ou il n’en reste qu’une. Rien n’a été modifié. Annulez cela, puis réessayez.",
  },
  periodOccupied: {
    en: "The period could not be added: {address} is not empty. Nothing was changed. Move what stands below the table, then try again.",
    fr: "Période non ajoutée : {address} n’est pas vide. Rien n’a été modifié. Déplacez ce qui se trouve sous le tableau, puis réessayez.",
  },
  periodUnknown: {
    en: "The period could not be added. Nothing was changed. Try again.",
    fr: "La période n’a pas pu être ajoutée. Rien n’a été modifié. Réessayez.",
  },
  periodWithCode: {
    en: "The period could not be added ({code}). Nothing was changed. Try again.",
    fr: "La période n’a pas pu être ajoutée ({code}). Rien n’a été modifié. Réessayez.",
  },
} as const satisfies Record<string, Text>;
