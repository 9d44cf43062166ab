import { makeStyles, ProgressBar } from "@fluentui/react-components";
import type { Dispatch } from "react";
import { addTexts, type UiKey } from "../../vocabulary/ui";
import { wizardTexts } from "../../vocabulary/ui/wizardTexts";
import type { CatalogueState } from "../parts/catalogue";
import { FlowBar } from "../parts/FlowBar";
import type { GuidedStart } from "../parts/guided";
import { useWords } from "../parts/useWords";
import { LaterSummaryStep } from "./LaterSummaryStep";
import { QuestionStep } from "./QuestionStep";
import { FunctionsContext } from "./useFunctions";
import type { WizardAction } from "./reduceWizard";
import { STEP_IDS } from "./steps";
import type { Wizard, WizardKind } from "./wizard";

// the pane starts without them
addTexts(wizardTexts);

const TITLES: Readonly<Record<WizardKind, UiKey>> = { own: "wizard", example: "workedExample", blank: "blank" };

interface WizardScreenProps {
  wizard: Wizard;
  catalogue: CatalogueState;
  inWizard: Dispatch<WizardAction>;
  onGuided: (start: GuidedStart) => void;
  onShare: (sheet: { id: string; name: string }) => void;
  onLeave: () => void;
}

/** The guided worksheet: a question a step, then the worksheet. */
export function WizardScreen({
  wizard,
  catalogue,
  inWizard,
  onGuided,
  onShare,
  onLeave,
}: WizardScreenProps): React.JSX.Element {
  const words = useWords();
  const styles = useStyles();
  const { kind, step, writing } = wizard;
  const at = STEP_IDS.indexOf(step) + 1;
  const isAsking = kind !== "blank";
  return (
    <FunctionsContext value={catalogue.status === "ready" ? catalogue.entries : []}>
      <FlowBar
        title={words(TITLES[kind])}
        place={isAsking ? words("place", { at: String(at), all: String(STEP_IDS.length) }) : undefined}
        isBusy={writing.status === "running"}
        onLeave={onLeave}
      >
        {isAsking && (
          <ProgressBar
            aria-label={words("progress")}
            value={at}
            max={STEP_IDS.length}
            shape="square"
            thickness="medium"
            className={styles.progress}
          />
        )}
      </FlowBar>
      {step === "summary" ? (
        <LaterSummaryStep
          wizard={wizard}
          dispatch={inWizard}
          onShare={(name) => {
            onShare({ id: name, name });
          }}
          onLeave={onLeave}
          onStartAgain={() => {
            onGuided("anew");
          }}
        />
      ) : (
        <QuestionStep key={step} wizard={wizard} id={step} dispatch={inWizard} />
      )}
    </FunctionsContext>
  );
}

const useStyles = makeStyles({ progress: { flexShrink: 0, marginTop: "-1px" } });
