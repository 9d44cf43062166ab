import { Field, makeStyles, Select } from "@fluentui/react-components";
import type { ModelSettings } from "../../modelSheets/ModelTables";
import { LEAST_ACTIVE, USUAL_LEAST_ACTIVE, WATCHED } from "../../vocabulary/churnRules";
import { percentSaid } from "../../vocabulary/percentSaid";
import { useCounts } from "../parts/useCounts";
import { useLocale, useWords } from "../parts/useWords";

interface WatchedFieldsProps {
  settings: ModelSettings;
  onSettings: (changes: Pick<ModelSettings, "watched" | "leastActive">) => void;
}

/** What the list of customers to write to asks: how many it is to hold, and who is lost too surely to be on it. */
export function WatchedFields({ settings, onSettings }: WatchedFieldsProps): React.JSX.Element {
  const words = useWords();
  const locale = useLocale();
  const count = useCounts();
  const styles = useStyles();
  const { watched = WATCHED[0], leastActive = USUAL_LEAST_ACTIVE } = settings;
  return (
    <div className={styles.pair}>
      <Field label={words("watchedCustomers")}>
        <Select
          select={{ className: styles.select }}
          className={styles.select}
          value={String(watched)}
          onChange={(_, { value }) => {
            onSettings({ watched: Number(value) });
          }}
        >
          {WATCHED.map((most) => (
            <option key={most} value={most}>
              {count(most)}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={words("leastActive")}>
        <Select
          select={{ className: styles.select }}
          className={styles.select}
          value={String(leastActive)}
          onChange={(_, { value }) => {
            onSettings({ leastActive: Number(value) });
          }}
        >
          {LEAST_ACTIVE.map((least) => (
            <option key={least} value={least}>
              {least === 0 ? words("anyChance") : percentSaid(least, locale)}
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
