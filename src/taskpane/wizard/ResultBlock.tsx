import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { figureSaid } from "../../vocabulary/figureSaid";
import { term, type TermId } from "../../vocabulary/terms";
import type { UiKey } from "../../vocabulary/ui";
import type { Figure } from "../parts/figures/factors";
import { useFigure } from "../parts/figures/useFigure";
import { FormulaLine } from "../parts/formula/FormulaLine";
import { usePageStyles, useTextStyles } from "../parts/styles";
import { tokens } from "../parts/theme";
import { useLocale, useWords } from "../parts/useWords";
import type { Figures, Values } from "./figures";
import { OperandFormula } from "./OperandFormula";
import { resultFormula } from "./resultFormula";
import type { ResultSpec } from "./steps";
import { useFunctions } from "./useFunctions";
import { figuresOf, valuesOf, type Wizard } from "./wizard";

/** What the answers of a step give, and how. */
export function ResultBlock({
  wizard,
  results,
  isFlagged,
}: {
  wizard: Wizard;
  results: readonly ResultSpec[];
  isFlagged: boolean;
}): React.JSX.Element {
  const page = usePageStyles();
  const styles = useStyles();
  return (
    <section className={mergeClasses(page.block, styles.block)}>
      {results.map((spec) => (
        <Result key={spec.id} wizard={wizard} spec={spec} isFlagged={isFlagged} />
      ))}
    </section>
  );
}

const RATINGS: readonly UiKey[] = ["ratingLoss", "ratingFragile", "ratingHealthy", "ratingUnderinvested"];

function Result({
  wizard,
  spec,
  isFlagged,
}: {
  wizard: Wizard;
  spec: ResultSpec;
  isFlagged: boolean;
}): React.JSX.Element {
  const { id, meaning } = spec;
  const formula = resultFormula(spec, useFunctions());
  const words = useWords();
  const locale = useLocale();
  const text = useTextStyles();
  const styles = useStyles();
  const figure = useFigure(wizard.sheet.currency);
  const figures = figuresOf(wizard);
  const value = figures[id];
  const isKnown = typeof value === "number";
  const rating = typeof figures.rating === "number" ? RATINGS[figures.rating - 1] : undefined;
  const payback =
    typeof figures.payback === "number"
      ? words("paidBack", { value: figureSaid(figure(figures.payback, "payback"), figures.payback, "payback", locale) })
      : words("neverPaidBack");
  return (
    <div className={styles.result}>
      <div className={styles.head}>
        <h2 className={mergeClasses(text.body, text.strong)}>{term(id).label[locale]}</h2>
        <span
          className={mergeClasses(styles.value, !isKnown && styles.unknown, isKnown && isFlagged && styles.flagged)}
        >
          {isKnown ? figure(value, id) : "–"}
        </span>
      </div>
      {formula !== undefined && (
        <FormulaLine label={words("formula")}>
          {isKnown && (
            <span className={styles.figures}>
              <OperandFormula formula={formula} show={showOperand} /> = {figure(value, id)}
            </span>
          )}
          <span className={mergeClasses(text.caption, isKnown && styles.words)}>
            <OperandFormula formula={formula} show={(operand) => term(operand).label[locale]} />
          </span>
        </FormulaLine>
      )}
      {isKnown && meaning && (
        <p className={mergeClasses(text.caption, text.muted)}>
          {words(meaning, {
            value: figureSaid(figure(value, id), value, id, locale),
            rating: rating ? words(rating) : "",
            payback,
          })}
        </p>
      )}
    </div>
  );

  function showOperand(operand: TermId): string {
    const number = operandOf(operand, valuesOf(wizard), figures);
    return number === undefined ? "–" : figure(number, operand);
  }
}

/** What stands in a formula for an operand: an answer, what counts without one, or an earlier result. */
function operandOf(id: TermId, values: Values, figures: Figures): number | undefined {
  const all: Readonly<Partial<Record<TermId, Figure>>> = { ...figures, ...values };
  const found = all[id];
  return typeof found === "number" ? found : undefined;
}

const useStyles = makeStyles({
  block: { gap: "12px" },
  result: {
    display: "flex",
    flexDirection: "column",
    gap: "8px",
    ":not(:first-child)": { paddingTop: "12px", borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  },
  head: { display: "flex", justifyContent: "space-between", alignItems: "baseline", columnGap: "12px" },
  value: { fontSize: "20px", lineHeight: "26px", fontWeight: tokens.fontWeightSemibold, whiteSpace: "nowrap" },
  unknown: { color: tokens.colorNeutralForegroundDisabled },
  flagged: { color: tokens.colorFlagged },
  figures: { display: "block", marginBottom: "2px" },
  // the same colours, quieter than the figures
  words: { "& span": { fontWeight: tokens.fontWeightRegular } },
});
