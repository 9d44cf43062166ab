import {
  Link,
  makeStyles,
  mergeClasses,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
} from "@fluentui/react-components";
import { cellAddress } from "../../../formula/address";
import type { LeftOut } from "../../../template/team/sheetAnswers";
import { useTextStyles } from "../styles";
import { useHost } from "../useHost";
import { useLocale, useWords } from "../useWords";

interface LeftOutListProps {
  leftOut: readonly LeftOut[];
  sheetId: string;
}

/** What of a worksheet is not saved, and why; each entry leads to its cell. */
export function LeftOutList({ leftOut, sheetId }: LeftOutListProps): React.JSX.Element {
  const words = useWords();
  const locale = useLocale();
  const host = useHost();
  const text = useTextStyles();
  const styles = useStyles();
  const count = leftOut.length;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{words(count === 1 ? "oneLeftOut" : "manyLeftOut", { count: String(count) })}</MessageBarTitle>
        <ul className={mergeClasses(text.secondary, styles.list)}>
          {leftOut.map(({ cell, label, reason }, i) => {
            const address = cell && cellAddress(cell);
            return (
              <li key={i}>
                <span className={text.strong}>{label[locale]}</span>
                {address && (
                  <>
                    {" "}
                    <Link
                      as="button"
                      onClick={() => {
                        host.showSheet(sheetId, address).catch(() => undefined);
                      }}
                    >
                      {address}
                    </Link>
                  </>
                )}
                <br />
                {reason[locale]}
              </li>
            );
          })}
        </ul>
      </MessageBarBody>
    </MessageBar>
  );
}

const useStyles = makeStyles({
  list: {
    margin: "4px 0 0",
    padding: 0,
    listStyle: "none",
    display: "flex",
    flexDirection: "column",
    gap: "8px",
    overflowWrap: "anywhere",
  },
});
