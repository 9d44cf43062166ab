import { makeStyles, MessageBar, MessageBarBody } from "@fluentui/react-components";
import { orderQuestions } from "../../vocabulary/orderFindings";
import { useLocale, useWords } from "../parts/useWords";
import type { QuestionProps } from "./QuestionProps";

/** Which columns some of the sources lack: what they hold is read all the same, or another choice is made. */
export function TitlesDiffer({ sample }: QuestionProps): React.JSX.Element {
  const words = useWords();
  const locale = useLocale();
  const styles = useStyles();
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        {orderQuestions.titlesDiffer[locale]}
        <ul className={styles.list}>
          {sample.sources
            .filter(({ missing }) => missing.length > 0)
            .map(({ name, missing }) => (
              <li key={name}>{words("columnsMissing", { source: name, columns: missing.join(", ") })}</li>
            ))}
        </ul>
      </MessageBarBody>
    </MessageBar>
  );
}

const useStyles = makeStyles({ list: { margin: "4px 0 0", paddingLeft: "16px" } });
