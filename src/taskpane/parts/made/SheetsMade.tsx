import { Button, makeStyles, mergeClasses, MessageBar, MessageBarBody } from "@fluentui/react-components";
import { CheckmarkCircle20Filled, Table20Regular } from "@fluentui/react-icons";
import type { ReactNode } from "react";
import type { CurrencyId } from "../../../vocabulary/currencies";
import { addTexts } from "../../../vocabulary/ui";
import { creationTexts } from "../../../vocabulary/ui/creationTexts";
import { PageHeading } from "../PageHeading";
import { FORCED_COLORS, usePageStyles, useTextStyles } from "../styles";
import { tokens } from "../theme";
import { useHost } from "../useHost";
import { useLocale, useWords } from "../useWords";
import type { NotDeleted } from "./NotDeleted";
import type { SheetSeen } from "./SheetMade";
import { useHeadline } from "./useHeadline";

addTexts(creationTexts);

interface SheetsMadeProps {
  title: string;
  /** What they hold. */
  says: ReactNode;
  /** What is to be known of them, before the list. */
  notice?: ReactNode;
  sheets: readonly SheetSeen[];
  currency: CurrencyId;
  notDeleted: NotDeleted | undefined;
}

/** Sheets that were written, each with its figure and the way to it. */
export function SheetsMade({ title, says, notice, sheets, currency, notDeleted }: SheetsMadeProps): React.JSX.Element {
  const words = useWords();
  const page = usePageStyles();
  const styles = useStyles();
  return (
    <>
      <div className={styles.head}>
        <CheckmarkCircle20Filled aria-hidden className={styles.tick} />
        <div className={page.head}>
          <PageHeading>{title}</PageHeading>
          {says}
        </div>
      </div>
      {notice}
      {notDeleted && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>
            {notDeleted === "refused"
              ? words("deletingRefused")
              : words("sheetsNotDeleted", { names: notDeleted.changed.join(", ") })}
          </MessageBarBody>
        </MessageBar>
      )}
      <ul className={styles.list}>
        {sheets.map((sheet) => (
          <SheetLine key={sheet.written.id} sheet={sheet} currency={currency} />
        ))}
      </ul>
    </>
  );
}

interface SheetLineProps {
  sheet: SheetSeen;
  currency: CurrencyId;
}

function SheetLine({ sheet: { written, headline }, currency }: SheetLineProps): React.JSX.Element {
  const host = useHost();
  const locale = useLocale();
  const shown = useHeadline(currency);
  const text = useTextStyles();
  const styles = useStyles();
  return (
    <li className={styles.sheet}>
      <Table20Regular aria-hidden className={styles.icon} />
      <span className={styles.words}>
        <Button
          appearance="transparent"
          size="small"
          className={styles.link}
          onClick={() => {
            void host.showSheet(written.id);
          }}
        >
          {written.name}
        </Button>
        <span className={mergeClasses(text.caption, text.muted)}>{headline.label[locale]}</span>
      </span>
      <span className={mergeClasses(text.body, text.strong, styles.value)}>{shown(headline)}</span>
    </li>
  );
}

const useStyles = makeStyles({
  head: { display: "flex", alignItems: "flex-start", columnGap: "8px" },
  tick: { flexShrink: 0, marginTop: "3px", color: tokens.colorMet, [FORCED_COLORS]: { color: "CanvasText" } },
  list: { listStyle: "none", margin: 0, padding: 0 },
  sheet: {
    display: "flex",
    alignItems: "center",
    columnGap: "12px",
    padding: "6px 0",
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  icon: { flexShrink: 0 },
  words: { flexGrow: 1, minWidth: 0, display: "flex", flexDirection: "column", alignItems: "flex-start" },
  link: {
    minWidth: 0,
    padding: 0,
    fontSize: "14px",
    textAlign: "left",
    color: tokens.colorBrandForeground1,
    fontWeight: tokens.fontWeightRegular,
  },
  value: { flexShrink: 0 },
});
