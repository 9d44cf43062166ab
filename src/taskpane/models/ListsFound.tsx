import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { PeopleTeam20Regular } from "@fluentui/react-icons";
import { useMemo } from "react";
import type { FoundTable } from "../../excel/findTables";
import { ListRow } from "../parts/ListRow";
import { reducedList, type CustomersList } from "../parts/lists/reducedList";
import { sheetOfCustomers } from "../parts/lists/sheetOfCustomers";
import { useFoundTables } from "../parts/lists/useFoundTables";
import { useReducedSub } from "../parts/lists/useReducedSub";
import { Section } from "../parts/Section";
import { useTextStyles } from "../parts/styles";
import { useWords } from "../parts/useWords";

/** Lists of the workbook with customers whose purchases are counted; nothing where there are none, or none yet. */
export function ListsFound({ onList }: { onList: (list: CustomersList) => void }): React.JSX.Element | null {
  const words = useWords();
  const text = useTextStyles();
  const styles = useStyles();
  const sub = useReducedSub();
  const found = useFoundTables(true);
  const lists = useMemo(() => (Array.isArray(found) ? listsIn(found) : []), [found]);
  if (lists.length === 0) return null;
  return (
    <Section title={words("countedLists")}>
      <li className={mergeClasses(text.secondary, text.muted, styles.says)}>{words("countedListsSay")}</li>
      {lists.map((list) => (
        <ListRow
          key={list.name}
          icon={<PeopleTeam20Regular />}
          title={list.name}
          sub={sub(list)}
          onClick={() => {
            onList(list);
          }}
        />
      ))}
    </Section>
  );
}

/** A list of spends says nothing of purchases. */
const listsIn = (found: readonly FoundTable[]): CustomersList[] =>
  found.flatMap((one) => {
    const list = sheetOfCustomers(one) ?? reducedList(one);
    return list && list.result !== "spend" ? [list] : [];
  });

const useStyles = makeStyles({ says: { paddingBottom: "8px" } });
