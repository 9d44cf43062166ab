import { Button, makeStyles, mergeClasses, Spinner } from "@fluentui/react-components";
import { type FormEvent, useMemo } from "react";
import { term } from "../../vocabulary/terms";
import { BackButton } from "../parts/BackButton";
import { Chain } from "../parts/figures/Chain";
import { useFigure } from "../parts/figures/useFigure";
import { onlyOnce } from "../parts/onlyOnce";
import { PageFoot } from "../parts/PageFoot";
import { PageHeading } from "../parts/PageHeading";
import { nameProblem } from "../parts/sheet/nameProblem";
import { SheetChoicesForm } from "../parts/sheet/SheetChoicesForm";
import { WhatIsWritten } from "../parts/sheet/WhatIsWritten";
import { writePlan } from "../parts/sheet/writing";
import { WritingFailed } from "../parts/sheet/WritingFailed";
import { usePageStyles, useTextStyles } from "../parts/styles";
import { useHost } from "../parts/useHost";
import { useLocale, useWords } from "../parts/useWords";
import { isLinked } from "./entry";
import { usedFields } from "./fields";
import { RoundingSwitch } from "./RoundingSwitch";
import { sheetNameOf } from "./sheetNameOf";
import { sheetPlan } from "./sheetPlan";
import type { SummaryStepProps } from "./SummaryStepProps";
import { figuresOf, subjectOf, type GuidedChoices, type Wizard } from "./wizard";
import { WorksheetCreated } from "./WorksheetCreated";
import { addTexts } from "../../vocabulary/ui";
import { sheetTexts } from "../../vocabulary/ui/sheetTexts";

addTexts(sheetTexts);

/** The value, how the worksheet is to be, and its writing. */
export function SummaryStep({ wizard, dispatch, onShare, onLeave, onStartAgain }: SummaryStepProps): React.JSX.Element {
  const words = useWords();
  const locale = useLocale();
  const host = useHost();
  const page = usePageStyles();
  const { sheet, writing, kind } = wizard;
  const plan = useMemo(() => sheetPlan(wizard, locale, host.linkTo), [wizard, locale, host]);
  const isRunning = writing.status === "running";

  const create = async (): Promise<void> => {
    if (isRunning || nameProblem(plan.sheetName)) return;
    dispatch({ type: "writingStarted" });
    dispatch(await writePlan(host, plan));
  };
  const choose = (choices: Partial<GuidedChoices>): void => {
    dispatch({ type: "sheetChosen", choices });
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    void create();
  };

  if (writing.status === "done")
    return (
      <WorksheetCreated
        wizard={wizard}
        sheetName={writing.sheetName}
        dispatch={dispatch}
        onShare={onShare}
        onStartAgain={onStartAgain}
        onLeave={onLeave}
      />
    );
  return (
    <form noValidate className={page.page} onSubmit={submit}>
      <main className={mergeClasses(page.main, page.entrance)}>
        {kind === "blank" ? <BlankHead /> : <ValueHead wizard={wizard} />}
        <SheetChoicesForm
          choices={sheet}
          sheetName={sheet.name ?? sheetNameOf(wizard, sheet.locale ?? locale)}
          onChosen={choose}
        />
        <RoundingSwitch
          wizard={wizard}
          onChosen={(roundsSteps) => {
            choose({ roundsSteps });
          }}
        />
        <WhatIsWritten plan={plan} linked={usedFields(wizard).filter((id) => isLinked(wizard.entries[id])).length} />
        {writing.status === "failed" && (
          <WritingFailed
            reason={writing.reason}
            code={writing.code}
            onRetry={() => {
              void create();
            }}
          />
        )}
      </main>
      <PageFoot>
        {kind === "blank" ? (
          <span />
        ) : (
          <BackButton
            isDisabled={isRunning}
            onClick={() => {
              dispatch({ type: "wentBack" });
            }}
          />
        )}
        <Button
          type="submit"
          appearance="primary"
          onClick={onlyOnce}
          disabledFocusable={isRunning}
          {...(isRunning ? { icon: <Spinner size="extra-tiny" /> } : {})}
        >
          {words(isRunning ? "creatingSheet" : "createSheet")}
        </Button>
      </PageFoot>
    </form>
  );
}

function BlankHead(): React.JSX.Element {
  const words = useWords();
  const text = useTextStyles();
  const page = usePageStyles();
  return (
    <div className={page.head}>
      <PageHeading>{words("blankTitle")}</PageHeading>
      <p className={mergeClasses(text.body, text.muted)}>{words("blankReason")}</p>
    </div>
  );
}

function ValueHead({ wizard }: { wizard: Wizard }): React.JSX.Element {
  const words = useWords();
  const locale = useLocale();
  const text = useTextStyles();
  const styles = useStyles();
  const { sheet } = wizard;
  const figure = useFigure(sheet.currency);
  const figures = figuresOf(wizard);
  const subject = subjectOf(wizard);
  return (
    <div>
      <PageHeading className={styles.heading}>
        <span className={mergeClasses(text.body, text.muted, styles.subject)}>
          {subject ? words("valueOfSubject", { subject }) : term("clv").label[locale]}
        </span>
        <span className={styles.value}>{typeof figures.clv === "number" ? figure(figures.clv, "clv") : "–"}</span>
      </PageHeading>
      <Chain figures={figures} currency={sheet.currency} />
    </div>
  );
}

const useStyles = makeStyles({
  heading: { display: "flex", flexDirection: "column", marginBottom: "4px" },
  subject: { fontWeight: 400 },
  value: { fontSize: "28px", lineHeight: "36px" },
});
