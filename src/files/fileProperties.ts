import type { Spelling } from "../template/spelling";
import type { Template } from "../template/Template";
import { fileFormulas } from "../vocabulary/files";
import type { Locale } from "../vocabulary/locale";
import { term } from "../vocabulary/terms";
import type { FileProperties } from "./writeXlsx";

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
