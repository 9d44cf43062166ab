import { makeStyles, mergeClasses, MessageBar, MessageBarBody } from "@fluentui/react-components";
import {
  DatabaseSearch20Regular,
  Info16Filled,
  Sparkle20Regular,
  Table20Regular,
  TableSimple20Regular,
} from "@fluentui/react-icons";
import { useMemo, useState } from "react";
import type { FoundTable } from "../../excel/findTables";
import { orderRoles } from "../../vocabulary/orderRoles";
import { ListRow } from "../parts/ListRow";
import { reducedList } from "../parts/lists/reducedList";
import { useFoundTables } from "../parts/lists/useFoundTables";
import { useReducedSub } from "../parts/lists/useReducedSub";
import { PageHeading } from "../parts/PageHeading";
import { RowsSkeleton } from "../parts/RowsSkeleton";
import { Section } from "../parts/Section";
import { SelectedCellIcon } from "../parts/SelectedCellIcon";
import { usePageStyles, useTextStyles } from "../parts/styles";
import { tokens } from "../parts/theme";
import { useLocale, useWords } from "../parts/useWords";
import { useCounts } from "../parts/useCounts";
import type { DataPage } from "./dataState";
import { lackingRoles } from "./lackingRoles";
import { MadeRows } from "./MadeRows";
import type { MadeSheets } from "./madeSheets";
import { DropOrders } from "./DropOrders";

interface StartPageProps {
  /** Why it is back here. */
  notice: string | undefined;
  onCells: (found: FoundTable) => void;
  onFiles: (files: readonly File[]) => void;
  onDemo: () => void;
  onUpdate: (made: MadeSheets) => void;
  /** What else the tab leads to. */
  onPage: (page: DataPage) => void;
}

/** Where orders can come from: lists of the workbook, files, a made-up shop. */
export function StartPage({ notice, onCells, onFiles, onDemo, onUpdate, onPage }: StartPageProps): React.JSX.Element {
  const words = useWords();
  const text = useTextStyles();
  const page = usePageStyles();
  const styles = useStyles();
  const found = useFoundTables();
  const lists = useMemo(() => (Array.isArray(found) ? worthShowing(found) : found), [found]);
  return (
    <main className={mergeClasses(page.main, page.entrance, styles.main)}>
      <div className={page.head}>
        <PageHeading>{words("dataQuestion")}</PageHeading>
        <p className={mergeClasses(text.body, text.muted)}>{words("dataReason")}</p>
      </div>
      {notice !== undefined && (
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody>{notice}</MessageBarBody>
        </MessageBar>
      )}
      <MadeRows onUpdate={onUpdate} />
      {lists === undefined && <RowsSkeleton label={words("lookingForLists")} />}
      {lists === "failed" && <p className={mergeClasses(text.secondary, text.muted)}>{words("listsNotRead")}</p>}
      {Array.isArray(lists) && (
        <Section title={words("inWorkbook")}>
          {lists.length === 0 && <li className={mergeClasses(text.secondary, text.muted)}>{words("noLists")}</li>}
          {lists.map((one) => (
            <FoundRow
              key={`${one.kind} ${one.name}`}
              found={one}
              onClick={() => {
                const list = reducedList(one);
                if (list) onPage({ at: "reduced", list });
                else onCells(one);
              }}
            />
          ))}
        </Section>
      )}
      <div className={styles.files}>
        <h2 className={mergeClasses(text.body, text.strong)}>{words("fromFiles")}</h2>
        <DropOrders onFiles={onFiles} />
        <p className={mergeClasses(text.caption, text.muted)}>{words("severalFiles")}</p>
      </div>
      <ul className={styles.list}>
        <ListRow
          icon={<DatabaseSearch20Regular />}
          title={words("inWarehouse")}
          sub={words("inWarehouseSub")}
          onClick={() => {
            onPage({ at: "warehouse" });
          }}
        />
        <ListRow icon={<Sparkle20Regular />} title={words("tryDemo")} sub={words("tryDemoSub")} onClick={onDemo} />
      </ul>
      <p className={mergeClasses(text.caption, text.muted, styles.note)}>
        <Info16Filled aria-hidden className={styles.info} />
        {words("staysHere")}
      </p>
    </main>
  );
}

const ICONS = { table: <Table20Regular />, range: <TableSimple20Regular />, selection: <SelectedCellIcon /> } as const;

function FoundRow({ found, onClick }: { found: FoundTable; onClick: () => void }): React.JSX.Element {
  const words = useWords();
  const what = useWhat(found);
  const isSelection = found.kind === "selection";
  return (
    <ListRow
      icon={ICONS[found.kind]}
      title={isSelection ? words("selectedRange") : found.name}
      sub={isSelection ? words("selectedSub", { name: found.name, what }) : what}
      onClick={onClick}
    />
  );
}

/** How long it is, and whether orders may be in it. */
function useWhat(found: FoundTable): string {
  const words = useWords();
  const locale = useLocale();
  const count = useCounts();
  const [lacking] = useState(() => lackingRoles(found));
  const [reduced] = useState(() => reducedList(found));
  const reducedSub = useReducedSub();
  const lacks = words("lacksRoles", {
    roles: lacking.map((id) => orderRoles[id].label[locale].toLowerCase()).join(", "),
  });
  if (reduced) return reducedSub(reduced);
  const isTable = found.kind === "table";
  const rows = count(found.rows);
  return lacking.length === 0
    ? words(isTable ? "tableLike" : "rangeLike", { rows })
    : words(isTable ? "tableUnlike" : "rangeUnlike", { rows, lacks });
}

/**
 * A table, or what is selected, is shown whatever it holds; of other cells what is nearly a list of orders, or one of
 * customers that were made of them.
 */
const worthShowing = (found: readonly FoundTable[]): FoundTable[] =>
  found
    .map((one) => ({ one, lacking: reducedList(one) ? 0 : lackingRoles(one).length }))
    .filter(({ one, lacking }) => one.kind !== "range" || lacking <= 1)
    .sort((a, b) => a.lacking - b.lacking)
    .map(({ one }) => one);

const useStyles = makeStyles({
  main: { gap: "20px" },
  files: { display: "flex", flexDirection: "column", gap: "8px" },
  list: { listStyle: "none", margin: 0, padding: 0 },
  note: { display: "flex", columnGap: "8px", alignItems: "center" },
  info: { flexShrink: 0, color: tokens.colorNeutralForeground3 },
});
