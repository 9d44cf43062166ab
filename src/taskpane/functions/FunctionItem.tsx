import { createFocusOutlineStyle, makeStyles, mergeClasses } from "@fluentui/react-components";
import { ChevronRight20Regular, ChevronUp20Regular } from "@fluentui/react-icons";
import { useId, useRef, type FunctionComponent } from "react";
import { flushSync } from "react-dom";
import type { CatalogueEntry } from "../parts/catalogue";
import { ROW_BUTTON, useTextStyles } from "../parts/styles";
import { tokens } from "../parts/theme";
import { useLocale } from "../parts/useWords";
import { FunctionDetails } from "./FunctionDetails";

interface FunctionItemProps {
  entry: CatalogueEntry;
  isOpen: boolean;
  InsertForm: FunctionComponent<{ entry: CatalogueEntry }>;
  onToggled: (id: string) => void;
}

/** A row that opens in place as a card. */
export function FunctionItem({ entry, isOpen, InsertForm, onToggled }: FunctionItemProps): React.JSX.Element {
  const locale = useLocale();
  const text = useTextStyles();
  const styles = useStyles();
  const id = useId();
  const row = useRef<HTMLButtonElement>(null);
  const Chevron = isOpen ? ChevronUp20Regular : ChevronRight20Regular;
  const toggle = (): void => {
    keepInPlace(row.current, () => {
      flushSync(() => {
        onToggled(entry.id);
      });
    });
  };

  return (
    <li className={mergeClasses(styles.item, isOpen && styles.card)} data-row={isOpen ? "open" : "closed"}>
      <h2 className={styles.heading}>
        <button
          ref={row}
          type="button"
          className={mergeClasses(styles.row, isOpen && styles.cardHead)}
          aria-expanded={isOpen}
          aria-controls={isOpen ? `${id}details` : undefined}
          onClick={toggle}
        >
          <span id={`${id}name`} className={mergeClasses(isOpen ? text.title : text.body, text.strong)}>
            CLV.{entry.id}
          </span>
          {!isOpen && (
            <span className={mergeClasses(text.caption, text.muted, styles.sentence)}> {entry.sentence[locale]}</span>
          )}
          <Chevron className={styles.chevron} aria-hidden />
        </button>
      </h2>
      {isOpen && (
        <div id={`${id}details`} role="region" aria-labelledby={`${id}name`}>
          <FunctionDetails entry={entry} InsertForm={InsertForm} />
        </div>
      )}
    </li>
  );
}

/** Changes the list; when a card above the row closes, the row still stays under the pointer. */
function keepInPlace(row: HTMLElement | null, change: () => void): void {
  const before = row?.getBoundingClientRect().top ?? 0;
  change();
  const moved = (row?.getBoundingClientRect().top ?? 0) - before;
  if (moved < 0) window.scrollBy(0, moved);
}

const useStyles = makeStyles({
  item: { "[data-row=closed] + &[data-row=closed]": { borderTop: `1px solid ${tokens.colorNeutralStroke3}` } },
  card: {
    boxSizing: "border-box",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: "6px",
    margin: "8px 0",
    ":first-child": { marginTop: 0 },
  },
  heading: { margin: 0, font: "inherit" },
  row: {
    ...createFocusOutlineStyle(),
    position: "relative",
    boxSizing: "border-box",
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) 20px",
    columnGap: "8px",
    alignItems: "center",
    ...ROW_BUTTON,
    // it is sought with arrow keys and must clear the bar
    scrollMarginTop: "48px",
  },
  cardHead: {
    width: "100%",
    margin: 0,
    padding: "12px 12px 4px",
    borderRadius: "5px 5px 0 0",
    ":hover": { backgroundColor: "transparent" },
    ":hover:active": { backgroundColor: "transparent" },
  },
  sentence: {
    gridColumn: 1,
    marginTop: "2px",
    display: "-webkit-box",
    WebkitBoxOrient: "vertical",
    WebkitLineClamp: 2,
    overflow: "hidden",
  },
  chevron: { gridColumn: 2, gridRow: "1 / span 2", color: tokens.colorNeutralForeground3 },
});
