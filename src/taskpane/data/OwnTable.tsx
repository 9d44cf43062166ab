import {
  Button,
  Field,
  makeStyles,
  mergeClasses,
  MessageBar,
  MessageBarBody,
  Select,
} from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { FoundTable } from "../../excel/findTables";
import type { JoinTable } from "../../orders/prepare/clean/joinTable";
import { useTextStyles } from "../parts/styles";
import { useHost } from "../parts/useHost";
import { useWords } from "../parts/useWords";
import { currentData } from "./dataStore";
import { readJoins } from "./readJoins";
import { useCounts } from "../parts/useCounts";
import { useNames } from "./useNames";

interface OwnTableProps {
  /** How many customers a table has joined so far. */
  joined: number;
  onJoins: (joins: Record<string, string>) => void;
}

/** A table of the user's in the workbook: whoever stands in its first column is the one in its second. */
export function OwnTable({ joined, onJoins }: OwnTableProps): React.JSX.Element | null {
  const words = useWords();
  const text = useTextStyles();
  const styles = useStyles();
  const count = useCounts();
  const tables = useTables();
  const [read, setRead] = useState<JoinTable | "failed">();
  const take = (place: string): void => {
    const found = tables[Number(place)];
    if (place === "" || !found) {
      setRead(undefined);
      onJoins({});
      return;
    }
    readJoins(found).then(
      (table) => {
        setRead(table);
        onJoins(table.joins);
      },
      () => {
        setRead("failed");
      },
    );
  };
  return (
    <section className={styles.section}>
      <h2 className={mergeClasses(text.body, text.strong)}>{words("ownTable")}</h2>
      {tables.length === 0 ? (
        <p className={mergeClasses(text.caption, text.muted)}>{words("noOwnTable")}</p>
      ) : (
        <Field label={words("ownTableLabel")} hint={words("ownTableHint")}>
          <Select
            onChange={(_, { value }) => {
              take(value);
            }}
          >
            <option value="">{words("noColumn")}</option>
            {tables.map(({ name }, i) => (
              <option key={name} value={i}>
                {name}
              </option>
            ))}
          </Select>
        </Field>
      )}
      {read === "failed" && (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>{words("ownTableNotRead")}</MessageBarBody>
        </MessageBar>
      )}
      {read && read !== "failed" && <Found read={read} />}
      {joined > 0 && !read && (
        <div className={styles.kept}>
          <span className={text.caption}>{words("ownTableKept", { count: count(joined) })}</span>
          <Button
            size="small"
            onClick={() => {
              onJoins({});
            }}
          >
            {words("keepApart")}
          </Button>
        </div>
      )}
    </section>
  );
}

const NAMED = 5;

/** What the table says of the customers, and what of it does not count. */
function Found({ read }: { read: JoinTable }): React.JSX.Element {
  const words = useWords();
  const count = useCounts();
  const names = useNames();
  const { missing, twice, circles } = read;
  const ids = (rows: readonly { id: string }[]): string => names([...new Set(rows.map(({ id }) => id))], NAMED);
  const said = [
    words("ownTableFound", { count: count(read.found) }),
    ...(missing.length ? [words("ownTableMissing", { count: count(missing.length), ids: ids(missing) })] : []),
    ...(twice.length ? [words("ownTableTwice", { ids: ids(twice) })] : []),
    ...(circles.length ? [words("ownTableCircles", { ids: ids(circles) })] : []),
  ];
  return (
    <MessageBar intent={said.length > 1 ? "warning" : "info"} layout="multiline">
      <MessageBarBody>{said.join(" ")}</MessageBarBody>
    </MessageBar>
  );
}

/** Lists of the workbook with two columns, but for the one that the orders are in. */
function useTables(): readonly FoundTable[] {
  const host = useHost();
  const [tables, setTables] = useState<readonly FoundTable[]>([]);
  useEffect(() => {
    let isCurrent = true;
    const source = currentData().open?.source;
    host.findTables().then(
      (found) => {
        if (isCurrent) setTables(found.filter(({ columns, name }) => columns === 2 && name !== source?.name));
      },
      () => undefined,
    );
    return () => {
      isCurrent = false;
    };
  }, [host]);
  return tables;
}

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: "8px" },
  kept: { display: "flex", alignItems: "center", justifyContent: "space-between", columnGap: "8px" },
});
