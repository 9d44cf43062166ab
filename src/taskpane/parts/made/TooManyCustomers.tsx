import { mergeClasses } from "@fluentui/react-components";
import { addTexts } from "../../../vocabulary/ui";
import { creationTexts } from "../../../vocabulary/ui/creationTexts";
import { MOST_CUSTOMERS } from "../../../vocabulary/mostCustomers";
import { useTextStyles } from "../styles";
import { useCounts } from "../useCounts";
import { useWords } from "../useWords";

addTexts(creationTexts);

/** Why there is no sheet with a row for each of them; nothing where there can be one. */
export function TooManyCustomers({ customers }: { customers: number }): React.JSX.Element | null {
  const words = useWords();
  const count = useCounts();
  const text = useTextStyles();
  if (customers <= MOST_CUSTOMERS) return null;
  return (
    <p className={mergeClasses(text.secondary, text.muted)}>
      {words("tooManyCustomers", { customers: count(customers), most: count(MOST_CUSTOMERS) })}
    </p>
  );
}
