import { Button } from "@fluentui/react-components";
import { BackButton } from "../BackButton";
import { PageFoot } from "../PageFoot";
import { useCounts } from "../useCounts";
import { useWords } from "../useWords";
import { addTexts, type UiKey } from "../../../vocabulary/ui";
import { creationTexts } from "../../../vocabulary/ui/creationTexts";

addTexts(creationTexts);

interface CreateFootProps {
  /** Sheets that are chosen. */
  sheets: number;
  labels?: { one: UiKey; many: UiKey };
  onBack: () => void;
  onCreate: () => void;
}

const LABELS = { one: "createOneSheet", many: "createSheets" } as const;

/** The way back, and the one to the sheets as soon as there is one. */
export function CreateFoot({ sheets, labels = LABELS, onBack, onCreate }: CreateFootProps): React.JSX.Element {
  const words = useWords();
  const count = useCounts();
  return (
    <PageFoot>
      <BackButton onClick={onBack} />
      <Button appearance="primary" disabledFocusable={sheets === 0} onClick={sheets > 0 ? onCreate : undefined}>
        {words(sheets === 0 ? "chooseASheet" : sheets === 1 ? labels.one : labels.many, { count: count(sheets) })}
      </Button>
    </PageFoot>
  );
}
