import { mergeClasses } from "@fluentui/react-components";
import type { TeamSheet } from "../../excel/teamSheets";
import type { TeamTemplate } from "../../template/team/TeamTemplate";
import { RenewSheet } from "../parts/sheet/RenewSheet";
import { usePageStyles, useTextStyles } from "../parts/styles";
import { useWords } from "../parts/useWords";

/** The sheets of the workbook that were made from an earlier release: each can have a new one beside it. */
export function OlderSheets({ team, sheets }: { team: TeamTemplate; sheets: readonly TeamSheet[] }): React.JSX.Element {
  const words = useWords();
  const text = useTextStyles();
  const page = usePageStyles();
  return (
    <section className={page.block}>
      <h2 className={mergeClasses(text.body, text.strong)}>{words("olderSheets")}</h2>
      <p className={mergeClasses(text.secondary, text.muted)}>{words("olderSheetsReason")}</p>
      {sheets.map((sheet) => (
        <RenewSheet
          key={sheet.id}
          sheet={sheet}
          team={team.id}
          label={words("renewTo", { name: sheet.name, release: String(team.release) })}
        />
      ))}
    </section>
  );
}
