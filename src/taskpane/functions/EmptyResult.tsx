import { Button, makeStyles, mergeClasses } from "@fluentui/react-components";
import { groups, type GroupId } from "../../vocabulary/groups";
import { useTextStyles } from "../parts/styles";
import { useLocale, useWords } from "../parts/useWords";

interface EmptyResultProps {
  query: string;
  /** The theme that hides what the query found elsewhere. */
  group: GroupId | undefined;
  onShowAll: () => void;
  onClear: () => void;
}

/** A sentence, and the one action that ends the emptiness. */
export function EmptyResult({ query, group, onShowAll, onClear }: EmptyResultProps): React.JSX.Element {
  const words = useWords();
  const locale = useLocale();
  const text = useTextStyles();
  const styles = useStyles();
  const asked = query.trim();
  return (
    <div className={styles.empty}>
      <p className={mergeClasses(text.body, styles.sentence)}>
        {group
          ? words("noneInTheme", { query: asked, theme: groups[group][locale] })
          : words("noneFound", { query: asked })}
      </p>
      <Button onClick={group ? onShowAll : onClear}>{words(group ? "showAllThemes" : "clearSearch")}</Button>
    </div>
  );
}

const useStyles = makeStyles({
  empty: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: "12px", paddingTop: "4px" },
  sentence: { maxWidth: "100%", overflowWrap: "anywhere" },
});
