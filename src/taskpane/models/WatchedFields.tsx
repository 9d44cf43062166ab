import type { ModelSettings } from "../../modelSheets/ModelTables";
import { LEAST_ACTIVE, USUAL_LEAST_ACTIVE, WATCHED } from "../../vocabulary/churnRules";
import { percentSaid } from "../../vocabulary/percentSaid";
import { useCounts } from "../parts/useCounts";
import { useLocale, useWords } from "../parts/useWords";
import { ChoiceField } from "./ChoiceField";
import { FieldPair } from "./FieldPair";

interface WatchedFieldsProps {
  settings: ModelSettings;
  onSettings: (changes: Pick<ModelSettings, "watched" | "leastActive">) => void;
}

/** What the list of customers to write to asks: how many it is to hold, and who is lost too surely to be on it. */
export function WatchedFields({ settings, onSettings }: WatchedFieldsProps): React.JSX.Element {
  const words = useWords();
  const locale = useLocale();
  const count = useCounts();
  return (
    <FieldPair>
      <ChoiceField<number>
        label={words("watchedCustomers")}
        value={settings.watched ?? WATCHED[0]}
        choices={WATCHED}
        named={count}
        onChoice={(watched) => {
          onSettings({ watched });
        }}
      />
      <ChoiceField<number>
        label={words("leastActive")}
        value={settings.leastActive ?? USUAL_LEAST_ACTIVE}
        choices={LEAST_ACTIVE}
        named={(least) => (least === 0 ? words("anyChance") : percentSaid(least, locale))}
        onChoice={(leastActive) => {
          onSettings({ leastActive });
        }}
      />
    </FieldPair>
  );
}
