import { shown } from "./errors";
import { inEveryLanguage } from "./inEveryLanguage";
import { languages } from "./languages";
import type { Locale, Text } from "./locale";
import { textProblems } from "./textProblems";

/**
 * Why something in a team template, or in a worksheet that is to become one, is refused: what it must be, then what it
 * is. The place stands before it.
 */
export const teamProblems = {
  // The file as a whole
  empty: { en: "There is nothing in it.", fr: "Il n’y a rien dedans." },
  tooLarge: (most: number): Text =>
    inEveryLanguage(
      (l) =>
        ({
          en: `It is larger than ${kB(most, l)}, and a team template is a few kB.`,
          fr: `Il dépasse ${kB(most, l)} ; un modèle d’équipe fait quelques ko.`,
        })[l],
    ),
  notJson: (line: number, column: number): Text => ({
    en: `It is no JSON: reading stops at line ${line}, column ${column}.`,
    fr: `Ce n’est pas du JSON : la lecture s’arrête à la ligne ${line}, colonne ${column}.`,
  }),
  notTeam: (id: string): Text => ({
    en: `It is no team template: “$schema” must be “${id}”.`,
    fr: `Ce n’est pas un modèle d’équipe : « $schema » doit être « ${id} ».`,
  }),
  newer: (version: number): Text => ({
    en: `A newer add-in made it (version ${version}). Update the add-in, then open it again.`,
    fr: `Un complément plus récent l’a créé (version ${version}). Mettez le complément à jour, puis rouvrez-le.`,
  }),

  // Its fields
  missing: { en: "Is missing. Add it.", fr: "Manque. Ajoutez-le." },
  unknownField: {
    en: "Is not known here. Correct its spelling or remove it.",
    fr: "N’est pas connu ici. Corrigez son orthographe ou retirez-le.",
  },
  twice: { en: "Stands here twice. Keep one.", fr: "Figure deux fois. N’en gardez qu’un." },
  ...textProblems,
  mustBe: (wanted: Text, value: unknown): Text =>
    inEveryLanguage(
      (l) =>
        ({
          en: `Must be ${wanted.en}; it is ${kindOf(value).en}.`,
          fr: `Doit être ${wanted.fr} ; sa valeur est ${kindOf(value).fr}.`,
        })[l],
    ),
  unknownTemplate: (value: string, known: readonly string[]): Text =>
    inEveryLanguage(
      (l) =>
        ({
          en: `This add-in has no template ${shown(value)[l]}; it has ${known.join(", ")}. Correct the word or update the add-in.`,
          fr: `Ce complément n’a pas de modèle ${shown(value)[l]} ; il a ${known.join(", ")}. Corrigez le mot ou mettez le complément à jour.`,
        })[l],
    ),
  unknownInput: (template: Text): Text =>
    inEveryLanguage(
      (l) =>
        ({
          en: `${shown(template[l])[l]} asks for nothing of this key. Correct its spelling or remove it.`,
          fr: `${shown(template[l])[l]} ne demande rien sous cette clé. Corrigez son orthographe ou retirez-la.`,
        })[l],
    ),
  unknownLabel: (template: Text): Text =>
    inEveryLanguage(
      (l) =>
        ({
          en: `${shown(template[l])[l]} has no text of this key. Correct its spelling or remove it.`,
          fr: `${shown(template[l])[l]} n’a pas de texte sous cette clé. Corrigez son orthographe ou retirez-la.`,
        })[l],
    ),
  tooManyRows: (most: number): Text => ({
    en: `A table takes at most ${most} rows.`,
    fr: `Un tableau compte au plus ${most} lignes.`,
  }),
  noSuchDay: {
    en: "Is no day of the calendar. Write it as 2025-12-31.",
    fr: "N’est pas un jour du calendrier. Écrivez-le sous la forme 2025-12-31.",
  },
  currencyChosen: {
    en: "The currency stands in “currency”. Only with “other” is it typed here.",
    fr: "La devise figure dans « currency ». Elle ne se saisit ici qu’avec « other ».",
  },

  bothOrNeither: {
    en: "Is missing. “id” and “release” stand together or not at all.",
    fr: "Manque. « id » et « release » figurent ensemble ou pas du tout.",
  },
  givenTwice: {
    en: "Is that of another file as well. Each template has an id of its own.",
    fr: "Est aussi celui d’un autre fichier. Chaque modèle a son propre id.",
  },
  notGiven: {
    en: "Is missing. What an organisation gives its people needs “id” and “release”.",
    fr: "Manque. Ce qu’une organisation met à disposition demande « id » et « release ».",
  },

  // A worksheet
  labels: { en: "Labels", fr: "Libellés" },
  gone: {
    en: "Its cell is gone: the name leads nowhere.",
    fr: "Sa cellule n’existe plus : le nom ne mène nulle part.",
  },
  notInNext: {
    en: "The new release has no cell for it.",
    fr: "La nouvelle version n’a pas de cellule pour cela.",
  },
  noName: {
    en: "The sheet has no cell of this name: it was made before there was one, or lost it.",
    fr: "La feuille n’a pas de cellule de ce nom : elle a été créée avant qu’il existe, ou l’a perdue.",
  },
  moved: {
    en: "Rows or columns were inserted or deleted around it, so its cell cannot be told.",
    fr: "Des lignes ou des colonnes ont été insérées ou supprimées autour : sa cellule est incertaine.",
  },
  errorInCell: (error: string): Text => ({ en: `The cell shows ${error}.`, fr: `La cellule affiche ${error}.` }),
  belowTable: {
    en: "Rows below the table are not part of it. Add them with “Add a period”.",
    fr: "Les lignes sous le tableau n’en font pas partie. Ajoutez-les par « Ajouter une période ».",
  },
} as const;

/** What a value must be, where no term says it. */
export const wanted = {
  text: { en: "a text", fr: "un texte" },
  object: { en: "an object in braces", fr: "un objet entre accolades" },
  version: { en: "1", fr: "1" },
  teamId: {
    en: "small letters, digits and hyphens, at most 50, such as shops-standard",
    fr: "des minuscules sans accent, chiffres et tirets, 50 au plus, comme boutiques-standard",
  },
  teamRelease: { en: "a whole number from 1 on", fr: "un nombre entier à partir de 1" },
  boolean: { en: "true or false", fr: "true ou false" },
  numberOrBlank: (number: Text): Text => ({
    en: `${number.en}, or "" for a blank cell`,
    fr: `${number.fr}, ou "" pour une cellule vide`,
  }),
  day: { en: "a day written as 2025-12-31, or a text", fr: "un jour écrit 2025-12-31, ou un texte" },
  oneOf: (words: readonly string[]): Text => ({ en: words.join(" or "), fr: words.join(" ou ") }),
} as const;

/** A value of a JSON file in a sentence. */
function kindOf(value: unknown): Text {
  if (value === null) return { en: "null", fr: "null" };
  if (typeof value === "boolean") return { en: String(value), fr: String(value) };
  if (Array.isArray(value)) return { en: "a list", fr: "une liste" };
  if (typeof value === "object") return { en: "an object", fr: "un objet" };
  return shown(value);
}

const kB = (bytes: number, locale: Locale): string => `${bytes / 1024} ${languages[locale].kilobyte}`;
