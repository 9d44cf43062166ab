import type { Locale } from "../../vocabulary/locale";
import { inputsOf } from "../inputsOf";
import { layout, type LayoutOptions } from "../layout";
import type { Plan } from "../plan";
import type { Answers, AskingTemplate, Template } from "../Template";
import { templates } from "../templates";
import { growingInputs, growingTable, withRows } from "../withRows";
import { teamMarks } from "./teamStamp";
import type { TeamTemplate } from "./TeamTemplate";
import { answerOf } from "./teamValues";

/** The template that a team's own is made of, with as many rows as the team has filled in. */
export function templateFor({ template: id, values }: Pick<TeamTemplate, "template" | "values">): AskingTemplate {
  const template = templates.find((one) => one.id === id);
  if (!template) throw new Error(`There is no template ${id}`);
  return withRows(template, rowsIn(template, Object.keys(values)));
}

/** The number of the last row that one of the keys is of; never fewer rows than the template has. */
export function rowsIn(template: Template, keys: readonly string[]): number {
  const table = growingTable(template);
  if (!table) return 0;
  const own = growingInputs(table);
  const numbers = keys.flatMap((key) =>
    own.some((input) => key.startsWith(input) && /^[1-9]\d*$/.test(key.slice(input.length)))
      ? Number(/\d+$/.exec(key)![0])
      : [],
  );
  return Math.max(table.rows.length, ...numbers);
}

/**
 * The worksheet that a team template makes; in another language its words of choice are that language's, its labels
 * stay the team's.
 */
export function teamPlan(
  team: TeamTemplate,
  locale: Locale,
  { sheetName, currency, spelling, paper }: Pick<LayoutOptions, "sheetName" | "currency" | "spelling" | "paper">,
  links: Answers = {},
): Plan {
  const template = templateFor(team);
  const marks = teamMarks(team);
  const plan = layout(template, locale, {
    sheetName,
    currency,
    spelling,
    ...(paper ? { paper } : {}),
    answers: { ...answersOf(team, template, locale), ...links },
    labels: team.labels,
  });
  return { ...plan, ...(marks ? { team: marks } : {}), ...(team.lock ? { locked: true } : {}) };
}

function answersOf({ values }: TeamTemplate, template: Template, locale: Locale): Answers {
  const inputs = inputsOf(template);
  return Object.fromEntries(
    Object.entries(values).map(([key, value]) => [key, answerOf(inputs.get(key)!, value, locale)]),
  );
}
