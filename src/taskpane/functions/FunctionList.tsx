import { makeStyles } from "@fluentui/react-components";
import type { FunctionComponent } from "react";
import type { Catalogue, CatalogueEntry } from "../parts/catalogue";
import { moveBetweenRows } from "../parts/moveBetweenRows";
import { useWords } from "../parts/useWords";
import { FunctionItem } from "./FunctionItem";

interface FunctionListProps {
  id: string;
  entries: Catalogue;
  openId: string | undefined;
  InsertForm: FunctionComponent<{ entry: CatalogueEntry }>;
  onToggled: (id: string) => void;
  /** Arrow up in the first row. */
  onLeaveUp: () => void;
}

/** An accordion: one card open at a time, arrow keys from row to row. */
export function FunctionList({
  id,
  entries,
  openId,
  InsertForm,
  onToggled,
  onLeaveUp,
}: FunctionListProps): React.JSX.Element {
  const words = useWords();
  const styles = useStyles();
  return (
    <ul
      id={id}
      aria-label={words("functions")}
      className={styles.list}
      onKeyDown={(event) => {
        moveBetweenRows(event, "h2 > button", onLeaveUp);
      }}
    >
      {entries.map((entry) => (
        <FunctionItem
          key={entry.id}
          entry={entry}
          isOpen={entry.id === openId}
          InsertForm={InsertForm}
          onToggled={onToggled}
        />
      ))}
    </ul>
  );
}

const useStyles = makeStyles({
  // a row that opens holds its place by itself
  list: { listStyle: "none", margin: 0, padding: 0, overflowAnchor: "none" },
});
