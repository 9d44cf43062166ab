import { Field, Select } from "@fluentui/react-components";
import { WATCHED } from "../../vocabulary/churnRules";
import { useCounts } from "../parts/useCounts";
import { useWords } from "../parts/useWords";

interface WatchedFieldProps {
  watched: number | undefined;
  onWatched: (watched: number) => void;
}

/** How many customers the list of those to write to is to hold. */
export function WatchedField({ watched = WATCHED[0], onWatched }: WatchedFieldProps): React.JSX.Element {
  const words = useWords();
  const count = useCounts();
  return (
    <Field label={words("watchedCustomers")} hint={words("watchedHint")}>
      <Select
        value={String(watched)}
        onChange={(_, { value }) => {
          onWatched(Number(value));
        }}
      >
        {WATCHED.map((most) => (
          <option key={most} value={most}>
            {count(most)}
          </option>
        ))}
      </Select>
    </Field>
  );
}
