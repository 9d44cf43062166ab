import { TEAM_SCHEMA, TEAM_VERSION, type TeamTemplate } from "./TeamTemplate";

/** A team template as the text of a file: the same one gives the same text. */
export function teamText({ name, template, language, currency, formulas, values, labels }: TeamTemplate): string {
  return `${JSON.stringify({ $schema: TEAM_SCHEMA, version: TEAM_VERSION, name, template, language, currency, formulas, values, labels }, null, 2)}\n`;
}
