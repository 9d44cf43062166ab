import type { News } from "../kept/Workbooks";
import type { Language } from "../settings";

export interface ShellTexts {
  readonly workbench: string;
  readonly closePane: string;
  readonly opening: string;
  readonly failed: string;
  readonly language: string;
  readonly dark: string;
  readonly light: string;
  readonly workbooks: string;
  readonly startAgain: string;
  readonly startAgainHint: string;
  readonly forget: string;
  readonly forgetQuestion: string;
  readonly forgetHint: string;
  readonly forgetYes: string;
  readonly forgetNo: string;
  readonly isOpenElsewhere: string;
  readonly others: string;
  readonly open: string;
  readonly forgetOther: string;
  readonly unnamed: string;
  readonly saved: string;
  readonly close: string;
  readonly closeNews: string;
  readonly thisWorkbook: string;
  readonly bringBack: string;
  readonly openFile: string;
  readonly saveFile: string;
  readonly openFileHint: string;
  readonly saveFileHint: string;
  readonly fileBusy: Readonly<Record<"open" | "save", string>>;
  readonly cancel: string;
  readonly fileRefused: string;
  readonly fileQuestion: string;
  readonly fileQuestionHint: string;
  readonly decimalQuestion: string;
  readonly datesQuestion: string;
  readonly openedFile: string;
  readonly savedFile: string;
  readonly lost: string;
  readonly lostInCopies: string;
  readonly before: string;
  readonly news: Readonly<Record<Exclude<News, "opened" | "saved">, string>>;
}

export const shellTexts: Readonly<Record<Language, ShellTexts>> = {
  en: {
    workbench: "Workbench",
    closePane: "Close the pane",
    opening: "Opening the workbook",
    failed: "The workbench could not start.",
    language: "Language",
    dark: "Switch to dark",
    light: "Switch to light",
    workbooks: "Workbook",
    startAgain: "Start again from the demo",
    startAgainHint: "The workbook as it is now stays kept.",
    forget: "Forget this workbook",
    forgetQuestion: "Forget {name}?",
    forgetHint: "It is deleted from this browser and cannot be brought back.",
    forgetYes: "Forget it",
    forgetNo: "Keep it",
    isOpenElsewhere: "It is open in another tab: forget it there.",
    others: "Also kept in this browser",
    open: "Open",
    forgetOther: "Forget",
    unnamed: "A workbook that cannot be read",
    saved: "saved {when}",
    close: "Close",
    closeNews: "Close the message",
    thisWorkbook: "this workbook",
    bringBack: "Bring it back",
    openFile: "Open",
    saveFile: "Save",
    openFileHint: "Open a workbook or a table: .xlsx, .csv, .tsv",
    saveFileHint: "Save this workbook as an .xlsx file",
    fileBusy: { open: "Opening {name}", save: "Saving {name}" },
    cancel: "Cancel",
    fileRefused: "{name} cannot be opened",
    fileQuestion: "How is {name} written?",
    fileQuestionHint: "Nothing in the file tells.",
    decimalQuestion: "What is {example}?",
    datesQuestion: "Which day is {example}?",
    openedFile: "Here is {name}.",
    savedFile: "{name} is saved.",
    lost: "Not taken over: {losses}.",
    lostInCopies: "What is saved from here does not have it either.",
    before: "The workbook from before is still kept, under “Workbook”.",
    news: {
      copy: "This workbook is open in another tab. Here is a copy of it: what you change here stays in the copy.",
      damaged:
        "The workbook kept in this browser is damaged and cannot be read. Here is the demo; the other one stays kept, under “Workbook”, until you forget it.",
      otherRelease:
        "The workbook kept in this browser was made by another release of the workbench, which this one cannot read. Here is the demo; the other one stays kept.",
      notKept: "This browser keeps nothing for this page. What you type lasts as long as the page is open.",
      startedAgain: "Here is the demo again. The workbook from before is still kept, under “Workbook”.",
      forgotten: "The workbook is forgotten. Here is the demo.",
      failing:
        "What you changed could not be kept: the browser’s storage is full, or closed to this page. The workbook stays open; whoever leaves the page now loses the changes.",
    },
  },
  fr: {
    workbench: "Atelier",
    closePane: "Fermer le volet",
    opening: "Ouverture du classeur",
    failed: "L’atelier n’a pas pu démarrer.",
    language: "Langue",
    dark: "Passer en sombre",
    light: "Passer en clair",
    workbooks: "Classeur",
    startAgain: "Repartir de la démo",
    startAgainHint: "Le classeur, tel qu’il est, reste conservé.",
    forget: "Oublier ce classeur",
    forgetQuestion: "Oublier {name}\u00A0?",
    forgetHint: "Il est supprimé de ce navigateur et ne pourra pas être récupéré.",
    forgetYes: "L’oublier",
    forgetNo: "Le garder",
    isOpenElsewhere: "Il est ouvert dans un autre onglet\u00A0: oubliez-le là-bas.",
    others: "Également conservés dans ce navigateur",
    open: "Ouvrir",
    forgetOther: "Oublier",
    unnamed: "Un classeur illisible",
    saved: "enregistré {when}",
    close: "Fermer",
    closeNews: "Fermer le message",
    thisWorkbook: "ce classeur",
    bringBack: "Le reprendre",
    openFile: "Ouvrir",
    saveFile: "Enregistrer",
    openFileHint: "Ouvrir un classeur ou un tableau\u00A0: .xlsx, .csv, .tsv",
    saveFileHint: "Enregistrer ce classeur au format .xlsx",
    fileBusy: { open: "Ouverture de {name}", save: "Enregistrement de {name}" },
    cancel: "Annuler",
    fileRefused: "Impossible d’ouvrir {name}",
    fileQuestion: "Comment {name} est-il écrit\u00A0?",
    fileQuestionHint: "Rien dans le fichier ne le dit.",
    decimalQuestion: "Que vaut {example}\u00A0?",
    datesQuestion: "Quel jour est {example}\u00A0?",
    openedFile: "Voici {name}.",
    savedFile: "{name} est enregistré.",
    lost: "Non repris\u00A0: {losses}.",
    lostInCopies: "Ce qui est enregistré d’ici ne l’a pas non plus.",
    before: "Le classeur d’avant reste conservé, sous «\u00A0Classeur\u00A0».",
    news: {
      copy: "Ce classeur est ouvert dans un autre onglet. En voici une copie\u00A0: ce que vous modifiez ici reste dans la copie.",
      damaged:
        "Le classeur conservé dans ce navigateur est endommagé et illisible. Voici la démo\u00A0; l’autre reste conservé, sous «\u00A0Classeur\u00A0», jusqu’à ce que vous l’oubliiez.",
      otherRelease:
        "Le classeur conservé dans ce navigateur vient d’une autre version de l’atelier, que celle-ci ne sait pas lire. Voici la démo\u00A0; l’autre reste conservé.",
      notKept:
        "Ce navigateur ne conserve rien pour cette page. Ce que vous saisissez dure tant que la page est ouverte.",
      startedAgain: "Voici de nouveau la démo. Le classeur d’avant reste conservé, sous «\u00A0Classeur\u00A0».",
      forgotten: "Le classeur est oublié. Voici la démo.",
      failing:
        "Vos modifications n’ont pas pu être conservées\u00A0: le stockage du navigateur est plein, ou fermé à cette page. Le classeur reste ouvert\u00A0; quitter la page maintenant, c’est les perdre.",
    },
  },
};
