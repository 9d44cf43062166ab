import {
  Button,
  Field,
  makeStyles,
  mergeClasses,
  MessageBar,
  MessageBarBody,
  Radio,
  RadioGroup,
  Select,
} from "@fluentui/react-components";
import { dayFigures } from "../../../vocabulary/dayFigures";
import { subscriptionProblems } from "../../../vocabulary/subscriptionProblems";
import type { Text } from "../../../vocabulary/locale";
import { BackButton } from "../../parts/BackButton";
import { DayInput } from "../../parts/DayInput";
import { PageFoot } from "../../parts/PageFoot";
import { PageHeading } from "../../parts/PageHeading";
import { RowsSkeleton } from "../../parts/RowsSkeleton";
import { usePageStyles, useTextStyles } from "../../parts/styles";
import { useCounts } from "../../parts/useCounts";
import { useLocale, useWords } from "../../parts/useWords";
import type { FoundSubscriptions } from "./foundSubscriptions";
import { periodTexts } from "./periodTexts";
import { isProposed, proposedSubscriptions } from "./proposedSubscriptions";
import { RangeField } from "./RangeField";
import { CONTRACT_PERIODS, type ContractPeriod, type SubscriptionsAsked } from "./subscriptionsStore";
import { useFoundSubscriptions } from "./useFoundSubscriptions";
import { useKnownSpans, type KnownSpans } from "./useKnownSpans";
import { useSelectedArea } from "./useSelectedArea";

interface SourcePageProps {
  /** As the user said it; undefined before anything is said. */
  asked: SubscriptionsAsked | undefined;
  /** Why nothing came of it. */
  problem: Text | undefined;
  isReading: boolean;
  onAsked: (asked: SubscriptionsAsked) => void;
  onBack: () => void;
  onCompare: (asked: SubscriptionsAsked) => void;
}

/** Where the contracts stand in the workbook, and how long one lasts. */
export function SourcePage({
  asked: said,
  problem,
  isReading,
  onAsked,
  onBack,
  onCompare,
}: SourcePageProps): React.JSX.Element {
  const words = useWords();
  const locale = useLocale();
  const text = useTextStyles();
  const page = usePageStyles();
  const found = useFoundSubscriptions();
  const asked = said ?? proposedSubscriptions(found?.[0]);
  const spans = useKnownSpans(asked);
  const known = spans && "customers" in spans ? spans : undefined;
  const shown = problem ?? (spans && "problem" in spans ? spans.problem : undefined);
  const until = asked.until ?? known?.last;
  // what is found may fill the fields yet
  const isBusy = isReading || (found === undefined && !said);
  const set = (changes: Partial<SubscriptionsAsked>): void => {
    onAsked({ ...asked, ...changes });
  };
  return (
    <div className={page.page}>
      <main className={mergeClasses(page.main, page.entrance)}>
        <div className={page.head}>
          <PageHeading>{words("subscriptionsQuestion")}</PageHeading>
          <p className={mergeClasses(text.body, text.muted)}>{words("subscriptionsReason")}</p>
        </div>
        <FoundLists found={found} asked={asked} onAsked={onAsked} />
        <KindChoice
          kind={asked.kind}
          onKind={(kind) => {
            set({ kind });
          }}
        />
        <Cells asked={asked} onChanges={set} />
        {asked.kind === "dates" && <Until until={until} known={known} onChanges={set} />}
        <PeriodChoice
          period={asked.period}
          onPeriod={(period) => {
            set({ period });
          }}
        />
        {shown && (
          <MessageBar intent="warning" layout="multiline">
            <MessageBarBody>{shown[locale]}</MessageBarBody>
          </MessageBar>
        )}
      </main>
      <PageFoot>
        <BackButton onClick={onBack} />
        <Button
          appearance="primary"
          disabledFocusable={isBusy}
          onClick={() => {
            if (!isBusy) onCompare(asked);
          }}
        >
          {words(isReading ? "readingSubscriptions" : "compareRetention")}
        </Button>
      </PageFoot>
    </div>
  );
}

interface FoundListsProps {
  found: readonly FoundSubscriptions[] | undefined;
  asked: SubscriptionsAsked;
  onAsked: (asked: SubscriptionsAsked) => void;
}

