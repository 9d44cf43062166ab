import { Button } from "@fluentui/react-components";
import { Share20Regular } from "@fluentui/react-icons";
import type { Dispatch } from "react";
import { Chain } from "../parts/figures/Chain";
import { SheetCreated } from "../parts/sheet/SheetCreated";
import { useWords } from "../parts/useWords";
import type { WizardAction } from "./reduceWizard";
import { useSheetFigures } from "./useSheetFigures";
import { figuresOf, type Wizard } from "./wizard";

interface WorksheetCreatedProps {
  wizard: Wizard;
  sheetName: string;
  dispatch: Dispatch<WizardAction>;
  onShare: (sheetName: string) => void;
  onStartAgain: () => void;
  onLeave: () => void;
}

/** The guided worksheet is there: its chain follows the sheet, and it can be saved or passed on. */
export function WorksheetCreated({
  wizard,
  sheetName,
  dispatch,
  onShare,
  onStartAgain,
  onLeave,
}: WorksheetCreatedProps): React.JSX.Element {
  const words = useWords();
  const { kind, sheet } = wizard;
  const figures = useSheetFigures(sheetName, figuresOf(wizard));
  return (
    <SheetCreated
      sheetName={sheetName}
      advice={words("createdBody")}
      onLeave={onLeave}
      actions={
        <>
          <Button
            icon={<Share20Regular />}
            onClick={() => {
              onShare(sheetName);
            }}
          >
            {words("share")}
          </Button>
          <Button
            onClick={() => {
              dispatch({ type: "reopened" });
            }}
          >
            {words(kind === "blank" ? "another" : "changeAnswers")}
          </Button>
          {kind === "own" && <Button onClick={onStartAgain}>{words("startOther")}</Button>}
        </>
      }
    >
      <Chain figures={figures} currency={sheet.currency} />
    </SheetCreated>
  );
}
