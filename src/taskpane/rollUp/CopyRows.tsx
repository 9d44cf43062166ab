import { Button, makeStyles, mergeClasses } from "@fluentui/react-components";
import { CheckmarkCircle20Filled, Dismiss20Regular, Warning20Filled } from "@fluentui/react-icons";
import type { ReactNode } from "react";
import { currencyOf } from "../../rollUp/currencyOf";
import type { RolledUp } from "../../rollUp/RolledUp";
import { currencyIdOf } from "../../vocabulary/currencyIdOf";
import { formatFigure } from "../parts/figures/formatFigure";
import { FORCED_COLORS, useTextStyles } from "../parts/styles";
import { tokens } from "../parts/theme";
import { useCounts } from "../parts/useCounts";
import { useLocale, useWords } from "../parts/useWords";

interface CopyRowsProps {
  rolled: RolledUp;
  onRemoved: (name: string) => void;
}

/** What was read: each copy with its value, and what is left out with its reason, which comes first. */
export function CopyRows({ rolled: { rows, left }, onRemoved }: CopyRowsProps): React.JSX.Element {
  const words = useWords();
  const locale = useLocale();
  const text = useTextStyles();
  const styles = useStyles();
  const count = useCounts();
  const heading = [
    words(rows.length === 1 ? "oneCopyTaken" : "copiesTaken", { count: count(rows.length) }),
    ...(left.length > 0
      ? [words(left.length === 1 ? "oneCopyLeft" : "copiesLeft", { count: count(left.length) })]
      : []),
  ].join(", ");
  return (
    <section className={styles.section}>
      <h2 className={mergeClasses(text.body, text.strong)}>{heading}</h2>
      <ul className={styles.list}>
        {left.map(({ name, reason }) => (
          <CopyRow key={name} name={name} isLeft sub={reason[locale]} onRemoved={onRemoved} />
        ))}
        {rows.map(({ copy, figures }) => {
          const shown = formatFigure(figures.clv, "clv", { locale, currency: currencyIdOf(currencyOf(copy)) });
          const { differences } = copy;
          return (
            <CopyRow
              key={copy.name}
              name={copy.name}
              sub={differences.length > 0 ? words("copyFormulas", { cells: differences.join(", ") }) : undefined}
              isLeft={false}
              value={shown}
              onRemoved={onRemoved}
            />
          );
        })}
      </ul>
    </section>
  );
}

interface CopyRowProps {
  name: string;
  sub: string | undefined;
  isLeft: boolean;
  value?: string;
  onRemoved: (name: string) => void;
}

function CopyRow({ name, sub, isLeft, value, onRemoved }: CopyRowProps): React.JSX.Element {
  const words = useWords();
  const text = useTextStyles();
  const styles = useStyles();
  const icon: ReactNode =
    isLeft || sub !== undefined ? (
      <Warning20Filled aria-hidden className={styles.warning} />
    ) : (
      <CheckmarkCircle20Filled aria-hidden className={styles.tick} />
    );
  return (
    <li className={styles.row}>
      <span className={styles.icon}>{icon}</span>
      <span className={styles.words}>
        <span className={text.body}>{name}</span>
        {sub !== undefined && <span className={mergeClasses(text.caption, text.muted)}>{sub}</span>}
      </span>
      {value !== undefined && <span className={mergeClasses(text.body, text.strong, styles.value)}>{value}</span>}
      <Button
        appearance="subtle"
        size="small"
        icon={<Dismiss20Regular />}
        aria-label={words("removeCopy", { name })}
        onClick={() => {
          onRemoved(name);
        }}
      />
    </li>
  );
}

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: "8px" },
  list: { listStyle: "none", margin: 0, padding: 0 },
  row: {
    display: "flex",
    alignItems: "center",
    columnGap: "8px",
    padding: "6px 0",
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  icon: { display: "flex", flexShrink: 0 },
  words: { flexGrow: 1, minWidth: 0, display: "flex", flexDirection: "column", overflowWrap: "anywhere" },
  value: { flexShrink: 0, fontVariantNumeric: "tabular-nums" },
  tick: { color: tokens.colorMet, [FORCED_COLORS]: { color: "CanvasText" } },
  warning: { color: tokens.colorStatusWarningForeground1, [FORCED_COLORS]: { color: "CanvasText" } },
});
