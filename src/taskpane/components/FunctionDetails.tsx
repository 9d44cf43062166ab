import { makeStyles, mergeClasses } from "@fluentui/react-components";
import type { CatalogueEntry } from "../catalogue";
import { REDUCED_MOTION, useTextStyles } from "../styles";
import { tokens } from "../theme";
import { useLocale, useWords } from "../useWords";
import { ArgumentMark } from "./ArgumentMark";
import { ExampleBlock } from "./ExampleBlock";
import { FormulaLine } from "./FormulaLine";
import { TermRow } from "./TermRow";
import { TypesetFormula } from "./TypesetFormula";

/** What a function needs, what it returns, how it is worked out, an example and its source. */
export function FunctionDetails({ entry }: { entry: CatalogueEntry }): React.JSX.Element {
  const words = useWords();
  const locale = useLocale();
  const text = useTextStyles();
  const styles = useStyles();
  const { sentence, parameters, returns, formula, examples, source } = entry;
  const isTable = returns.length > 1;
  return (
    <div className={styles.details}>
      <p className={mergeClasses(text.secondary, text.muted)}>{sentence[locale]}</p>
      <ul aria-label={words("arguments")} className={styles.terms}>
        {parameters.map(({ term, optional }, index) => (
          <TermRow key={term} id={term} argument={index} isOptional={optional} mark={<ArgumentMark argument={index} />} />
        ))}
      </ul>
      <div className={styles.result}>
        <h3 className={mergeClasses(text.caption, text.strong, text.muted)}>{words(isTable ? "resultColumns" : "result")}</h3>
        <ul aria-label={words("result")} className={styles.terms}>
          {returns.map((id) => <TermRow key={id} id={id} mark={<span className={text.faint}>=</span>} />)}
        </ul>
        <FormulaLine label={words("formula")}><TypesetFormula formula={formula} names={parameters.map(({ term }) => term)} /></FormulaLine>
      </div>
      {examples.map((example) => <ExampleBlock key={example.formula} example={example} returns={returns} />)}
      <p className={mergeClasses(text.caption, text.faint)}>{words("source", { source })}</p>
    </div>
  );
}

const useStyles = makeStyles({
  details: {
    display: "flex",
    flexDirection: "column",
    gap: "12px",
    padding: "0 12px 12px",
    animationName: { from: { opacity: 0, transform: "translateY(-4px)" }, to: { opacity: 1, transform: "none" } },
    animationDuration: tokens.durationFast,
    animationTimingFunction: tokens.curveDecelerateMid,
    [REDUCED_MOTION]: { animationName: "none" },
  },
  terms: { listStyle: "none", margin: 0, padding: 0, display: "flex", flexDirection: "column", gap: "8px" },
  result: {
    display: "flex",
    flexDirection: "column",
    gap: "8px",
    paddingTop: "12px",
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
  },
});
