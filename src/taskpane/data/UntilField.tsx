import { Field } from "@fluentui/react-components";
import type { OrderReport } from "../../orders/prepare/OrderReport";
import { dayFigures } from "../../vocabulary/dayFigures";
import { DayInput } from "../parts/DayInput";
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
  const { lastDay } = report;
  return (
    <Field
      label={words("countUntil")}
      hint={lastDay === undefined ? null : words("lastOrder", { day: dayFigures(lastDay, locale) })}
    >
      <DayInput day={until} onDay={onUntil} />
    </Field>
  );
}
