import type { Text } from "./locale";

/** Why a file is not opened, and what helps. */
export const fileProblems = {
  blank: {
    en: "The file is empty.",
    fr: "Le fichier est vide.",
  },
  unknown: {
    en: "This is no workbook and no table of text: .xlsx, .csv and .tsv can be opened.",
    fr: "Ce n’est ni un classeur ni un tableau de texte\u00A0: on peut ouvrir les .xlsx, .csv et .tsv.",
  },
  oldExcel: {
    en: "This is a workbook of Excel 97 to 2003, whatever its name. Save it as .xlsx in Excel, then open that.",
    fr: "C’est un classeur d’Excel 97 à 2003, quel que soit son nom. Enregistrez-le en .xlsx dans Excel, puis ouvrez celui-ci.",
  },
  binary: {
    en: "This is a binary workbook, .xlsb. Save it as .xlsx in Excel, then open that.",
    fr: "C’est un classeur binaire, .xlsb. Enregistrez-le en .xlsx dans Excel, puis ouvrez celui-ci.",
  },
  openDocument: {
    en: "This is an OpenDocument file. Save it as .xlsx, then open that.",
    fr: "C’est un fichier OpenDocument. Enregistrez-le en .xlsx, puis ouvrez celui-ci.",
  },
  webPage: {
    en: "This is a web page that carries the name of a table. Open it in a browser or in Excel and save it as .xlsx or .csv.",
    fr: "C’est une page web qui porte le nom d’un tableau. Ouvrez-la dans un navigateur ou dans Excel et enregistrez-la en .xlsx ou .csv.",
  },
  password: {
    en: "The workbook is protected by a password. Open it in Excel, remove the password, save it, then open it here.",
    fr: "Le classeur est protégé par un mot de passe. Ouvrez-le dans Excel, retirez le mot de passe, enregistrez, puis ouvrez-le ici.",
  },
  damaged: {
    en: "The workbook is damaged, or was not copied to its end. Fetch it once more, or let Excel repair it.",
    fr: "Le classeur est endommagé, ou n’a pas été copié jusqu’au bout. Récupérez-le de nouveau, ou faites-le réparer par Excel.",
  },
  tooLarge: {
    en: "The file holds more than can be opened here: unpacked, it is larger than a gigabyte, or has millions of formats or rules.",
    fr: "Le fichier contient plus que ce qu’on peut ouvrir ici\u00A0: décompressé, il dépasse un gigaoctet ou a des millions de formats ou de règles.",
  },
  tooManyCells: {
    en: "The file has more cells than can be opened here: ten million in a workbook, twenty in a text.",
    fr: "Le fichier a plus de cellules qu’on ne peut en ouvrir ici\u00A0: dix millions dans un classeur, vingt dans un texte.",
  },
  tooManyRows: {
    en: "The file has more rows than a worksheet: 1,048,576.",
    fr: "Le fichier a plus de lignes qu’une feuille de calcul\u00A0: 1\u00A0048\u00A0576.",
  },
  tooManyColumns: {
    en: "The file has more columns than a worksheet: 16,384.",
    fr: "Le fichier a plus de colonnes qu’une feuille de calcul\u00A0: 16\u00A0384.",
  },
  noSheets: {
    en: "The workbook has no sheet of cells, only charts or macros.",
    fr: "Le classeur n’a aucune feuille de cellules, seulement des graphiques ou des macros.",
  },
  notText: {
    en: "This file is no text: its content cannot be read as a table.",
    fr: "Ce fichier n’est pas du texte\u00A0: son contenu ne peut pas être lu comme un tableau.",
  },
  noStorage: {
    en: "This browser keeps nothing for this page, and what is opened is kept there. Let the page keep data, or leave the private window, then open the file again.",
    fr: "Ce navigateur ne conserve rien pour cette page, et c’est là qu’un fichier ouvert est conservé. Autorisez la page à conserver des données, ou quittez la fenêtre privée, puis rouvrez le fichier.",
  },
  storageFull: {
    en: "The browser has no room left for this workbook. Forget workbooks that you no longer need, under “Workbook”, then open the file again.",
    fr: "Le navigateur n’a plus de place pour ce classeur. Oubliez ceux dont vous n’avez plus besoin, sous «\u00A0Classeur\u00A0», puis rouvrez le fichier.",
  },
  noOrders: {
    en: "This is no table of orders: .csv, .tsv, .csv.gz, .xlsx and .parquet can be read.",
    fr: "Ce n’est pas un tableau de commandes\u00A0: on peut lire les .csv, .tsv, .csv.gz, .xlsx et .parquet.",
  },
  cutOff: {
    en: "The file is damaged, or was not copied to its end. Fetch it once more.",
    fr: "Le fichier est endommagé, ou n’a pas été copié jusqu’au bout. Récupérez-le de nouveau.",
  },
  longLine: {
    en: "A line of the file is longer than 256 MB: a quote in it is never closed, or its lines have no ends.",
    fr: "Une ligne du fichier dépasse 256\u00A0Mo\u00A0: un guillemet n’y est jamais fermé, ou ses lignes n’ont pas de fin.",
  },
  oddSeparator: {
    en: "The columns are parted by a sign that is not read here. Save the table with commas, semicolons or tabs.",
    fr: "Les colonnes sont séparées par un signe qui n’est pas lu ici. Enregistrez le tableau avec des virgules, des points-virgules ou des tabulations.",
  },
  noMemory: {
    en: "The files hold more lines than there is memory for. Read fewer of them at once.",
    fr: "Les fichiers contiennent plus de lignes que la mémoire n’en accepte. Lisez-en moins à la fois.",
  },
  unforeseen: {
    en: "The file could not be read or written. Nothing was changed.",
    fr: "Le fichier n’a pas pu être lu ou écrit. Rien n’a été modifié.",
  },
} satisfies Readonly<Record<string, Text>>;

export type FileProblemId = keyof typeof fileProblems;
