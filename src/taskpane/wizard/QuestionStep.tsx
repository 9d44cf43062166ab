import { mergeClasses } from "@fluentui/react-components";
import type { Dispatch, FormEvent } from "react";
import { flushSync } from "react-dom";
import { term } from "../../vocabulary/terms";
import type { UiKey } from "../../vocabulary/ui";
import { Announcement } from "../parts/Announcement";
import { BackButton } from "../parts/BackButton";
import { Chain } from "../parts/figures/Chain";
import { FACTORS, type FactorStep } from "../parts/figures/factors";
import { useFigure } from "../parts/figures/useFigure";
import { PageFoot } from "../parts/PageFoot";
import { PageHeading } from "../parts/PageHeading";
import { CurrencyField } from "../parts/sheet/CurrencyField";
import { usePageStyles, useTextStyles } from "../parts/styles";
import { useLocale, useWords } from "../parts/useWords";
import { AboutFields } from "./AboutFields";
import type { ChurnWay, MarginWay } from "./fields";
import { refusalsOf, warningsOf } from "./findings";
import { NextButton } from "./NextButton";
import { NumberField } from "./NumberField";
import type { WizardAction } from "./reduceWizard";
import { ResultBlock } from "./ResultBlock";
import { fieldsOf, questions, resultsOf, stepBefore, type QuestionId } from "./steps";
import { useSelectedCell } from "./useSelectedCell";
import { useSentence } from "./useSentence";
import { WarningBar } from "./WarningBar";
import { WayTabs } from "./WayTabs";
import { figuresOf, type Wizard } from "./wizard";

interface QuestionStepProps {
  wizard: Wizard;
  id: QuestionId;
  dispatch: Dispatch<WizardAction>;
}

const MARGIN_WORDS = { stock: "fromStock", cost: "knowCost", marginRate: "knowMargin" } as const satisfies Record<
  MarginWay,
  UiKey
>;
const CHURN_WORDS = { counts: "fromCounts", rate: "knowRate" } as const satisfies Record<ChurnWay, UiKey>;

/** One question: why it is asked, its fields, what is doubtful about the answers, what they give. */
export function QuestionStep({ wizard, id, dispatch }: QuestionStepProps): React.JSX.Element {
  const words = useWords();
  const text = useTextStyles();
  const page = usePageStyles();
  const selected = useSelectedCell();
  const { question, reason, isOptional } = questions[id];
  const { marginWay, churnWay, sheet } = wizard;
  const fields = fieldsOf(id, wizard);
  const results = resultsOf(id, wizard);
  const refusals = refusalsOf(wizard, id);
  const warnings = warningsOf(wizard, id);
  const isUntouched =
    isOptional === true &&
    (id === "about"
      ? Object.keys(wizard.texts).length === 0
      : fields.every((field) => wizard.entries[field.id] === undefined));

  const goOn = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const form = event.currentTarget;
    flushSync(() => {
      dispatch({ type: "wentOn" });
    });
    const [first] = refusals;
    const field = first && form.elements.namedItem(first.field);
    if (field instanceof HTMLElement) field.focus();
  };

  return (
    <form noValidate className={page.page} onSubmit={goOn}>
      <main className={mergeClasses(page.main, page.entrance)}>
        <div className={page.head}>
          <PageHeading>{words(question)}</PageHeading>
          <p className={mergeClasses(text.body, text.muted)}>{words(reason)}</p>
        </div>
        {id === "order" && (
          <CurrencyField
            value={sheet.currency}
            onChosen={(currency) => {
              dispatch({ type: "sheetChosen", choices: { currency } });
            }}
          />
        )}
        {id === "margin" && (
          <WayTabs
            label="marginWay"
            words={MARGIN_WORDS}
            way={marginWay}
            onChosen={(way) => {
              dispatch({ type: "marginWayChosen", way });
            }}
          />
        )}
        {id === "churn" && (
          <WayTabs
            label="churnWay"
            words={CHURN_WORDS}
            way={churnWay}
            onChosen={(way) => {
              dispatch({ type: "churnWayChosen", way });
            }}
          />
        )}
        {fields.map((spec) => (
          <NumberField
            key={spec.id}
            wizard={wizard}
            spec={spec}
            refusal={refusals.find(({ field }) => field === spec.id)}
            selected={selected}
            dispatch={dispatch}
          />
        ))}
        {id === "about" && <AboutFields texts={wizard.texts} refusals={refusals} dispatch={dispatch} />}
        {warnings.map((warning) => (
          <WarningBar key={warning.title} warning={warning} currency={sheet.currency} />
        ))}
        {results.length > 0 && (
          <ResultBlock wizard={wizard} results={results} isFlagged={warnings.some(({ flags }) => flags)} />
        )}
        <Announcement>{useSpoken(wizard, id)}</Announcement>
      </main>
      <PageFoot
        chain={
          <Chain figures={figuresOf(wizard)} currency={sheet.currency} at={id} flagged={flaggedSteps(wizard)} folds />
        }
      >
        {stepBefore(id) ? (
          <BackButton
            onClick={() => {
              dispatch({ type: "wentBack" });
            }}
          />
        ) : (
          <span />
        )}
        <NextButton reason={useReason(wizard, id)}>{words(isUntouched ? "skip" : "next")}</NextButton>
      </PageFoot>
    </form>
  );
}

function flaggedSteps(wizard: Wizard): ReadonlySet<FactorStep> {
  return new Set(FACTORS.map(({ step }) => step).filter((step) => warningsOf(wizard, step).some(({ flags }) => flags)));
}

/** The results and the questions they raise, for those who do not see them change. */
function useSpoken(wizard: Wizard, id: QuestionId): string {
  const words = useWords();
  const locale = useLocale();
  const figure = useFigure(wizard.sheet.currency);
  const figures = figuresOf(wizard);
  const results = resultsOf(id, wizard).flatMap((result) => {
    const value = figures[result.id];
    return typeof value === "number" ? [`${term(result.id).label[locale]} ${figure(value, result.id)}.`] : [];
  });
  return [...results, ...warningsOf(wizard, id).map(({ title }) => words(title))].join(" ");
}

/** Why one cannot go on: the first field that is not accepted, and what is wrong with it. */
function useReason(wizard: Wizard, id: QuestionId): string | undefined {
  const words = useWords();
  const locale = useLocale();
  const sentence = useSentence(wizard.sheet.currency);
  const [first] = refusalsOf(wizard, id);
  if (!first) return undefined;
  const spec = fieldsOf(id, wizard).find((field) => field.id === first.field);
  const field = term(spec?.label ?? first.field).label[locale];
  const reason = "key" in first.says ? sentence(first.says) : first.says[locale];
  return first.namesField ? reason : words("cannotGoOn", { field, reason });
}
