import type { CurrencyId } from "../vocabulary/currencies";
import { LOCALES, type Locale } from "../vocabulary/locale";
import type { PaperId } from "../vocabulary/papers";
import { layout } from "../template/layout";
import type { Plan } from "../template/plan";
import { SPELLINGS, type Spelling } from "../template/spelling";
import type { Answers, AskingTemplate } from "../template/Template";
import { templates } from "../template/templates";
import { fileProperties, type FileProperties } from "./fileProperties";

/** A worksheet of ours as a file for people who may not have the add-in. */
export interface TemplateFile {
  /** Lower-case ASCII: fit for every disk and address. Never renamed, as people link to it. */
  name: string;
  template: string;
  /** With the figures of the example, or empty. */
  filled: boolean;
  language: Locale;
  formulas: Spelling;
  currency: CurrencyId;
  plan: Plan;
  properties: FileProperties;
}

type Kind = Pick<TemplateFile, "filled" | "language" | "formulas" | "currency">;

/** What is wanted of the templates: where nothing is said, every kind, on A4. */
export type TemplateChoice = Partial<Kind & { paper: PaperId }>;

/** Every template, with its example and empty, in both languages and both spellings, as far as it is chosen. */
export const templateFiles = ({ currency, paper = "a4", ...chosen }: TemplateChoice = {}): TemplateFile[] =>
  templates.flatMap((template) =>
    one([true, false], chosen.filled).flatMap((filled) =>
      one(LOCALES, chosen.language).flatMap((language) =>
        one(SPELLINGS, chosen.formulas).map((formulas) =>
          // nobody's currency in a sheet that waits for anybody's figures
          templateFile(
            template,
            { filled, language, formulas, currency: currency ?? (filled ? "EUR" : "other") },
            paper,
          ),
        ),
      ),
    ),
  );

const one = <T>(all: readonly T[], chosen: T | undefined): readonly T[] => (chosen === undefined ? all : [chosen]);

function templateFile(
  template: AskingTemplate,
  { filled, language, formulas, currency }: Kind,
  paper: PaperId,
): TemplateFile {
  const about = (locale: Locale): Answers => (filled ? template.example(locale) : {});
  const answers = about(language);
  // named in English whatever its language, so that both stand side by side in a folder
  const name = [template.title.en, ...textOf(about("en")["entity"]), language, formulas].map(slug).join("-");
  return {
    name: `${name}.xlsx`,
    template: template.id,
    filled,
    language,
    formulas,
    currency,
    plan: layout(template, language, {
      sheetName: sheetNameOf(template, answers, language),
      answers,
      currency,
      spelling: formulas,
      paper,
    }),
    properties: fileProperties(template, language, formulas, textOf(answers["entity"])[0]),
  };
}

const textOf = (answer: Answers[string]): string[] => (typeof answer === "string" ? [answer] : []);

const slug = (text: string): string =>
  text
    .toLowerCase()
    .normalize("NFD")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");

/** Of whom and of which year; an empty sheet has its title. */
function sheetNameOf(template: AskingTemplate, answers: Answers, language: Locale): string {
  const [entity] = textOf(answers["entity"]);
  const [period = ""] = textOf(answers["period_covered"]);
  return entity ? [entity, ...(/\d{4}/.exec(period) ?? [])].join(" ") : template.title[language];
}
