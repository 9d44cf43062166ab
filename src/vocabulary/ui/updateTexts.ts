import type { Text } from "../locale";

/** Sheets of orders that are brought up to date. */
export const updateTexts = {
  // Start
  madeOfOrders: { en: "Made of orders", fr: "Créées à partir de commandes" },
  updateRow: { en: "Update {names}", fr: "Mettre à jour {names}" },
  updateRowSub: {
    en: "From {source}, counted until {day}",
    fr: "D’après {source}, comptées jusqu’au {day}",
  },
  namesAndMore: { en: "{names} and {count} more", fr: "{names} et {count} autres" },
  sourceNotThere: {
    en: "{name} is not in this workbook any more. Nothing was changed. Bring it back, or make new sheets of another list.",
    fr: "{name} n’est plus dans ce classeur. Rien n’a été modifié. Rétablissez-la, ou créez de nouvelles feuilles à partir d’une autre liste.",
  },

  // The files again
  filesAgain: { en: "Where are the orders now?", fr: "Où sont les commandes à présent ?" },
  filesAgainReason: {
    en: "The sheets were made of {names}. Choose the same export again, with the orders that came since.",
    fr: "Les feuilles viennent de {names}. Choisissez de nouveau cet export, avec les commandes arrivées depuis.",
  },

  // What has changed
  updating: {
    en: "You are updating {names}. They counted until {day}.",
    fr: "Mise à jour de {names}. Elles comptaient jusqu’au {day}.",
  },
  filesGone: { en: "Not among the files any more: {names}.", fr: "Ne figurent plus parmi les fichiers : {names}." },
  filesAdded: { en: "New among the files: {names}.", fr: "Nouveaux fichiers : {names}." },
  columnsGone: {
    en: "Not among the columns any more: {names}. Choose what takes their place.",
    fr: "Ne figurent plus parmi les colonnes : {names}. Choisissez ce qui les remplace.",
  },
  joinsForgotten: {
    en: "Which customers are the same was not kept, as the sheets hold no ids. Look at them again.",
    fr: "Les clients réunis n’ont pas été conservés, car les feuilles ne contiennent aucun identifiant. Vérifiez-les de nouveau.",
  },

  // The sheets
  updateQuestion: { en: "What else has changed?", fr: "Qu’est-ce qui a changé d’autre ?" },
  updateReason: {
    en: "Only our own cells are written. What you added to these sheets stays: {names}.",
    fr: "Seules nos propres cellules sont écrites. Ce que vous avez ajouté à ces feuilles reste : {names}.",
  },
  updateSheets: { en: "Update {count} worksheets", fr: "Mettre à jour {count} feuilles" },
  updateOneSheet: { en: "Update 1 worksheet", fr: "Mettre à jour 1 feuille" },
  updatingSheets: { en: "Updating the sheets", fr: "Mise à jour des feuilles" },
  phaseUpdate: { en: "Cells written where they stand", fr: "Cellules écrites à leur place" },
  sheetsUpdated: { en: "{count} worksheets updated", fr: "{count} feuilles mises à jour" },
  oneSheetUpdated: { en: "1 worksheet updated", fr: "1 feuille mise à jour" },
  rowsOfNobody: {
    en: "{count} {count|customer is|customers are} not in the orders any more. {count|The row stays|Their rows stay}, without figures, for what you noted beside {count|it|them}.",
    fr: "{count} {count|client ne figure|clients ne figurent} plus dans les commandes. {count|Sa ligne reste|Leurs lignes restent}, sans chiffres, pour ce que vous avez noté à côté.",
  },

  // Why not
  updateInTheWay: {
    en: "Nothing was changed: in these cells stands something of yours. Move it, or make new sheets: {places}.",
    fr: "Rien n’a été modifié : ces cellules contiennent quelque chose de vous. Déplacez-le, ou créez de nouvelles feuilles : {places}.",
  },
  updateListChanged: {
    en: "Nothing was changed: rows, columns or figures of the list were changed by hand on {places}. Undo that, or make new sheets.",
    fr: "Rien n’a été modifié : des lignes, colonnes ou chiffres de la liste ont été changés à la main sur {places}. Annulez cela, ou créez de nouvelles feuilles.",
  },
  updateGone: {
    en: "Nothing was changed: a sheet is not there any more, or cannot be recognized. Start the update again.",
    fr: "Rien n’a été modifié : une feuille n’est plus là, ou n’est pas reconnue. Recommencez la mise à jour.",
  },
  updateProtected: {
    en: "Nothing was changed: {places} is protected. Unprotect it, then try again.",
    fr: "Rien n’a été modifié : {places} est protégée. Ôtez la protection, puis réessayez.",
  },
  updateCellEditing: {
    en: "Nothing was changed: a cell is being edited. Press Enter in Excel, then try again.",
    fr: "Rien n’a été modifié : une cellule est en cours de modification. Validez-la dans Excel, puis réessayez.",
  },
  updateUnknown: {
    en: "The sheets could not be updated. Nothing was changed. Try again.",
    fr: "Les feuilles n’ont pas pu être mises à jour. Rien n’a été modifié. Réessayez.",
  },
  updateOthers: {
    en: "Nothing was changed: the orders have no words any more for {names}. Choose the column, or make new sheets.",
    fr: "Rien n’a été modifié : les commandes ne permettent plus de remplir {names}. Choisissez la colonne, ou créez de nouvelles feuilles.",
  },

  // Rows of a reason as a sheet
  rowsToSheet: { en: "As a worksheet ({count})", fr: "Dans une feuille ({count})" },
  tooManyRows: { en: "More than a worksheet holds.", fr: "Plus qu’une feuille n’en contient." },

  // A table of one's own of customers who are the same
  ownTable: { en: "Your own table", fr: "Votre propre tableau" },
  ownTableAsked: {
    en: "Do you know customers who are the same? A table of yours can say so.",
    fr: "Connaissez-vous des clients identiques ? Un tableau à vous peut le dire.",
  },
  ownTableQuestion: { en: "Which customers are the same?", fr: "Quels clients sont les mêmes ?" },
  ownTableLabel: { en: "Table of the workbook", fr: "Tableau du classeur" },
  ownTableHint: {
    en: "Two columns: an id, and the one it is joined to.",
    fr: "Deux colonnes : un identifiant, et celui auquel il est réuni.",
  },
  noOwnTable: {
    en: "The workbook has no table of two columns. Make one of ids, and those they are joined to.",
    fr: "Le classeur n’a aucun tableau de deux colonnes. Créez-en un : identifiants, et ceux auxquels ils sont réunis.",
  },
  ownTableFound: {
    en: "{count} {count|customer of the orders is|customers of the orders are} in it.",
    fr: "{count} {count|client des commandes y figure|clients des commandes y figurent}.",
  },
  ownTableMissing: {
    en: "{count} {count|row names|rows name} nobody of the orders, and {count|changes|change} nothing: {ids}.",
    fr: "{count} {count|ligne ne désigne|lignes ne désignent} aucun client des commandes et ne {count|change|changent} rien : {ids}.",
  },
  ownTableTwice: {
    en: "Joined to two others, of which the first one counts: {ids}.",
    fr: "Réunis à deux autres, dont le premier compte : {ids}.",
  },
  ownTableCircles: {
    en: "These lead back to themselves, and stay apart: {ids}.",
    fr: "Ceux-ci reviennent à eux-mêmes et restent à part : {ids}.",
  },
  ownTableNotRead: {
    en: "The table could not be read. Finish editing the cell in Excel, then choose it again.",
    fr: "Le tableau n’a pas pu être lu. Terminez la modification en cours dans Excel, puis choisissez-le de nouveau.",
  },
  ownTableKept: {
    en: "{count} {count|customer is|customers are} joined by your table.",
    fr: "{count} {count|client est réuni|clients sont réunis} par votre tableau.",
  },
  joinedByTable: { en: "joined by your table", fr: "réunis par votre tableau" },

  // A copy for others
  copyWithout: { en: "A copy without customers", fr: "Une copie sans les clients" },
  copyHolds: {
    en: "Holds {names}: sums of many customers. No id, name or address of one is in it.",
    fr: "Contient {names} : des sommes sur de nombreux clients. Aucun identifiant, nom ni adresse n’y figure.",
  },
  copyHoldsNumbers: {
    en: "Holds {names}. Customers are numbers in it: no id, name or address of one.",
    fr: "Contient {names}. Les clients y sont des numéros : aucun identifiant, nom ni adresse.",
  },
  copyNumbers: { en: "With the customers, as numbers", fr: "Avec les clients, en numéros" },
  copyNumbersSub: {
    en: "A row each, with days and amounts: who knows these may know the customer again.",
    fr: "Une ligne chacun, avec jours et montants : qui les connaît peut reconnaître le client.",
  },
  copyName: { en: "Orders without customers", fr: "Commandes sans clients" },
  copySave: { en: "Save the copy", fr: "Enregistrer la copie" },
  copyOpen: { en: "Open the copy", fr: "Ouvrir la copie" },
  copyMaking: { en: "Making the copy", fr: "Création de la copie" },
  copySaved: { en: "{file} was handed over to be saved.", fr: "{file} a été transmis pour être enregistré." },
  copyOpened: { en: "The copy is open as a new workbook.", fr: "La copie est ouverte dans un nouveau classeur." },
  copyFailed: {
    en: "The copy could not be made. Nothing was changed. Try again.",
    fr: "La copie n’a pas pu être créée. Rien n’a été modifié. Réessayez.",
  },
} as const satisfies Record<string, Text>;
