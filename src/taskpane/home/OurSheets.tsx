import { Button, Link, makeStyles, MessageBar, MessageBarBody, Tooltip } from "@fluentui/react-components";
import { Share20Regular } from "@fluentui/react-icons";
import { useState } from "react";
import type { OurSheet } from "../../excel/ourSheets";
import { LaterAddPeriod } from "./LaterAddPeriod";
import { tokens } from "../parts/theme";
import { useHost } from "../parts/useHost";
import { useLocale, useWords } from "../parts/useWords";
import { sheetLine } from "./sheetLine";
import { SheetRow } from "./SheetRow";
import { useOurSheets } from "./useOurSheets";

/** As many as are listed before one asks for all. */
const SHOWN = 6;

/** Rows of the worksheets that were made here. */
export function OurSheets({ onShare }: { onShare: (sheet: Pick<OurSheet, "id" | "name">) => void }): React.JSX.Element {
  const words = useWords();
  const locale = useLocale();
  const host = useHost();
  const styles = useStyles();
  const { sheets, refresh } = useOurSheets();
  const [isAll, setIsAll] = useState(false);
  const [trouble, setTrouble] = useState<{ id: string; sentence: string }>();
  const listed = isAll ? sheets : sheets.slice(0, SHOWN);

  const show = async ({ id, name }: OurSheet): Promise<void> => {
    setTrouble(undefined);
    const isThere = await host.showSheet(id).catch(() => undefined);
    if (!isThere) setTrouble({ id, sentence: words(isThere === undefined ? "sheetNotShown" : "sheetGone", { name }) });
    if (isThere === false) refresh();
  };

  return (
    <>
      {listed.map((sheet, index) => (
        <li key={sheet.id} ref={isAll && index === SHOWN ? focusRow : undefined} className={styles.item}>
          <div className={styles.row}>
            <SheetRow
              name={sheet.name}
              sub={sheetLine(sheet, locale)}
              value={sheet.headline}
              onClick={() => {
                void show(sheet);
              }}
            />
            <Tooltip content={words("share")} relationship="inaccessible">
              <Button
                appearance="subtle"
                icon={<Share20Regular />}
                aria-label={words("shareSheet", { name: sheet.name })}
                className={styles.share}
                onClick={() => {
                  onShare({ id: sheet.id, name: sheet.name });
                }}
              />
            </Tooltip>
          </div>
          {sheet.grows && (
            <div className={styles.action}>
              <LaterAddPeriod
                sheetName={sheet.name}
                label={words("addPeriodTo", { name: sheet.name })}
                size="small"
                onAdded={refresh}
              />
            </div>
          )}
        </li>
      ))}
      {listed.length < sheets.length && (
        <li className={styles.more}>
          <Link
            as="button"
            onClick={() => {
              setIsAll(true);
            }}
          >
            {words("allSheets", { count: String(sheets.length) })}
          </Link>
        </li>
      )}
      {trouble && (
        <li className={styles.trouble}>
          <MessageBar intent="warning" layout="multiline">
            <MessageBarBody>{trouble.sentence}</MessageBarBody>
          </MessageBar>
        </li>
      )}
    </>
  );
}

/** The button that asked for all rows is gone: the focus goes on with the first of them. */
const focusRow = (item: HTMLLIElement | null): void => {
  item?.querySelector("button")?.focus();
};

const useStyles = makeStyles({
  item: { borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  row: { display: "flex", alignItems: "center", columnGap: "12px" },
  share: { flexShrink: 0, marginRight: "-8px" },
  // under the words of the row
  action: { padding: "0 0 12px 32px" },
  more: { padding: "8px 0", borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  trouble: { padding: "4px 0 8px" },
});