/** Lists of the workbook that look like subscriptions: one of them fills the fields. */
function FoundLists({ found, asked, onAsked }: FoundListsProps): React.JSX.Element {
  const words = useWords();
  const text = useTextStyles();
  const styles = useStyles();
  if (!found) return <RowsSkeleton label={words("lookingForSubscriptions")} />;
  if (found.length === 0)
    return <p className={mergeClasses(text.secondary, text.muted)}>{words("noSubscriptionsFound")}</p>;
  const at = found.findIndex((one) => isProposed(one, asked));
  return (
    <Field label={words("foundInWorkbook")}>
      <Select
        className={styles.select}
        select={{ className: styles.select }}
        value={at < 0 ? "" : String(at)}
        onChange={(_, { value }) => {
          if (value !== "") onAsked(proposedSubscriptions(found[Number(value)], asked));
        }}
      >
        {found.map(({ kind, name }, i) => (
          <option key={`${kind} ${name}`} value={i}>
            {words(kind === "dates" ? "datesIn" : "survivorsIn", { name })}
          </option>
        ))}
        {at < 0 && <option value="">{words("otherCells")}</option>}
      </Select>
    </Field>
  );
}

interface KindChoiceProps {
  kind: SubscriptionsAsked["kind"];
  onKind: (kind: SubscriptionsAsked["kind"]) => void;
}

function KindChoice({ kind, onKind }: KindChoiceProps): React.JSX.Element {
  const words = useWords();
  const text = useTextStyles();
  const styles = useStyles();
  const label = (title: "knownDates" | "knownSurvivors", sub: "knownDatesSub" | "knownSurvivorsSub") => (
    <>
      {words(title)}
      <span className={mergeClasses(text.caption, text.muted, styles.sub)}>{words(sub)}</span>
    </>
  );
  return (
    <Field label={words("whatIsKnown")}>
      <RadioGroup
        value={kind}
        className={styles.radios}
        onChange={(_, { value }) => {
          onKind(value as SubscriptionsAsked["kind"]);
        }}
      >
        <Radio value="dates" label={label("knownDates", "knownDatesSub")} />
        <Radio value="survivors" label={label("knownSurvivors", "knownSurvivorsSub")} />
      </RadioGroup>
    </Field>
  );
}

interface CellsProps {
  asked: SubscriptionsAsked;
  onChanges: (changes: Partial<SubscriptionsAsked>) => void;
}

function Cells({ asked, onChanges }: CellsProps): React.JSX.Element {
  const words = useWords();
  const selected = useSelectedArea();
  if (asked.kind === "survivors")
    return (
      <RangeField
        label={words("survivorCells")}
        hint={words("survivorCellsHint")}
        entry={asked.survivors}
        selected={selected}
        onEntry={(survivors) => {
          onChanges({ survivors });
        }}
      />
    );
  return (
    <>
      <RangeField
        label={words("startCells")}
        hint={undefined}
        entry={asked.starts}
        selected={selected}
        onEntry={(starts) => {
          onChanges({ starts });
        }}
      />
      <RangeField
        label={words("endCells")}
        hint={words("endCellsHint")}
        entry={asked.ends}
        selected={selected}
        onEntry={(ends) => {
          onChanges({ ends });
        }}
      />
    </>
  );
}

interface UntilProps {
  until: number | undefined;
  known: KnownSpans | undefined;
  onChanges: (changes: Partial<SubscriptionsAsked>) => void;
}

/** The day until which dates are known: the last one of them where nothing else is said. */
function Until({ until, known, onChanges }: UntilProps): React.JSX.Element {
  const words = useWords();
  const locale = useLocale();
  const count = useCounts();
  const isWrong = Number.isNaN(until);
  const says =
    known?.last === undefined
      ? null
      : words("datesUntilHint", {
          count: count(known.customers),
          left: count(known.left),
          day: dayFigures(known.last, locale),
        });
  return (
    <Field
      label={words("datesUntil")}
      hint={says}
      validationState={isWrong ? "error" : "none"}
      validationMessage={isWrong ? subscriptionProblems.noDay()[locale] : null}
    >
      <DayInput
        day={isWrong ? undefined : until}
        onDay={(day) => {
          onChanges({ until: day ?? NaN });
        }}
      />
    </Field>
  );
}

interface PeriodChoiceProps {
  period: ContractPeriod;
  onPeriod: (period: ContractPeriod) => void;
}

function PeriodChoice({ period, onPeriod }: PeriodChoiceProps): React.JSX.Element {
  const words = useWords();
  const styles = useStyles();
  return (
    <Field label={words("contractLength")}>
      <Select
        className={mergeClasses(styles.select, styles.period)}
        value={period}
        onChange={(_, { value }) => {
          onPeriod(value as ContractPeriod);
        }}
      >
        {CONTRACT_PERIODS.map((one) => (
          <option key={one} value={one}>
            {words(periodTexts[one].length)}
          </option>
        ))}
      </Select>
    </Field>
  );
}

const useStyles = makeStyles({
  select: { minWidth: 0, textOverflow: "ellipsis" },
  period: { maxWidth: "180px" },
  radios: { marginLeft: "-8px" },
  sub: { display: "block" },
});
