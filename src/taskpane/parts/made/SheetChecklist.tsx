import { Checkbox, makeStyles } from "@fluentui/react-components";
import type { Text } from "../../../vocabulary/locale";
import type { UiKey } from "../../../vocabulary/ui";
import { ChoiceLabel } from "../sheet/ChoiceLabel";
import { useLocale, useWords } from "../useWords";

interface SheetChecklistProps<Id extends string> {
  offered: readonly Id[];
  names: Readonly<Record<Id, Text>>;
  about: Readonly<Record<Id, UiKey>>;
  chosen: readonly Id[];
  /** In the order in which they are offered. */
  onChosen: (chosen: Id[]) => void;
}

/** Which sheets are wanted. */
export function SheetChecklist<Id extends string>({
  offered,
  names,
  about,
  chosen,
  onChosen,
}: SheetChecklistProps<Id>): React.JSX.Element {
  const words = useWords();
  const locale = useLocale();
  const { list } = useStyles();
  return (
    <ul className={list}>
      {offered.map((id) => (
        <li key={id}>
          <Checkbox
            checked={chosen.includes(id)}
            label={<ChoiceLabel sub={words(about[id])}>{names[id][locale]}</ChoiceLabel>}
            onChange={(_, { checked }) => {
              onChosen(offered.filter((one) => (one === id ? checked === true : chosen.includes(one))));
            }}
          />
        </li>
      ))}
    </ul>
  );
}

const useStyles = makeStyles({ list: { listStyle: "none", margin: 0, padding: 0, marginLeft: "-8px" } });
