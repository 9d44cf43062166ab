import { createFocusOutlineStyle, makeStyles, mergeClasses } from "@fluentui/react-components";
import { ChevronDown16Regular, ChevronRight16Regular } from "@fluentui/react-icons";
import { useId, useState } from "react";
import type { CallPart, Link } from "../../explain/Explanation";
import { FORCED_COLORS, useTextStyles } from "../parts/styles";
import { tokens } from "../parts/theme";
import { CallDetails } from "./CallDetails";

interface NestedCallProps {
  call: CallPart;
  depth: number;
  /** Where the value stands nowhere else. */
  showsValue?: true;
  onFollowed: (link: Link) => void;
}

/** A call inside a formula: its source and its value, and the rest when it is opened. */
export function NestedCall({ call, depth, showsValue, onFollowed }: NestedCallProps): React.JSX.Element {
  const text = useTextStyles();
  const styles = useStyles();
  const id = useId();
  const [isOpen, setIsOpen] = useState(false);
  const Chevron = isOpen ? ChevronDown16Regular : ChevronRight16Regular;
  return (
    <div className={mergeClasses(isOpen && styles.card)}>
      <button
        type="button"
        className={mergeClasses(text.caption, styles.toggle, showsValue && styles.wide)}
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={() => {
          setIsOpen(!isOpen);
        }}
      >
        <Chevron className={styles.chevron} aria-hidden />
        <span className={styles.source}>{call.source}</span>
        {showsValue && <span className={styles.value}>{call.shown}</span>}
      </button>
      {isOpen && (
        <div id={id} className={styles.details}>
          <CallDetails
            call={call}
            depth={depth}
            onFollowed={onFollowed}
            renderCall={(inner) => <NestedCall call={inner} depth={depth + 1} onFollowed={onFollowed} />}
          />
        </div>
      )}
    </div>
  );
}

const useStyles = makeStyles({
  card: {
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: "6px",
    padding: "4px 8px 8px",
    margin: "0 0 0 -9px",
    [FORCED_COLORS]: { border: "1px solid CanvasText" },
  },
  toggle: {
    ...createFocusOutlineStyle(),
    position: "relative",
    display: "flex",
    alignItems: "flex-start",
    columnGap: "4px",
    minHeight: "24px",
    margin: "0 -4px",
    padding: "4px",
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: "transparent",
    color: tokens.colorBrandForegroundLink,
    fontFamily: "inherit",
    textAlign: "left",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  chevron: { flexShrink: 0 },
  wide: { width: "calc(100% + 8px)" },
  value: {
    marginLeft: "auto",
    paddingLeft: "8px",
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    whiteSpace: "nowrap",
  },
  source: { minWidth: 0, overflowWrap: "anywhere" },
  details: { display: "flex", flexDirection: "column", gap: "12px", paddingTop: "4px" },
});
