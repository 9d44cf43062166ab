import { Button, makeStyles } from "@fluentui/react-components";
import type { AskingTemplate } from "../../template/Template";
import { BackButton } from "../parts/BackButton";
import type { GuidedProgress, GuidedStart } from "../parts/guided";
import { PageFoot } from "../parts/PageFoot";
import { usePageStyles } from "../parts/styles";
import { useWords } from "../parts/useWords";
import { TemplateHead } from "./TemplateHead";

interface GuidedPageProps {
  template: AskingTemplate;
  left: GuidedProgress | undefined;
  onGuided: (start: GuidedStart) => void;
  /** It is wanted as a file. */
  onFile: () => void;
  onBack: () => void;
}

/** The worksheet that asks its questions in the pane. */
export function GuidedPage({ template, left, onGuided, onFile, onBack }: GuidedPageProps): React.JSX.Element {
  const words = useWords();
  const page = usePageStyles();
  const styles = useStyles();
  return (
    <div className={page.page}>
      <main className={page.main}>
        <TemplateHead template={template} />
        <div className={styles.more}>
          <Button
            onClick={() => {
              onGuided("example");
            }}
          >
            {words("openExample")}
          </Button>
          <Button
            onClick={() => {
              onGuided("blank");
            }}
          >
            {words("openBlank")}
          </Button>
          <Button onClick={onFile}>{words("asFile")}</Button>
        </div>
      </main>
      <PageFoot>
        <BackButton onClick={onBack} />
        <Button
          appearance="primary"
          onClick={() => {
            onGuided("own");
          }}
        >
          {left ? words("continueWith", { step: words(left.stepName) }) : words("startOwn")}
        </Button>
      </PageFoot>
    </div>
  );
}

const useStyles = makeStyles({ more: { display: "flex", flexDirection: "column", gap: "8px" } });
