import {
  createFocusOutlineStyle,
  makeStyles,
  mergeClasses,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
} from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import type { TeamProblem } from "../../template/team/readTeamTemplate";
import { useTextStyles } from "../parts/styles";
import { useLocale, useWords } from "../parts/useWords";

/** As many as one corrects at a time. */
const SHOWN = 12;

interface TeamProblemsProps {
  file: string;
  problems: readonly TeamProblem[];
}

/** Why a file does not fit: every place in it, and the reason. Takes the focus, so that it is read out. */
export function TeamProblems({ file, problems }: TeamProblemsProps): React.JSX.Element {
  const words = useWords();
  const locale = useLocale();
  const text = useTextStyles();
  const styles = useStyles();
  const group = useRef<HTMLDivElement>(null);
  useEffect(() => {
    group.current?.focus();
  }, [problems]);
  return (
    <div ref={group} tabIndex={-1} role="group" aria-label={words("toCorrect")} className={styles.group}>
      <MessageBar intent="error" layout="multiline">
        <MessageBarBody>
          <MessageBarTitle>{words("teamRefused", { file })}</MessageBarTitle>
          <ul className={mergeClasses(text.secondary, styles.list)}>
            {problems.slice(0, SHOWN).map(({ place, label, reason }) => (
              <li key={place}>
                {label && <span className={text.strong}>{label[locale]} </span>}
                {place !== "" && (
                  <>
                    <code className={styles.place}>{place}</code>
                    <br />
                  </>
                )}
                {reason[locale]}
              </li>
            ))}
            {problems.length > SHOWN && <li>{words("moreProblems", { count: String(problems.length - SHOWN) })}</li>}
          </ul>
        </MessageBarBody>
      </MessageBar>
    </div>
  );
}

const useStyles = makeStyles({
  group: { ...createFocusOutlineStyle(), position: "relative" },
  list: {
    margin: "4px 0 0",
    padding: 0,
    listStyle: "none",
    display: "flex",
    flexDirection: "column",
    gap: "8px",
    overflowWrap: "anywhere",
  },
  place: { fontSize: "12px" },
});
