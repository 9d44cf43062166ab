import { Button, makeStyles, mergeClasses } from "@fluentui/react-components";
import { useId, useState, type ReactNode } from "react";
import type { RowFound } from "../../orders/prepare/OrderReport";
import { dayFigures } from "../../vocabulary/dayFigures";
import { useTextStyles } from "../parts/styles";
import { tokens } from "../parts/theme";
import { useLocale, useWords } from "../parts/useWords";
import { useCounts } from "../parts/useCounts";

interface FoundRowsProps {
  label: string;
  rows: number;
  first: readonly RowFound[];
  /** Writes an amount. */
  money: (amount: number) => string;
  /** Are there several sources? Then each row names its own. */
  namesSource: boolean;
  /** The way to all of them. */
  all?: ReactNode;
  /** What else can be done with them. */
  action?: ReactNode;
}

/** Some rows of a source: what they are, how many, and the first of them on demand. */
export function FoundRows({ label, rows, first, money, namesSource, all, action }: FoundRowsProps): React.JSX.Element {
  const words = useWords();
  const locale = useLocale();
  const count = useCounts();
  const text = useTextStyles();
  const styles = useStyles();
  const [isOpen, setIsOpen] = useState(false);
  const id = useId();
  return (
    <li className={styles.item}>
      <div className={styles.line}>
        <span className={mergeClasses(text.body, styles.label)}>{label}</span>
        <span className={text.body}>{count(rows)}</span>
        {action}
        {first.length > 0 && (
          <Button
            appearance="transparent"
            size="small"
            className={styles.show}
            aria-expanded={isOpen}
            aria-controls={isOpen ? id : undefined}
            aria-label={words(isOpen ? "hideOf" : "showOf", { what: label })}
            onClick={() => {
              setIsOpen(!isOpen);
            }}
          >
            {words(isOpen ? "hide" : "show")}
          </Button>
        )}
      </div>
      {isOpen && (
        <ul id={id} className={mergeClasses(text.caption, text.muted, styles.rows)}>
          {first.map(({ source, row, order, customer, date, amount }) => (
            <li key={`${source} ${row}`} className={styles.row}>
              <span className={styles.place}>
                {namesSource && `${source}, `}
                {words("rowAt", { row: count(row) })}
              </span>
              <span>{order || customer}</span>
              <span>{typeof date === "number" ? dayFigures(date, locale) : date}</span>
              <span>{typeof amount === "number" ? money(amount) : amount}</span>
            </li>
          ))}
          {rows > first.length && <li>{words("moreRows", { count: count(rows - first.length) })}</li>}
          {all !== undefined && <li>{all}</li>}
        </ul>
      )}
    </li>
  );
}

const useStyles = makeStyles({
  item: { display: "flex", flexDirection: "column" },
  line: { display: "flex", alignItems: "center", columnGap: "8px", minHeight: "28px" },
  label: { flexGrow: 1, minWidth: 0 },
  show: { flexShrink: 0, minWidth: 0, paddingLeft: 0, paddingRight: 0, color: tokens.colorBrandForeground1 },
  rows: {
    listStyle: "none",
    margin: "0 0 4px",
    padding: "2px 0 2px 12px",
    borderLeft: `3px solid ${tokens.colorNeutralStroke2}`,
  },
  row: { display: "flex", flexWrap: "wrap", columnGap: "12px", overflowWrap: "anywhere" },
  place: { color: tokens.colorBrandForeground1 },
});
