import { Field, makeStyles, Select } from "@fluentui/react-components";
import { withLast } from "../../orders/prepare/withLast";
import { useWords } from "../parts/useWords";
import { Choice } from "./Choice";
import type { QuestionProps } from "./QuestionProps";
import { useCounts } from "../parts/useCounts";

/** Are they to be asked about: do orders stand in several sources, or has it been answered? */
export const standInSources = ({ choices, report }: Pick<QuestionProps, "choices" | "report">): boolean =>
  choices.numbersApart !== undefined || (report?.inSources.orders ?? 0) > 0;

/** The same order number in several sources: one order, and whose lines count, or several orders. */
export function InSourcesQuestion({ choices, report, onChosen }: QuestionProps): React.JSX.Element {
  const words = useWords();
  const count = useCounts();
  const styles = useStyles();
  const { columns, sources, numbersApart } = choices;
  const { orders, ofOthers } = report?.inSources ?? { orders: 0, ofOthers: 0 };
  const found = orders > 0 ? words("ordersInSources", { orders: count(orders), others: count(ofOthers) }) : undefined;
  return (
    <div className={styles.question}>
      <Choice
        question="inSources"
        value={numbersApart === true ? "apart" : "once"}
        options={[
          { value: "once", label: words("ordersOnce"), ...(found === undefined ? {} : { sub: found }) },
          { value: "apart", label: words("ordersApart") },
        ]}
        onChosen={(answer) => {
          onChosen({ ...choices, numbersApart: answer === "apart" });
        }}
      />
      {numbersApart !== true &&
        (columns.updated === undefined ? (
          <Field label={words("sourceThatCounts")} size="small">
            <Select
              size="small"
              value={sources.at(-1)}
              onChange={(_, { value }) => {
                onChosen({ ...choices, sources: withLast(sources, value) });
              }}
            >
              {[...sources].sort().map((source) => (
                <option key={source}>{source}</option>
              ))}
            </Select>
          </Field>
        ) : (
          <p>{words("newestCounts", { column: columns.updated })}</p>
        ))}
    </div>
  );
}

const useStyles = makeStyles({ question: { display: "flex", flexDirection: "column", gap: "4px" } });
