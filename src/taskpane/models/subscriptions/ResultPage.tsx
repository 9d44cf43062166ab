import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Button,
  makeStyles,
  mergeClasses,
  MessageBar,
  MessageBarBody,
} from "@fluentui/react-components";
import type { ReactNode } from "react";
import { CHANCE_OF_GAIN } from "../../../vocabulary/modelRules";
import { retentionModels } from "../../../vocabulary/retentionModels";
import { FigureTable } from "../../parts/figures/FigureTable";
import { BackButton } from "../../parts/BackButton";
import { PageFoot } from "../../parts/PageFoot";
import { PageHeading } from "../../parts/PageHeading";
import { usePageStyles, useTextStyles } from "../../parts/styles";
import { useCounts } from "../../parts/useCounts";
import { usePercent } from "../../parts/usePercent";
import { useLocale, useWords } from "../../parts/useWords";
import { useDecimals } from "../useDecimals";
import { Lifetimes } from "./Lifetimes";
import { ModelsBeside } from "./ModelsBeside";
import { outlooksOf, type Outlooks } from "./outlooks";
import { periodTexts } from "./periodTexts";
import { retentionHeadline } from "./retentionHeadline";
import type { KnownSubscriptions } from "./subscriptionsStore";
import { SurvivalChart } from "./SurvivalChart";

interface ResultPageProps {
  known: KnownSubscriptions;
  /** A year. */
  discountRate: number | undefined;
  onDiscountRate: (rate: number | undefined) => void;
  /** Why there is no sheet. */
  failure: ReactNode;
  onBack: () => void;
  onSheet: () => void;
}

/** Does one more parameter pay, and what do the models say of those who are still there? */
export function ResultPage({
  known,
  discountRate,
  onDiscountRate,
  failure,
  onBack,
  onSheet,
}: ResultPageProps): React.JSX.Element {
  const words = useWords();
  const page = usePageStyles();
  const styles = useStyles();
  const { comparison, period } = known;
  const outlooks = outlooksOf(known, discountRate);
  const isFitted = outlooks.models.length > 0;
  return (
    <div className={page.page}>
      <main className={mergeClasses(page.main, page.entrance, styles.main)}>
        <Found known={known} onChange={onBack} />
        {isFitted && <ModelsBeside comparison={comparison} models={outlooks.models} />}
        <Untried known={known} />
        {comparison.retention.length > 0 && (
          <SurvivalChart comparison={comparison} outlooks={outlooks} period={period} />
        )}
        {isFitted && (
          <>
            <Lifetimes
              outlooks={outlooks}
              period={period}
              discountRate={discountRate}
              onDiscountRate={onDiscountRate}
            />
            <PeriodByPeriod known={known} outlooks={outlooks} />
          </>
        )}
        {failure}
      </main>
      <PageFoot>
        <BackButton onClick={onBack} />
        {isFitted && (
          <Button appearance="primary" onClick={onSheet}>
            {words("toSubscriptionSheet")}
          </Button>
        )}
      </PageFoot>
    </div>
  );
}

/** The finding, whom it is about, and the rule behind it. */
function Found({ known, onChange }: { known: KnownSubscriptions; onChange: () => void }): React.JSX.Element {
  const words = useWords();
  const count = useCounts();
  const decimals = useDecimals();
  const chance = useChance();
  const percent = usePercent();
  const text = useTextStyles();
  const page = usePageStyles();
  const styles = useStyles();
  const { comparison, period } = known;
  const { key, values } = retentionHeadline(comparison);
  const { customers, cohorts, retention, test } = comparison;
  return (
    <div className={page.head}>
      <PageHeading>{words(key, values)}</PageHeading>
      {retention.length > 0 && (
        <p className={mergeClasses(text.body, text.muted)}>
          {words("fittedOnCohorts", {
            customers: count(customers),
            cohorts: count(cohorts),
            ages: words(periodTexts[period].seen, { count: count(retention.length) }),
          })}
        </p>
      )}
      {cohorts === 1 && <p className={mergeClasses(text.caption, text.muted)}>{words("oneCohort")}</p>}
      {test && (
        <p className={mergeClasses(text.secondary, text.muted)}>
          {words("likelihoodRatio", {
            ratio: decimals(test.ratio, 2),
            chance: chance(test.chance),
            limit: percent(CHANCE_OF_GAIN, 0),
          })}
        </p>
      )}
      <Button size="small" className={styles.change} onClick={onChange}>
        {words("changeContracts")}
      </Button>
    </div>
  );
}

/** Below this a chance is not told more exactly. */
const LEAST = 0.0001;

function useChance(): (chance: number) => string {
  const words = useWords();
  const percent = usePercent();
  return (chance) =>
    chance < LEAST ? words("hardlyEver", { share: percent(LEAST, 2) }) : percent(chance, chance < 0.01 ? 2 : 1);
}

/** Why a model is missing. */
function Untried({ known: { comparison } }: { known: KnownSubscriptions }): React.JSX.Element | null {
  const locale = useLocale();
  const styles = useStyles();
  const { untried } = comparison;
  if (untried.length === 0) return null;
  const reasons = [...new Set(untried.map(({ reason }) => reason[locale]))];
  return (
    <div className={styles.block}>
      {reasons.map((reason) => (
        <MessageBar key={reason} intent="warning" layout="multiline">
          <MessageBarBody>{reason}</MessageBarBody>
        </MessageBar>
      ))}
    </div>
  );
}

/** Both curves in figures, folded. */
function PeriodByPeriod({
  known: { comparison },
  outlooks: { models, ages, last },
}: {
  known: KnownSubscriptions;
  outlooks: Outlooks;
}): React.JSX.Element {
  const words = useWords();
  const count = useCounts();
  const percent = usePercent();
  const styles = useStyles();
  const names = models.map(({ model }) => retentionModels[model]);
  const share = (value: number | undefined): string => (value === undefined ? "–" : percent(value, 1));
  const units = ["key", ...names.map(() => "text" as const), "text"] as const;
  return (
    <Accordion collapsible multiple>
      <AccordionItem value="retention">
        <AccordionHeader expandIconPosition="end" className={styles.edge}>
          {words("retentionFold")}
        </AccordionHeader>
        <AccordionPanel className={styles.edge}>
          <FigureTable
            names={[words("renewal"), words("actualColumn"), ...names]}
            units={units}
            rows={Array.from({ length: ages }, (_, i) => [
              count(i + 1),
              share(comparison.retention[i]),
              ...models.map(({ outlook }) => share(outlook.retention[i])),
            ])}
          />
        </AccordionPanel>
      </AccordionItem>
      <AccordionItem value="survival">
        <AccordionHeader expandIconPosition="end" className={styles.edge}>
          {words("survivalFold")}
        </AccordionHeader>
        <AccordionPanel className={styles.edge}>
          <FigureTable
            names={[words("age"), words("actualColumn"), ...names]}
            units={units}
            rows={Array.from({ length: last + 1 }, (_, age) => [
              count(age),
              share(comparison.survival[age]),
              ...models.map(({ outlook }) => share(outlook.survival[age])),
            ])}
          />
        </AccordionPanel>
      </AccordionItem>
    </Accordion>
  );
}

const useStyles = makeStyles({
  main: { gap: "20px" },
  block: { display: "flex", flexDirection: "column", gap: "8px" },
  change: { alignSelf: "flex-start" },
  // what unfolds stands on the pane's edge as all else does
  edge: { margin: 0, "& > button": { padding: 0 } },
});
