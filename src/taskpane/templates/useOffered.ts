import { useEffect, useState } from "react";
import type { TeamSheet } from "../../excel/teamSheets";
import type { OfferedTemplate } from "../../template/team/offered";
import { loadOffered } from "../parts/team/loadOffered";
import { useHost } from "../parts/useHost";

/** A template of the organisation, and the sheets of the workbook that were made from an earlier release of it. */
export interface Offered extends OfferedTemplate {
  older: readonly TeamSheet[];
}

/** What the organisation offers; the workbook is looked at only where there is something. */
export function useOffered(): readonly Offered[] {
  const host = useHost();
  const [offered, setOffered] = useState<readonly Offered[]>([]);
  useEffect(() => {
    let isCurrent = true;
    const look = async (): Promise<void> => {
      const listed = await loadOffered();
      if (listed.length === 0) return;
      // they can be opened all the same
      const sheets = await host.teamSheets().catch(() => []);
      if (!isCurrent) return;
      setOffered(
        listed.map((one) => ({
          ...one,
          older: sheets.filter(({ team }) => team.id === one.id && team.release < one.release),
        })),
      );
    };
    void look();
    return () => {
      isCurrent = false;
    };
  }, [host]);
  return offered;
}
