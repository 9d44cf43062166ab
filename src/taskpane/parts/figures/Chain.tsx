import { makeStyles, mergeClasses } from "@fluentui/react-components";
import type { CurrencyId } from "../../../vocabulary/currencies";
import type { TermId } from "../../../vocabulary/terms";
import { FORCED_COLORS, LOW, NARROW, REDUCED_MOTION, useTextStyles } from "../styles";
import { tokens } from "../theme";
import { useWords } from "../useWords";
import { FACTORS, type ChainFigures, type FactorStep, type Figure } from "./factors";
import { useFigure } from "./useFigure";

interface ChainProps {
  figures: ChainFigures;
  currency: CurrencyId;
  /** The step that is asked at the moment. */
  at?: string;
  /** The steps whose figures are doubtful. */
  flagged?: ReadonlySet<FactorStep>;
  /** In the lowest panes only the value is left of it. */
  folds?: true;
}

const NONE: ReadonlySet<FactorStep> = new Set();

/** Order value × frequency × margin ÷ churn = value, as far as it is known. */
export function Chain({ figures, currency, at, flagged = NONE, folds }: ChainProps): React.JSX.Element {
  const words = useWords();
  const styles = useStyles();
  const factor = (index: number): React.JSX.Element => {
    const { id, step, sign, label } = FACTORS[index]!;
    return (
      <Link
        key={id}
        id={id}
        sign={sign}
        label={words(label)}
        figure={figures[id]}
        currency={currency}
        isNow={step === at}
        isFlagged={flagged.has(step)}
        className={mergeClasses(styles.factor, folds && styles.folding)}
      />
    );
  };
  return (
    <ol aria-label={words("chain")} className={styles.chain}>
      {FACTORS.map((_, index) => factor(index))}
      <Link
        id="clv"
        sign="="
        label={words("chainValue")}
        figure={figures.clv}
        currency={currency}
        isNow={false}
        isFlagged={flagged.size > 0}
        isResult
        className={mergeClasses(styles.result, folds && styles.alone)}
      />
    </ol>
  );
}

interface LinkProps {
  id: TermId;
  sign: string;
  label: string;
  figure: Figure;
  currency: CurrencyId;
  isNow: boolean;
  isFlagged: boolean;
  isResult?: boolean;
  className: string;
}

function Link({
  id,
  sign,
  label,
  figure,
  currency,
  isNow,
  isFlagged,
  isResult = false,
  className,
}: LinkProps): React.JSX.Element {
  const words = useWords();
  const show = useFigure(currency);
  const text = useTextStyles();
  const styles = useStyles();
  const isKnown = typeof figure === "number";
  const isDoubtful = isFlagged && isKnown;
  return (
    <li className={mergeClasses(styles.link, className)} aria-current={isNow ? "step" : undefined}>
      <span className={mergeClasses(styles.label, isNow && styles.now)}>{label}</span>
      <span className={mergeClasses(styles.figure, !isKnown && styles.unknown, isDoubtful && styles.flagged)}>
        {sign && <span className={styles.sign}>{sign}</span>}
        {isKnown ? show(figure, id) : <span aria-hidden>–</span>}
        {!isKnown && <span className={text.hidden}>{words("notYet")}</span>}
        {isDoubtful && <span className={text.hidden}> ({words("doubtful")})</span>}
      </span>
      {!isResult && (
        <span
          className={mergeClasses(styles.bar, (isKnown || isNow) && styles.filled, isDoubtful && styles.flaggedBar)}
        />
      )}
    </li>
  );
}

const useStyles = makeStyles({
  // long figures push the value to a line of its own
  chain: {
    listStyle: "none",
    margin: 0,
    padding: 0,
    display: "flex",
    flexWrap: "wrap",
    alignItems: "flex-end",
    gap: "4px",
  },
  link: { display: "flex", flexDirection: "column", minWidth: 0 },
  factor: { flexGrow: 1 },
  folding: { [LOW]: { display: "none" } },
  result: { flexGrow: 1, textAlign: "right", paddingBottom: "6px" },
  alone: { [LOW]: { textAlign: "left", paddingBottom: 0 } },
  label: { fontSize: "11px", lineHeight: "14px", color: tokens.colorNeutralForeground3, whiteSpace: "nowrap" },
  now: { color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold },
  figure: {
    fontSize: "13px",
    lineHeight: "18px",
    fontWeight: tokens.fontWeightSemibold,
    whiteSpace: "nowrap",
    [NARROW]: { fontSize: "12px" },
  },
  unknown: {
    color: tokens.colorNeutralForegroundDisabled,
    fontWeight: tokens.fontWeightRegular,
    [FORCED_COLORS]: { color: "GrayText" },
  },
  sign: { paddingRight: "2px", color: tokens.colorNeutralForeground3, fontWeight: tokens.fontWeightRegular },
  flagged: { color: tokens.colorFlagged, [FORCED_COLORS]: { color: "CanvasText", textDecorationLine: "underline" } },
  bar: {
    height: "3px",
    marginTop: "3px",
    borderRadius: "2px",
    backgroundColor: tokens.colorNeutralStroke2,
    transitionProperty: "background-color",
    transitionDuration: tokens.durationNormal,
    [REDUCED_MOTION]: { transitionProperty: "none" },
    [FORCED_COLORS]: { border: "1px solid CanvasText", height: "2px" },
  },
  filled: {
    backgroundColor: tokens.colorCompoundBrandBackground,
    [FORCED_COLORS]: { backgroundColor: "Highlight", forcedColorAdjust: "none" },
  },
  flaggedBar: { backgroundColor: tokens.colorFlagged },
});
