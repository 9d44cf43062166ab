import { makeStyles, mergeClasses, MessageBar, MessageBarBody } from "@fluentui/react-components";
import { PeopleTeam20Regular, TableAdd20Regular } from "@fluentui/react-icons";
import { useEffect, useRef } from "react";
import { templates } from "../../template/templates";
import { ListRow } from "../parts/ListRow";
import { moveBetweenRows } from "../parts/moveBetweenRows";
import { PageHeading } from "../parts/PageHeading";
import { usePageStyles, useTextStyles } from "../parts/styles";
import { useWords } from "../parts/useWords";
import { TEAM_ROW } from "./gallery";
import { OfferedList } from "./OfferedList";
import { TemplateRow } from "./TemplateRow";
import type { Offered } from "./useOffered";

interface TemplateListProps {
  /** The template whose page was left: its row has the focus then. */
  leftId: string | undefined;
  offered: readonly Offered[];
  /** What was asked for could not be read. */
  isNotRead: boolean;
  onOffered: (id: string) => void;
  onOpened: (id: string) => void;
  onTeamAsked: () => void;
  onRollUp: () => void;
}

/** Rows with a picture each; arrow keys go from one to the next. */
export function TemplateList({
  leftId,
  offered,
  isNotRead,
  onOffered,
  onOpened,
  onTeamAsked,
  onRollUp,
}: TemplateListProps): React.JSX.Element {
  const words = useWords();
  const text = useTextStyles();
  const page = usePageStyles();
  const styles = useStyles();
  const left = useRef<HTMLButtonElement>(null);
  // after the heading has taken it
  useEffect(() => {
    left.current?.focus();
  }, []);
  return (
    <main className={page.main}>
      <div className={page.head}>
        <PageHeading>{words("templatesQuestion")}</PageHeading>
        <p className={mergeClasses(text.body, text.muted)}>{words("templatesReason")}</p>
      </div>
      {isNotRead && (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>{words("offeredNotRead")}</MessageBarBody>
        </MessageBar>
      )}
      {offered.length > 0 && (
        <>
          <OfferedList offered={offered} leftId={leftId} left={left} onOpened={onOffered} />
          <h2 className={mergeClasses(text.body, text.strong)}>{words("allTemplates")}</h2>
        </>
      )}
      <ul
        aria-label={words("templates")}
        className={styles.list}
        onKeyDown={(event) => {
          moveBetweenRows(event, "button");
        }}
      >
        {templates.map((template) => (
          <TemplateRow
            key={template.id}
            ref={template.id === leftId ? left : null}
            template={template}
            onClick={() => {
              onOpened(template.id);
            }}
          />
        ))}
      </ul>
      <ul className={styles.list}>
        <ListRow
          ref={leftId === TEAM_ROW ? left : null}
          icon={<PeopleTeam20Regular />}
          title={words("openTeam")}
          sub={words("openTeamSub")}
          onClick={onTeamAsked}
        />
        <ListRow icon={<TableAdd20Regular />} title={words("rollUp")} sub={words("rollUpSub")} onClick={onRollUp} />
      </ul>
    </main>
  );
}

const useStyles = makeStyles({ list: { listStyle: "none", margin: 0, padding: 0 } });
