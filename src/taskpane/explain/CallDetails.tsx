import { makeStyles, mergeClasses } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { CallPart, Link } from "../../explain/Explanation";
import { useTextStyles } from "../parts/styles";
import { tokens } from "../parts/theme";
import { InputList } from "./InputList";
import { StepList } from "./StepList";

interface CallDetailsProps {
  call: CallPart;
  depth: number;
  onFollowed: (link: Link) => void;
  renderCall: (call: CallPart) => ReactNode;
}

/** A call told in full, inside the formula it is a part of. */
export function CallDetails({
  call: { label, shown, sentence, notes, reason, inputs, steps },
  depth,
  onFollowed,
  renderCall,
}: CallDetailsProps): React.JSX.Element {
  const text = useTextStyles();
  const styles = useStyles();
  return (
    <>
      <p className={mergeClasses(text.secondary, styles.head)}>
        <span>{label}</span> <span className={text.strong}>{shown}</span>
      </p>
      {sentence && <p className={mergeClasses(text.secondary, text.muted)}>{sentence}</p>}
      {notes.map((note) => (
        <p key={note} className={mergeClasses(text.secondary, text.muted)}>
          {note}
        </p>
      ))}
      {reason && <p className={mergeClasses(text.secondary, styles.reason)}>{reason}</p>}
      {inputs.length > 0 && <InputList inputs={inputs} depth={depth} onFollowed={onFollowed} renderCall={renderCall} />}
      {steps.length > 0 && <StepList steps={steps} depth={depth} />}
    </>
  );
}

const useStyles = makeStyles({
  head: { display: "flex", justifyContent: "space-between", columnGap: "12px" },
  reason: { color: tokens.colorStatusDangerForeground1 },
});
