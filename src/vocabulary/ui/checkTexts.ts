import type { Text } from "../locale";

/** The check of a workbook. Loaded with its screen. */
export const checkTexts = {
  // Frame
  oneSheetRead: { en: "1 sheet read", fr: "1 feuille lue" },
  sheetsRead: { en: "{count} sheets read", fr: "{count} feuilles lues" },
  oneFinding: { en: "1 finding", fr: "1 constat" },
  manyFindings: { en: "{count} findings", fr: "{count} constats" },
  noFindings: { en: "No findings", fr: "Aucun constat" },
  unasked: { en: "Nothing is changed unless you ask for it.", fr: "Rien n’est modifié sans votre demande." },
  hiddenRead: {
    en: "Hidden sheets are read as well: {count}.",
    fr: "Les feuilles masquées sont lues aussi : {count}.",
  },
  checkAgain: { en: "Check again", fr: "Vérifier à nouveau" },
  allWell: { en: "Everything that was checked is as it should be.", fr: "Tout ce qui a été vérifié est en ordre." },
  nothingOurs: {
    en: "This workbook has no CLV formula and no worksheet of this add-in, so there is nothing to check.",
    fr: "Ce classeur ne contient ni formule CLV ni feuille de ce complément : il n’y a rien à vérifier.",
  },
  createOne: { en: "Create a worksheet", fr: "Créer une feuille" },
  onePassed: { en: "1 check passed", fr: "1 contrôle réussi" },
  manyPassed: { en: "{count} checks passed", fr: "{count} contrôles réussis" },
  severityError: { en: "Error", fr: "Erreur" },
  severityWarning: { en: "To be looked at", fr: "À examiner" },
  severityInfo: { en: "For information", fr: "À noter" },

  // Reading
  readingWorkbook: { en: "Reading the workbook", fr: "Lecture du classeur" },
  cellsRead: { en: "{read} of {all} cells read", fr: "{read} cellules lues sur {all}" },
  stopReading: { en: "Cancel", fr: "Annuler" },
  readingStopped: {
    en: "Reading was stopped. Nothing was changed.",
    fr: "La lecture a été arrêtée. Rien n’a été modifié.",
  },
  notReadEditing: {
    en: "The workbook could not be read: a cell is being edited. Press Enter in Excel, then try again.",
    fr: "Classeur non lu : une cellule est en cours de modification. Validez-la dans Excel, puis réessayez.",
  },
  notRead: { en: "The workbook could not be read. Try again.", fr: "Le classeur n’a pas pu être lu. Réessayez." },
  notReadCode: {
    en: "The workbook could not be read ({code}). Try again.",
    fr: "Le classeur n’a pas pu être lu ({code}). Réessayez.",
  },
  partlyRead: { en: "Is all of “{sheet}” in use?", fr: "Toute la feuille « {sheet} » sert-elle ?" },
  partlyReadWhy: {
    en: "The sheet is too large to be read whole: rows from {row} on were left out.",
    fr: "La feuille est trop grande pour être lue en entier : les lignes à partir de {row} ont été laissées de côté.",
  },

  // A finding
  moreCells: { en: "and {count} more", fr: "et {count} de plus" },
  hiddenSheet: { en: "hidden sheet", fr: "feuille masquée" },
  checkShows: { en: "{check}: {shows}", fr: "{check} : {shows}" },
  showCheck: { en: "Show the check", fr: "Afficher le contrôle" },
  showCell: { en: "Show the cell", fr: "Afficher la cellule" },
  notShown: {
    en: "The cell could not be selected: the sheet is hidden, or a cell is being edited.",
    fr: "La cellule n’a pas pu être sélectionnée : la feuille est masquée ou une cellule est en cours de modification.",
  },

  // Formulas: what is found
  oneShowsError: { en: "1 formula shows {error}", fr: "1 formule affiche {error}" },
  showError: { en: "{count} formulas show {error}", fr: "{count} formules affichent {error}" },
  prefixWhy: {
    en: "The prefix is that of another installation. The inputs are intact.",
    fr: "Le préfixe est celui d’une autre installation. Les arguments sont intacts.",
  },
  earlyWhy: {
    en: "The add-in was not there when this was typed. Written again, it calculates.",
    fr: "Le complément n’était pas là lors de la saisie. Une nouvelle écriture suffit.",
  },
  separatorsWhy: {
    en: "The separators are those of another language.",
    fr: "Les séparateurs sont ceux d’une autre langue.",
  },
  prefixCounted: {
    en: "With the prefix of another installation: {count}.",
    fr: "Avec le préfixe d’une autre installation : {count}.",
  },
  earlyCounted: {
    en: "Typed before the add-in was there: {count}.",
    fr: "Saisies avant l’arrivée du complément : {count}.",
  },
  separatorsCounted: {
    en: "With the separators of another language: {count}.",
    fr: "Avec les séparateurs d’une autre langue : {count}.",
  },
  stillWhy: {
    en: "Written again, and still the same: another function or a name in it is not known to Excel. Look at the formula.",
    fr: "Réécrite, sans effet : une autre fonction ou un nom qu’elle contient est inconnu d’Excel. Examinez la formule.",
  },
  oneStored: { en: "1 formula carries a foreign prefix", fr: "1 formule porte un préfixe étranger" },
  stored: { en: "{count} formulas carry a foreign prefix", fr: "{count} formules portent un préfixe étranger" },
  storedWhy: {
    en: "What is shown was calculated elsewhere. The next calculation here fails, unless the formula is written again.",
    fr: "La valeur affichée a été calculée ailleurs. Le prochain calcul échouera ici si la formule n’est pas réécrite.",
  },
  oneSingle: {
    en: "Does 1 formula keep only its first result?",
    fr: "1 formule ne garde-t-elle que son premier résultat ?",
  },
  single: {
    en: "Do {count} formulas keep only their first result?",
    fr: "{count} formules ne gardent-elles que leur premier résultat ?",
  },
  singleWhy: {
    en: "An @ before the function leaves out all results but one. Without it they spill into the cells below, if these are empty.",
    fr: "Un @ devant la fonction ne laisse qu’un résultat. Sans lui, tous se répandent dans les cellules suivantes, si elles sont vides.",
  },
  unknownFunction: {
    en: "{name} is not a function of this add-in",
    fr: "{name} n’est pas une fonction de ce complément",
  },
  unknownNearest: {
    en: "The nearest name is {name}. If that one is meant, the formulas can be rewritten.",
    fr: "Le nom le plus proche est {name}. Si c’est bien elle, les formules peuvent être réécrites.",
  },
  unknownWhy: {
    en: "No function has a similar name. Look the function up under Functions.",
    fr: "Aucune fonction n’a un nom semblable. Cherchez-la sous Fonctions.",
  },
  unknownMeant: {
    en: "{name} returns what is meant by it. The formulas can be rewritten.",
    fr: "{name} donne ce que ce nom désigne. Les formules peuvent être réécrites.",
  },
  unknownSeveral: {
    en: "Several functions return what is meant by it: {names}. They differ in their inputs; choose one under Functions.",
    fr: "Plusieurs fonctions donnent ce que ce nom désigne : {names}. Leurs arguments diffèrent ; choisissez-en une sous Fonctions.",
  },
  oneFails: { en: "1 CLV formula shows {error}", fr: "1 formule CLV affiche {error}" },
  manyFail: { en: "{count} CLV formulas show {error}", fr: "{count} formules CLV affichent {error}" },
  faultsAlike: {
    en: "This is the first of {count} cells where it begins, all for this reason.",
    fr: "C’est la première des {count} cellules où elle commence, toutes pour cette raison.",
  },
  beginsIn: { en: "Begins in", fr: "Commence en" },
  missingName: { en: "No name “{name}” was found in this workbook", fr: "Aucun nom « {name} » dans ce classeur" },
  missingNameWhy: {
    en: "A CLV formula refers to it. Define the name, or put a cell in its place.",
    fr: "Une formule CLV s’y réfère. Définissez ce nom ou mettez une cellule à sa place.",
  },
  oneText: { en: "1 text looks like a formula", fr: "1 texte ressemble à une formule" },
  texts: { en: "{count} texts look like formulas", fr: "{count} textes ressemblent à des formules" },
  textWhy: {
    en: "A text is not calculated. If a formula is meant, set the cell’s format to General, remove an apostrophe before it, and press Enter.",
    fr: "Un texte n’est pas calculé. Si c’est une formule, mettez la cellule au format Standard, ôtez l’apostrophe et validez.",
  },

  // Formulas: what is done
  rewriteOne: { en: "Rewrite the formula", fr: "Réécrire la formule" },
  rewriteMany: { en: "Rewrite {count} formulas", fr: "Réécrire {count} formules" },
  writeInstead: { en: "Write {name} instead", fr: "Écrire {name}" },
  rewriting: { en: "Rewriting", fr: "Réécriture en cours" },
  previewRewrite: { en: "Preview", fr: "Aperçu" },
  previewOf: { en: "Before and after", fr: "Avant et après" },
  previewMore: {
    en: "{count} more are rewritten the same way.",
    fr: "{count} autres sont réécrites de la même façon.",
  },
  before: { en: "Before", fr: "Avant" },
  after: { en: "After", fr: "Après" },
  protectedSheet: {
    en: "Left as it is: “{sheets}” is protected. Unprotect it, then check again.",
    fr: "Laissée telle quelle : « {sheets} » est protégée. Ôtez la protection, puis vérifiez à nouveau.",
  },
  protectedSheets: {
    en: "Left as they are, being protected: {sheets}. Unprotect them, then check again.",
    fr: "Laissées telles quelles car protégées : {sheets}. Ôtez la protection, puis vérifiez à nouveau.",
  },
  oneRewritten: { en: "1 formula rewritten.", fr: "1 formule réécrite." },
  manyRewritten: { en: "{count} formulas rewritten.", fr: "{count} formules réécrites." },
  noneRewritten: { en: "No formula was rewritten.", fr: "Aucune formule n’a été réécrite." },
  leftChanged: { en: "Left, as it was changed meanwhile: {cells}.", fr: "Laissé, car modifié entre-temps : {cells}." },
  leftProtected: {
    en: "Left, as the sheet is protected: {cells}.",
    fr: "Laissé, car la feuille est protégée : {cells}.",
  },
  leftTextFormat: {
    en: "Left, as the cell has the format “Text”: {cells}. Set it to General first.",
    fr: "Laissé, car la cellule est au format « Texte » : {cells}. Mettez-la d’abord au format Standard.",
  },
  leftRefused: {
    en: "Left, as Excel refuses to change it: {cells}. It may be part of an array.",
    fr: "Laissé, car Excel refuse de le modifier : {cells}. Il fait peut-être partie d’une matrice.",
  },
  notRewrittenEditing: {
    en: "The formulas could not be rewritten: a cell is being edited. Press Enter in Excel, then try again.",
    fr: "Formules non réécrites : une cellule est en cours de modification. Validez-la dans Excel, puis réessayez.",
  },
  notRewritten: {
    en: "The formulas could not be rewritten. Check again to see which are left.",
    fr: "Les formules n’ont pas pu être réécrites. Vérifiez à nouveau pour voir celles qui restent.",
  },

  // Worksheets
  vatInOne: {
    en: "Is VAT in one of the revenues?",
    fr: "La TVA est-elle comprise dans l’un des chiffres d’affaires ?",
  },
  typedAndCounted: {
    en: "{typed} is typed, and the counts give {counted}.",
    fr: "{typed} est saisi et les effectifs donnent {counted}.",
  },
  monthlyIsYearly: {
    en: "As a yearly rate, {monthly} a month is {yearly}.",
    fr: "En taux annuel, {monthly} par mois font {yearly}.",
  },
  yearlyIsMonthly: {
    en: "As a monthly rate, {yearly} a year is {monthly}.",
    fr: "En taux mensuel, {yearly} par an font {monthly}.",
  },
  costsMissing: { en: "Empty or 0: {costs}.", fr: "Vide ou nul : {costs}." },
  mrrGives: {
    en: "The movements give {given} at the end, and {end} is entered.",
    fr: "Les mouvements donnent {given} en fin de période et {end} est saisi.",
  },
  inputText: {
    en: "“{shown}” is a text where a number belongs",
    fr: "« {shown} » est un texte, là où il faut un nombre",
  },
  inputTextWhy: {
    en: "Formulas do not count it. Set the cell’s format to a number’s, and type the number again, without words or signs.",
    fr: "Les formules n’en tiennent pas compte. Mettez la cellule au format Nombre et saisissez à nouveau le nombre, sans mot ni signe.",
  },
  formulaTypedOver: { en: "Was a formula typed over?", fr: "Une formule a-t-elle été écrasée ?" },
  formulaTypedOverWhy: {
    en: "The cell holds {shown} and no longer follows its inputs. The worksheet had this formula there: {formula}",
    fr: "La cellule contient {shown} et ne suit plus ses données. La feuille y avait cette formule : {formula}",
  },
  formulaChanged: { en: "Was a formula changed?", fr: "Une formule a-t-elle été modifiée ?" },
  formulaChangedWhy: {
    en: "The cell shows {shown} by another formula than the worksheet’s. The worksheet had this formula there: {formula}",
    fr: "La cellule affiche {shown} par une autre formule que celle de la feuille. La feuille y avait cette formule : {formula}",
  },
  formulaCleared: { en: "Was a formula deleted?", fr: "Une formule a-t-elle été effacée ?" },
  formulaClearedWhy: {
    en: "The cell is empty. The worksheet had this formula there: {formula}",
    fr: "La cellule est vide. La feuille y avait cette formule : {formula}",
  },
  formulasDiffer: {
    en: "{count} formulas of “{sheet}” differ from release {release}",
    fr: "{count} formules de « {sheet} » diffèrent de la version {release}",
  },
  typedOverCounted: { en: "Typed over: {count}.", fr: "Écrasées par une saisie : {count}." },
  changedCounted: { en: "Changed: {count}.", fr: "Modifiées : {count}." },
  clearedCounted: { en: "Deleted: {count}.", fr: "Effacées : {count}." },
  madeByRelease: {
    en: "“{sheet}” was made by release {made}",
    fr: "« {sheet} » a été créée par la version {made}",
  },
  madeByOlderWhy: {
    en: "This is release {release}, whose formulas differ. A new sheet takes the answers over.",
    fr: "Celle-ci est la version {release}, dont les formules diffèrent. Une nouvelle feuille reprend les réponses.",
  },
  madeByOtherWhy: {
    en: "The formulas of that release have changed since. A new sheet takes the answers over.",
    fr: "Les formules de cette version ont changé depuis. Une nouvelle feuille reprend les réponses.",
  },
  madeByNewerWhy: {
    en: "This is release {release}, which does not know its formulas. Ask for an update of the add-in.",
    fr: "Celle-ci est la version {release}, qui n’en connaît pas les formules. Demandez une mise à jour du complément.",
  },
  teamNewer: {
    en: "A newer “{name}” is available for “{sheet}”",
    fr: "Un « {name} » plus récent existe pour « {sheet} »",
  },
  teamNewerWhy: {
    en: "The sheet is of release {made}; your organisation is at release {release}. A new sheet takes the answers over.",
    fr: "La feuille est de la version {made} ; votre organisation en est à la version {release}. Une nouvelle feuille reprend les réponses.",
  },
  checkTypedOver: { en: "Was a check typed over?", fr: "Un contrôle a-t-il été écrasé ?" },
  checkTypedOverWhy: {
    en: "“{check}” holds no formula any more, so it checks nothing. Copy the formula from another worksheet, or create a new one.",
    fr: "« {check} » ne contient plus de formule et ne contrôle donc rien. Copiez-la d’une autre feuille ou créez une nouvelle feuille.",
  },
  checkNotMade: { en: "“{check}” cannot be checked", fr: "« {check} » ne peut être contrôlé" },
  checkNotMadeWhy: {
    en: "The check shows {error}. Fill in its inputs, or correct them.",
    fr: "Le contrôle affiche {error}. Complétez ses saisies ou corrigez-les.",
  },
  checksLost: { en: "Checks of “{sheet}” are lost", fr: "Des contrôles de « {sheet} » sont perdus" },
  checksLostWhy: {
    en: "Their cells were deleted: {checks}. Undo the deletion, or create the worksheet again.",
    fr: "Leurs cellules ont été supprimées : {checks}. Annulez la suppression ou créez à nouveau la feuille.",
  },
  figuresOld: { en: "Are the figures older than a quarter?", fr: "Les chiffres ont-ils plus d’un trimestre ?" },
  figuresOldWhy: {
    en: "The data stop on {day}. Enter newer figures, then change the date.",
    fr: "Les données s’arrêtent au {day}. Saisissez des chiffres plus récents, puis changez la date.",
  },
  cutoffMissing: { en: "Until when do the figures go?", fr: "Jusqu’à quand vont les chiffres ?" },
  cutoffMissingWhy: {
    en: "The data cut-off is empty, so nobody can tell how old the figures are.",
    fr: "La date d’arrêté est vide : nul ne sait de quand datent les chiffres.",
  },
  cutoffUnreadable: { en: "Is the data cut-off a date?", fr: "La date d’arrêté est-elle une date ?" },
  cutoffUnreadableWhy: {
    en: "Excel does not read “{shown}” as a day. Type the date again.",
    fr: "Excel ne lit pas « {shown} » comme un jour. Saisissez la date à nouveau.",
  },
  cutoffAhead: { en: "Do the figures reach into the future?", fr: "Les chiffres vont-ils jusque dans l’avenir ?" },
  cutoffAheadWhy: {
    en: "The data cut-off is {day}, which is still to come. Correct the date.",
    fr: "La date d’arrêté est le {day}, qui est encore à venir. Corrigez la date.",
  },

  countedTwice: { en: "Are customers counted twice?", fr: "Des clients sont-ils comptés deux fois ?" },
  countedTwiceWhy: {
    en: "{count}: the segments of “{segments}” come to {parts}, “{whole}” has {all} for the same period. Count each customer in one segment only, that of the first purchase for instance.",
    fr: "{count} : les segments de « {segments} » font {parts}, « {whole} » a {all} pour la même période. Comptez chaque client dans un seul segment, celui du premier achat par exemple.",
  },
  noSegments: { en: "Are all customers worth the same?", fr: "Tous les clients valent-ils autant ?" },
  noSegmentsWhy: {
    en: "One value stands for everybody, and hides who is worth more and who costs more than they bring. Set segments or channels side by side: with the template “{template}”, or from orders in the Data tab.",
    fr: "Une seule valeur vaut pour tous : elle cache qui vaut plus et qui coûte plus qu’il ne rapporte. Mettez segments ou canaux côte à côte : avec le modèle « {template} », ou à partir des commandes dans l’onglet Données.",
  },

  // Passed
  formulasKnown: { en: "No CLV formula shows {error}", fr: "Aucune formule CLV n’affiche {error}" },
  prefixesOwn: { en: "No CLV formula carries a foreign prefix", fr: "Aucune formule CLV ne porte de préfixe étranger" },
  formulasAsMade: { en: "Formulas as they were made", fr: "Formules telles que créées" },
  figuresRecent: { en: "Figures of the last quarter", fr: "Chiffres du dernier trimestre" },
} as const satisfies Record<string, Text>;
