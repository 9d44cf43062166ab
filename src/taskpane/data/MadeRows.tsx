import { ArrowSync20Regular } from "@fluentui/react-icons";
import { dayFigures } from "../../vocabulary/dayFigures";
import { ListRow } from "../parts/ListRow";
import { Section } from "../parts/Section";
import { useLocale, useWords } from "../parts/useWords";
import type { MadeSheets } from "./madeSheets";
import { useMadeSheets } from "./useMadeSheets";
import { useNames } from "./useNames";

/** Worksheets of orders that can be brought up to date, a row for those that were made together. */
export function MadeRows({ onUpdate }: { onUpdate: (made: MadeSheets) => void }): React.JSX.Element | null {
  const words = useWords();
  const locale = useLocale();
  const names = useNames();
  const made = useMadeSheets();
  if (made.length === 0) return null;
  return (
    <Section title={words("madeOfOrders")}>
      {made.map((one) => (
        <ListRow
          key={one.act}
          icon={<ArrowSync20Regular />}
          title={words("updateRow", { names: names(one.sheets.map(({ name }) => name)) })}
          sub={words("updateRowSub", {
            source: one.about.source.name,
            day: dayFigures(one.about.settings.until, locale),
          })}
          onClick={() => {
            onUpdate(one);
          }}
        />
      ))}
    </Section>
  );
}
