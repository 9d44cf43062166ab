import type { Text } from "../locale";

/** A function on its way into a cell. They come with its form: see addTexts. */
export const insertTexts = {
  // Fields
  insertHint: {
    en: "Select the figures in the sheet and the fields fill from them. Then select an empty cell for the result.",
    fr: "Sélectionnez les chiffres dans la feuille : les champs se remplissent. Sélectionnez ensuite une cellule vide pour le résultat.",
  },
  entryUnreadable: {
    en: "Type a cell such as C24, a range, a name or a number.",
    fr: "Saisissez une cellule comme C24, une plage, un nom ou un nombre.",
  },
  entryNotThere: {
    en: "This workbook has no such name or sheet.",
    fr: "Ce classeur n’a pas de tel nom ni de telle feuille.",
  },
  choose: { en: "Choose", fr: "Choisir" },

  // How they were filled
  filledByLabel: {
    en: "Filled from the selected range {range}, by label.",
    fr: "Rempli d’après la plage sélectionnée {range}, par libellé.",
  },
  filledByName: {
    en: "Filled from the selected range {range}, by the names of its cells.",
    fr: "Rempli d’après la plage sélectionnée {range}, par le nom des cellules.",
  },
  filledInOrder: {
    en: "Filled from the selected range {range}, in order.",
    fr: "Rempli d’après la plage sélectionnée {range}, dans l’ordre.",
  },
  filledTwoWay: {
    en: "Filled from the selected range {range}: its first column, then its first row.",
    fr: "Rempli d’après la plage sélectionnée {range} : sa première colonne, puis sa première ligne.",
  },
  filledNot: {
    en: "The labels of {range} name no argument, and its cells cannot be told apart by their number. Fill the fields one by one.",
    fr: "Aucun libellé de {range} ne désigne un argument, et le nombre de cellules ne permet pas de trancher. Remplissez les champs un à un.",
  },
  leftToFill: { en: "Left to fill: {fields}.", fr: "Reste à remplir : {fields}." },
  claimedTwice: {
    en: "Several cells could be {fields}: none was taken.",
    fr: "Plusieurs cellules conviennent pour {fields} : aucune n’a été prise.",
  },
  fillFrom: { en: "Fill the empty fields from {range}", fr: "Remplir les champs vides d’après {range}" },

  // Preview
  preview: { en: "Preview", fr: "Aperçu" },
  previewWaits: { en: "Once the fields are filled", fr: "Une fois les champs remplis" },
  previewTooLarge: {
    en: "The cell works it out: it is too much for a preview.",
    fr: "La cellule le calculera : c’est trop long pour un aperçu.",
  },
  previewOfFirst: {
    en: "Worked out from the first {count} rows only.",
    fr: "Calculé sur les {count} premières lignes seulement.",
  },
  previewNotRead: {
    en: "The cells could not be read. Finish editing in Excel, then select them again.",
    fr: "Les cellules n’ont pas pu être lues. Terminez la modification en cours dans Excel, puis sélectionnez-les de nouveau.",
  },
  firstFailure: { en: "Row {row}: {sentence}", fr: "Ligne {row} : {sentence}" },
  oneMoreRow: { en: "… 1 more row", fr: "… 1 ligne de plus" },
  moreRowsBelow: { en: "… {count} more rows", fr: "… {count} lignes de plus" },
  columnsInAll: { en: "… {count} columns in all", fr: "… {count} colonnes en tout" },

  // Into the cell
  insert: { en: "Insert", fr: "Insérer" },
  insertIn: { en: "Insert in {address}", fr: "Insérer dans {address}" },
  replaceIn: { en: "Replace {address}", fr: "Remplacer {address}" },
  placeMissing: { en: "Select an empty cell for the result.", fr: "Sélectionnez une cellule vide pour le résultat." },
  placeChosen: {
    en: "Select another empty cell to put the result elsewhere.",
    fr: "Sélectionnez une autre cellule vide pour placer le résultat ailleurs.",
  },
  placeProposed: {
    en: "{address} is empty, beside the figures. Select another empty cell to put the result elsewhere.",
    fr: "{address} est vide, à côté des chiffres. Sélectionnez une autre cellule vide pour placer le résultat ailleurs.",
  },
  placeIsArgument: {
    en: "{address} is among the arguments. Select another cell for the result.",
    fr: "{address} fait partie des arguments. Sélectionnez une autre cellule pour le résultat.",
  },
  placeHolds: {
    en: "{address} is not empty: it shows “{content}”.",
    fr: "{address} n’est pas vide : elle affiche « {content} ».",
  },
  placeBlocked: {
    en: "The result fills {range}, and {blocking} is not empty. Excel shows #SPILL! until it is.",
    fr: "Le résultat occupe {range}, et {blocking} n’est pas vide. Tant qu’elle ne l’est pas, Excel affiche une erreur de propagation.",
  },
  replaceAsked: { en: "Replace it with the formula?", fr: "La remplacer par la formule ?" },
  insertAsked: { en: "Insert the formula all the same?", fr: "Insérer la formule quand même ?" },
  replaceIt: { en: "Replace", fr: "Remplacer" },
  insertAnyway: { en: "Insert", fr: "Insérer" },
  notNow: { en: "Cancel", fr: "Annuler" },
  inserted: {
    en: "Inserted in {address}. Undo in Excel takes it back.",
    fr: "Formule insérée dans {address}. Annuler, dans Excel, la retire.",
  },
  notInsertedProtected: {
    en: "The formula could not be written: the worksheet is protected. Nothing was changed. Unprotect it, then try again.",
    fr: "Formule non écrite : la feuille est protégée. Rien n’a été modifié. Ôtez la protection, puis réessayez.",
  },
  notInsertedEditing: {
    en: "The formula could not be written: a cell is being edited. Nothing was changed. Press Enter in Excel, then try again.",
    fr: "Formule non écrite : une cellule est en cours de modification. Rien n’a été modifié. Validez-la dans Excel, puis réessayez.",
  },
  notInsertedGone: {
    en: "The formula could not be written: its worksheet is no longer there. Nothing was changed. Select a cell for the result.",
    fr: "Formule non écrite : sa feuille n’existe plus. Rien n’a été modifié. Sélectionnez une cellule pour le résultat.",
  },
  notInsertedOccupied: {
    en: "The cell was filled in the meantime. Nothing was changed. Select another one, or try again.",
    fr: "La cellule a été remplie entre-temps. Rien n’a été modifié. Sélectionnez-en une autre ou réessayez.",
  },
  notInsertedUnknown: {
    en: "The formula could not be written. Nothing was changed. Try again.",
    fr: "La formule n’a pas pu être écrite. Rien n’a été modifié. Réessayez.",
  },
  notInsertedCode: {
    en: "The formula could not be written ({code}). Nothing was changed. Try again.",
    fr: "La formule n’a pas pu être écrite ({code}). Rien n’a été modifié. Réessayez.",
  },
  copyInserted: { en: "Copy", fr: "Copier" },
} as const satisfies Record<string, Text>;
