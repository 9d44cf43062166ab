import { Field, makeStyles, Select } from "@fluentui/react-components";
import type { ModelSettings } from "../../modelSheets/ModelTables";
import { VALUE_MONTHS } from "../../modelSheets/outlookOf";
import { orderParts, type OrderPartId } from "../../vocabulary/orderParts";
import { useLocale, useWords } from "../parts/useWords";

/** How far the value of a new customer can reach. */
const MONTHS = [12, 24, 36, 60] as const;

interface ChannelFieldsProps {
  /** What the orders part customers by. */
  partedBy: readonly OrderPartId[];
  settings: ModelSettings;
  onSettings: (changes: Pick<ModelSettings, "partedBy" | "months">) => void;
}

/** What the sheet that compares channels asks: by what customers are parted, and how far their value reaches. */
export function ChannelFields({ partedBy, settings, onSettings }: ChannelFieldsProps): React.JSX.Element {
  const words = useWords();
  const locale = useLocale();
  const styles = useStyles();
  const { partedBy: by = partedBy[0]!, months = VALUE_MONTHS } = settings;
  return (
    <div className={styles.pair}>
      <Field label={words("customersBy")}>
        <Select
          select={{ className: styles.select }}
          className={styles.select}
          value={by}
          onChange={(_, { value }) => {
            onSettings({ partedBy: value as OrderPartId });
          }}
        >
          {partedBy.map((part) => (
            <option key={part} value={part}>
              {orderParts[part][locale]}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={words("valueWithin")}>
        <Select
          select={{ className: styles.select }}
          className={styles.select}
          value={String(months)}
          onChange={(_, { value }) => {
            onSettings({ months: Number(value) });
          }}
        >
          {MONTHS.map((count) => (
            <option key={count} value={count}>
              {words("monthsLong", { count: String(count) })}
            </option>
          ))}
        </Select>
      </Field>
    </div>
  );
}

const useStyles = makeStyles({
  pair: { display: "grid", gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1fr)", columnGap: "12px", alignItems: "end" },
  select: { minWidth: 0 },
});
