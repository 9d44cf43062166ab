import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { term, type TermId } from "../../vocabulary/terms";
import { ArgumentText } from "../parts/formula/ArgumentText";
import { OptionalBadge } from "../parts/OptionalBadge";
import { useTextStyles } from "../parts/styles";
import { useLocale } from "../parts/useWords";

interface TermRowProps {
  id: TermId;
  mark: React.ReactNode;
  /** The place among the arguments; a result has none. */
  argument?: number;
  isOptional?: boolean;
}

/** A term: mark, label, its name in formulas, what is counted, and help. */
export function TermRow({ id, mark, argument, isOptional = false }: TermRowProps): React.JSX.Element {
  const locale = useLocale();
  const text = useTextStyles();
  const styles = useStyles();
  const { label, measure, help } = term(id);
  return (
    <li className={styles.row}>
      <span className={styles.mark} aria-hidden>
        {mark}
      </span>
      <div className={styles.words}>
        <span className={text.secondary}>
          {label[locale]} {isOptional && <OptionalBadge />}
        </span>
        <span className={mergeClasses(text.caption, text.faint, styles.name)}>
          {argument === undefined ? (
            <span className={text.muted}>{id}</span>
          ) : (
            <ArgumentText argument={argument}>{id}</ArgumentText>
          )}
          <span>{measure[locale]}</span>
        </span>
        <span className={mergeClasses(text.caption, text.muted)}>{help[locale]}</span>
      </div>
    </li>
  );
}

const useStyles = makeStyles({
  row: { display: "grid", gridTemplateColumns: "10px minmax(0, 1fr)", columnGap: "8px" },
  mark: { display: "flex", alignItems: "center", justifyContent: "center", height: "18px" },
  words: { display: "flex", flexDirection: "column" },
  name: { display: "flex", flexWrap: "wrap", columnGap: "8px" },
});
