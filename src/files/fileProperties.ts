import type { Spelling } from "../template/spelling";
import type { Template } from "../template/Template";
import { fileFormulas } from "../vocabulary/files";
import type { Locale } from "../vocabulary/locale";
import { term } from "../vocabulary/terms";

/** What a file says of itself. Nothing in it names a person, a machine or a time. */
export interface FileProperties {
  title: string;
  subject: string;
  description: string;
  language: Locale;
}

/** What the file of a template says of itself; `entity` is whom its figures are about. */
export const fileProperties = (
  template: Template,
  language: Locale,
  formulas: Spelling,
  entity?: string,
): FileProperties => ({
  title: [template.title[language], ...(entity ? [entity] : [])].join(", "),
  subject: term("clv").label[language],
  description: `${template.description[language]}. ${fileFormulas[formulas][language]}`,
  language,
});
