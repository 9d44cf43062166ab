import type { ModelSettings } from "../../modelSheets/ModelTables";
import { VALUE_MONTHS } from "../../modelSheets/outlookOf";
import { orderParts, type OrderPartId } from "../../vocabulary/orderParts";
import { useLocale, useWords } from "../parts/useWords";
import { ChoiceField } from "./ChoiceField";
import { FieldPair } from "./FieldPair";

/** How far the value of a new customer can reach. */
const MONTHS: readonly number[] = [12, 24, 36, 60];

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
  return (
    <FieldPair>
      <ChoiceField
        label={words("customersBy")}
        value={settings.partedBy ?? partedBy[0]!}
        choices={partedBy}
        named={(part) => orderParts[part][locale]}
        onChoice={(part) => {
          onSettings({ partedBy: part });
        }}
      />
      <ChoiceField
        label={words("valueWithin")}
        value={settings.months ?? VALUE_MONTHS}
        choices={MONTHS}
        named={(count) => words("monthsLong", { count: String(count) })}
        onChoice={(months) => {
          onSettings({ months });
        }}
      />
    </FieldPair>
  );
}
