import { makeStyles, MessageBar, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import type { Fault, Link } from "../../explain/Explanation";
import { useWords } from "../parts/useWords";
import { CellLink } from "./CellLink";

/** The sentence behind an error, and the cell it comes from. */
export function FaultBar({
  fault: { code, sentence, from, here },
  onFollowed,
}: {
  fault: Fault;
  onFollowed: (link: Link) => void;
}): React.JSX.Element {
  const words = useWords();
  const styles = useStyles();
  return (
    <MessageBar intent="error" layout="multiline" politeness="polite">
      <MessageBarBody className={styles.body}>
        <MessageBarTitle>{code}</MessageBarTitle> {sentence}
        {from && (
          <span className={styles.line}>
            {words("errorFrom")} <CellLink link={from} onFollowed={onFollowed} />
            {from.label && `, ${from.label}`}
          </span>
        )}
        {here && <span className={styles.line}>{words("workedOutHere", { value: here })}</span>}
      </MessageBarBody>
    </MessageBar>
  );
}

const useStyles = makeStyles({ body: { paddingBottom: "8px" }, line: { display: "block", marginTop: "4px" } });
