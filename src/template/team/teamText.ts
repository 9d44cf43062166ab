import { TEAM_SCHEMA, TEAM_VERSION, type TeamTemplate } from "./TeamTemplate";

/** A team template as the text of a file: the same one gives the same text. What is not said of it is not in it. */
export function teamText({
  name,
  id,
  release,
  lock,
  template,
  language,
  currency,
  formulas,
  values,
  labels,
}: TeamTemplate): string {
  const fields = { name, id, release, lock, template, language, currency, formulas, values, labels };
  return `${JSON.stringify({ $schema: TEAM_SCHEMA, version: TEAM_VERSION, ...fields }, null, 2)}\n`;
}
