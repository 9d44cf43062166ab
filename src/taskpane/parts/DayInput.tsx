import { Input, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import { serialOfWritten, writtenDay } from "../../vocabulary/calendar";
import { tokens } from "./theme";

interface DayInputProps {
  day: number | undefined;
  /** Undefined while what is typed is no day of Excel’s calendar. */
  onDay: (day: number | undefined) => void;
}

/**
 * A field for a day, the child of a Field. While a year is typed it is 0002, then 0020: what is typed stays until the
 * field is left, or typing would begin anew.
 */
export function DayInput({ day, onDay, ...field }: DayInputProps): React.JSX.Element {
  const styles = useStyles();
  const [typed, setTyped] = useState<string>();
  return (
    <Input
      {...field}
      type="date"
      className={styles.day}
      input={{ className: styles.typed }}
      value={typed ?? (day === undefined ? "" : (writtenDay(day) ?? ""))}
      onChange={(_, { value }) => {
        setTyped(value);
        onDay(serialOfWritten(value));
      }}
      onBlur={() => {
        setTyped(undefined);
      }}
    />
  );
}

const useStyles = makeStyles({
  day: { maxWidth: "180px" },
  typed: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorInput },
});
