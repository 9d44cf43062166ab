import { Field, Input, makeStyles } from "@fluentui/react-components";
import type { OrderReport } from "../../orders/prepare/OrderReport";
import { serialOfWritten, writtenDay } from "../../vocabulary/calendar";
import { dayFigures } from "../../vocabulary/dayFigures";
import { tokens } from "../parts/theme";
import { useLocale, useWords } from "../parts/useWords";

interface UntilFieldProps {
  report: OrderReport;
  until: number | undefined;
  onUntil: (until: number | undefined) => void;
}

/** The last day that counts. */
export function UntilField({ report, until, onUntil }: UntilFieldProps): React.JSX.Element {
  const words = useWords();
  const locale = useLocale();
  const styles = useStyles();
  const { lastDay } = report;
  return (
    <Field
      label={words("countUntil")}
      hint={lastDay === undefined ? null : words("lastOrder", { day: dayFigures(lastDay, locale) })}
    >
      <Input
        type="date"
        className={styles.until}
        input={{ className: styles.date }}
        value={until === undefined ? "" : (writtenDay(until) ?? "")}
        onChange={(_, { value }) => {
          onUntil(serialOfWritten(value));
        }}
      />
    </Field>
  );
}

const useStyles = makeStyles({
  until: { maxWidth: "180px" },
  date: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorInput },
});
