import {
  Button,
  makeStyles,
  mergeClasses,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
} from "@fluentui/react-components";
import type { OurSheet } from "../../excel/ourSheets";
import { LEVERS } from "../../vocabulary/levers";
import { Announcement } from "../parts/Announcement";
import { Chain } from "../parts/figures/Chain";
import { useFigure } from "../parts/figures/useFigure";
import { NamedValues } from "../parts/NamedValues";
import { PageFoot } from "../parts/PageFoot";
import { PageHeading } from "../parts/PageHeading";
import { RowsSkeleton } from "../parts/RowsSkeleton";
import { usePageStyles, useTextStyles } from "../parts/styles";
import { useCounts } from "../parts/useCounts";
import { useHost } from "../parts/useHost";
import { useWords } from "../parts/useWords";
import { GoalSection } from "./GoalSection";
import { leversAfter, leversToday, valueWith, type LeverFigures, type Levers } from "./LeverFigures";
import { LeverSlider } from "./LeverSlider";
import { useLeverSheet } from "./useLeverSheet";

interface LeversPageProps {
  sheet: Pick<OurSheet, "id" | "name">;
  /** Other figures than those of this sheet. */
  onOther: () => void;
}

/** Sliders that a worksheet follows, and what a goal takes. */
export function LeversPage({ sheet, onOther }: LeversPageProps): React.JSX.Element {
  const words = useWords();
  const host = useHost();
  const page = usePageStyles();
  const styles = useStyles();
  const { figures, problem, onChange, onPutBack, onTarget, onRetry } = useLeverSheet(sheet.id);
  const today = figures && leversToday(figures);
  const then = figures && today && leversAfter(today, figures.changes);
  const show = (): void => {
    host.showSheet(sheet.id).then((isThere) => {
      if (!isThere) onRetry();
    }, onRetry);
  };
  return (
    <div className={page.page}>
      <main className={mergeClasses(page.main, page.entrance)}>
        {problem && (
          <MessageBar intent="warning" layout="multiline">
            <MessageBarBody>{words(problem, { name: sheet.name })}</MessageBarBody>
            <MessageBarActions>
              <Button onClick={onRetry}>{words("tryAgain")}</Button>
            </MessageBarActions>
          </MessageBar>
        )}
        {!figures && !problem && <RowsSkeleton label={words("startLooking")} />}
        {figures && !today && (
          <MessageBar intent="info" layout="multiline">
            <MessageBarBody>{words("leversIncomplete")}</MessageBarBody>
          </MessageBar>
        )}
        {figures && today && then && (
          <>
            <Value figures={figures} today={today} then={then} name={sheet.name} />
            <div className={styles.levers}>
              {LEVERS.map((id) => (
                <Lever key={id} id={id} figures={figures} today={today} onChange={onChange} />
              ))}
            </div>
            <div className={styles.actions}>
              <Button disabledFocusable={LEVERS.every((id) => figures.changes[id] === 0)} onClick={onPutBack}>
                {words("leversPutBack")}
              </Button>
              <Button onClick={show}>{words("leversShow")}</Button>
            </div>
            <GoalSection figures={figures} today={today} onTarget={onTarget} />
            <Keeping figures={figures} today={today} />
          </>
        )}
      </main>
      <PageFoot
        chain={
          then && figures && <Chain figures={{ ...then, clv: valueWith(then) }} currency={figures.currency} folds />
        }
      >
        <Button appearance="subtle" onClick={onOther}>
          {words("leversOther")}
        </Button>
        {!today && <Button onClick={show}>{words("leversShow")}</Button>}
      </PageFoot>
    </div>
  );
}

interface ValueProps {
  figures: LeverFigures;
  today: Levers;
  then: Levers;
  name: string;
}

function Value({ figures, today, then, name }: ValueProps): React.JSX.Element {
  const words = useWords();
  const text = useTextStyles();
  const styles = useStyles();
  const figure = useFigure(figures.currency);
  const [was, is] = [valueWith(today), valueWith(then)];
  const said = is === undefined ? "–" : figure(is, "clv");
  return (
    <div>
      <PageHeading className={mergeClasses(text.body, text.muted)}>{words("leversValue")}</PageHeading>
      <p className={styles.value}>
        <span className={styles.large}>{said}</span>
        {was !== undefined && (
          <span className={mergeClasses(text.body, text.muted)}>
            {" "}
            {words("leversWas", { value: figure(was, "clv") })}
          </span>
        )}
      </p>
      <Announcement>{`${words("leversValue")} ${said}`}</Announcement>
      <p className={mergeClasses(text.caption, text.muted)}>
        {is === undefined ? words("leversTooFar") : words("leversFollow", { name })}
      </p>
    </div>
  );
}

interface LeverProps {
  id: (typeof LEVERS)[number];
  figures: LeverFigures;
  today: Levers;
  onChange: (id: (typeof LEVERS)[number], change: number) => void;
}

function Lever({ id, figures, today, onChange }: LeverProps): React.JSX.Element {
  const figure = useFigure(figures.currency);
  return (
    <LeverSlider
      id={id}
      today={today[id]}
      change={figures.changes[id]}
      figure={figure}
      onChange={(change) => {
        onChange(id, change);
      }}
    />
  );
}

/** A point, as everywhere here. */
const POINT = 0.01;

function Keeping({ figures, today }: Pick<LeverProps, "figures" | "today">): React.JSX.Element | null {
  const words = useWords();
  const page = usePageStyles();
  const count = useCounts();
  const figure = useFigure(figures.currency);
  if (today.churn_rate <= POINT) return null;
  const [now, better] = [valueWith(today), valueWith({ ...today, churn_rate: today.churn_rate - POINT })];
  if (now === undefined || better === undefined) return null;
  const worth = better - now;
  const customers = figures.customersEnd;
  return (
    <section className={page.block}>
      <NamedValues
        rows={[
          [words("leversPointWorth"), figure(worth, "clv")],
          ...(customers === undefined
            ? []
            : [
                [words("leversMostToSpend", { count: count(customers) }), figure(worth * customers, "budget")] as const,
              ]),
        ]}
      />
    </section>
  );
}

const useStyles = makeStyles({
  value: { margin: 0, display: "flex", alignItems: "baseline", flexWrap: "wrap", columnGap: "10px" },
  large: { fontSize: "28px", lineHeight: "36px", fontWeight: 600 },
  levers: { display: "flex", flexDirection: "column", gap: "12px" },
  actions: { display: "grid", gridTemplateColumns: "1fr 1fr", columnGap: "8px" },
});
