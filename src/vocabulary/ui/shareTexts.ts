import type { Text } from "../locale";

/** A worksheet as a file, and a team's own template. They come with the screens for them: see addTexts. */
export const shareTexts = {
  // A worksheet, read back
  shareTitle: { en: "Save “{name}” as a file", fr: "Enregistrer « {name} » en fichier" },
  readingSheet: { en: "Reading the worksheet", fr: "Lecture de la feuille" },
  sheetNotOurs: {
    en: "“{name}” no longer has all the names that it was made with, so its cells cannot be told. Undo their deletion, or create a new worksheet.",
    fr: "« {name} » n’a plus tous les noms de sa création : ses cellules sont incertaines. Annulez leur suppression ou créez une nouvelle feuille.",
  },
  sheetNotRead: {
    en: "“{name}” could not be read. Finish editing in Excel, then try again.",
    fr: "« {name} » n’a pas pu être lue. Terminez la modification en cours dans Excel, puis réessayez.",
  },
  isSaved: { en: "What is saved", fr: "Ce qui est enregistré" },
  oneFormula: {
    en: "1 input holds a formula. The file gets its value.",
    fr: "1 saisie contient une formule. Le fichier en reçoit la valeur.",
  },
  manyFormulas: {
    en: "{count} inputs hold formulas. The file gets their values.",
    fr: "{count} saisies contiennent des formules. Le fichier en reçoit les valeurs.",
  },
  oneLeftOut: { en: "1 entry is left out", fr: "1 élément est laissé de côté" },
  manyLeftOut: { en: "{count} entries are left out", fr: "{count} éléments sont laissés de côté" },

  // What a team template is made of
  teamBase: { en: "Template", fr: "Modèle" },
  teamRelease: { en: "Release", fr: "Version" },
  teamLock: { en: "Locked", fr: "Verrouillé" },
  teamLocked: { en: "all but the inputs", fr: "tout sauf les saisies" },
  lockSheets: { en: "Lock all but the inputs", fr: "Verrouiller tout sauf les saisies" },
  lockSheetsSub: {
    en: "The sheet is protected without a password: formulas cannot be typed over by mistake. Review → Unprotect Sheet opens it.",
    fr: "La feuille est protégée sans mot de passe : aucune formule n’est écrasée par mégarde. Révision → Ôter la protection l’ouvre.",
  },
  teamValues: { en: "Values", fr: "Valeurs" },
  teamLabels: { en: "Words changed", fr: "Libellés modifiés" },

  // Saving
  asFile: { en: "As a file", fr: "En fichier" },
  saveXlsx: { en: "Save as .xlsx", fr: "Enregistrer en .xlsx" },
  saveXlsxSub: {
    en: "A workbook for anyone, with or without this add-in",
    fr: "Un classeur pour tous, avec ou sans ce complément",
  },
  openXlsx: { en: "Open as a new workbook", fr: "Ouvrir dans un nouveau classeur" },
  saveTeam: { en: "Save as team template", fr: "Enregistrer en modèle d’équipe" },
  saveTeamSub: {
    en: "A small file that colleagues open in this pane: values, currency, language, words",
    fr: "Un petit fichier à ouvrir dans ce volet : valeurs, devise, langue, libellés",
  },
  copyTeam: { en: "Copy the team template as text", fr: "Copier le modèle d’équipe en texte" },
  makingFile: { en: "Making the file", fr: "Création du fichier" },
  noFilesHere: {
    en: "Excel on the Mac saves no files from a pane.",
    fr: "Excel pour Mac n’enregistre aucun fichier depuis un volet.",
  },
  handedOver: {
    en: "“{file}” was handed over to be saved: look in your downloads.",
    fr: "« {file} » a été remis pour enregistrement : regardez dans vos téléchargements.",
  },
  openInstead: { en: "Not there? Open it as a new workbook", fr: "Introuvable ? L’ouvrir dans un nouveau classeur" },
  copyInstead: { en: "Not there? Copy its text", fr: "Introuvable ? Copier son texte" },
  workbookOpened: {
    en: "Opened as a new workbook, which is not saved yet. Save it there.",
    fr: "Ouvert dans un nouveau classeur, encore non enregistré. Enregistrez-le là-bas.",
  },
  workbookNotOpened: {
    en: "The new workbook could not be opened. Nothing was saved. Allow Excel to open windows, then try again.",
    fr: "Le nouveau classeur n’a pas pu être ouvert. Rien n’a été enregistré. Autorisez Excel à ouvrir des fenêtres, puis réessayez.",
  },
  teamCopied: {
    en: "The text is on the clipboard. Paste it into a message or a file: “Open a team template” takes a text as well.",
    fr: "Le texte est dans le presse-papiers. Collez-le dans un message ou un fichier : « Ouvrir un modèle d’équipe » accepte aussi un texte.",
  },
  teamNotCopied: {
    en: "Copying is blocked here. Copy the text below.",
    fr: "La copie est bloquée ici. Copiez le texte ci-dessous.",
  },
  teamText: { en: "Team template as text", fr: "Modèle d’équipe en texte" },
  fileNotMade: {
    en: "The file could not be made. Nothing was saved. Check the connection, then try again.",
    fr: "Le fichier n’a pas pu être créé. Rien n’a été enregistré. Vérifiez la connexion, puis réessayez.",
  },

  // Opening
  openTeam: { en: "Open a team template", fr: "Ouvrir un modèle d’équipe" },
  openTeamSub: {
    en: "A file that a colleague saved from this pane",
    fr: "Un fichier enregistré depuis ce volet par un collègue",
  },
  openTeamReason: {
    en: "The file is read on this computer. You see what it brings before anything is written.",
    fr: "Le fichier est lu sur cet ordinateur. Vous voyez ce qu’il apporte avant que rien ne soit écrit.",
  },
  teamFile: { en: "Team template file", fr: "Fichier de modèle d’équipe" },
  chooseFile: { en: "Choose a file", fr: "Choisir un fichier" },
  dropHere: { en: "or drop it here", fr: "ou déposez-le ici" },
  pasteText: { en: "Or paste its text", fr: "Ou collez son texte" },
  readText: { en: "Read the text", fr: "Lire le texte" },
  pastedText: { en: "pasted text", fr: "texte collé" },
  fileNotRead: {
    en: "“{file}” could not be read. Choose it again.",
    fr: "« {file} » n’a pas pu être lu. Choisissez-le de nouveau.",
  },
  teamRefused: {
    en: "“{file}” does not fit. Nothing was written.",
    fr: "« {file} » ne convient pas. Rien n’a été écrit.",
  },
  toCorrect: { en: "To correct", fr: "À corriger" },
  moreProblems: { en: "and {count} more", fr: "et {count} autres" },
  brings: { en: "What it brings", fr: "Ce qu’il apporte" },
  teamOf: { en: "{title}, as a team uses it", fr: "{title}, tel qu’une équipe l’utilise" },
} as const satisfies Record<string, Text>;
