import { makeStyles, ProgressBar } from "@fluentui/react-components";
import type { Dispatch } from "react";
import { useCallback } from "react";
import type { UiKey } from "../../vocabulary/ui";
import type { PaneAction } from "../state";
import { useWords } from "../parts/useWords";
import type { WizardAction } from "./reduceWizard";
import { STEP_IDS } from "./steps";
import type { Wizard, WizardKind } from "./wizard";
import { FlowBar } from "../parts/FlowBar";
import { LaterSummaryStep } from "./LaterSummaryStep";
import { QuestionStep } from "./QuestionStep";

const TITLES: Readonly<Record<WizardKind, UiKey>> = { own: "wizard", example: "workedExample", blank: "blank" };

/** The guided worksheet: a question a step, then the worksheet. */
export function WizardScreen({ wizard, dispatch }: { wizard: Wizard; dispatch: Dispatch<PaneAction> }): React.JSX.Element {
  const words = useWords();
  const styles = useStyles();
  const { kind, step, writing } = wizard;
  const at = STEP_IDS.indexOf(step) + 1;
  const isAsking = kind !== "blank";
  const inWizard = useCallback((action: WizardAction) => { dispatch({ type: "wizard", action }); }, [dispatch]);
  const leave = (): void => { dispatch({ type: "screenChosen", screen: "home" }); };
  return (
    <>
      <FlowBar
        title={words(TITLES[kind])}
        place={isAsking ? words("place", { at: String(at), all: String(STEP_IDS.length) }) : undefined}
        isBusy={writing.status === "running"}
        onLeave={leave}
      >
        {isAsking && <ProgressBar aria-label={words("progress")} value={at} max={STEP_IDS.length} shape="square" thickness="medium" className={styles.progress} />}
      </FlowBar>
      {step === "summary"
        ? <LaterSummaryStep wizard={wizard} dispatch={inWizard} onShare={(name) => { dispatch({ type: "sheetShared", sheet: { id: name, name } }); }} onLeave={leave} onStartAgain={() => { dispatch({ type: "startedAgain" }); }} />
        : <QuestionStep key={step} wizard={wizard} id={step} dispatch={inWizard} />}
    </>
  );
}

const useStyles = makeStyles({ progress: { flexShrink: 0, marginTop: "-1px" } });
