import { readTeamStamp, type TeamStamp } from "../template/team/teamStamp";
import { visibleSheets } from "./visibleSheets";
import { stampsAsked, stampText } from "./writeStamp";

/** A worksheet that was made from what an organisation offers. */
export interface TeamSheet {
  /** Excel's own, which stays when the sheet is renamed. */
  id: string;
  name: string;
  team: TeamStamp;
}

/** Those of the workbook, in the order of their tabs; hidden ones are left out. Two syncs. */
export async function teamSheets(): Promise<TeamSheet[]> {
  return Excel.run(async (context) => {
    const asked = (await visibleSheets(context)).map((sheet) => ({ sheet, stamps: stampsAsked(sheet) }));
    await context.sync();
    return asked.flatMap(({ sheet: { id, name }, stamps }) => {
      const team = readTeamStamp(stampText(stamps?.team));
      return team ? [{ id, name, team }] : [];
    });
  });
}
