import { makeStyles, Switch } from "@fluentui/react-components";
import { term } from "../../vocabulary/terms";
import { useFigure } from "../parts/figures/useFigure";
import { ChoiceLabel } from "../parts/sheet/ChoiceLabel";
import { useLocale, useWords } from "../parts/useWords";
import { figuresOf, type Wizard } from "./wizard";

/** Rounds each step, as one does by hand. */
export function RoundingSwitch({
  wizard,
  onChosen,
}: {
  wizard: Wizard;
  onChosen: (roundsSteps: boolean) => void;
}): React.JSX.Element {
  const locale = useLocale();
  const styles = useStyles();
  return (
    <Switch
      checked={wizard.sheet.roundsSteps}
      className={styles.switch}
      label={<ChoiceLabel sub={useRoundingSentence(wizard)}>{term("round_steps").label[locale]}</ChoiceLabel>}
      onChange={(_, { checked }) => {
        onChosen(checked);
      }}
    />
  );
}

/** Both values side by side, so that the switch shows what it does before it is moved. */
function useRoundingSentence(wizard: Wizard): string {
  const words = useWords();
  const figure = useFigure(wizard.sheet.currency);
  const [exact, rounded] = [false, true].map((roundsSteps) => figuresOf(wizard, roundsSteps).clv);
  if (typeof exact !== "number" || typeof rounded !== "number") return words("roundedSub");
  return words("roundedValue", { value: figure(rounded, "clv"), exact: figure(exact, "clv") });
}

const useStyles = makeStyles({ switch: { marginLeft: "-8px" } });
