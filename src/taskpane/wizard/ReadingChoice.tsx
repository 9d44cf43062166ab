import { Button, makeStyles } from "@fluentui/react-components";
import { useWords } from "../parts/useWords";

interface ReadingChoiceProps {
  label: string;
  readings: readonly number[];
  show: (value: number) => string;
  onChosen: (value: number) => void;
}

/** "1,234" is 1234 or 1.234: the user says which. */
export function ReadingChoice({ label, readings, show, onChosen }: ReadingChoiceProps): React.JSX.Element {
  const words = useWords();
  const styles = useStyles();
  return (
    <div role="group" aria-label={words("readings", { field: label })} className={styles.row}>
      {readings.map((value) => (
        <Button
          key={value}
          size="small"
          className={styles.button}
          onClick={() => {
            onChosen(value);
          }}
        >
          {show(value)}
        </Button>
      ))}
    </div>
  );
}

const useStyles = makeStyles({
  row: { display: "flex", flexWrap: "wrap", gap: "8px", marginTop: "4px" },
  button: { minWidth: 0 },
});
