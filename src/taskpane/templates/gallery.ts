import { asSheetName } from "../../excel/sheetName";
import { layout } from "../../template/layout";
import type { Plan } from "../../template/plan";
import type { Template } from "../../template/Template";
import type { Locale } from "../../vocabulary/locale";
import { usualChoices } from "../sheetChoices";
import type { SheetChoices } from "../sheetChoices";
import { writingAfter } from "../writing";
import type { Writing, WritingAction } from "../writing";

/** Whose figures a sheet begins with: those that show what it does, or none. */
export type Figures = "example" | "none";

/** All the gallery knows. */
export interface Gallery {
  /** The template whose page is open. */
  openId: string | undefined;
  /** The one that was open before: the focus goes back to its row. */
  leftId: string | undefined;
  figures: Figures;
  choices: SheetChoices;
  writing: Writing;
}

export type GalleryAction =
  | { type: "opened"; id: string }
  | { type: "closed" }
  | { type: "figuresChosen"; figures: Figures }
  | { type: "sheetChosen"; choices: Partial<SheetChoices> }
  | { type: "reopened" }
  | WritingAction;

export const closedGallery: Gallery = { openId: undefined, leftId: undefined, figures: "example", choices: usualChoices, writing: { status: "idle" } };

export function reduceGallery(gallery: Gallery, action: GalleryAction): Gallery {
  switch (action.type) {
    // language, currency and spelling are the same for the next sheet, its name is not
    case "opened": return { ...gallery, openId: action.id, choices: { ...gallery.choices, name: undefined }, writing: { status: "idle" } };
    case "closed": return { ...gallery, openId: undefined, leftId: gallery.openId, writing: { status: "idle" } };
    case "figuresChosen": return { ...gallery, figures: action.figures, writing: { status: "idle" } };
    case "sheetChosen": return { ...gallery, choices: { ...gallery.choices, ...action.choices }, writing: { status: "idle" } };
    case "reopened": return { ...gallery, writing: { status: "idle" } };
    default: return { ...gallery, writing: writingAfter(action) };
  }
}

/** The worksheet that the choices make of a template. */
export function templatePlan(template: Template, { figures, choices }: Pick<Gallery, "figures" | "choices">, paneLocale: Locale): Plan {
  const { name, locale = paneLocale, currency, spelling } = choices;
  const sheetName = name === undefined ? asSheetName(template.title[locale]) : name.trim();
  return layout(template, locale, { sheetName, answers: figures === "example" ? template.example(locale) : {}, currency, spelling });
}

/** The worksheet as its picture shows it. */
export const picturedPlan = (template: Template, locale: Locale): Plan => templatePlan(template, closedGallery, locale);
