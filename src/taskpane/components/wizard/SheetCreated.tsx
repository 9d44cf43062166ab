import { Button, makeStyles, mergeClasses } from "@fluentui/react-components";
import { CheckmarkCircle20Filled } from "@fluentui/react-icons";
import { FORCED_COLORS, usePageStyles, useTextStyles } from "../../styles";
import { tokens } from "../../theme";
import { useWords } from "../../useWords";
import { figuresOf } from "../../wizard/wizard";
import type { Wizard } from "../../wizard/wizard";
import { Chain } from "../Chain";
import { StepHeading } from "./StepHeading";
import { WizardFoot } from "./WizardFoot";

interface SheetCreatedProps {
  wizard: Wizard;
  sheetName: string;
  onLeave: () => void;
  /** Back to the answers, for another worksheet of them. */
  onChange: () => void;
  /** To a worksheet of other figures. */
  onStartAgain?: () => void;
}

/** The worksheet is there, and what can be done now. */
export function SheetCreated({ wizard, sheetName, onLeave, onChange, onStartAgain }: SheetCreatedProps): React.JSX.Element {
  const words = useWords();
  const text = useTextStyles();
  const page = usePageStyles();
  const styles = useStyles();
  return (
    <div className={page.page}>
      <main className={mergeClasses(page.main, page.entrance)}>
        <div className={styles.head}>
          <CheckmarkCircle20Filled aria-hidden className={styles.tick} />
          <StepHeading>{words("created", { name: sheetName })}</StepHeading>
        </div>
        <p className={mergeClasses(text.body, text.muted)}>{words("createdBody")}</p>
        {wizard.kind !== "blank" && <Chain figures={figuresOf(wizard)} currency={wizard.sheet.currency} />}
        <div className={styles.more}>
          <Button onClick={onChange}>{words(wizard.kind === "blank" ? "another" : "changeAnswers")}</Button>
          {onStartAgain && <Button onClick={onStartAgain}>{words("startOther")}</Button>}
        </div>
      </main>
      <WizardFoot><span /><Button appearance="primary" onClick={onLeave}>{words("done")}</Button></WizardFoot>
    </div>
  );
}

const useStyles = makeStyles({
  head: { display: "flex", alignItems: "flex-start", columnGap: "8px" },
  tick: { flexShrink: 0, marginTop: "3px", color: tokens.colorMet, [FORCED_COLORS]: { color: "CanvasText" } },
  more: { display: "flex", flexWrap: "wrap", gap: "8px" },
});
