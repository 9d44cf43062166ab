import type { TeamSheet } from "../../excel/teamSheets";
import type { OfferedTemplate } from "../../template/team/offered";
import type { Host } from "../parts/Host";
import { loadOffered } from "../parts/team/loadOffered";
import { useAnswer } from "../parts/useAnswer";

/** A template of the organisation, and the sheets of the workbook that were made from an earlier release of it. */
export interface Offered extends OfferedTemplate {
  older: readonly TeamSheet[];
}

/** What the organisation offers; the workbook is looked at only where there is something. */
export const useOffered = (): readonly Offered[] => useAnswer(offeredWith) ?? NONE;

const NONE: readonly Offered[] = [];

async function offeredWith({ teamSheets }: Pick<Host, "teamSheets">): Promise<readonly Offered[]> {
  const listed = await loadOffered();
  if (listed.length === 0) return NONE;
  // they can be opened all the same
  const sheets = await teamSheets().catch(() => []);
  return listed.map((one) => ({
    ...one,
    older: sheets.filter(({ team }) => team.id === one.id && team.release < one.release),
  }));
}
