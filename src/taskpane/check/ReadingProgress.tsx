import { Button, makeStyles, mergeClasses, ProgressBar } from "@fluentui/react-components";
import { formatFigure } from "../parts/figures/formatFigure";
import { useTextStyles } from "../parts/styles";
import { useLocale, useWords } from "../parts/useWords";

/** How far a large workbook is read, and the way out. */
export function ReadingProgress({
  read,
  all,
  onStop,
}: {
  read: number;
  all: number;
  onStop: () => void;
}): React.JSX.Element {
  const words = useWords();
  const locale = useLocale();
  const text = useTextStyles();
  const styles = useStyles();
  const count = (value: number): string => formatFigure(value, "customers", { locale, currency: "other" });
  return (
    <div className={styles.progress}>
      <p className={mergeClasses(text.secondary, text.muted)}>
        {words("cellsRead", { read: count(read), all: count(all) })}
      </p>
      <ProgressBar aria-label={words("readingWorkbook")} value={read} max={all} thickness="large" />
      <Button className={styles.stop} onClick={onStop}>
        {words("stopReading")}
      </Button>
    </div>
  );
}

const useStyles = makeStyles({
  progress: { display: "flex", flexDirection: "column", gap: "8px" },
  stop: { alignSelf: "flex-start" },
});
