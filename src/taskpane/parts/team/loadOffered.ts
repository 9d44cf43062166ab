import { OFFERED_LIST, offeredFile, offeredIn, type OfferedTemplate } from "../../../template/team/offered";
import { readTeamTemplate } from "../../../template/team/readTeamTemplate";
import type { TeamTemplate } from "../../../template/team/TeamTemplate";

/** What the organisation offers, beside the pane; nothing where there is no list, or it cannot be read now. */
export async function loadOffered(): Promise<readonly OfferedTemplate[]> {
  try {
    const response = await fetch(OFFERED_LIST);
    return response.ok ? offeredIn(await response.json()) : [];
  } catch {
    // everything else works without it
    return [];
  }
}

/** One of them. Fails where its file is not there, or is not what the list says. */
export async function loadOfferedTeam(id: string): Promise<TeamTemplate> {
  const response = await fetch(offeredFile(id));
  if (!response.ok) throw new Error(`${offeredFile(id)}: ${response.status}`);
  const reading = readTeamTemplate(await response.text());
  if (!("team" in reading) || reading.team.id !== id)
    throw new Error(`${offeredFile(id)} is no template of this add-in`);
  return reading.team;
}
