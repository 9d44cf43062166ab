import {
  Button,
  makeStyles,
  mergeClasses,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
} from "@fluentui/react-components";
import { TableAdd20Regular } from "@fluentui/react-icons";
import { ROLLED_UP } from "../../rollUp/copyOf";
import { isCopy } from "../../rollUp/Copy";
import { Announcement } from "../parts/Announcement";
import { BackButton } from "../parts/BackButton";
import { DropFiles } from "../parts/DropFiles";
import { ListRow } from "../parts/ListRow";
import { CreationFailed } from "../parts/made/CreationFailed";
import { PageFoot } from "../parts/PageFoot";
import { PageHeading } from "../parts/PageHeading";
import { RateField } from "../parts/RateField";
import { Section } from "../parts/Section";
import { usePageStyles, useTextStyles } from "../parts/styles";
import { useCounts } from "../parts/useCounts";
import { useLocale, useWords } from "../parts/useWords";
import { CopyRows } from "./CopyRows";
import { GuidedSheets } from "./GuidedSheets";
import { useRollUpsBefore } from "./useRollUpsBefore";
import type { useRollUp } from "./useRollUp";

interface ChoosePageProps {
  rollUp: ReturnType<typeof useRollUp>;
  onBack: () => void;
}

/** Copies are chosen, and what came of reading them is seen, before anything is written. */
export function ChoosePage({ rollUp, onBack }: ChoosePageProps): React.JSX.Element {
  const words = useWords();
  const locale = useLocale();
  const text = useTextStyles();
  const page = usePageStyles();
  const { state, rolled, lacksRow, dispatch, readFiles, readSheet, make } = rollUp;
  const { read, reading, into, making } = state;
  const said = reading ? words("copiesReading", { done: String(reading.done), all: String(reading.all) }) : "";
  const canMake = rolled !== undefined && rolled.rows.length > 0 && !reading && !lacksRow;
  const remove = (name: string): void => {
    dispatch({ type: "removed", name });
  };
  return (
    <div className={page.page}>
      <main className={mergeClasses(page.main, page.entrance)}>
        <div className={page.head}>
          <PageHeading>{words("rollUpQuestion")}</PageHeading>
          <p className={mergeClasses(text.body, text.muted)}>
            {words("rollUpReason", { template: ROLLED_UP.title[locale] })}
          </p>
        </div>
        <Before rollUp={rollUp} />
        <DropFiles
          action={words("chooseCopies")}
          hint={words("dropCopies")}
          label={words("copyFiles")}
          accept=".xlsx,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
          takesMany
          onFiles={(files) => {
            void readFiles(files);
          }}
        />
        <GuidedSheets
          taken={new Set(read.map(({ name }) => name))}
          onTaken={(sheet) => {
            void readSheet(sheet);
          }}
          onRemoved={remove}
        />
        {reading && <p className={mergeClasses(text.body, text.muted)}>{said}</p>}
        <Announcement>{said}</Announcement>
        {rolled && read.length > 0 && <CopyRows rolled={rolled} onRemoved={remove} />}
        <Rates rollUp={rollUp} />
        {lacksRow && into && (
          <MessageBar intent="warning" layout="multiline">
            <MessageBarBody>{words("rollUpMoreCurrencies", { name: into.name })}</MessageBarBody>
            <MessageBarActions>
              <Button
                onClick={() => {
                  dispatch({ type: "takenInto", before: undefined });
                }}
              >
                {words("rollUpNew")}
              </Button>
            </MessageBarActions>
          </MessageBar>
        )}
        {making.at === "failed" && <CreationFailed failure={making.failure} onRetry={() => void make()} />}
      </main>
      <PageFoot>
        <BackButton onClick={onBack} />
        <Button
          appearance="primary"
          disabledFocusable={!canMake}
          onClick={() => {
            if (canMake) void make();
          }}
        >
          {words(read.some(isCopy) ? (into ? "updateRollUp" : "createRollUp") : "noCopies")}
        </Button>
      </PageFoot>
    </div>
  );
}

/** Sheets that were made before: new copies are taken into them. */
function Before({ rollUp: { state, dispatch } }: Pick<ChoosePageProps, "rollUp">): React.JSX.Element | null {
  const words = useWords();
  const text = useTextStyles();
  const count = useCounts();
  const before = useRollUpsBefore();
  if (state.into)
    return <p className={mergeClasses(text.body, text.strong)}>{words("rollUpInto", { name: state.into.name })}</p>;
  if (before.length === 0) return null;
  return (
    <Section title={words("rollUpAgain")}>
      {before.map((one) => (
        <ListRow
          key={one.id}
          icon={<TableAdd20Regular />}
          title={words("rollUpAgainRow", { name: one.name })}
          sub={words("rollUpAgainSub", { count: count(one.memory.read.filter(isCopy).length) })}
          onClick={() => {
            dispatch({ type: "takenInto", before: one });
          }}
        />
      ))}
    </Section>
  );
}

/** What one unit of each other currency is worth in that of most copies. */
function Rates({ rollUp: { state, currencies, dispatch } }: Pick<ChoosePageProps, "rollUp">): React.JSX.Element | null {
  const words = useWords();
  const text = useTextStyles();
  const styles = useStyles();
  const [base, ...others] = currencies;
  if (base === undefined || others.length === 0) return null;
  const named = (currency: string): string => currency || words("currencyUnnamed");
  return (
    <section className={styles.rates}>
      <h2 className={mergeClasses(text.body, text.strong)}>{words("ratesAsked")}</h2>
      <p className={mergeClasses(text.caption, text.muted)}>{words("ratesReason")}</p>
      {others.map((currency) => (
        <RateField
          key={currency}
          label={words("rateOf", { currency: named(currency), base: named(base) })}
          value={state.rates[currency]}
          onChosen={(rate) => {
            dispatch({ type: "rateChosen", currency, rate });
          }}
        />
      ))}
    </section>
  );
}

const useStyles = makeStyles({ rates: { display: "flex", flexDirection: "column", gap: "8px" } });
