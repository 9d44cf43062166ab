import { Button, Field, makeStyles, mergeClasses, Select } from "@fluentui/react-components";
import { useMemo, type ReactNode } from "react";
import { periods, type PeriodId } from "../../vocabulary/periods";
import type { PurchaseModelId } from "../../vocabulary/purchaseModelWords";
import { BackButton } from "../parts/BackButton";
import { PageFoot } from "../parts/PageFoot";
import { PageHeading } from "../parts/PageHeading";
import { usePageStyles, useTextStyles } from "../parts/styles";
import { useCounts } from "../parts/useCounts";
import { useLocale, useWords } from "../parts/useWords";
import { Gates } from "./Gates";
import { listedFacts } from "./listedFacts";
import { lowestAic } from "./lowestAic";
import { ModelChoice } from "./ModelChoice";
import { ModelSays } from "./ModelSays";
import type { FittedToList } from "./modelsStore";
import { OneTimeBuyersStay } from "./OneTimeBuyersStay";
import { Parameters } from "./Parameters";
import { Unfitted } from "./Unfitted";
import { useDecimals } from "./useDecimals";

interface FittedPageProps {
  of: FittedToList;
  chosen: PurchaseModelId | undefined;
  /** Why its formulas could not be written. */
  failure: ReactNode;
  onChosen: (model: PurchaseModelId) => void;
  onUnit: (unit: PeriodId) => void;
  /** Writes the fit that is looked at as formulas. */
  onFormulas: () => void;
  onBack: () => void;
}

const UNITS = Object.keys(periods) as PeriodId[];

/** Models of a list of customers: what each says of them, and that none was tried. */
export function FittedPage({
  of,
  chosen,
  failure,
  onChosen,
  onUnit,
  onFormulas,
  onBack,
}: FittedPageProps): React.JSX.Element {
  const words = useWords();
  const locale = useLocale();
  const count = useCounts();
  const decimals = useDecimals();
  const text = useTextStyles();
  const page = usePageStyles();
  const styles = useStyles();
  const { list, customers, models, unit } = of;
  const { fitted, unfitted } = models;
  const one = fitted.find(({ model }) => model === chosen);
  const lowest = lowestAic(models);
  const facts = useMemo(() => listedFacts(customers, unit), [customers, unit]);
  return (
    <div className={page.page}>
      <main className={mergeClasses(page.main, page.entrance, styles.main)}>
        <div className={page.head}>
          <PageHeading>
            {fitted.length === 0
              ? words("noModelFitsList")
              : words(fitted.length === 1 ? "oneFitted" : "severalFitted", { count: String(fitted.length) })}
          </PageHeading>
          <p className={mergeClasses(text.body, text.muted, styles.name)}>
            {words("fittedToList", { name: list.name, count: count(facts.customers) })}
          </p>
          {one && <p className={text.body}>{words("noneTried")}</p>}
        </div>
        {failure}
        {one && (
          <div className={styles.block}>
            <ModelChoice
              heads={["akaike", "stillActive"]}
              rows={fitted.map((each) => ({
                one: each,
                note: fitted.length > 1 && each === lowest ? ("isLowest" as const) : undefined,
                figures: [decimals(each.aic, 1), count(Math.round(each.active))],
              }))}
              chosen={chosen}
              onChosen={onChosen}
            />
            <p className={mergeClasses(text.caption, text.muted)}>{words("lowestMeans")}</p>
            <OneTimeBuyersStay models={fitted} boughtOnce={facts.boughtOnce} />
          </div>
        )}
        <Unfitted unfitted={unfitted} />
        {one && (
          <>
            {list.result !== "sheet" && (
              <Field label={words("timesCountedIn")} hint={words("timesCountedHint")}>
                <Select
                  value={unit}
                  onChange={(_, { value }) => {
                    onUnit(value as PeriodId);
                  }}
                >
                  {UNITS.map((id) => (
                    <option key={id} value={id}>
                      {periods[id].label[locale]}
                    </option>
                  ))}
                </Select>
              </Field>
            )}
            <ModelSays one={one} unit={unit} />
          </>
        )}
        <Gates gates={facts.gates} />
        {one && <Parameters one={one} />}
        {one && !list.source && <p className={mergeClasses(text.secondary, text.muted)}>{words("loadFirst")}</p>}
      </main>
      <PageFoot>
        <BackButton onClick={onBack} />
        {one && list.source && (
          <Button appearance="primary" onClick={onFormulas}>
            {words("writeFit")}
          </Button>
        )}
      </PageFoot>
    </div>
  );
}

const useStyles = makeStyles({
  main: { gap: "20px" },
  block: { display: "flex", flexDirection: "column", gap: "8px" },
  name: { overflowWrap: "anywhere" },
});
