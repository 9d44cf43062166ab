import { createFocusOutlineStyle, makeStyles, mergeClasses } from "@fluentui/react-components";
import { ChevronDown16Regular, ChevronRight16Regular } from "@fluentui/react-icons";
import { useId, useState, type FunctionComponent } from "react";
import type { CatalogueEntry } from "../parts/catalogue";
import { ArgumentMark } from "../parts/formula/ArgumentMark";
import { FormulaLine } from "../parts/formula/FormulaLine";
import { REDUCED_MOTION, useTextStyles } from "../parts/styles";
import { tokens } from "../parts/theme";
import { useLocale, useWords } from "../parts/useWords";
import { ExampleBlock } from "./ExampleBlock";
import { TermRow } from "./TermRow";
import { TypesetFormula } from "./TypesetFormula";

interface FunctionDetailsProps {
  entry: CatalogueEntry;
  InsertForm: FunctionComponent<{ entry: CatalogueEntry }>;
}

/** What a function is, the way into a cell, and, when asked for, how it works. */
export function FunctionDetails({ entry, InsertForm }: FunctionDetailsProps): React.JSX.Element {
  const words = useWords();
  const locale = useLocale();
  const text = useTextStyles();
  const styles = useStyles();
  const id = useId();
  const [isExplained, setIsExplained] = useState(false);
  const Chevron = isExplained ? ChevronDown16Regular : ChevronRight16Regular;
  return (
    <div className={styles.details}>
      <p className={mergeClasses(text.secondary, text.muted)}>{entry.sentence[locale]}</p>
      <InsertForm entry={entry} />
      <div className={styles.more}>
        <button
          type="button"
          className={mergeClasses(text.caption, styles.toggle)}
          aria-expanded={isExplained}
          aria-controls={isExplained ? id : undefined}
          onClick={() => {
            setIsExplained(!isExplained);
          }}
        >
          <Chevron aria-hidden className={styles.chevron} />
          {words("aboutFunction")}
        </button>
        {isExplained && (
          <div id={id} className={styles.about}>
            <About entry={entry} />
          </div>
        )}
      </div>
    </div>
  );
}

/** What it needs, what it returns, how it is worked out, an example and its source. */
function About({ entry }: { entry: CatalogueEntry }): React.JSX.Element {
  const { parameters, returns, gives, formula, examples, source } = entry;
  const words = useWords();
  const text = useTextStyles();
  const styles = useStyles();
  const isTable = gives === "spill";
  return (
    <>
      <ul aria-label={words("meaningOfArguments")} className={styles.terms}>
        {parameters.map(({ term, optional }, index) => (
          <TermRow
            key={term}
            id={term}
            argument={index}
            isOptional={optional}
            mark={<ArgumentMark argument={index} />}
          />
        ))}
      </ul>
      <div className={styles.result}>
        <h3 className={mergeClasses(text.caption, text.strong, text.muted)}>
          {words(isTable ? "resultColumns" : "result")}
        </h3>
        <ul aria-label={words("result")} className={styles.terms}>
          {returns.map((id) => (
            <TermRow key={id} id={id} mark={<span className={text.faint}>=</span>} />
          ))}
        </ul>
        <FormulaLine label={words("formula")}>
          <TypesetFormula formula={formula} names={parameters.map(({ term }) => term)} />
        </FormulaLine>
      </div>
      {examples.map((example) => (
        <ExampleBlock key={example.formula} example={example} entry={entry} />
      ))}
      <p className={mergeClasses(text.caption, text.faint)}>{words("source", { source })}</p>
    </>
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
  more: {
    display: "flex",
    flexDirection: "column",
    gap: "12px",
    paddingTop: "8px",
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  toggle: {
    ...createFocusOutlineStyle(),
    position: "relative",
    display: "flex",
    alignItems: "center",
    columnGap: "4px",
    margin: "0 -4px",
    padding: "4px",
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground2,
    textAlign: "left",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  chevron: { flexShrink: 0 },
  about: { display: "flex", flexDirection: "column", gap: "12px" },
  terms: { listStyle: "none", margin: 0, padding: 0, display: "flex", flexDirection: "column", gap: "8px" },
  result: {
    display: "flex",
    flexDirection: "column",
    gap: "8px",
    paddingTop: "12px",
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
  },
});
