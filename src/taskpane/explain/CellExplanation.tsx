import { makeStyles, mergeClasses } from "@fluentui/react-components";
import type { Ref } from "react";
import type { Explanation, Link } from "../../explain/Explanation";
import { FormulaLine } from "../parts/formula/FormulaLine";
import { usePageStyles, useTextStyles } from "../parts/styles";
import { tokens } from "../parts/theme";
import { useWords } from "../parts/useWords";
import { CellLink } from "./CellLink";
import { EffectList } from "./EffectList";
import { FaultBar } from "./FaultBar";
import { Heading } from "./Heading";
import { InputList, ReferenceList } from "./InputList";
import { NestedCall } from "./NestedCall";
import { Pieces } from "./Pieces";
import { StepList } from "./StepList";

interface CellExplanationProps {
  explanation: Explanation;
  /** Takes the focus when a link was followed. */
  titleRef: Ref<HTMLHeadingElement>;
  onFollowed: (link: Link) => void;
}

/** All that is to be said of a cell. */
export function CellExplanation({ explanation, titleRef, onFollowed }: CellExplanationProps): React.JSX.Element {
  const words = useWords();
  const text = useTextStyles();
  const page = usePageStyles();
  const styles = useStyles();
  const { formula, label, shown, about, origin, call, otherCalls, references, steps, fault, uses, effects } =
    explanation;
  return (
    <>
      <div className={page.head}>
        {formula && (
          <FormulaLine label={words("formula")}>
            <Pieces pieces={formula} />
          </FormulaLine>
        )}
        <h1 ref={titleRef} tabIndex={-1} className={styles.title}>
          {label && <span className={mergeClasses(text.secondary, text.muted)}>{label}</span>}
          <span className={styles.value}>{shown}</span>
        </h1>
        {call?.sentence && <p className={mergeClasses(text.body, text.muted, styles.sentence)}>{call.sentence}</p>}
        {[...(call?.notes ?? []), ...about].map((sentence) => (
          <p key={sentence} className={mergeClasses(text.secondary, text.muted)}>
            {sentence}
          </p>
        ))}
        {origin && (
          <p className={mergeClasses(text.secondary, text.muted)}>
            {words("formulaStandsIn")} <CellLink link={origin} onFollowed={onFollowed} />
          </p>
        )}
      </div>
      {fault && <FaultBar fault={fault} onFollowed={onFollowed} />}
      {call && call.inputs.length > 0 && (
        <InputList
          inputs={call.inputs}
          depth={0}
          onFollowed={onFollowed}
          renderCall={(inner) => <NestedCall call={inner} depth={1} onFollowed={onFollowed} />}
        />
      )}
      {references.length > 0 && (
        <section className={styles.section}>
          <Heading depth={0}>{words("inputs")}</Heading>
          <ReferenceList references={references} onFollowed={onFollowed} />
        </section>
      )}
      {uses && (
        <section className={styles.section}>
          <Heading depth={0}>{words("usedBy")}</Heading>
          <ReferenceList references={uses.uses} onFollowed={onFollowed} />
          {uses.more > 0 && (
            <p className={mergeClasses(text.caption, text.muted, styles.more)}>
              {words("usedByMore", { count: String(uses.more) })}
            </p>
          )}
        </section>
      )}
      {call && call.steps.length > 0 && <StepList steps={call.steps} depth={0} />}
      {otherCalls.length > 0 && (
        <section className={styles.section}>
          <Heading depth={0}>{words(call ? "otherParts" : "parts")}</Heading>
          {otherCalls.map((one, index) => (
            <NestedCall key={index} call={one} depth={1} showsValue onFollowed={onFollowed} />
          ))}
        </section>
      )}
      {steps.length > 0 && <StepList steps={steps} depth={0} />}
      {effects.length > 0 && <EffectList effects={effects} />}
    </>
  );
}

const useStyles = makeStyles({
  title: {
    margin: "4px 0 0",
    display: "flex",
    flexDirection: "column",
    fontWeight: 400,
    outlineStyle: "none",
    scrollMarginTop: "48px",
  },
  value: { fontSize: "28px", lineHeight: "36px", fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  sentence: { textWrap: "pretty" },
  more: { margin: 0 },
  section: { display: "flex", flexDirection: "column", gap: "8px" },
});
