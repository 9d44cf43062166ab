import type { Text } from "../locale";

/** Help, and the self-test. */
export const helpTexts = {
  helpQuestion: { en: "Does it all work here?", fr: "Tout fonctionne-t-il ici ?" },
  selfTestWhat: {
    en: "A worksheet calls every function in every way, with what it has to answer beside it. It takes a few seconds and uses nothing of yours.",
    fr: "Une feuille appelle chaque fonction de chaque façon, avec à côté la réponse attendue. Cela prend quelques secondes et n’utilise rien de vos données.",
  },
  runSelfTest: { en: "Run the self-test", fr: "Lancer l’autotest" },
  runSelfTestAgain: { en: "Run it again", fr: "Le relancer" },
  selfTestWriting: { en: "Writing the worksheet", fr: "Écriture de la feuille" },
  selfTestWaiting: {
    en: "Excel is calculating: {right} of {rows} rows so far",
    fr: "Excel calcule : {right} lignes sur {rows} pour l’instant",
  },
  selfTestRight: { en: "{right} of {rows} rows are right", fr: "{right} lignes justes sur {rows}" },
  selfTestPassedBody: {
    en: "Everything answers as it should. The worksheet “{name}” can be deleted.",
    fr: "Tout répond comme il se doit. La feuille « {name} » peut être supprimée.",
  },
  selfTestDiffersBody: {
    en: "The rows that differ are marked on the worksheet “{name}”. Send the code to whoever looks after the add-in.",
    fr: "Les lignes qui diffèrent sont marquées sur la feuille « {name} ». Envoyez le code à qui s’occupe du complément.",
  },
  selfTestGone: {
    en: "The worksheet is no longer there. Run the test again.",
    fr: "La feuille n’est plus là. Relancez le test.",
  },
  selfTestCode: { en: "Code to send back", fr: "Code à renvoyer" },
  copyCode: { en: "Copy code", fr: "Copier le code" },
  thisProgram: { en: "This program", fr: "Ce programme" },
  programUnnamed: { en: "It does not say which it is.", fr: "Il ne dit pas lequel il est." },
  nothingLacks: {
    en: "It has all that the add-in asks of it.",
    fr: "Il a tout ce que le complément lui demande.",
  },
  lacksFunctions: {
    en: "It does not run functions of add-ins: cells show an error. Worksheets with Excel’s own formulas do work ({set}).",
    fr: "Il n’exécute pas les fonctions de compléments : les cellules affichent une erreur. Les feuilles aux formules d’Excel fonctionnent ({set}).",
  },
  lacksSeveralAreas: {
    en: "Figures are filled in from one selected area, not from several ({set}).",
    fr: "Les chiffres sont repris d’une seule zone sélectionnée, non de plusieurs ({set}).",
  },
  lacksNumberMarks: {
    en: "Figures are read by the marks of the pane’s language, whatever those of Excel are ({set}).",
    fr: "Les chiffres sont lus selon les séparateurs de la langue du volet, quels que soient ceux d’Excel ({set}).",
  },
  lacksMemory: {
    en: "Worksheets do not remember what they were made of: no updates and no stamps ({set}).",
    fr: "Les feuilles ne retiennent pas de quoi elles sont faites : ni mise à jour, ni empreinte ({set}).",
  },
  lacksSpills: {
    en: "A cell that another one’s formula fills is not explained ({set}).",
    fr: "Une cellule remplie par la formule d’une autre n’est pas expliquée ({set}).",
  },
  lacksRenames: {
    en: "Home learns of renamed worksheets only when it is opened again ({set}).",
    fr: "L’accueil n’apprend qu’une feuille est renommée que lorsqu’il est rouvert ({set}).",
  },
  lacksNotes: {
    en: "Notes on a list are not seen when it is brought up to date, and stay where they are ({set}).",
    fr: "Les notes sur une liste ne sont pas vues quand elle est mise à jour, et restent où elles sont ({set}).",
  },
  lacksUndo: {
    en: "What the pane writes takes several steps to undo ({set}).",
    fr: "Ce que le volet écrit s’annule en plusieurs étapes ({set}).",
  },
  readMore: { en: "Read", fr: "Lire" },
  allFunctionsPage: { en: "All functions on one page", fr: "Toutes les fonctions sur une page" },
} as const satisfies Record<string, Text>;
