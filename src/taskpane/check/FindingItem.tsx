import { Button, makeStyles, mergeClasses } from "@fluentui/react-components";
import { ErrorCircle20Filled, Info20Filled, Warning20Filled } from "@fluentui/react-icons";
import { useId, useState } from "react";
import type { CellPlace, Finding, Rewrite, Severity } from "../../review/Finding";
import type { UiKey } from "../../vocabulary/ui";
import { RenewSheet } from "../parts/sheet/RenewSheet";
import { FORCED_COLORS, useTextStyles } from "../parts/styles";
import { tokens } from "../parts/theme";
import { useLocale, useWords } from "../parts/useWords";
import { CellLink, CellLinks } from "./CellLinks";
import type { CheckState } from "./checkState";
import { RewritePreview } from "./RewritePreview";
import { useSaid } from "./useSaid";

interface FindingItemProps {
  finding: Finding;
  /** One button of a screen is the primary one. */
  isPrimary: boolean;
  /** Nothing can be asked for while formulas are written. */
  isBusy: boolean;
  trouble: NonNullable<CheckState["trouble"]>["says"] | undefined;
  onShow: (cell: CellPlace) => void;
  onRewrite: (rewrites: readonly Rewrite[]) => void;
}

const ICONS = { error: ErrorCircle20Filled, warning: Warning20Filled, info: Info20Filled } as const;
const SEVERITY: Readonly<Record<Severity, UiKey>> = {
  error: "severityError",
  warning: "severityWarning",
  info: "severityInfo",
};

/** What is the matter, where, why, and the one thing to do. */
export function FindingItem({
  finding,
  isPrimary,
  isBusy,
  trouble,
  onShow,
  onRewrite,
}: FindingItemProps): React.JSX.Element {
  const words = useWords();
  const locale = useLocale();
  const said = useSaid();
  const text = useTextStyles();
  const styles = useStyles();
  const id = useId();
  const { severity, title, cells, why, begins, currency, check, action, renews } = finding;
  const Icon = ICONS[severity];
  return (
    <li className={styles.item}>
      <Icon aria-hidden className={mergeClasses(styles.icon, styles[severity])} />
      <div className={styles.body}>
        <h2 id={id} className={mergeClasses(text.body, text.strong, styles.title)}>
          <span className={text.hidden}>
            {words(SEVERITY[severity])}
            {": "}
          </span>
          {said(title, currency)}
        </h2>
        <CellLinks cells={cells} onShow={onShow} />
        <p className={mergeClasses(text.secondary, text.muted, styles.why)}>
          {why.map((sentence) => said(sentence, currency)).join(" ")}
        </p>
        {begins && (
          <p className={mergeClasses(text.secondary, styles.why)}>
            <span className={text.muted}>{words("beginsIn")}</span> <CellLink cell={begins} isNamed onShow={onShow} />
          </p>
        )}
        {check && (
          <p className={mergeClasses(text.caption, text.faint, styles.why)}>
            {words("checkShows", { check: check.label[locale], shows: check.shows })}
          </p>
        )}
        {action.kind === "show" ? (
          <div className={styles.actions}>
            <Button
              size="small"
              className={styles.button}
              aria-describedby={id}
              disabled={action.cell.sheet.isHidden}
              onClick={() => {
                onShow(action.cell);
              }}
            >
              {words(check ? "showCheck" : "showCell")}
            </Button>
          </div>
        ) : (
          <RewriteActions {...{ action, isPrimary, isBusy, titleId: id, onShow, onRewrite }} />
        )}
        {renews && <RenewSheet sheet={renews.sheet} team={renews.team} label={words("renewSheet")} describedBy={id} />}
        {trouble && (
          <p role="alert" className={mergeClasses(text.secondary, styles.trouble)}>
            {words(trouble)}
          </p>
        )}
      </div>
    </li>
  );
}

interface RewriteActionsProps extends Pick<FindingItemProps, "isPrimary" | "isBusy" | "onShow" | "onRewrite"> {
  action: Extract<Finding["action"], { kind: "rewrite" }>;
  titleId: string;
}

function RewriteActions({
  action: { rewrites, protectedSheets, instead },
  isPrimary,
  isBusy,
  titleId,
  onShow,
  onRewrite,
}: RewriteActionsProps): React.JSX.Element {
  const words = useWords();
  const text = useTextStyles();
  const styles = useStyles();
  const id = useId();
  const [isOpen, setIsOpen] = useState(false);
  const count = String(rewrites.length);
  const label =
    instead === undefined
      ? words(rewrites.length === 1 ? "rewriteOne" : "rewriteMany", { count })
      : words("writeInstead", { name: instead });
  const [first] = protectedSheets;
  return (
    <>
      {first !== undefined && (
        <p className={mergeClasses(text.secondary, text.muted, styles.why)}>
          {protectedSheets.length === 1
            ? words("protectedSheet", { sheets: first })
            : words("protectedSheets", { sheets: protectedSheets.join(", ") })}
        </p>
      )}
      {rewrites.length > 0 && (
        <div className={styles.actions}>
          <Button
            size="small"
            className={styles.button}
            appearance={isPrimary ? "primary" : "secondary"}
            aria-describedby={titleId}
            disabledFocusable={isBusy}
            onClick={() => {
              onRewrite(rewrites);
            }}
          >
            {isBusy ? words("rewriting") : label}
          </Button>
          <Button
            size="small"
            className={styles.button}
            appearance="subtle"
            aria-expanded={isOpen}
            aria-controls={isOpen ? id : undefined}
            aria-describedby={titleId}
            onClick={() => {
              setIsOpen(!isOpen);
            }}
          >
            {words("previewRewrite")}
          </Button>
        </div>
      )}
      {isOpen && <RewritePreview id={id} rewrites={rewrites} onShow={onShow} />}
    </>
  );
}

const useStyles = makeStyles({
  item: { display: "flex", columnGap: "8px", padding: "12px 0", borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  icon: { flexShrink: 0, [FORCED_COLORS]: { color: "CanvasText" } },
  error: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorFlagged },
  info: { color: tokens.colorNeutralForeground3 },
  body: { flexGrow: 1, minWidth: 0, display: "flex", flexDirection: "column", gap: "4px" },
  title: { overflowWrap: "anywhere", textWrap: "pretty" },
  why: { overflowWrap: "anywhere" },
  actions: { display: "flex", flexWrap: "wrap", gap: "4px", paddingTop: "4px" },
  button: { minWidth: 0 },
  trouble: { color: tokens.colorStatusDangerForeground1, [FORCED_COLORS]: { color: "CanvasText" } },
});
