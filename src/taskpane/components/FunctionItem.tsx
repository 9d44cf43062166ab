import { createFocusOutlineStyle, makeStyles, mergeClasses } from "@fluentui/react-components";
import { ChevronRight20Regular, ChevronUp20Regular } from "@fluentui/react-icons";
import { useEffect, useId, useRef } from "react";
import type { CatalogueEntry } from "../catalogue";
import { useTextStyles } from "../styles";
import { tokens } from "../theme";
import { useLocale } from "../useWords";
import { FunctionDetails } from "./FunctionDetails";

interface FunctionItemProps {
  entry: CatalogueEntry;
  isOpen: boolean;
  onToggled: (id: string) => void;
}

/** A row that opens in place as a card. */
export function FunctionItem({ entry, isOpen, onToggled }: FunctionItemProps): React.JSX.Element {
  const locale = useLocale();
  const text = useTextStyles();
  const styles = useStyles();
  const id = useId();
  const item = useRef<HTMLLIElement>(null);
  const Chevron = isOpen ? ChevronUp20Regular : ChevronRight20Regular;

  useEffect(() => {
    // the card above may have closed and pulled this one out of sight
    if (isOpen) item.current?.scrollIntoView({ block: "nearest" });
  }, [isOpen]);

  return (
    <li ref={item} className={mergeClasses(styles.item, isOpen && styles.card)} data-row={isOpen ? "open" : "closed"}>
      <h2 className={styles.heading}>
        <button
          type="button"
          className={mergeClasses(styles.row, isOpen && styles.cardHead)}
          aria-expanded={isOpen}
          aria-controls={isOpen ? `${id}details` : undefined}
          aria-labelledby={`${id}name`}
          aria-describedby={`${id}sentence`}
          onClick={() => { onToggled(entry.id); }}
        >
          <span id={`${id}name`} className={mergeClasses(isOpen ? text.title : text.body, text.strong)}>CLV.{entry.id}</span>
          <span id={`${id}sentence`} className={mergeClasses(text.secondary, text.muted, styles.sentence, !isOpen && styles.oneLine)}>
            {entry.sentence[locale]}
          </span>
          <Chevron className={styles.chevron} aria-hidden />
        </button>
      </h2>
      {isOpen && (
        <div id={`${id}details`} role="region" aria-labelledby={`${id}name`}>
          <FunctionDetails entry={entry} />
        </div>
      )}
    </li>
  );
}

const useStyles = makeStyles({
  item: {
    scrollMarginTop: "52px",
    scrollMarginBottom: "12px",
    "[data-row=closed] + &[data-row=closed]": { borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  },
  card: {
    boxSizing: "border-box",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: "6px",
    margin: "8px 0",
  },
  heading: { margin: 0, font: "inherit" },
  row: {
    ...createFocusOutlineStyle(),
    boxSizing: "border-box",
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) 20px",
    columnGap: "8px",
    alignItems: "center",
    // the ground of a row under the pointer reaches a little further than its text
    width: "calc(100% + 16px)",
    margin: "0 -8px",
    padding: "8px",
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground1,
    fontFamily: "inherit",
    textAlign: "left",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":hover:active": { backgroundColor: tokens.colorNeutralBackground1Pressed },
  },
  cardHead: { width: "100%", margin: 0, padding: "12px", alignItems: "start", borderRadius: "5px" },
  sentence: { gridColumn: 1, marginTop: "2px" },
  oneLine: { overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  chevron: { gridColumn: 2, gridRow: "1 / span 2", color: tokens.colorNeutralForeground3 },
});
