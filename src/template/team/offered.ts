import { templates } from "../templates";
import { isTeamId, isTeamRelease, LONGEST_NAME, type TeamTemplate } from "./TeamTemplate";

/** A template that an organisation gives its people beside the add-in, as the list of them says. */
export interface OfferedTemplate {
  id: string;
  release: number;
  name: string;
  /** The id of the template it is made of. */
  template: string;
}

/** Where the list is on the add-in's site, and each template beside it. The build has a list of none. */
export const OFFERED_LIST = "assets/team/index.json";
export const offeredFile = (id: string): string => `assets/team/${id}.json`;

/** The list as the text of its file: the same templates give the same text. */
export function offeredText(teams: readonly TeamTemplate[]): string {
  const listed = teams.map(({ id, release, name, template }) => ({ id, release, name, template }));
  return `${JSON.stringify({ templates: listed.sort((a, b) => (a.name < b.name ? -1 : Number(a.name > b.name))) }, null, 2)}\n`;
}

/** What a list offers. What cannot be a template of this add-in is left out: nobody could open it. */
export function offeredIn(list: unknown): OfferedTemplate[] {
  const entries = (list as { templates?: unknown } | null)?.templates;
  if (!Array.isArray(entries)) return [];
  const seen = new Set<string>();
  return entries.flatMap((entry: unknown) => {
    const { id, release, name, template } = (entry ?? {}) as Partial<Record<keyof OfferedTemplate, unknown>>;
    if (!isTeamId(id) || !isTeamRelease(release) || seen.has(id)) return [];
    if (typeof name !== "string" || name.trim() === "" || name.length > LONGEST_NAME) return [];
    const known = templates.find((one) => one.id === template);
    if (!known) return [];
    seen.add(id);
    return [{ id, release, name, template: known.id }];
  });
}
