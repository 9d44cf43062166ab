import { Accordion, AccordionHeader, AccordionItem, AccordionPanel, makeStyles } from "@fluentui/react-components";
import type { FittedModel } from "../../core/models/fitPurchases";
import { FigureTable } from "../parts/figures/FigureTable";
import { useWords } from "../parts/useWords";
import { useDecimals } from "./useDecimals";

const BETA_GEOMETRIC = ["r", "alpha", "a", "b"] as const;
const PARETO = ["r", "alpha", "s", "beta"] as const;

/** The figures behind the words, folded. */
export function Parameters({ one }: { one: FittedModel }): React.JSX.Element {
  const words = useWords();
  const decimals = useDecimals();
  const styles = useStyles();
  const { parameters, standardErrors, logLikelihood } = one.fit;
  const names = one.model === "paretonbd" ? PARETO : BETA_GEOMETRIC;
  return (
    <Accordion collapsible>
      <AccordionItem value="parameters">
        <AccordionHeader expandIconPosition="end" className={styles.edge}>
          {words("parametersFold")}
        </AccordionHeader>
        <AccordionPanel className={styles.edge}>
          <FigureTable
            names={[words("parameter"), words("parameterValue"), words("standardError")]}
            units={["key", "number", "number"]}
            rows={[
              ...names.map((name, i) => [name, decimals(parameters[i]!, 4), decimals(standardErrors[i]!, 4)]),
              ...(one.rhythm > 1 ? [["k", decimals(one.rhythm, 0), ""]] : []),
              [words("logLikelihood"), decimals(logLikelihood, 2), ""],
            ]}
          />
        </AccordionPanel>
      </AccordionItem>
    </Accordion>
  );
}

// what unfolds stands on the pane's edge as all else does
const useStyles = makeStyles({ edge: { margin: 0, "& > button": { padding: 0 } } });
