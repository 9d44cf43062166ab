import {
  Button,
  makeStyles,
  mergeClasses,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
} from "@fluentui/react-components";
import type { Comparison, TriedModel } from "../../core/models/compareModels";
import type { PurchaseModelId } from "../../vocabulary/purchaseModelWords";
import { NamedValues } from "../parts/NamedValues";
import { PageFoot } from "../parts/PageFoot";
import { PageHeading } from "../parts/PageHeading";
import { usePageStyles, useTextStyles } from "../parts/styles";
import { useCounts } from "../parts/useCounts";
import { usePercent } from "../parts/usePercent";
import { useWords } from "../parts/useWords";
import { busyWeeks } from "../../core/models/busyWeeks";
import { Gates } from "./Gates";
import { headline } from "./headline";
import { modelNamed } from "../../vocabulary/modelNamed";
import { ModelSays } from "./ModelSays";
import type { Compared } from "./modelsStore";
import { OneTimeBuyersStay } from "./OneTimeBuyersStay";
import { Parameters } from "./Parameters";
import { RepeatBars } from "./RepeatBars";
import { ResultsTable } from "./ResultsTable";
import { TotalBars } from "./TotalBars";
import { TrackingChart } from "./TrackingChart";
import { Unfitted } from "./Unfitted";
import { useDecimals } from "./useDecimals";
import { weekRange } from "../../orders/models/weekRange";

interface ComparedPageProps {
  compared: Compared;
  chosen: PurchaseModelId | undefined;
  onChosen: (model: PurchaseModelId) => void;
  /** Another day to divide them at. */
  onChange: () => void;
  /** Sheets of the model that is looked at. */
  onSheets: () => void;
}

/** What came of the comparison, and what the model says that is looked at. */
export function ComparedPage({ compared, chosen, onChosen, onChange, onSheets }: ComparedPageProps): React.JSX.Element {
  const words = useWords();
  const count = useCounts();
  const text = useTextStyles();
  const page = usePageStyles();
  const styles = useStyles();
  const { customers, comparison, boughtOnce } = compared;
  const { split, last } = weekRange(customers);
  const { key, values, count: number } = headline(comparison);
  const one = comparison.tried.find(({ model }) => model === chosen);
  return (
    <div className={page.page}>
      <main className={mergeClasses(page.main, page.entrance, styles.main)}>
        <div className={page.head}>
          <PageHeading>{words(key, number ? { count: words(number) } : values)}</PageHeading>
          <p className={mergeClasses(text.body, text.muted)}>
            {words("triedOn", {
              split: count(split),
              next: count(split + 1),
              last: count(last),
              count: count(comparison.actual),
              customers: count(comparison.customers),
            })}
          </p>
          <Button size="small" className={styles.change} onClick={onChange}>
            {words("changeSplit")}
          </Button>
        </div>
        {one && (
          <>
            <div className={styles.block}>
              <ResultsTable comparison={comparison} chosen={chosen} onChosen={onChosen} />
              <p className={mergeClasses(text.caption, text.muted)}>{words("columnsMean")}</p>
              <p className={mergeClasses(text.caption, text.muted)}>{words("whyRecommended")}</p>
            </div>
            <section className={styles.block}>
              <h2 className={mergeClasses(text.body, text.strong)}>
                {words("purchasesInWeeks", { from: count(split + 1), to: count(last) })}
              </h2>
              <TotalBars comparison={comparison} />
            </section>
            <Ranking comparison={comparison} />
            <StillActive comparison={comparison} boughtOnce={boughtOnce} />
          </>
        )}
        <Unfitted unfitted={comparison.untried} />
        {one && (
          <>
            <ModelSays one={one} unit="week" />
            <RepeatBars comparison={comparison} one={one} split={customers.split} />
            <TrackingChart comparison={comparison} one={one} split={split} firstDay={customers.firstDay} />
            <Busy comparison={comparison} one={one} after={split} />
          </>
        )}
        <Gates gates={customers.gates} />
        {one && <Parameters one={one} />}
      </main>
      {one && (
        <PageFoot>
          <span />
          <Button appearance="primary" onClick={onSheets}>
            {words("toSheets")}
          </Button>
        </PageFoot>
      )}
    </div>
  );
}

/** Whose order of customers is nearest to the true one: a rule that costs nothing may do as well. */
function Ranking({ comparison: { tried, pace, byPurchases } }: { comparison: Comparison }): React.JSX.Element {
  const words = useWords();
  const decimals = useDecimals();
  const text = useTextStyles();
  const styles = useStyles();
  const said = (gini: number | undefined): string => (gini === undefined ? "–" : decimals(gini, 3));
  return (
    <section className={styles.block}>
      <h2 className={mergeClasses(text.body, text.strong)}>{words("whoComesFirst")}</h2>
      <NamedValues
        rows={[
          ...tried.map((one) => [modelNamed(one), said(one.gini)] as const),
          [words("oldPace"), said(pace.gini)],
          [words("byPurchases"), said(byPurchases.gini)],
        ]}
      />
      <p className={mergeClasses(text.caption, text.muted)}>{words("ginisMean")}</p>
    </section>
  );
}

interface StillActiveProps {
  comparison: Comparison;
  boughtOnce: number;
}

function StillActive({ comparison: { tried }, boughtOnce }: StillActiveProps): React.JSX.Element {
  const words = useWords();
  const count = useCounts();
  const text = useTextStyles();
  const styles = useStyles();
  return (
    <section className={styles.block}>
      <h2 className={mergeClasses(text.body, text.strong)}>{words("whereTheyDiffer")}</h2>
      <NamedValues rows={tried.map((one) => [modelNamed(one), count(Math.round(one.active))] as const)} />
      <OneTimeBuyersStay models={tried} boughtOnce={boughtOnce} />
    </section>
  );
}

interface BusyProps {
  comparison: Comparison;
  one: TriedModel;
  after: number;
}

function Busy({ comparison, one, after }: BusyProps): React.JSX.Element | null {
  const words = useWords();
  const count = useCounts();
  const percent = usePercent();
  const found = busyWeeks(comparison.weeks, one.weeks, after);
  if (found.length === 0) return null;
  const times = found.map(({ from, to, excess }) =>
    words("busyTime", { from: count(from), to: count(to), share: percent(excess, 0) }),
  );
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{words("busyWeeks")}</MessageBarTitle>{" "}
        {words("busyWeeksSay", { name: modelNamed(one), times: times.join(", ") })}
      </MessageBarBody>
    </MessageBar>
  );
}

const useStyles = makeStyles({
  main: { gap: "20px" },
  block: { display: "flex", flexDirection: "column", gap: "8px" },
  change: { alignSelf: "flex-start" },
});
