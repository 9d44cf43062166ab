import { asSheetName } from "../../excel/sheetName";
import { inputsOf } from "../../template/inputsOf";
import { layout } from "../../template/layout";
import type { Plan } from "../../template/plan";
import { teamPlan } from "../../template/team/teamPlan";
import type { TeamTemplate } from "../../template/team/TeamTemplate";
import { teamValueOf } from "../../template/team/teamValues";
import type { AskingTemplate } from "../../template/Template";
import type { Locale } from "../../vocabulary/locale";
import { usualChoices, type SheetChoices } from "../parts/sheet/sheetChoices";
import { writingAfter, type Writing, type WritingAction } from "../parts/sheet/writing";

/** Whose figures a sheet begins with: those that show what it does, or none. */
export type StartFigures = "example" | "none";

/** All the gallery knows. */
export interface Gallery {
  /** The template whose page is open. */
  openId: string | undefined;
  /** The one that was open before: the focus goes back to its row. */
  leftId: string | undefined;
  /** A team's own template, in place of figures. */
  team: TeamTemplate | undefined;
  /** A team template is asked for. */
  isAsking: boolean;
  /** The guided worksheet is wanted as a file, without its questions. */
  isFile: boolean;
  figures: StartFigures;
  choices: SheetChoices;
  writing: Writing;
}

export type GalleryAction =
  | { type: "opened"; id: string }
  | { type: "closed" }
  | { type: "teamAsked" }
  | { type: "teamRead"; team: TeamTemplate }
  | { type: "fileAsked" }
  | { type: "figuresChosen"; figures: StartFigures }
  | { type: "sheetChosen"; choices: Partial<SheetChoices> }
  | { type: "reopened" }
  | WritingAction;

export const closedGallery: Gallery = {
  openId: undefined,
  leftId: undefined,
  team: undefined,
  isAsking: false,
  isFile: false,
  figures: "example",
  choices: usualChoices,
  writing: { status: "idle" },
};

export function reduceGallery(gallery: Gallery, action: GalleryAction): Gallery {
  switch (action.type) {
    // language, currency and spelling are the same for the next sheet, its name is not
    case "opened":
      return {
        ...gallery,
        openId: action.id,
        team: undefined,
        isFile: false,
        choices: { ...gallery.choices, name: undefined },
        writing: { status: "idle" },
      };
    case "closed":
      return closed(gallery);
    case "teamAsked":
      return { ...gallery, isAsking: true };
    case "teamRead":
      return {
        ...gallery,
        openId: action.team.template,
        team: action.team,
        choices: choicesOf(action.team),
        writing: { status: "idle" },
      };
    case "fileAsked":
      return { ...gallery, isFile: true };
    case "figuresChosen":
      return { ...gallery, figures: action.figures, writing: { status: "idle" } };
    case "sheetChosen":
      return { ...gallery, choices: { ...gallery.choices, ...action.choices }, writing: { status: "idle" } };
    case "reopened":
      return { ...gallery, writing: { status: "idle" } };
    default:
      return { ...gallery, writing: writingAfter(action) };
  }
}

/** What is asked for a team template: its list row, when nothing was opened. */
export const TEAM_ROW = "team";
/** The row of what an organisation offers. */
export const offeredRow = (id: string): string => `team ${id}`;

/**
 * One step back: from a team's template to the question for it, from there, or from any other template, to the list.
 */
function closed(gallery: Gallery): Gallery {
  const back: Gallery = { ...gallery, openId: undefined, team: undefined, isFile: false, writing: { status: "idle" } };
  // from the organisation's list straight back to it
  if (gallery.team && !gallery.isAsking) return { ...back, leftId: offeredRow(gallery.team.id ?? "") };
  if (gallery.team) return back;
  if (gallery.isFile) return { ...back, openId: gallery.openId };
  return { ...back, isAsking: false, leftId: gallery.isAsking ? TEAM_ROW : gallery.openId };
}

const choicesOf = ({ name, language, currency, formulas }: TeamTemplate): SheetChoices => ({
  name: asSheetName(name),
  locale: language,
  currency,
  spelling: formulas,
  paper: usualChoices.paper,
});

/** The worksheet that the choices make of a template. */
export function templatePlan(
  template: AskingTemplate,
  { figures, choices, team }: Pick<Gallery, "figures" | "choices" | "team">,
  paneLocale: Locale,
): Plan {
  const { name, locale = paneLocale, currency, spelling, paper } = choices;
  const sheetName = name === undefined ? asSheetName(template.title[locale]) : name.trim();
  if (team) return teamPlan(team, locale, { sheetName, currency, spelling, paper });
  return layout(template, locale, {
    sheetName,
    answers: figures === "example" ? template.example(locale) : {},
    currency,
    spelling,
    paper,
  });
}

/** The same as a team's own template. */
export function chosenTeam(
  template: AskingTemplate,
  { figures, choices, team }: Pick<Gallery, "figures" | "choices" | "team">,
  paneLocale: Locale,
): TeamTemplate {
  const { name, locale: language = paneLocale, currency, spelling: formulas } = choices;
  const chosen = {
    name: name?.trim() ?? template.title[language],
    template: template.id,
    language,
    currency,
    formulas,
  };
  if (team) return { ...team, ...chosen };
  const inputs = inputsOf(template);
  const answers = Object.entries(figures === "example" ? template.example(language) : {});
  return {
    ...chosen,
    labels: {},
    values: Object.fromEntries(
      answers.flatMap(([key, answer]) =>
        typeof answer === "object" || answer === undefined ? [] : [[key, teamValueOf(inputs.get(key)!, answer)]],
      ),
    ),
  };
}

/** The worksheet as its picture shows it. */
export const picturedPlan = (template: AskingTemplate, locale: Locale): Plan =>
  templatePlan(template, closedGallery, locale);
