import type { Locale } from "./locale";

/**
 * How a language writes what is no sentence. Digits, dates and errors are spelled here, so that nothing depends on what
 * an engine knows of languages.
 */
export interface Language {
  /** As Office, files and pages name it. */
  readonly tag: string;
  /** Whose habits the pane follows for figures and days. */
  readonly figuresTag: string;
  /** Its name in itself. */
  readonly ownName: string;
  readonly decimal: "." | ",";
  /** Between groups of three digits. */
  readonly group: string;
  /** Between the arguments of a formula. */
  readonly list: "," | ";";
  /** Between the columns of an array in a formula; a semicolon parts its rows. */
  readonly columns: "," | ".";
  /** What may stand between groups of digits that are typed or pasted; a space stands for all of its kinds. */
  readonly groups: readonly string[];
  /** Between values in a sentence. */
  readonly between: string;
  /** After a figure, with the space that belongs to it. */
  readonly percent: string;
  readonly colon: string;
  /** Between parts of a sentence. */
  readonly semicolon: string;
  readonly quotes: readonly [open: string, close: string];
  /** The signs with a space that does not break before them, and after them. */
  readonly spaced: Readonly<Record<"before" | "after", string>>;
  readonly truth: Readonly<Record<"true" | "false", string>>;
  /** Does a noun after this figure stand in the singular? */
  readonly isOne: (value: number) => boolean;
  readonly kilobyte: string;
  readonly currency: "before" | "after";
  /** Days in figures, such as 01/04/2024. */
  readonly dateOrder: "day first" | "month first";
  /** A day while its cell is edited, in Excel's codes. */
  readonly editedDay: string;
  /** Behind the number of a day, such as 1er. */
  readonly ordinal: string;
  /** A day, and the foot of a printed page, in Excel's codes. */
  readonly dayFormat: string;
  /** A month of a year, in Excel's codes. */
  readonly monthFormat: string;
  readonly pageFooter: string;
  readonly months: readonly string[];
  readonly shortMonths: readonly string[];
  /** From Monday on. */
  readonly days: readonly string[];
  readonly shortDays: readonly string[];
  /** Before the number of a month, and after a number of days. */
  readonly month: string;
  readonly manyDays: string;
  /** Excel's words for its errors where they are not the English ones. */
  readonly errors: Readonly<Record<string, string>>;
}

export const languages: Readonly<Record<Locale, Language>> = {
  en: {
    tag: "en-US",
    figuresTag: "en-GB",
    ownName: "English",
    decimal: ".",
    group: ",",
    list: ",",
    columns: ",",
    groups: [","],
    between: ", ",
    percent: "%",
    colon: ":",
    semicolon: ";",
    quotes: ["“", "”"],
    spaced: { before: "", after: "" },
    truth: { true: "TRUE", false: "FALSE" },
    isOne: (value) => value === 1,
    kilobyte: "kB",
    currency: "before",
    dateOrder: "month first",
    editedDay: "m/d/yyyy",
    ordinal: "",
    dayFormat: "d mmm yyyy",
    monthFormat: "mmm yyyy",
    pageFooter: "Page &P of &N",
    months: [
      "January",
      "February",
      "March",
      "April",
      "May",
      "June",
      "July",
      "August",
      "September",
      "October",
      "November",
      "December",
    ],
    shortMonths: ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"],
    days: ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"],
    shortDays: ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"],
    month: "month",
    manyDays: "days",
    errors: {},
  },
  fr: {
    tag: "fr-FR",
    figuresTag: "fr-FR",
    ownName: "Français",
    decimal: ",",
    group: "\u00A0",
    list: ";",
    columns: ".",
    groups: [" ", "."],
    between: "\u00A0; ",
    percent: "\u00A0%",
    colon: "\u00A0:",
    semicolon: "\u00A0;",
    quotes: ["«\u00A0", "\u00A0»"],
    spaced: { before: ":;?!%»", after: "«" },
    truth: { true: "VRAI", false: "FAUX" },
    isOne: (value) => Math.abs(value) < 2,
    kilobyte: "ko",
    currency: "after",
    dateOrder: "day first",
    editedDay: "dd/mm/yyyy",
    ordinal: "er",
    dayFormat: "dd/mm/yyyy",
    monthFormat: "mmm yyyy",
    pageFooter: "Page &P sur &N",
    months: [
      "janvier",
      "février",
      "mars",
      "avril",
      "mai",
      "juin",
      "juillet",
      "août",
      "septembre",
      "octobre",
      "novembre",
      "décembre",
    ],
    shortMonths: ["janv.", "févr.", "mars", "avr.", "mai", "juin", "juil.", "août", "sept.", "oct.", "nov.", "déc."],
    days: ["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"],
    shortDays: ["lun.", "mar.", "mer.", "jeu.", "ven.", "sam.", "dim."],
    month: "mois",
    manyDays: "jours",
    errors: {
      "#NAME?": "#NOM?",
      "#VALUE!": "#VALEUR!",
      "#NUM!": "#NOMBRE!",
      "#NULL!": "#NUL!",
      "#SPILL!": "#PROPAGATION!",
      "#BUSY!": "#OCCUPÉ!",
      "#CONNECT!": "#CONNEXION!",
      "#BLOCKED!": "#BLOQUÉ!",
      "#UNKNOWN!": "#INCONNU!",
      "#FIELD!": "#CHAMP!",
    },
  },
};
