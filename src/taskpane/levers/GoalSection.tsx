import {
  Dropdown,
  Field,
  makeStyles,
  mergeClasses,
  MessageBar,
  MessageBarBody,
  Option,
} from "@fluentui/react-components";
import { useState } from "react";
import { neededLever } from "../../core/metrics/neededLever";
import { isShareLever, LEVERS, type LeverId } from "../../vocabulary/levers";
import type { UiKey } from "../../vocabulary/ui";
import { FACTORS } from "../parts/figures/factors";
import { FigureField } from "../parts/figures/FigureField";
import { useFigure } from "../parts/figures/useFigure";
import { useTextStyles } from "../parts/styles";
import { tokens } from "../parts/theme";
import { useWords } from "../parts/useWords";
import { TARGETS, valueWith, type LeverFigures, type Levers, type TargetId } from "./LeverFigures";
import { useChangeSaid } from "./useChangeSaid";

const KINDS = { target_value: "leversForValue", target_ratio: "leversForRatio" } as const satisfies Record<
  TargetId,
  UiKey
>;

interface GoalSectionProps {
  figures: LeverFigures;
  today: Levers;
  onTarget: (id: TargetId, value: number | undefined) => void;
}

/** What each lever alone would have to be for a value, or for a ratio to the acquisition cost. */
export function GoalSection({ figures, today, onTarget }: GoalSectionProps): React.JSX.Element {
  const words = useWords();
  const text = useTextStyles();
  const styles = useStyles();
  const [kind, setKind] = useState<TargetId>("target_value");
  const figure = useFigure(figures.currency);
  const target = figures.targets[kind];
  const isCostMissing = kind === "target_ratio" && figures.cac === undefined;
  const goal =
    target === undefined || isCostMissing ? undefined : kind === "target_value" ? target : target * figures.cac!;
  const value = valueWith(today);
  return (
    <section className={styles.section} aria-labelledby="goal">
      <h2 id="goal" className={mergeClasses(text.body, text.strong)}>
        {words("leversGoal")}
      </h2>
      <div className={styles.asked}>
        <Field label={words("leversGoalKind")} className={styles.kind}>
          <Dropdown
            className={styles.narrow}
            value={words(KINDS[kind])}
            selectedOptions={[kind]}
            onOptionSelect={(_, { optionValue }) => {
              setKind(optionValue as TargetId);
            }}
          >
            {TARGETS.map((one) => (
              <Option key={one} value={one}>
                {words(KINDS[one])}
              </Option>
            ))}
          </Dropdown>
        </Field>
        <div className={styles.kind}>
          <FigureField
            key={kind}
            id={kind}
            value={target}
            currency={figures.currency}
            onChange={(typed) => {
              onTarget(kind, typed);
            }}
          />
        </div>
      </div>
      {isCostMissing && <p className={mergeClasses(text.caption, text.muted)}>{words("leversNoCost")}</p>}
      {goal !== undefined && (
        <>
          {kind === "target_ratio" && (
            <p className={mergeClasses(text.caption, text.muted)}>
              {words("leversTakes", { value: figure(goal, "clv") })}
            </p>
          )}
          <Needed goal={goal} today={today} figure={figure} />
          {value !== undefined && value >= goal && (
            <MessageBar intent="info" layout="multiline">
              <MessageBarBody>{words("leversMet", { goal: figure(goal, "clv") })}</MessageBarBody>
            </MessageBar>
          )}
        </>
      )}
    </section>
  );
}

interface NeededProps {
  goal: number;
  today: Levers;
  figure: (value: number, id: LeverId) => string;
}

function Needed({ goal, today, figure }: NeededProps): React.JSX.Element {
  const words = useWords();
  const text = useTextStyles();
  const styles = useStyles();
  const said = useChangeSaid();
  const needed = LEVERS.map((id) => [id, neededLever(id, goal, today)] as const);
  if (needed.every(([, one]) => one === "none")) return <p className={text.secondary}>{words("leversNever")}</p>;
  return (
    <dl className={styles.rows}>
      {needed.map(([id, one]) => (
        <div key={id} className={styles.row}>
          <dt className={text.body}>{words(FACTORS.find((factor) => factor.id === id)!.label)}</dt>
          {typeof one === "number" ? (
            <>
              <dd className={mergeClasses(text.caption, text.muted, styles.by)}>
                {words("leversAlone", { change: said(id, today[id], changeTo(id, today[id], one), figure) })}
              </dd>
              <dd className={mergeClasses(text.body, text.strong, styles.value)}>{figure(one, id)}</dd>
            </>
          ) : (
            <dd className={mergeClasses(text.caption, text.muted, styles.by)}>
              {words(one === "none" ? "leversNone" : "leversAny")}
            </dd>
          )}
        </div>
      ))}
    </dl>
  );
}

/** The change that leads to a figure. */
const changeTo = (id: LeverId, today: number, needed: number): number =>
  isShareLever(id) ? needed / today - 1 : (needed - today) * 100;

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: "8px" },
  asked: { display: "flex", columnGap: "8px", alignItems: "flex-end", flexWrap: "wrap", rowGap: "8px" },
  kind: { flex: "1 1 120px", minWidth: 0 },
  narrow: { minWidth: 0 },
  rows: { margin: 0, display: "flex", flexDirection: "column" },
  row: {
    display: "flex",
    alignItems: "baseline",
    columnGap: "8px",
    padding: "6px 0",
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  by: { margin: "0 0 0 auto", textAlign: "right" },
  value: { margin: 0, minWidth: "72px", textAlign: "right", whiteSpace: "nowrap" },
});
