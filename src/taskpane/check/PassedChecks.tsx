import { createFocusOutlineStyle, makeStyles, mergeClasses } from "@fluentui/react-components";
import { CheckmarkCircle20Filled, ChevronDown20Regular, ChevronUp20Regular } from "@fluentui/react-icons";
import { useId, useState } from "react";
import type { Passed } from "../../review/Finding";
import { FORCED_COLORS, ROW_BUTTON, useTextStyles } from "../parts/styles";
import { tokens } from "../parts/theme";
import { useWords } from "../parts/useWords";
import { useSaid } from "./useSaid";

/** What is as it should be: a count, and the list when asked for. */
export function PassedChecks({ passed }: { passed: readonly Passed[] }): React.JSX.Element | null {
  const words = useWords();
  const said = useSaid();
  const text = useTextStyles();
  const styles = useStyles();
  const id = useId();
  const [isOpen, setIsOpen] = useState(false);
  if (passed.length === 0) return null;
  const Chevron = isOpen ? ChevronUp20Regular : ChevronDown20Regular;
  const sheets = [...new Set(passed.map(({ sheet }) => sheet))];
  return (
    <section className={styles.section}>
      <h2 className={styles.heading}>
        <button
          type="button"
          className={styles.row}
          aria-expanded={isOpen}
          aria-controls={isOpen ? id : undefined}
          onClick={() => {
            setIsOpen(!isOpen);
          }}
        >
          <CheckmarkCircle20Filled aria-hidden className={styles.tick} />
          <span className={mergeClasses(text.body, styles.count)}>
            {words(passed.length === 1 ? "onePassed" : "manyPassed", { count: String(passed.length) })}
          </span>
          <Chevron aria-hidden className={styles.chevron} />
        </button>
      </h2>
      {isOpen && (
        <div id={id} className={styles.list}>
          {sheets.map((sheet) => (
            <div key={sheet ?? ""}>
              {sheet !== undefined && (
                <h3 className={mergeClasses(text.secondary, text.strong, styles.sheet)}>{sheet}</h3>
              )}
              <ul className={mergeClasses(text.secondary, text.muted, styles.checks)}>
                {passed
                  .filter((one) => one.sheet === sheet)
                  .map(({ label }, i) => (
                    <li key={i}>{said(label)}</li>
                  ))}
              </ul>
            </div>
          ))}
        </div>
      )}
    </section>
  );
}

const useStyles = makeStyles({
  section: { borderTop: `1px solid ${tokens.colorNeutralStroke3}`, paddingTop: "8px" },
  heading: { margin: 0, font: "inherit" },
  row: {
    ...createFocusOutlineStyle(),
    position: "relative",
    display: "flex",
    alignItems: "center",
    columnGap: "8px",
    ...ROW_BUTTON,
  },
  tick: { flexShrink: 0, color: tokens.colorMet, [FORCED_COLORS]: { color: "CanvasText" } },
  count: { flexGrow: 1 },
  chevron: { flexShrink: 0, color: tokens.colorNeutralForeground3 },
  list: { display: "flex", flexDirection: "column", gap: "8px", padding: "4px 0 0 28px" },
  sheet: { overflowWrap: "anywhere" },
  checks: { listStyle: "none", margin: 0, padding: 0, display: "flex", flexDirection: "column", gap: "2px" },
});
