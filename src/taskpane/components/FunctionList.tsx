import { makeStyles } from "@fluentui/react-components";
import type { KeyboardEvent } from "react";
import type { Catalogue } from "../catalogue";
import { useWords } from "../useWords";
import { FunctionItem } from "./FunctionItem";

interface FunctionListProps {
  id: string;
  entries: Catalogue;
  openId: string | undefined;
  onToggled: (id: string) => void;
  /** Arrow up in the first row. */
  onLeaveUp: () => void;
}

/** An accordion: one card open at a time, arrow keys from row to row. */
export function FunctionList({ id, entries, openId, onToggled, onLeaveUp }: FunctionListProps): React.JSX.Element {
  const words = useWords();
  const styles = useStyles();
  return (
    <ul id={id} aria-label={words("functions")} className={styles.list} onKeyDown={(event) => { moveBetweenRows(event, onLeaveUp); }}>
      {entries.map((entry) => <FunctionItem key={entry.id} entry={entry} isOpen={entry.id === openId} onToggled={onToggled} />)}
    </ul>
  );
}

function moveBetweenRows(event: KeyboardEvent<HTMLUListElement>, onLeaveUp: () => void): void {
  const rows = [...event.currentTarget.querySelectorAll<HTMLElement>("h2 > button")];
  const from = rows.findIndex((row) => row === event.target);
  if (from < 0) return;
  const to = { ArrowDown: from + 1, ArrowUp: from - 1, Home: 0, End: rows.length - 1 }[event.key];
  if (to === undefined) return;
  event.preventDefault();
  if (to < 0) onLeaveUp();
  else rows[to]?.focus();
}

const useStyles = makeStyles({
  // a row that opens holds its place by itself
  list: { listStyle: "none", margin: 0, padding: 0, overflowAnchor: "none" },
});
