import { mergeClasses } from "@fluentui/react-components";
import type { TeamTemplate } from "../../template/team/TeamTemplate";
import type { AskingTemplate } from "../../template/Template";
import { PageHeading } from "../parts/PageHeading";
import { TeamSummary } from "../parts/sheet/TeamSummary";
import { usePageStyles, useTextStyles } from "../parts/styles";
import { useLocale, useWords } from "../parts/useWords";

/** A team's own template that was opened, and what it brings. */
export function TeamHead({ template, team }: { template: AskingTemplate; team: TeamTemplate }): React.JSX.Element {
  const words = useWords();
  const locale = useLocale();
  const text = useTextStyles();
  const page = usePageStyles();
  return (
    <>
      <div className={page.head}>
        <PageHeading>{team.name}</PageHeading>
        <p className={mergeClasses(text.body, text.muted)}>{words("teamOf", { title: template.title[locale] })}</p>
      </div>
      <TeamSummary title={words("brings")} team={team} />
    </>
  );
}
