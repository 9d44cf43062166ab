import { Button, makeStyles } from "@fluentui/react-components";
import type { Dispatch } from "react";
import type { Template } from "../../template/Template";
import type { PaneAction } from "../state";
import { usePageStyles } from "../parts/styles";
import { useWords } from "../parts/useWords";
import { questions } from "../wizard/steps";
import { hasAnswers } from "../wizard/wizard";
import type { Wizard } from "../wizard/wizard";
import { BackButton } from "../parts/BackButton";
import { WizardFoot } from "../parts/PageFoot";
import { TemplateHead } from "./TemplateHead";

interface GuidedPageProps {
  template: Template;
  own: Wizard;
  dispatch: Dispatch<PaneAction>;
  /** It is wanted as a file. */
  onFile: () => void;
  onBack: () => void;
}

/** The worksheet that asks its questions in the pane. */
export function GuidedPage({ template, own, dispatch, onFile, onBack }: GuidedPageProps): React.JSX.Element {
  const words = useWords();
  const page = usePageStyles();
  const styles = useStyles();
  const { step } = own;
  return (
    <div className={page.page}>
      <main className={page.main}>
        <TemplateHead template={template} />
        <div className={styles.more}>
          <Button onClick={() => { dispatch({ type: "exampleOpened" }); }}>{words("openExample")}</Button>
          <Button onClick={() => { dispatch({ type: "blankOpened" }); }}>{words("openBlank")}</Button>
          <Button onClick={onFile}>{words("asFile")}</Button>
        </div>
      </main>
      <WizardFoot>
        <BackButton onClick={onBack} />
        <Button appearance="primary" onClick={() => { dispatch({ type: "wizardOpened" }); }}>
          {hasAnswers(own) ? words("continueWith", { step: words(step === "summary" ? "summaryName" : questions[step].name) }) : words("startOwn")}
        </Button>
      </WizardFoot>
    </div>
  );
}

const useStyles = makeStyles({ more: { display: "flex", flexDirection: "column", gap: "8px" } });
